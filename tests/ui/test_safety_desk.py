"""Closing never loses a word silently, and deleting all leaves nothing."""

import random
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Folder, FolderItem, Note, OwnExperience, Workplace
from idekatalog.errors import StorageError
from idekatalog.mine import open_mine
from idekatalog.paths import Paths
from idekatalog.strings import mine as note_strings
from idekatalog.strings import privacy as strings
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs import warning
from idekatalog.ui.dialogs.forget_copies import ForgetCopies
from idekatalog.ui.dialogs.kept import KeptDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.my_note import MyNote
from tests.ui.conftest import WAIT_MS

MARKERS = 1000
NOON = datetime(2026, 11, 25, 12)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Answer every question with yes; return what was asked and said."""
    sentences: list[str] = []

    def agree(_: object, message: str, **_words: str) -> bool:
        sentences.append(message)
        return True

    monkeypatch.setattr(warning, "ask", agree)
    monkeypatch.setattr(warning, "show_last_word", lambda _, message: sentences.append(message))
    return sentences


@pytest.fixture
def marked(paths: Paths) -> list[str]:
    """Put marker words everywhere something of hers can lie: kinds, earlier versions, copies, files set aside."""
    draw = random.Random(7)
    words = ["".join(draw.choices("bcdfghjklmnpqrstvwxz", k=12)) for _ in range(MARKERS)]
    left = list(words)

    def text(count: int) -> str:
        return " ".join(left.pop() for _ in range(count))

    mine = open_mine(paths)
    for number in range(59):
        mine.store.keep(Note(f"entry-{number % 6}", text(10)), NOON + timedelta(hours=number))
    mine.store.keep(Folder("1", text(50), text(50), (FolderItem("banderaad", text(50)),)), NOON)
    mine.store.keep(OwnExperience("1", "banderaad", text(10), text(10), text(50), text(50)), NOON)
    mine.back_up(NOON)
    mine.store.keep(Workplace(report=text(40), records=text(40)), NOON)
    mine.write_readable({})
    mine.back_up(NOON + timedelta(days=1))
    mine.close()
    (paths.data / "personal-damaged-20260101-120000.db").write_text(text(20))
    (paths.data / "personal.db-journal.old").write_text("x")
    own = paths.data / "egne" / "indsatser"
    own.mkdir(parents=True)
    (own / "vores.md").write_text(text(20), encoding="utf-8")
    (paths.data / "settings.ini").write_text(f"[preferences]\nmunicipality={text(len(left))}\n")
    return words


def found(home: Path, words: list[str]) -> list[str]:
    """Return the words that can be read in any file below a folder, as UTF-8 or UTF-16."""
    data = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    forms = {word: (word.encode(), word.encode("utf-16-le")) for word in words}
    return [word for word, (one, other) in forms.items() if any(one in file or other in file for file in data)]


def test_after_deleting_all_no_word_is_found_in_any_file(
    qtbot: QtBot, marked: list[str], window: MainWindow, paths: Paths, said: list[str]
) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    assert found(paths.data.parent, marked) == marked
    window.keeper.keep_soon(Note("entry-1", "det allersidste"))

    window.actions_by_id[ActionId.DELETE_KEPT].trigger()
    assert said == [strings.DELETE_ALL_ASK, strings.ALL_DELETED]
    assert not window.isVisible()
    window.settings.keep_shape({})
    del window.settings._file
    assert found(paths.data.parent, marked) == []
    assert [path for folder in (paths.data, paths.state, paths.cache) for path in folder.rglob("*")] == []


def test_file_the_program_does_not_know_is_left_and_said(window: MainWindow, paths: Paths, said: list[str]) -> None:
    stranger = paths.data / "min egen fil.txt"
    stranger.write_text("bliver")
    window.safety_desk.delete_all()
    assert stranger.read_text() == "bliver"
    assert str(stranger) in said[-1]


def test_window_stays_open_where_something_cannot_be_kept(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("Der er ikke plads på disken.")

    asked: list[str] = []
    monkeypatch.setattr(warning, "ask", lambda _, message, **_words: bool(asked.append(message)))
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    with monkeypatch.context() as full:
        full.setattr("idekatalog.storage.personal_store.PersonalStore.keep", refuse)
        window.keeper.keep_soon(Note("banderaad", "Ro"))
        window.close()
        assert window.isVisible()
        assert "Der er ikke plads på disken." in asked[0]
    window.close()
    assert len(asked) == 1
    mine = open_mine(window.searcher.paths)
    assert mine.store.all(Note) == (Note("banderaad", "Ro"),)
    mine.close()


def test_everything_kept_and_remembered_is_on_one_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.commands.choose_municipality("Ishøj")
    window.keeper.keep_soon(Note("banderaad", "Ro og mad"))
    window.actions_by_id[ActionId.SHOW_KEPT].trigger()
    dialog = window.findChild(KeptDialog)
    assert isinstance(dialog, KeptDialog)
    qtbot.waitUntil(lambda: bool(dialog.text.toPlainText()), timeout=WAIT_MS)
    text = dialog.text.toPlainText()
    assert "NOTER\n\nBanderåd\n\nRo og mad" in text
    assert "- Din kommune: Ishøj" in text
    assert str(window.searcher.paths.data) in text


def test_readable_copy_lies_beside_the_copies_after_closing(qtbot: QtBot, window: MainWindow, paths: Paths) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.keeper.keep_soon(Note("banderaad", "Ro og mad"))
    window.close()
    (readable,) = paths.data.glob("*/*.md")
    assert "### Banderåd\n\n> Ro og mad" in readable.read_text(encoding="utf-8")


def test_deleted_note_can_leave_the_copies_too_and_nothing_else_does(
    qtbot: QtBot, paths: Paths, window: MainWindow
) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    mine = open_mine(paths)
    for note in (Note("banderaad", "Skal væk"), Note("mentorordninger", "Bliver")):
        mine.store.keep(note, NOON)
    mine.back_up(NOON)
    mine.write_readable({})
    mine.close()
    window.navigation.open_entry("banderaad")
    window.keeper.restore(next(paths.data.glob("*/personal-*.db")))
    field = window.search.reading.findChild(MyNote)
    assert isinstance(field, MyNote)
    qtbot.waitUntil(lambda: field.field.toPlainText() == "Skal væk", timeout=WAIT_MS)

    QTest.keyClicks(field.field, " nu")
    next(
        button for button in field.findChildren(type(field._remove)) if button.text() == note_strings.NOTE_REMOVE
    ).click()
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(ForgetCopies)), timeout=WAIT_MS)
    (box,) = window.findChildren(ForgetCopies)
    assert "1 sikkerhedskopi" in box.text()
    with qtbot.waitSignal(box.finished):
        box.forget.click()
    answers: list[object] = []
    window.keeper.backups(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=WAIT_MS)

    assert found(paths.data, ["Skal"]) == []
    (copy,) = answers[0]  # type: ignore[misc]
    assert (copy.is_sound, copy.counts) == (True, (("Note", 1),))


def test_question_can_be_refused_with_escape(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.escapeButton().click())
    assert not warning.ask(window, "Skal det slettes?", yes="Slet", no="Behold")
