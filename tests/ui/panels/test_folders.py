"""Mine mapper holds what she keeps in her order, leads to it, and gives back what she takes away."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Favourite, Folder, FolderItem, Note, Personal, Recent
from idekatalog.strings import folders as strings
from idekatalog.strings import mine, own
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.rows import RowRole
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.folders import FoldersPanel
from idekatalog.ui.shelves import ShelfKind
from tests.ui.conftest import SITUATION, WAIT_MS
from tests.ui.test_accessible import check_names, check_tab

FOLDER = Folder("f1", "Temadag", "", (FolderItem("banderaad"), FolderItem(SITUATION), FolderItem("er-vaek", "Rødovre")))


def keep(qtbot: QtBot, window: MainWindow, *values: Personal) -> None:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    for value in values:
        with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
            window.keeper.keep(value)


def opened(window: MainWindow, shelf: str) -> FoldersPanel:
    window.navigation.open_folder(shelf)
    return window.folders


def titles(panel: FoldersPanel) -> list[str]:
    rows = panel.shelf.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def shelf_titles(panel: FoldersPanel) -> list[str]:
    return [panel.list.rows.index(row).data() for row in range(panel.list.rows.rowCount())]


@pytest.fixture
def folder(qtbot: QtBot, window: MainWindow) -> FoldersPanel:
    keep(qtbot, window, FOLDER)
    return opened(window, FOLDER.id)


def kept(qtbot: QtBot, window: MainWindow) -> Folder:
    """Wait until all is on the disk, and return the folder."""
    window.keeper.flush()
    qtbot.waitUntil(lambda: not window.keeper.is_writing, timeout=WAIT_MS)
    found = window.keeper.get(Folder, FOLDER.id)
    assert found is not None
    return found


def test_shelves_come_first_and_folders_by_title(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, Folder("b", "Ålborg"), Folder("a", "Zoo"), Folder("c", " "))
    panel = opened(window, "")
    always = [strings.FAVOURITES, strings.RECENT, strings.SEARCHES, strings.NOTES]
    assert shelf_titles(panel) == [*always, own.UNTITLED, "Zoo", "Ålborg"]


@pytest.mark.parametrize(
    ("shelf", "sentence"),
    [
        (ShelfKind.FAVOURITES, strings.FAVOURITES_EMPTY),
        (ShelfKind.RECENT, strings.RECENT_EMPTY),
        (ShelfKind.SEARCHES, strings.SEARCHES_EMPTY),
        (ShelfKind.NOTES, strings.NOTES_EMPTY),
        ("borte", strings.FOLDER_GONE),
    ],
)
def test_empty_shelf_says_what_to_do(qtbot: QtBot, window: MainWindow, shelf: str, sentence: str) -> None:
    keep(qtbot, window)
    panel = opened(window, shelf)
    assert panel.shelf.empty.text() == sentence
    assert panel.shelf.list.isHidden()


def test_new_folder_is_empty_and_its_name_is_ready_to_be_written(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window)
    panel = opened(window, "")
    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        panel.new.click()

    assert panel.shelf.empty.text() == strings.FOLDER_EMPTY
    QTest.keyClicks(panel.shelf.title, "Forår")
    assert panel.shelf.state.text() == mine.SAVING
    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        window.keeper.flush()
    assert panel.shelf.state.text() == mine.SAVED
    assert [found.title for found in window.keeper.all(Folder)] == ["Forår"]
    assert "Forår" in shelf_titles(panel)


def test_purpose_is_kept_while_it_is_written(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    QTest.keyClicks(folder.shelf.purpose, "Til maj")
    assert kept(qtbot, window).purpose == "Til maj"
    assert folder.list.rows.index(4).data(RowRole.ROW).line == "3 ting · Til maj"


def test_number_like_a_cpr_number_is_pointed_out_where_it_stands(
    qtbot: QtBot, window: MainWindow, folder: FoldersPanel
) -> None:
    def shown() -> int:
        return sum(not line.isHidden() for line in folder.shelf.findChildren(CprLine))

    assert shown() == 0
    folder.shelf.purpose.setPlainText("0101111234")
    assert shown() == 1
    assert kept(qtbot, window).purpose == "0101111234"  # nothing is held back
    window.navigation.open_folder("")
    assert shown() == 0
    window.navigation.open_folder(FOLDER.id)
    assert shown() == 1


def test_gone_entry_stays_and_says_so(folder: FoldersPanel) -> None:
    row = folder.shelf.list.rows.index(2).data(RowRole.ROW)
    assert (row.title, row.line) == ("Rødovre", strings.NOT_HERE)


@pytest.mark.parametrize(
    ("row", "place"), [(0, Location(Place.SEARCH, "banderaad")), (1, Location(Place.SITUATIONS, SITUATION))]
)
def test_entry_opens_in_its_place_and_back_returns(
    window: MainWindow, folder: FoldersPanel, row: int, place: Location
) -> None:
    folder.shelf.choose(FOLDER.items[row].entry)
    QTest.keyClick(folder.shelf.list, Qt.Key.Key_Return)
    assert window.navigation.current == place

    window.navigation.back()
    assert window.navigation.current == Location(Place.FOLDERS, FOLDER.id)
    assert folder.shelf.list.chosen == FOLDER.items[row].entry


def test_gone_entry_leads_nowhere(window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose("er-vaek")
    folder.shelf.open.click()
    assert window.navigation.current.place is Place.FOLDERS
    assert window.statusBar().currentMessage() == strings.NOT_HERE


def order(folder: Folder) -> Sequence[str]:
    return [item.entry for item in folder.items]


def test_keys_move_an_entry_and_it_stays_chosen(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose("banderaad")
    for _ in range(3):  # once more than there is room for
        QTest.keyClick(folder.shelf.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert order(kept(qtbot, window)) == [SITUATION, "er-vaek", "banderaad"]
    assert folder.shelf.list.chosen == "banderaad"
    QTest.keyClick(folder.shelf.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert order(kept(qtbot, window)) == [SITUATION, "banderaad", "er-vaek"]


def test_buttons_move_as_far_as_there_is_room(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose("er-vaek")
    assert not folder.shelf.down.isEnabled()
    folder.shelf.up.click()
    folder.shelf.up.click()
    assert not folder.shelf.up.isEnabled()
    assert order(kept(qtbot, window)) == ["er-vaek", "banderaad", SITUATION]


@pytest.mark.parametrize(
    ("dragged", "onto", "result"),
    [
        (0, 3, [SITUATION, "er-vaek", "banderaad"]),
        (2, 0, ["er-vaek", "banderaad", SITUATION]),
        (0, 2, [SITUATION, "banderaad", "er-vaek"]),
        (1, -1, ["banderaad", "er-vaek", SITUATION]),
    ],
)
def test_row_is_dragged_to_where_it_is_dropped(
    qtbot: QtBot, window: MainWindow, folder: FoldersPanel, dragged: int, onto: int, result: list[str]
) -> None:
    rows = folder.shelf.list.rows
    data = rows.mimeData([rows.index(dragged)])
    rows.dropMimeData(data, Qt.DropAction.MoveAction, onto, 0, QModelIndex())
    assert order(kept(qtbot, window)) == result


def test_what_is_dragged_in_from_elsewhere_is_refused(folder: FoldersPanel) -> None:
    foreign = QMimeData()
    foreign.setText("banderaad")
    assert not folder.shelf.list.rows.canDropMimeData(foreign, Qt.DropAction.MoveAction, 0, 0, QModelIndex())


def test_own_title_stands_over_the_entrys(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose("banderaad")
    QTest.keyClicks(folder.shelf.name, "Først")
    assert kept(qtbot, window).items[0] == FolderItem("banderaad", "Først")
    row = folder.shelf.list.rows.index(0).data(RowRole.ROW)
    assert (row.title, row.line) == ("Først", "Banderåd")
    assert folder.shelf.name.text() == "Først"


def test_removed_entry_comes_back_where_it_was(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose(SITUATION)
    QTest.keyClick(folder.shelf.list, Qt.Key.Key_Delete)
    assert order(kept(qtbot, window)) == ["banderaad", "er-vaek"]
    assert folder.shelf.list.chosen == "er-vaek"

    window.actions_by_id[ActionId.UNDO].trigger()
    assert kept(qtbot, window) == FOLDER


def test_what_is_written_after_a_removal_is_not_undone_with_it(
    qtbot: QtBot, window: MainWindow, folder: FoldersPanel
) -> None:
    folder.shelf.remove.click()
    assert window.undo.is_possible
    QTest.keyClicks(folder.shelf.purpose, "Til maj")
    assert not window.undo.is_possible
    window.actions_by_id[ActionId.UNDO].trigger()
    assert kept(qtbot, window).purpose == "Til maj"


def test_deleted_folder_comes_back_whole(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    with qtbot.waitSignal(window.keeper.changed, timeout=WAIT_MS):
        folder.shelf.end.click()
    assert window.keeper.all(Folder) == ()
    assert window.navigation.current == Location(Place.FOLDERS, ShelfKind.FAVOURITES)

    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        window.commands.undo()
    assert window.keeper.all(Folder) == (FOLDER,)


def test_favourite_is_removed_from_the_list_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, Favourite("mentorordninger"), Favourite("banderaad"))
    panel = opened(window, ShelfKind.FAVOURITES)
    assert titles(panel) == ["Banderåd", "Mentorordninger"]
    panel.shelf.choose("banderaad")
    with qtbot.waitSignal(window.keeper.changed, timeout=WAIT_MS):
        panel.shelf.remove.click()
    assert titles(panel) == ["Mentorordninger"]
    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        window.commands.undo()
    assert titles(panel) == ["Banderåd", "Mentorordninger"]


def test_list_of_what_was_read_can_be_emptied(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, Recent(("banderaad", "mentorordninger")))
    panel = opened(window, ShelfKind.RECENT)
    panel.shelf.choose("banderaad")
    panel.shelf.remove.click()
    assert titles(panel) == ["Mentorordninger"]
    panel.shelf.end.click()
    assert titles(panel) == []
    window.commands.undo()
    assert window.keeper.get(Recent) == Recent(("mentorordninger",))


def test_note_leads_to_where_it_is_written(qtbot: QtBot, window: MainWindow) -> None:
    keep(qtbot, window, Note("banderaad", "## Hvad gjorde vi?\nRingede."), Note("mentorordninger", "  "))
    panel = opened(window, ShelfKind.NOTES)
    row = panel.shelf.list.rows.index(0).data(RowRole.ROW)
    assert (row.title, row.line) == ("Banderåd", "Hvad gjorde vi?")
    assert titles(panel) == ["Banderåd"]
    assert panel.shelf.remove.isHidden()

    QTest.keyClick(panel.shelf.list, Qt.Key.Key_Return)
    assert window.navigation.current == Location(Place.SEARCH, "banderaad")


def test_nothing_of_hers_is_in_the_window_title(window: MainWindow, folder: FoldersPanel) -> None:
    assert FOLDER.title not in window.windowTitle()


def test_folder_is_named_and_walked_like_every_place(qtbot: QtBot, window: MainWindow, folder: FoldersPanel) -> None:
    folder.shelf.choose(SITUATION)
    qtbot.waitUntil(window.isActiveWindow)
    check_names(window)
    check_tab(window)
