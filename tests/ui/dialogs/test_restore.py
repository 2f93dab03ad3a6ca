"""Every copy says what is in it and what is different now; bringing one back loses nothing."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import PERSONAL, Folder, Note
from idekatalog.mine import open_mine
from idekatalog.paths import Paths
from idekatalog.strings import safety as strings
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.restore import RestoreDialog
from idekatalog.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS

THEN = datetime(2026, 11, 20, 14, 5)


@pytest.fixture
def _copied(paths: Paths) -> None:
    """Keep two notes and copy them, then go on writing; a second copy is damaged."""
    mine = open_mine(paths)
    mine.store.keep(Note("banderaad", "Før"), THEN)
    mine.store.keep(Note("knock-knock", "Væk nu"), THEN)
    mine.back_up(THEN)
    mine.store.keep(Note("banderaad", "Efter"), THEN)
    mine.store.remove(Note("knock-knock", ""))
    mine.store.keep(Folder("1", "Forår"), THEN)
    (mine.copies / "personal-20261019-080000.db").write_bytes(b"x" * 5000)
    mine.close()


def opened(qtbot: QtBot, window: MainWindow, count: int) -> RestoreDialog:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.actions_by_id[ActionId.RESTORE].trigger()
    dialog = window.findChild(RestoreDialog)
    assert isinstance(dialog, RestoreDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == count, timeout=WAIT_MS)
    return dialog


def test_every_kind_has_words() -> None:
    assert set(strings.KIND_COUNTS) == {kind.__name__ for kind in PERSONAL}


def test_counts_read_as_danish() -> None:
    assert strings.counted([("Note", 2), ("Folder", 1), ("Favourite", 0)]) == "2 noter og 1 mappe"
    assert strings.counted([]) == strings.EMPTY_COPY


@pytest.mark.usefixtures("_copied")
def test_copy_says_when_it_was_taken_what_is_in_it_and_what_is_different(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, 2)
    assert dialog.list.item(0).text() == "20. november 2026 kl. 14.05\n2 noter"
    qtbot.waitUntil(lambda: "Kun" in dialog.text.toPlainText(), timeout=WAIT_MS)
    assert dialog.text.toPlainText().split("\n\n") == [
        "I kopien er der 2 noter.",
        "Kun i kopien: 1 note.",
        "Kun i det, du har nu: 1 mappe.",
        "Ser anderledes ud i kopien: 1 note.",
        strings.LOSES_NOTHING,
    ]
    dialog.list.setCurrentRow(1)
    assert dialog.text.toPlainText() == strings.DAMAGED_COPY_TEXT
    assert not dialog.bring_back.isEnabled()


@pytest.mark.usefixtures("_copied")
def test_copy_comes_back_and_what_was_there_is_a_new_copy(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, 2)
    dialog.bring_back.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=WAIT_MS)
    assert set(window.keeper.values()) == {Note("banderaad", "Før"), Note("knock-knock", "Væk nu")}
    assert "20. november 2026 kl. 14.05" in dialog.state.text()
    assert dialog.list.item(0).text().endswith("1 mappe og 1 note")


@pytest.mark.usefixtures("_copied")
def test_copy_is_taken_now_with_what_is_just_being_written(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, 2)
    window.keeper.keep_soon(Note("mentorordninger", "Nu"))
    dialog.copy_now.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 3, timeout=WAIT_MS)
    assert dialog.list.item(0).text().endswith("1 mappe og 2 noter")
    assert dialog.state.text() == strings.COPIED_NOW
    dialog.copy_now.click()
    qtbot.waitUntil(lambda: dialog.state.text() == strings.NOTHING_NEW, timeout=WAIT_MS)


def test_without_copies_one_is_told_when_they_come(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, 0)
    qtbot.waitUntil(lambda: dialog.text.toPlainText() == strings.NO_COPIES, timeout=WAIT_MS)
    assert not dialog.bring_back.isEnabled()


@pytest.mark.usefixtures("_copied")
def test_answer_after_the_dialog_is_closed_hurts_nobody(qtbot: QtBot, window: MainWindow) -> None:
    dialog = opened(qtbot, window, 2)
    with qtbot.waitSignal(dialog.destroyed, timeout=WAIT_MS):
        dialog.copy_now.click()
        dialog.reject()
    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        window.keeper.keep(Note("banderaad", "Videre"))
