"""Hop with a few letters, by keyboard alone, and nothing typed stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.switcher import Switcher
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.rows import RowRole
from idekatalog.ui.navigation import Location, Place


@pytest.fixture
def switcher(qtbot: QtBot, window: MainWindow) -> Switcher:
    """Open it as the user does."""
    window.actions_by_id[ActionId.SWITCH].trigger()
    found = window.findChild(Switcher)
    qtbot.waitUntil(found.field.hasFocus)
    return found


def titles(switcher: Switcher) -> list[str]:
    rows = switcher.list.rows
    return [rows.index(number).data() for number in range(rows.rowCount())]


def hop(switcher: Switcher, typed: str) -> None:
    QTest.keyClicks(switcher.field, typed)
    QTest.keyClick(switcher.field, Qt.Key.Key_Return)


def test_nothing_typed_offers_the_places(switcher: Switcher) -> None:
    assert titles(switcher)[:3] == ["Søg", "Situationer", "Møde"]
    assert titles(switcher)[-1] == "Akut"


@pytest.mark.parametrize(
    ("typed", "location"),
    [
        ("banderaad", Location(Place.SEARCH, "banderaad")),
        ("tale med ham", Location(Place.SITUATIONS, "situation-samtale-i-morgen")),
        ("akut", Location(Place.KNOWLEDGE, "artikel-akut")),
        ("ishoj", Location(Place.CONTACTS, "kontakt-ishoej")),
        ("kontakter", Location(Place.CONTACTS)),
    ],
)
def test_enter_goes_to_the_first(window: MainWindow, switcher: Switcher, typed: str, location: Location) -> None:
    hop(switcher, typed)

    assert window.navigation.current == location
    assert not switcher.isVisible()


def test_keyboard_stands_in_what_was_opened(window: MainWindow, switcher: Switcher) -> None:
    hop(switcher, "mentor")

    assert window.focusWidget() is window.search.reading.scroll_area


def test_arrows_walk_into_the_list_and_back(window: MainWindow, switcher: Switcher) -> None:
    QTest.keyClick(switcher.field, Qt.Key.Key_Down)
    assert switcher.list.hasFocus()
    assert switcher.list.currentIndex().data() == "Situationer"
    QTest.keyClick(switcher.list, Qt.Key.Key_Up)
    QTest.keyClick(switcher.list, Qt.Key.Key_Up)
    assert switcher.field.hasFocus()

    QTest.keyClick(switcher.field, Qt.Key.Key_Down)
    QTest.keyClick(switcher.list, Qt.Key.Key_Return)

    assert window.navigation.current.place is Place.SITUATIONS


def test_letters_in_the_list_reach_the_field(switcher: Switcher) -> None:
    QTest.keyClick(switcher.field, Qt.Key.Key_Down)
    QTest.keyClicks(switcher.list, "men")

    assert switcher.field.text() == "men"
    assert "Mentorordninger" in titles(switcher)


def test_escape_returns_the_keyboard_and_forgets(window: MainWindow, switcher: Switcher) -> None:
    QTest.keyClicks(switcher.field, "mentor")
    QTest.keyClick(switcher.field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.search.field
    assert window.search.field.text() == ""

    window.actions_by_id[ActionId.SWITCH].trigger()

    assert [found.field.text() for found in window.findChildren(Switcher) if found.isVisible()] == [""]


def test_command_is_done(window: MainWindow, switcher: Switcher) -> None:
    shown = window.search.shows_filters
    hop(switcher, "vis filtre")

    assert window.search.shows_filters is not shown


def test_click_goes_there(window: MainWindow, switcher: Switcher) -> None:
    where = switcher.list.visualRect(switcher.list.rows.index(2)).center()
    QTest.mouseClick(switcher.list.viewport(), Qt.MouseButton.LeftButton, pos=where)

    assert window.navigation.current.place is Place.MEETING


def test_nothing_found_says_what_to_do_and_enter_does_nothing(window: MainWindow, switcher: Switcher) -> None:
    hop(switcher, "xyzzy")

    assert switcher.message.text() == "Intet passer. Prøv færre bogstaver, eller søg i Søg."
    assert switcher.isVisible()
    assert window.navigation.current == Location(Place.SEARCH)
    switcher.reject()


def test_row_says_its_kind_to_a_screen_reader(switcher: Switcher) -> None:
    QTest.keyClicks(switcher.field, "banderaad")

    index = switcher.list.rows.index(0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Banderåd, Indsats · Organisatoriske tiltag"
    assert index.data(RowRole.ROW).icon == "intervention"
