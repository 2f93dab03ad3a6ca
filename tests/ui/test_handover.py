"""What goes to a colleague is shown line by line before it goes; what comes from one can be taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idekatalog import packs
from idekatalog.domain.handover import Handed, texts_of
from idekatalog.domain.personal import Favourite, Folder, Note, OwnExperience, Personal, Workplace
from idekatalog.strings import handover as strings
from idekatalog.strings import mine, privacy
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.handover import HandoverDialog
from idekatalog.ui.dialogs.offer import OfferDialog
from idekatalog.ui.dialogs.save import SaveDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.cpr_line import CprLine
from tests.content.packs import NIGHT
from tests.domain.test_handover import ALL, EXPERIENCE, FOLDER, NOTE, PHONE
from tests.ui.conftest import WAIT_MS

OWN_FILE = "indsatser/natteravne.md"


def keep(qtbot: QtBot, window: MainWindow, *values: Personal) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    for value in values:
        window.keeper.keep_at_once(value)
    qtbot.waitUntil(lambda: not window.keeper.is_writing, timeout=WAIT_MS)


@pytest.fixture
def full(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Keep one of everything, and write an intervention."""
    keep(qtbot, window, *ALL, Favourite("banderaad"), Workplace(duty_phone="11 11 11 11"))
    path = window.searcher.paths.own / OWN_FILE
    path.parent.mkdir(parents=True)
    path.write_bytes(NIGHT[OWN_FILE])
    return window


def opened(window: MainWindow) -> HandoverDialog:
    window.actions_by_id[ActionId.HAND_OVER].trigger()
    return window.findChildren(HandoverDialog)[-1]


def tick(dialog: HandoverDialog, kind: str) -> None:
    """Press Space on the row that begins so."""
    rows = [dialog.list.item(number).text() for number in range(dialog.list.count())]
    dialog.list.setCurrentRow(next(number for number, row in enumerate(rows) if row.startswith(kind)))
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)


def test_notes_and_experiences_stay_unless_they_are_ticked(full: MainWindow) -> None:
    dialog = opened(full)

    assert dialog.values == (FOLDER, PHONE)
    assert list(dialog.files) == [OWN_FILE]
    assert NOTE.text not in dialog.preview.toPlainText()
    tick(dialog, "Note")
    tick(dialog, "Egen erfaring")
    assert set(dialog.values) == set(ALL)


def test_every_line_that_goes_is_shown(full: MainWindow) -> None:
    dialog = opened(full)
    tick(dialog, "Note")
    tick(dialog, "Egen erfaring")
    dialog.publisher.setText("SSP Ishøj")
    shown = dialog.preview.toPlainText()

    words = [text for value in dialog.values for text in texts_of(value)]
    lines = [line for text in words for line in text.splitlines()]
    assert [line for line in (*lines, "SSP Ishøj", strings.NAME_NOW) if line not in shown] == []
    assert NIGHT[OWN_FILE].decode().strip() in shown
    assert "11 11 11 11" not in shown
    assert dialog.preview.isReadOnly()


def test_hints_stand_by_the_preview_and_a_cpr_number_is_noticed(qtbot: QtBot, full: MainWindow) -> None:
    keep(qtbot, full, Note("mentorordninger", "Ring til 010203-1234."))
    dialog = opened(full)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    line = dialog.findChild(CprLine)

    assert privacy.READ_THROUGH in said
    assert mine.NOTE_HINT in said
    assert line.isHidden()
    tick(dialog, "Note: Mentor")
    assert not line.isHidden()


def test_mine_mapper_leads_there(full: MainWindow) -> None:
    full.commands.go_folders()
    full.folders.give.click()

    assert full.findChild(HandoverDialog) is not None


def test_nothing_to_give_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    dialog = opened(window)

    assert not dialog.save.isVisible()
    assert strings.EMPTY in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.list.count() == 0


def saved(qtbot: QtBot, window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(SaveDialog, "ask", lambda _: path)
    dialog = opened(window)
    tick(dialog, "Note")
    with qtbot.waitSignal(window.take_along.told, check_params_cb=lambda said: path.name in said, timeout=WAIT_MS):
        dialog.save.click()
    return path


@pytest.mark.parametrize("name", ["en-mappe.zip", "forkert.txt"])
def test_pack_that_was_not_saved_leaves_everything_as_it_was(
    qtbot: QtBot, full: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(SaveDialog, "ask", lambda _: tmp_path / name)
    (tmp_path / "en-mappe.zip").mkdir()
    dialog = opened(full)
    tick(dialog, "Note")
    dialog.publisher.setText("SSP Ishøj")
    with qtbot.waitSignal(full.take_along.failed, timeout=WAIT_MS):
        dialog.save.click()

    assert (dialog.isVisible(), NOTE in dialog.values, dialog.publisher.text()) == (True, True, "SSP Ishøj")
    qtbot.waitUntil(lambda: not full.take_along._saving.is_running, timeout=WAIT_MS)
    monkeypatch.setattr(SaveDialog, "ask", lambda _: tmp_path / "a.zip")
    with qtbot.waitSignal(dialog.accepted, timeout=WAIT_MS):
        dialog.save.click()
    assert (tmp_path / "a.zip").is_file()


def offered(qtbot: QtBot, window: MainWindow, source: Path) -> OfferDialog:
    desk = window.commands.pack_desk
    with qtbot.waitSignal(desk.offered, timeout=WAIT_MS):
        desk.look_at(source)
    return window.findChildren(OfferDialog)[-1]


def test_what_is_saved_comes_back_as_it_was_and_is_taken_back_by_undo(
    qtbot: QtBot, full: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, keeper = full, full.keeper
    source = saved(qtbot, window, tmp_path / "a.zip", monkeypatch)
    values: tuple[Handed, ...] = (FOLDER, PHONE, NOTE)
    for value in values:
        keeper.remove(value)
    keep(qtbot, window, Note(NOTE.subject, "Min egen."))
    (window.searcher.paths.own / OWN_FILE).unlink()
    dialog = offered(qtbot, window, source)

    assert dialog.summary.text() == "1 ny, 3 ting til dit eget"
    assert "Ny mappe: Forår" in dialog.arrivals.toPlainText().splitlines()
    with qtbot.waitSignals([keeper.taken_in, window.searcher.opened], timeout=WAIT_MS):
        dialog.accept()
    assert keeper.get(Folder, FOLDER.key) == FOLDER
    assert keeper.get(type(PHONE), PHONE.key) == PHONE
    assert NOTE.text in keeper.get(Note, NOTE.subject).text
    assert window.library.titles["natteravne"] == "natteravne"

    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        window.actions_by_id[ActionId.UNDO].trigger()
    qtbot.waitUntil(lambda: keeper.get(Folder, FOLDER.key) is None, timeout=WAIT_MS)
    assert keeper.get(Note, NOTE.subject) == Note(NOTE.subject, "Min egen.")
    assert packs.installed(window.searcher.paths) == ()
    assert keeper.get(OwnExperience, EXPERIENCE.key) == EXPERIENCE, "what did not come from the pack stays"


def test_what_she_has_changed_since_is_not_taken_back(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    keep(qtbot, window)
    source = tmp_path / "a.zip"
    source.write_bytes(packs.handover_pack(window.searcher.paths, "x", "y", "2026-11-30", (FOLDER, PHONE), {}))
    with qtbot.waitSignal(window.keeper.taken_in, timeout=WAIT_MS):
        offered(qtbot, window, source).accept()
    hers = Folder(FOLDER.id, "Nu min")
    keep(qtbot, window, hers)
    window.actions_by_id[ActionId.UNDO].trigger()
    qtbot.waitUntil(lambda: window.keeper.get(type(PHONE), PHONE.key) is None, timeout=WAIT_MS)

    assert window.keeper.get(Folder, FOLDER.key) == hers


def test_things_that_cannot_be_kept_are_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned: list[str] = []
    monkeypatch.setattr(window, "warn", warned.append)
    keep(qtbot, window)
    source = tmp_path / "a.zip"
    source.write_bytes(packs.handover_pack(window.searcher.paths, "x", "y", "2026-11-30", (FOLDER,), {}))
    dialog = offered(qtbot, window, source)
    window.keeper._worker._problem = "Disken er fuld."
    window.keeper._worker.close()
    with qtbot.waitSignal(window.keeper.taken_in, timeout=WAIT_MS):
        dialog.accept()

    assert warned == ["Disken er fuld."]
    assert window.keeper.get(Folder, FOLDER.key) is None


def test_screen_reader_hears_what_is_ticked(full: MainWindow) -> None:
    dialog = opened(full)
    spoken = QAccessible.queryAccessibleInterface(dialog.list)
    rows = [spoken.child(number) for number in range(spoken.childCount())]

    assert {row.role() for row in rows} == {QAccessible.Role.ListItem}
    assert all(row.state().checkable for row in rows)
    ticked = [row.text(QAccessible.Text.Name) for row in rows if row.state().checked]
    assert [text.partition(":")[0] for text in ticked] == ["Mappe", "Rettelse", "Egen indsats"]
