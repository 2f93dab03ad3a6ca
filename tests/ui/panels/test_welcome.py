"""A new user is welcomed once, and nothing is in the way."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import WELCOME, Location, Place
from idekatalog.ui.panels.guide import GUIDE
from idekatalog.ui.panels.welcome import WelcomePage
from idekatalog.ui.settings import Settings
from idekatalog.ui.theme import Theme
from tests.ui.conftest import WAIT_MS


def test_three_pictures_and_never_names_once(qtbot: QtBot, theme: Theme) -> None:
    page = WelcomePage(theme)
    qtbot.addWidget(page)
    labels = page.findChildren(QLabel)

    assert len([label for label in labels if not label.pixmap().isNull()]) == 3
    assert len([label for label in labels if "Skriv aldrig navne her." in label.text()]) == 1


def test_first_start_is_greeted_and_the_next_one_is_not(window: MainWindow) -> None:
    window.greet()
    assert window.search.reading.findChild(WelcomePage) is not None
    assert Settings(window.searcher.paths.data).preferences.is_welcomed

    window.navigation.open_entry("banderaad")
    window.greet()
    assert window.navigation.current == Location(Place.SEARCH, "banderaad")


def test_letters_go_into_the_search_and_a_hit_takes_the_place_of_the_welcome(
    qtbot: QtBot, unopened: MainWindow
) -> None:
    unopened.greet()
    QTest.keyClicks(unopened.focusWidget(), "mentor")
    with qtbot.waitSignal(unopened.searcher.found, timeout=WAIT_MS):
        unopened.searcher.open()
    assert unopened.search.field.text() == "mentor"
    assert unopened.search.reading.findChild(WelcomePage) is not None

    QTest.keyClick(unopened.search.field, Qt.Key.Key_Down)
    assert unopened.search.reading.scroll_area.widget().findChildren(Heading)[0].text() == "Mentorordninger"


def test_help_leads_to_the_welcome_and_that_to_the_guide(window: MainWindow) -> None:
    window.actions_by_id[ActionId.WELCOME].trigger()
    assert window.navigation.current == Location(Place.SEARCH, WELCOME)

    start, guide = window.search.reading.findChild(WelcomePage).findChildren(QPushButton)
    start.click()
    assert window.search.field.hasFocus()
    guide.click()
    assert window.navigation.current == Location(Place.KNOWLEDGE, GUIDE)
