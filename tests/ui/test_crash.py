"""A mistake of ours is written down first, keeps what she writes, and tells nothing of what she has written."""

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Note
from idekatalog.strings import safety as strings
from idekatalog.ui.crash import CrashCare
from idekatalog.ui.crash_report import crash_report
from idekatalog.ui.dialogs.crash import CrashDialog
from idekatalog.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS

SECRET = "han hedder Fuglekonge"


def fail(error: BaseException) -> BaseException:
    """Return an error with the place where it was raised."""
    try:
        raise error
    except type(error) as raised:
        return raised


@pytest.fixture
def care(window: MainWindow) -> Iterator[CrashCare]:
    found = CrashCare(window.searcher.paths.state, window, window.keeper.settle)
    found.crashed.connect(found.show_details, Qt.ConnectionType.QueuedConnection)
    hooks = sys.excepthook, threading.excepthook
    found.install()
    yield found
    sys.excepthook, threading.excepthook = hooks
    log = logging.getLogger("idekatalog.crash")
    for handler in log.handlers:
        handler.close()
    log.handlers = []


def dialog(qtbot: QtBot, window: MainWindow) -> CrashDialog:
    qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None, timeout=WAIT_MS)
    found = window.findChild(CrashDialog)
    assert isinstance(found, CrashDialog)
    return found


def crash(error: BaseException) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.parametrize(
    "error",
    [ValueError(SECRET), KeyError(SECRET), RuntimeError(SECRET), OSError(28, "No space left", SECRET)],
    ids=lambda error: type(error).__name__,
)
def test_report_tells_where_and_nothing_she_wrote(error: BaseException) -> None:
    raised = fail(error)
    raised.add_note(SECRET)
    report = crash_report(raised)
    assert SECRET not in report
    assert "test_crash.py" in report
    assert type(error).__name__ in report


def test_report_keeps_the_words_that_python_chose() -> None:
    assert "'Note' object has no attribute 'titel'" in crash_report(
        fail(AttributeError("'Note' object has no attribute 'titel'"))
    )


def test_report_tells_what_caused_what() -> None:
    try:
        try:
            raise ZeroDivisionError
        except ZeroDivisionError as cause:
            raise ValueError(SECRET) from cause
    except ValueError as error:
        report = crash_report(error)
    assert report.index("ZeroDivisionError") < report.index("ValueError")


def test_paths_do_not_name_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parents[1])
    report = crash_report(fail(ValueError()))
    assert str(Path(__file__).parents[1]) not in report
    assert report.startswith("~")


def test_log_comes_first_and_what_is_being_written_is_kept(qtbot: QtBot, window: MainWindow, care: CrashCare) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.keeper.keep_soon(Note("banderaad", SECRET))
    crash(fail(ValueError(SECRET)))

    log = (window.searcher.paths.state / "idekatalog.log").read_text(encoding="utf-8")
    assert "ValueError" in log
    shown = dialog(qtbot, window)
    assert window.keeper.get(Note, "banderaad") == Note("banderaad", SECRET)
    assert shown.state.text() == strings.CRASH_SAVED
    assert SECRET not in shown.text.toPlainText() + log
    qtbot.waitUntil(lambda: window.keeper.all(Note) == (Note("banderaad", SECRET),), timeout=WAIT_MS)


def test_second_mistake_opens_no_second_window(qtbot: QtBot, window: MainWindow, care: CrashCare) -> None:
    crash(fail(ValueError()))
    shown = dialog(qtbot, window)
    crash(fail(ValueError()))
    qtbot.wait(50)
    assert window.findChildren(CrashDialog) == [shown]
    shown.go_on.click()
    qtbot.waitUntil(lambda: not window.findChildren(CrashDialog), timeout=WAIT_MS)
    crash(fail(ValueError()))
    assert dialog(qtbot, window) is not None


def test_mistake_in_a_thread_is_heard(qtbot: QtBot, window: MainWindow, care: CrashCare) -> None:
    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()
    assert "list index out of range" in dialog(qtbot, window).text.toPlainText()


def test_end_is_orderly(qtbot: QtBot, window: MainWindow, care: CrashCare) -> None:
    crash(fail(ValueError()))
    dialog(qtbot, window).end.click()
    assert not window.isVisible()
    assert window.library is None
