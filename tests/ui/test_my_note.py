"""A note is kept while she writes, and what is said about it is true."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Note
from idekatalog.errors import StorageError
from idekatalog.mine import open_mine
from idekatalog.strings import mine as strings
from idekatalog.ui.dialogs.earlier import EarlierDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.my_note import MyNote
from tests.ui.conftest import WAIT_MS


def open_note(qtbot: QtBot, window: MainWindow, entry: str = "banderaad") -> MyNote:
    if not window.keeper.may_write:
        qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.navigation.open_entry(entry)
    note = window.search.reading.findChild(MyNote)
    assert isinstance(note, MyNote)
    return note


def press(note: MyNote, text: str) -> None:
    next(button for button in note.findChildren(QPushButton) if button.text() == text).click()


def write(qtbot: QtBot, window: MainWindow, note: MyNote, text: str) -> None:
    QTest.keyClicks(note.field, text)
    window.keeper.flush()
    qtbot.waitUntil(lambda: note.state.text() == strings.SAVED, timeout=WAIT_MS)


def test_what_is_typed_is_on_the_disk_when_it_says_so(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    QTest.keyClicks(note.field, "Ro")
    assert note.state.text() == strings.SAVING
    window.keeper.flush()
    qtbot.waitUntil(lambda: note.state.text() == strings.SAVED, timeout=WAIT_MS)

    mine = open_mine(window.searcher.paths)
    assert mine.store.all(Note) == (Note("banderaad", "Ro"),)
    mine.close()


def test_note_is_there_when_the_entry_is_opened_again(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClicks(open_note(qtbot, window).field, "Halv sætning")
    open_note(qtbot, window, "mentorordninger")
    assert open_note(qtbot, window).field.toPlainText() == "Halv sætning"


def test_note_is_kept_when_the_window_closes_at_once(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClicks(open_note(qtbot, window).field, "Sidste ord")
    window.close()
    mine = open_mine(window.searcher.paths)
    assert mine.store.all(Note) == (Note("banderaad", "Sidste ord"),)
    assert len(mine.backups()) == 1
    mine.close()


def test_full_disk_is_said_beside_the_note_and_the_text_stays(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("Der er ikke plads på disken.")

    note = open_note(qtbot, window)
    with monkeypatch.context() as full:
        full.setattr("idekatalog.storage.personal_store.PersonalStore.keep", refuse)
        with qtbot.waitSignal(window.keeper.failed, timeout=WAIT_MS):
            QTest.keyClicks(note.field, "Ro")
            window.keeper.flush()
    assert note.state.text() == strings.NOT_SAVED.format(problem="Der er ikke plads på disken.")
    assert note.field.toPlainText() == "Ro"


def test_headings_are_offered_to_an_empty_note_only(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    press(note, strings.NOTE_HEADINGS)
    assert note.field.toPlainText() == strings.NOTE_TEMPLATE
    QTest.keyClicks(note.field, "Vi ringede.")
    assert "## Hvad gjorde vi?\nVi ringede.\n" in note.field.toPlainText()
    button = next(button for button in note.findChildren(QPushButton) if button.text() == strings.NOTE_HEADINGS)
    assert not button.isEnabled()


def test_undo_takes_the_last_words_back(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    QTest.keyClicks(note.field, "Ro")
    QTest.keyClick(note.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert note.field.toPlainText() == ""


def test_removed_note_leaves_field_and_file(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    write(qtbot, window, note, "Ro")
    press(note, strings.NOTE_REMOVE)
    qtbot.waitUntil(lambda: not window.keeper.all(Note), timeout=WAIT_MS)
    assert note.field.toPlainText() == ""
    assert window.keeper.all(Note) == ()


def test_earlier_version_comes_back_as_one_more_change(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    write(qtbot, window, note, "Før")
    write(qtbot, window, note, " og efter")
    press(note, strings.NOTE_EARLIER)
    dialog = note.findChild(EarlierDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1, timeout=WAIT_MS)
    assert str(datetime.now().year) in dialog.list.item(0).text()
    assert dialog.text.toPlainText() == "Før"
    next(button for button in dialog.findChildren(QPushButton) if button.text() == strings.EARLIER_USE).click()
    assert note.field.toPlainText() == "Før"


def test_field_is_as_high_as_its_text(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    low = note.field.sizeHint().height()
    note.use_text("linje\n" * 30)
    assert note.field.sizeHint().height() > low * 3


def test_situation_takes_no_note(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_situation("situation-samtale-i-morgen")
    assert window.situations.reading.findChild(MyNote) is None


def test_cpr_number_is_pointed_out_and_kept_all_the_same(qtbot: QtBot, window: MainWindow) -> None:
    note = open_note(qtbot, window)
    QTest.keyClicks(note.field, "Han er 201108-512")
    assert note.warning.isHidden()
    write(qtbot, window, note, "7")
    assert note.warning.isVisible()
    assert window.keeper.get(Note, "banderaad") == Note("banderaad", "Han er 201108-5127")
    QTest.keyClick(note.field, Qt.Key.Key_Backspace)
    assert note.warning.isHidden()
