"""Slow work ends, however it ends."""

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.errors import SheetError
from idekatalog.ui.tasks import LatestTask, Task


def test_result_comes_back(qtbot: QtBot) -> None:
    task = Task()
    with qtbot.waitSignal(task.done) as done:
        assert task.start(lambda: 42)

    assert done.args == [42]


def test_mendable_error_is_a_sentence(qtbot: QtBot) -> None:
    def fail() -> None:
        raise SheetError("Disken er fuld.")

    task = Task()
    with qtbot.waitSignal(task.failed) as failed:
        task.start(fail)

    assert failed.args == ["Disken er fuld."]


def test_defect_does_not_stop_the_next_piece_of_work(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    task = Task()
    with qtbot.capture_exceptions():
        task.start(lambda: 1 / 0)
        qtbot.waitUntil(lambda: not task.is_running)
    with qtbot.waitSignal(task.done):
        assert task.start(lambda: 1)


def test_what_waits_can_be_forgotten(qtbot: QtBot) -> None:
    go_on, begun = Event(), []
    task = LatestTask()
    task.ask(go_on.wait)
    task.ask(lambda: begun.append(1))
    task.forget()
    with qtbot.waitSignal(task.done):
        go_on.set()

    assert not task.is_running
    assert not begun
