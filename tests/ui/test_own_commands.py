"""Favourites, folders and what was read last are kept from wherever she reads."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Favourite, Folder, FolderItem, Recent, SavedSearch
from idekatalog.domain.query import Filters
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import folders as strings
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.add_to_folder import AddToFolderDialog
from idekatalog.ui.dialogs.name_search import NameSearchDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole
from idekatalog.ui.models.rows import RowRole
from idekatalog.ui.navigation import WELCOME, Location, Place
from idekatalog.ui.panels.favourite_button import FavouriteButton
from idekatalog.ui.panels.start_page import StartPage
from tests.ui.conftest import SITUATION, WAIT_MS

READ = {
    "intervention": Location(Place.SEARCH, "banderaad"),
    "situation": Location(Place.SITUATIONS, SITUATION),
    "article": Location(Place.KNOWLEDGE, "artikel-akut"),
}


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    return window


def button(window: MainWindow) -> FavouriteButton:
    reading = window.places.panel.reading
    assert reading is not None
    return reading.scroll_area.widget().findChild(FavouriteButton)


def dialog(window: MainWindow) -> AddToFolderDialog:
    window.actions_by_id[ActionId.ADD_TO_FOLDER].trigger()
    found = window.findChild(QDialog)
    assert isinstance(found, AddToFolderDialog)
    return found


@pytest.mark.parametrize("kind", READ)
def test_button_makes_a_favourite_of_what_is_read_and_takes_it_back(qtbot: QtBot, ready: MainWindow, kind: str) -> None:
    ready.navigation.go(READ[kind])
    found = button(ready)
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        found.click()
    assert ready.keeper.all(Favourite) == (Favourite(READ[kind].id),)
    assert found.text() == strings.REMOVE_FAVOURITE

    with qtbot.waitSignal(ready.keeper.changed, timeout=WAIT_MS):
        found.click()
    assert ready.keeper.all(Favourite) == ()
    assert found.text() == strings.ADD_FAVOURITE


def test_action_is_ticked_for_a_favourite_and_undone(qtbot: QtBot, ready: MainWindow) -> None:
    action = ready.actions_by_id[ActionId.FAVOURITE]
    assert not action.isEnabled()
    ready.navigation.open_entry("banderaad")
    for _ in range(2):
        with qtbot.waitSignal(ready.keeper.changed, timeout=WAIT_MS):
            action.trigger()
    assert not action.isChecked()
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.commands.undo()
    assert action.isChecked()


def test_hit_of_a_favourite_has_a_sign_and_says_so(qtbot: QtBot, ready: MainWindow) -> None:
    hits = ready.search.hits
    row = hits.model.index(hits.model.row_of("banderaad"))
    assert not row.data(HitRole.FAVOURITE)
    unmarked = hits.list.grab().toImage()
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.keeper.keep(Favourite("banderaad"))
    assert row.data(HitRole.FAVOURITE)
    assert row.data(0x0B).endswith("Favorit")  # Qt.ItemDataRole.AccessibleTextRole
    hits.list.scrollTo(row)
    assert hits.list.grab().toImage() != unmarked


def test_dialog_puts_what_is_read_into_a_new_folder(qtbot: QtBot, ready: MainWindow) -> None:
    ready.navigation.open_entry("banderaad")
    asked = dialog(ready)
    assert not asked.add.isEnabled()
    QTest.keyClicks(asked.field, "Temadag")
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        asked.add.click()
    (folder,) = ready.keeper.all(Folder)
    assert (folder.title, folder.items) == ("Temadag", (FolderItem("banderaad"),))
    said = strings.ADDED.format(title="Banderåd", folder="Temadag")
    assert ready.statusBar().currentMessage() == said


def test_dialog_puts_it_at_the_end_of_a_folder_once(qtbot: QtBot, ready: MainWindow) -> None:
    for folder in (Folder("a", "A", items=(FolderItem("banderaad"),)), Folder("b", "B", items=(FolderItem("x"),))):
        with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
            ready.keeper.keep(folder)
    ready.navigation.open_entry("banderaad")
    asked = dialog(ready)
    assert strings.LIES_THERE in asked.list.item(0).text()
    asked.list.setCurrentRow(0)
    assert not asked.add.isEnabled()
    asked.list.setCurrentRow(1)
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        asked.add.click()
    held = ready.keeper.get(Folder, "b")
    assert held is not None
    assert held.items == (FolderItem("x"), FolderItem("banderaad"))


def test_name_of_a_folder_that_is_there_means_that_one(qtbot: QtBot, ready: MainWindow) -> None:
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.keeper.keep(Folder("a", "Temadag"))
    ready.navigation.open_entry("banderaad")
    asked = dialog(ready)
    QTest.keyClicks(asked.field, "temadag")
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        asked.add.click()
    assert ready.keeper.all(Folder) == (Folder("a", "Temadag", items=(FolderItem("banderaad"),)),)


def test_what_she_stays_with_is_remembered_the_newest_first(qtbot: QtBot, ready: MainWindow) -> None:
    for entry in ("banderaad", "mentorordninger", "banderaad"):
        ready.navigation.open_entry(entry)
        ready.own.remember()
    assert ready.keeper.get(Recent) == Recent(("banderaad", "mentorordninger"))


@pytest.mark.parametrize("place", [Location(Place.SEARCH, WELCOME), Location(Place.SEARCH), Location(Place.WORKPLACE)])
def test_only_what_can_be_opened_again_is_remembered(ready: MainWindow, place: Location) -> None:
    ready.navigation.open_entry("banderaad")
    ready.navigation.go(place)
    ready.own.remember()
    assert ready.keeper.get(Recent) is None


def test_what_is_passed_by_is_not_remembered(ready: MainWindow) -> None:
    ready.navigation.open_entry("banderaad")
    ready.navigation.open_entry("mentorordninger")
    assert ready.own.rest.isActive()
    assert ready.keeper.get(Recent) is None


def test_read_only_file_lets_nothing_be_kept(ready: MainWindow) -> None:
    ready.navigation.open_entry("banderaad")
    ready.keeper.may_write = False
    ready.keeper.changed.emit(None)
    assert not button(ready).isEnabled()
    assert not ready.actions_by_id[ActionId.ADD_TO_FOLDER].isEnabled()
    ready.own.toggle_favourite()
    ready.own.add_to_folder()
    assert QApplication.activeModalWidget() is None
    assert ready.statusBar().currentMessage() == strings.CANNOT_KEEP
    assert ready.keeper.all(Favourite) == ()


def asked_name(window: MainWindow) -> NameSearchDialog:
    window.actions_by_id[ActionId.SAVE_SEARCH].trigger()
    found = window.findChild(QDialog)
    assert isinstance(found, NameSearchDialog)
    return found


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda it: it.query.text == text, timeout=WAIT_MS):
        window.search.field.setText(text)


def test_search_is_saved_by_hand_and_asked_again(qtbot: QtBot, ready: MainWindow) -> None:
    action = ready.actions_by_id[ActionId.SAVE_SEARCH]
    assert not action.isEnabled()
    ready.searcher.toggle_filter(Group.CATEGORY, "social")
    ready.searcher.set_age(14)
    search(qtbot, ready, "mentor")
    asked = asked_name(ready)
    asked.field.setText("Til mødet")
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        asked.save.click()
    kept = SavedSearch("Til mødet", "mentor", (("category", "social"),), 14)
    assert ready.keeper.all(SavedSearch) == (kept,)

    ready.search.clear()
    ready.navigation.open_folder("searches")
    line = ready.folders.shelf.list.rows.index(0).data(RowRole.ROW).line
    assert line == "»mentor« · Sociale tiltag · 14 år"
    ready.folders.shelf.open.click()
    assert ready.navigation.current.place is Place.SEARCH
    assert ready.search.field.text() == "mentor"
    assert ready.searcher.filters == Filters(frozenset({(Group.CATEGORY, "social")}), 14)


def test_name_of_a_search_is_given_once(qtbot: QtBot, ready: MainWindow) -> None:
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.keeper.keep(SavedSearch("mentor", "mentor"))
    search(qtbot, ready, "mentor")
    asked = asked_name(ready)
    assert not asked.save.isEnabled()
    assert asked.message.text() == strings.SEARCH_TAKEN.format(name="mentor")
    asked.field.setText(" ")
    assert not asked.save.isEnabled()


def test_search_is_renamed_and_removed_with_undo(qtbot: QtBot, ready: MainWindow) -> None:
    for name in ("A", "B"):
        with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
            ready.keeper.keep(SavedSearch(name, name))
    ready.navigation.open_folder("searches")
    shelf = ready.folders.shelf
    shelf.choose("A")
    shelf.name.setText("B")
    shelf.name.editingFinished.emit()
    assert ready.statusBar().currentMessage() == strings.SEARCH_TAKEN.format(name="B")
    assert shelf.name.text() == "A"

    shelf.name.setText("C")
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        shelf.name.editingFinished.emit()
    qtbot.waitUntil(lambda: {found.name for found in ready.keeper.all(SavedSearch)} == {"B", "C"}, timeout=WAIT_MS)
    assert shelf.list.chosen == "C"
    with qtbot.waitSignal(ready.keeper.changed, timeout=WAIT_MS):
        shelf.remove.click()
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.commands.undo()
    assert {found.name for found in ready.keeper.all(SavedSearch)} == {"B", "C"}


def test_filter_of_another_edition_is_left_out(qtbot: QtBot, ready: MainWindow) -> None:
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.keeper.keep(SavedSearch("A", "mentor", (("ukendt", "x"),)))
    ready.navigation.open_folder("searches")
    ready.own.open_search("A")
    assert ready.searcher.filters == Filters()


def test_what_was_read_last_is_offered_while_nothing_is_read(qtbot: QtBot, ready: MainWindow) -> None:
    assert ready.search.reading.findChild(StartPage) is None
    with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
        ready.keeper.keep(Recent(("er-vaek", SITUATION, "banderaad")))
    page = ready.search.reading.scroll_area.widget()
    assert isinstance(page, StartPage)
    assert [link.accessibleName() for link in page.links.links][1] == "Banderåd: Organisatoriske tiltag"

    page.links.links[0].click()
    assert ready.navigation.current == Location(Place.SITUATIONS, SITUATION)


def test_emptied_list_is_not_offered(qtbot: QtBot, ready: MainWindow) -> None:
    for recent in (Recent(("banderaad",)), Recent()):
        with qtbot.waitSignal(ready.keeper.kept, timeout=WAIT_MS):
            ready.keeper.keep(recent)
    assert not isinstance(ready.search.reading.scroll_area.widget(), StartPage)
