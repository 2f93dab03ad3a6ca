"""One window for each user: a second start calls the first, and nothing that was left behind stands in the way."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.ui import single_instance
from idekatalog.ui.commands import Commands
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.single_instance import SingleInstance
from tests.ui.conftest import WAIT_MS

HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from idekatalog.ui.single_instance import SingleInstance
held = SingleInstance(Path(sys.argv[1]))
assert held.is_first()
os._exit(0)
"""


def test_second_start_calls_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "æøå 🍰"), SingleInstance(tmp_path / "æøå 🍰")
    assert first.is_first()
    first.listen()
    assert not second.is_first()
    answers: list[bool] = []
    caller = threading.Thread(target=lambda: answers.append(second.call_first()))
    with qtbot.waitSignal(first.called, timeout=WAIT_MS):
        caller.start()
    caller.join()
    assert answers == [True]


def test_call_before_the_first_listens_is_heard_when_it_does(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()
    (tmp_path / "come-forward").touch()
    with qtbot.waitSignal(first.called, timeout=WAIT_MS):
        first.listen()


def test_first_that_does_not_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_S", 0.01)
    assert SingleInstance(tmp_path).is_first()
    assert not SingleInstance(tmp_path).call_first()
    assert not (tmp_path / "come-forward").exists()


def test_lock_of_a_program_that_died_is_no_lock(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", HOLD_AND_DIE, str(tmp_path)], check=True)
    assert (tmp_path / "idekatalog.lock").exists()
    assert SingleInstance(tmp_path).is_first()


def test_next_start_is_first_when_this_one_let_go(tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.is_first()
    first.let_go()
    assert SingleInstance(tmp_path).is_first()


def test_folder_that_takes_no_lock_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("i vejen")
    assert SingleInstance(tmp_path / "state").is_first()


def test_lock_file_that_makes_no_sense_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "idekatalog.lock").write_bytes(b"")
    assert SingleInstance(tmp_path).is_first()


def test_window_in_the_dock_comes_forward(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "raise_", lambda: None)  # the offscreen plugin cannot
    window.showMinimized()
    commands: Commands = window.commands
    commands.come_forward()
    assert not window.isMinimized()
