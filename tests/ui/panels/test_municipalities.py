"""Experiences in the municipalities: seen as signs, walked through by keys, chosen, read and copied."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.errors import StorageError
from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.municipalities import MunicipalitiesPanel
from idekatalog.ui.panels.tile_map import TileButton

CELL = "method/banderaad/albertslund"


@pytest.fixture
def panel(window: MainWindow) -> MunicipalitiesPanel:
    window.actions_by_id[ActionId.GO_MUNICIPALITIES].trigger()
    return window.municipalities


def names(panel: MunicipalitiesPanel, orientation: Qt.Orientation) -> list[str]:
    model = panel.table.matrix
    count = model.columnCount() if orientation is Qt.Orientation.Horizontal else model.rowCount()
    return [model.headerData(number, orientation) for number in range(count)]


def heads(panel: MunicipalitiesPanel) -> list[str]:
    return [heading.text() for heading in panel.chosen.scroll_area.widget().findChildren(Heading)]


def words(widget: QWidget) -> str:
    texts = [view.toPlainText() for view in widget.findChildren(QTextEdit)]
    return "\n".join([*texts, *(label.text() for label in widget.findChildren(QLabel))])


def press(panel: MunicipalitiesPanel, text: str) -> None:
    next(button for button in panel.tools.findChildren(QPushButton) if button.text() == text).click()


def test_place_opens_on_methods_against_vestegnen(panel: MunicipalitiesPanel) -> None:
    assert panel.table.hasFocus()
    assert names(panel, Qt.Orientation.Vertical) == ["Banderåd", "Bekymringssamtaler", "Mentorordninger"]
    assert len(names(panel, Qt.Orientation.Horizontal)) == 11
    assert panel.table.accessibleName() == "Metoder og kommuner"
    assert panel.chosen.isHidden()


def test_sentence_says_what_an_empty_cell_means(panel: MunicipalitiesPanel) -> None:
    said = words(panel)

    assert "Sådan stod det i kataloget i februar 2024. Et tomt felt betyder, at kilden ikke nævner det." in said
    assert "mangler" not in said.lower()
    for sign in ("Nævnt i skemaet", "Beskrevet i teksten", "Lignende metode", "Ønske eller plan"):
        assert sign in said


def test_arrow_keys_walk_and_enter_tells_what_they_did(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    panel.table.mark("banderaad", "albertslund")
    QTest.keyClick(panel.table, Qt.Key.Key_Right)
    assert panel.chosen.isHidden()
    assert not window.navigation.has_past or window.navigation.current == Location(Place.MUNICIPALITIES)

    QTest.keyClick(panel.table, Qt.Key.Key_Left)
    QTest.keyClick(panel.table, Qt.Key.Key_Return)

    assert window.navigation.current == Location(Place.MUNICIPALITIES, CELL)
    assert heads(panel)[0] == "Banderåd i Albertslund"
    assert "i én enhed" in words(panel.chosen)
    assert "Lignende metode" in words(panel.chosen)
    assert panel.chosen.scroll_area.hasFocus()
    assert panel.chosen.scroll_area.accessibleName() == "Banderåd i Albertslund"


def test_cell_that_tab_came_to_can_be_seen(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    table = panel.table
    panel.tools.others.setFocus()
    table.clearSelection()
    table.setCurrentIndex(QModelIndex())
    cell = table.visualRect(table.matrix.index(0, 0))
    before = table.viewport().grab(cell).toImage()
    table.setFocus(Qt.FocusReason.TabFocusReason)

    assert table.currentIndex() == table.matrix.index(0, 0)
    assert table.viewport().grab(cell).toImage() != before


def test_chosen_cell_leads_to_the_experiences_and_back(
    qtbot: QtBot, window: MainWindow, panel: MunicipalitiesPanel
) -> None:
    window.navigation.open_cell(CELL)
    next(link for link in panel.chosen.findChildren(LinkButton) if "Læs om Banderåd" in link.accessibleName()).click()
    assert window.navigation.current == Location(Place.SEARCH, "banderaad")
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)  # at its experiences, not at its top

    window.actions_by_id[ActionId.BACK].trigger()
    assert window.navigation.current == Location(Place.MUNICIPALITIES, CELL)
    assert not panel.chosen.isHidden()

    window.actions_by_id[ActionId.BACK].trigger()
    assert panel.chosen.isHidden()


def test_chosen_cell_leads_to_the_contact(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    window.navigation.open_cell(CELL)
    next(link for link in panel.chosen.findChildren(LinkButton) if "43\u00a068" in link.accessibleName()).click()

    assert window.navigation.current == Location(Place.CONTACTS, "kontakt-albertslund")


def test_empty_cell_says_whom_to_ask(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    window.navigation.open_cell("method/banderaad/ishoej")

    assert "Kilden nævner det ikke her. Det kan godt findes." in words(panel.chosen)
    assert any("43\u00a057" in link.accessibleName() for link in panel.chosen.findChildren(LinkButton))


def test_escape_closes_what_was_chosen_and_returns_to_the_cell(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    window.navigation.open_cell(CELL)
    window.actions_by_id[ActionId.CLEAR].trigger()

    assert panel.chosen.isHidden()
    assert panel.table.hasFocus()
    assert panel.table.currentIndex() == panel.table.matrix.index_of("banderaad", "albertslund")


def test_themes_list_their_methods(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    press(panel, "Temaer")
    assert panel.table.accessibleName() == "Temaer og kommuner"
    assert "Familie" in names(panel, Qt.Orientation.Vertical)

    window.navigation.open_cell("theme/adfaerd/herlev")
    links = [link.accessibleName() for link in panel.chosen.findChildren(LinkButton)]
    assert "Læs om Mentorordninger" in links


def test_others_are_shown_when_wanted_and_when_one_is_opened(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    panel.tools.others.click()
    assert names(panel, Qt.Orientation.Horizontal)[-1] == "Det Nationale Exitkontaktpunkt"
    panel.tools.others.click()
    assert len(names(panel, Qt.Orientation.Horizontal)) == 11

    window.navigation.open_cell("method/banderaad/odense")
    assert panel.tools.others.isChecked()
    assert heads(panel)[0] == "Banderåd i Odense"


def test_own_municipality_is_the_first_column(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    window.commands.choose_municipality("Ishøj")

    assert names(panel, Qt.Orientation.Horizontal)[:2] == ["Ishøj", "Albertslund"]


def test_the_same_can_be_read_as_text_and_copied_as_a_table(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    press(panel, "Tekst")
    assert panel.text.isVisible()
    assert "Banderåd. Lignende metode: Albertslund, Ballerup, Gladsaxe, Herlev." in words(panel.text)

    press(panel, "Kopiér tabel")
    assert QGuiApplication.clipboard().text().startswith("Metode\tAlbertslund\tBallerup\t")
    assert "kopieret" in window.statusBar().currentMessage()


def test_narrow_window_gives_what_was_chosen_the_room(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    window.navigation.open_cell(CELL)
    assert panel.table.isVisible()

    window.resize(900, 600)
    assert not panel.table.isVisible()
    assert panel.chosen.isVisible()

    window.actions_by_id[ActionId.CLEAR].trigger()
    assert panel.table.isVisible()


def show_map(panel: MunicipalitiesPanel) -> dict[str, TileButton]:
    press(panel, "Kort")
    return {tile.objectName(): tile for tile in panel.map.tiles.findChildren(TileButton)}


def test_map_has_a_button_for_every_municipality_with_words_and_ground(panel: MunicipalitiesPanel) -> None:
    tiles = show_map(panel)

    assert len(tiles) == 11
    assert tiles["herlev"].accessibleName() == "Herlev: lignende metode"
    assert tiles["ishoej"].accessibleName() == "Ishøj: ikke nævnt"
    assert (tiles["herlev"].property("tile"), tiles["ishoej"].property("tile")) == ("lignende", "silent")
    assert "Lignende metode" in words(tiles["herlev"])
    assert tiles["gladsaxe"].x() > tiles["herlev"].x() > tiles["ballerup"].x() > tiles["ishoej"].x()
    assert tiles["ishoej"].y() > tiles["hoeje-taastrup"].y() > tiles["ballerup"].y()


def test_map_begins_with_the_row_one_was_at_and_follows_the_choice(panel: MunicipalitiesPanel) -> None:
    panel.table.mark("mentorordninger", "herlev")
    show_map(panel)
    assert panel.map.rows.currentText() == "Mentorordninger"
    assert panel.map.rows.hasFocus() or panel.tools.isAncestorOf(QApplication.focusWidget())

    panel.map.rows.setCurrentIndex(0)
    assert panel.chart == panel.map.map
    assert panel.map.map is not None
    assert panel.map.map.row.id == "banderaad"


def test_tile_tells_what_they_did_and_escape_returns_to_it(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    tile = show_map(panel)["albertslund"]
    tile.setFocus()
    QTest.keyClick(tile, Qt.Key.Key_Return)

    assert window.navigation.current == Location(Place.MUNICIPALITIES, CELL)
    assert heads(panel)[0] == "Banderåd i Albertslund"
    assert any("43\u00a068" in link.accessibleName() for link in panel.chosen.findChildren(LinkButton))

    window.actions_by_id[ActionId.CLEAR].trigger()
    assert panel.chosen.isHidden()
    assert QApplication.focusWidget().objectName() == "albertslund"


def test_map_of_a_theme_and_in_another_look(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    press(panel, "Temaer")
    show_map(panel)
    assert panel.map.rows.accessibleName() == "Tema på kortet"

    window.actions_by_id[ActionId.LOOK_DARK].trigger()
    window.actions_by_id[ActionId.LARGER].trigger()
    assert len(show_map(panel)) == 11


def test_tiles_keep_their_words_whole_at_twice_the_size(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    for _ in range(10):
        window.actions_by_id[ActionId.LARGER].trigger()
    tiles = show_map(panel)

    widths = {tile.width() for tile in tiles.values()}
    assert max(widths) - min(widths) <= 1
    for tile in tiles.values():
        for label in tile.findChildren(QLabel):
            words_of = label.text().replace("-", "- ").split()
            assert label.width() >= max(map(label.fontMetrics().horizontalAdvance, words_of), default=0)


@pytest.mark.parametrize(("view", "stops"), [("Skema", 10), ("Kort", 21), ("Tekst", 10)])
def test_tab_visits_every_button_and_what_is_shown_and_returns(
    window: MainWindow, panel: MunicipalitiesPanel, view: str, stops: int
) -> None:
    press(panel, view)
    panel.take_focus()
    start = QApplication.focusWidget()
    visited = [start]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            break
        visited.append(QApplication.focusWidget())
    else:
        pytest.fail("Tab never came back")

    here = [widget for widget in visited if panel.isAncestorOf(widget)]
    assert set(panel.tools.findChildren(QAbstractButton)) <= set(here)
    assert len(here) == stops
    names = [widget.accessibleName() or widget.text() for widget in here]
    assert len(set(names)) == len(names)


def test_place_that_is_gone_opens_the_table_alone(window: MainWindow, panel: MunicipalitiesPanel) -> None:
    for crooked in ("method/banderaad/atlantis", "method", "x/y/z", "method/findes-ikke/ishoej/mere"):
        window.navigation.open_cell(crooked)
        assert panel.chosen.isHidden()


def test_current_cell_stays_in_sight_when_the_window_changes(
    qtbot: QtBot, window: MainWindow, panel: MunicipalitiesPanel
) -> None:
    window.navigation.open_cell("method/mentorordninger/ishoej")
    window.resize(1000, 700)
    table = panel.table

    def is_seen() -> bool:
        return table.viewport().rect().contains(table.visualRect(table.currentIndex()))

    qtbot.waitUntil(is_seen)


def test_larger_text_keeps_names_whole_and_every_municipality_in_sight(
    qtbot: QtBot, window: MainWindow, panel: MunicipalitiesPanel
) -> None:
    assert panel.table.columnWidth(0) >= 1.9 * panel.table.fontMetrics().height()
    for _ in range(10):
        window.actions_by_id[ActionId.LARGER].trigger()

    table = panel.table
    assert table.places.height() >= table.places.longest_word()
    assert table.names.width() >= table.names.longest_word()
    assert table.columnWidth(0) >= table.fontMetrics().height()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)


def test_failure_is_said_in_the_place(qtbot: QtBot, unopened: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise StorageError("Disken svarer ikke.")

    monkeypatch.setattr("idekatalog.library.Library.for_this_thread", fail)
    with qtbot.waitSignal(unopened.searcher.opened, timeout=20_000):
        unopened.searcher.open()
    unopened.actions_by_id[ActionId.GO_MUNICIPALITIES].trigger()

    assert "Disken svarer ikke." in words(unopened.municipalities)
