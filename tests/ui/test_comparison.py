"""Compare as a user does: pick, see side by side, open one, come back, print."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.pages import page_image
from idekatalog.ui.panels.link_button import LinkButton
from tests.ui.conftest import ENTRIES, WAIT_MS

TWO = ENTRIES[:2]


def pick(window: MainWindow, *entry_ids: str) -> None:
    for entry_id in entry_ids:
        window.navigation.open_entry(entry_id)
        window.actions_by_id[ActionId.PIN].trigger()


def compared(window: MainWindow, *entry_ids: str) -> None:
    pick(window, *(entry_ids or TWO))
    window.actions_by_id[ActionId.COMPARE].trigger()


def pin_button(window: MainWindow) -> QPushButton:
    buttons = window.search.reading.findChildren(QPushButton)
    return next(button for button in buttons if "sammenligning" in button.text())


def test_button_in_the_head_picks_and_lets_go(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    assert pin_button(window).text() == "Føj til sammenligning"
    pin_button(window).click()
    assert pin_button(window).text() == "Fjern fra sammenligning"
    assert window.actions_by_id[ActionId.PIN].isChecked()
    assert window.search.pins.isVisible()

    pin_button(window).click()

    assert window.pins.ids == ()
    assert not window.search.pins.isVisible()


def test_head_tells_of_each_entry_whether_it_is_picked(window: MainWindow) -> None:
    pick(window, "banderaad")
    window.navigation.open_entry("mentorordninger")
    assert pin_button(window).text() == "Føj til sammenligning"
    window.navigation.open_entry("banderaad")
    assert pin_button(window).text() == "Fjern fra sammenligning"


def test_menu_of_a_hit_offers_to_pick_it(window: MainWindow) -> None:
    hits = window.search.hits.list
    assert hits.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    assert window.actions_by_id[ActionId.PIN] in hits.actions()

    where = hits.visualRect(window.search.hits.model.index(1)).center()
    QTest.mouseClick(hits.viewport(), Qt.MouseButton.RightButton, pos=where)

    assert window.search.reading.entry.title == hits.model().index(1, 0).data()


def test_nothing_can_be_picked_or_compared_before_there_is_something(window: MainWindow) -> None:
    assert not window.actions_by_id[ActionId.PIN].isEnabled()
    pick(window, "banderaad")
    assert not window.actions_by_id[ActionId.COMPARE].isEnabled()
    pick(window, "mentorordninger")
    assert window.actions_by_id[ActionId.COMPARE].isEnabled()


def test_no_room_for_one_more_is_said_and_nothing_is_lost(window: MainWindow) -> None:
    for entry_id in (*TWO, "noget-andet", "et-fjerde"):
        window.pins.ids = (*window.pins.ids, entry_id)
    pick(window, "banderaad")

    assert window.search.pins.message.text() == "Der er plads til fire. Fjern en, så er der plads til Banderåd."
    assert window.statusBar().currentMessage() == window.search.pins.message.text()
    assert len(window.pins.ids) == 4
    assert not window.actions_by_id[ActionId.PIN].isChecked()


def test_facts_stand_side_by_side_as_headings_and_named_texts(window: MainWindow) -> None:
    compared(window)

    assert window.navigation.current == Location(Place.COMPARISON, " ".join(TWO))
    headings = [heading.text() for heading in window.comparison.table.findChildren(Heading)]
    assert headings[:3] == ["Alder", "Ved bordet", "Pas på"]
    names = [view.accessibleName() for view in window.comparison.table.findChildren(QTextEdit)]
    assert names[:2] == ["Alder, Bekymringssamtaler", "Alder, Mentorordninger"]
    assert len(names) == len(set(names)) == 2 * len(headings)


def test_title_opens_the_entry_and_back_returns_to_the_same_height(qtbot: QtBot, window: MainWindow) -> None:
    compared(window)
    bar = window.comparison.table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(300)
    title = next(button for button in window.comparison.titles.findChildren(LinkButton))
    QTest.keyClick(title, Qt.Key.Key_Return)
    assert window.navigation.current == Location(Place.SEARCH, TWO[0])

    window.actions_by_id[ActionId.BACK].trigger()

    assert window.navigation.current.place is Place.COMPARISON
    qtbot.waitUntil(lambda: bar.value() == 300)


def test_back_shows_what_was_compared_though_the_pins_have_changed(window: MainWindow) -> None:
    compared(window)
    window.navigation.open_entry(TWO[0])
    window.pins.toggle(TWO[0])
    window.actions_by_id[ActionId.BACK].trigger()

    assert [entry.id for entry in window.comparison.entries] == list(TWO)


def test_own_municipality_is_put_first_here_too(qtbot: QtBot, window: MainWindow) -> None:
    compared(window)
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.commands.choose_municipality("Herlev")

    views = window.comparison.table.findChildren(QTextEdit)
    tried = [view.toPlainText() for view in views if view.accessibleName().startswith("Hvem har prøvet det")]
    assert tried[0].startswith("Herlev")


def test_fewer_than_two_known_ones_say_how_to_pick(window: MainWindow) -> None:
    window.navigation.open_comparison(("banderaad", "findes-ikke"))

    assert window.comparison.table.widget().text().startswith("Her kan du se to til fire indsatser")
    assert not window.actions_by_id[ActionId.PRINT_SHEET].isEnabled()


def test_column_titles_follow_the_table_to_the_side(qtbot: QtBot, window: MainWindow) -> None:
    compared(window, *ENTRIES)
    window.resize(900, 600)
    for _ in range(12):
        window.look.enlarge()
    bar = window.comparison.table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())

    last = window.comparison.titles.findChildren(LinkButton)[-1]
    cell = window.comparison.table.findChildren(QTextEdit)[2]
    left = [widget.mapTo(window, QPoint(0, 0)).x() for widget in (last, cell)]
    assert left[0] == left[1]


def test_what_is_seen_is_what_is_printed(qtbot: QtBot, window: MainWindow) -> None:
    compared(window)
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.actions_by_id[ActionId.PRINT_SHEET].trigger()

    dialog = window.findChild(PreviewDialog)
    assert dialog.windowTitle() == "Sammenligning: Bekymringssamtaler og Mentorordninger"
    page = dialog.pages[0].image
    assert page.width() > page.height()
    dialog.close()


def test_comparison_is_saved_across(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    compared(window)
    target = tmp_path / "sammenligning.pdf"
    with qtbot.waitSignal(window.sheet_desk.told, check_params_cb=lambda words: "Gemt" in words, timeout=WAIT_MS):
        window.sheet_desk.save_to(target, window.commands.sheet_order())

    page = page_image(target.read_bytes(), 0, 36)
    assert page.width() > page.height()


def test_program_does_not_begin_in_a_comparison(window: MainWindow) -> None:
    compared(window)
    window.close()

    assert window.settings.preferences.place is Place.SEARCH
