"""A place is made when it is first visited, and then knows what it has missed."""

from PySide6.QtWidgets import QSplitter
from pytestqt.qtbot import QtBot

from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Place
from idekatalog.ui.panels.place import PlacePanel
from tests.ui.conftest import WAIT_MS


def made(window: MainWindow) -> int:
    return len(window.places.findChildren(PlacePanel))


def test_only_the_first_place_is_made_at_start(window: MainWindow) -> None:
    assert made(window) == 1

    window.commands.go_contacts()
    window.commands.go_search()
    window.commands.go_contacts()
    assert made(window) == 2


def test_place_visited_late_has_the_catalogue_and_is_connected(window: MainWindow) -> None:
    window.commands.go_situations()

    assert window.situations.list.rows.rowCount() == 1
    window.situations.text_chosen.emit("situation-samtale-i-morgen")
    assert window.navigation.current.id == "situation-samtale-i-morgen"


def test_place_visited_late_says_why_there_is_nothing(qtbot: QtBot, unopened: MainWindow) -> None:
    unopened.searcher.paths.content.rename(unopened.searcher.paths.content.with_name("borte"))
    with qtbot.waitSignal(unopened.searcher.failed, timeout=WAIT_MS) as failed:
        unopened.searcher.open()
    unopened.commands.go_knowledge()

    labels = [label.text() for label in unopened.knowledge.findChildren(type(unopened.search.hits.status))]
    assert failed.args[0] in labels


def test_every_place_can_be_visited(window: MainWindow) -> None:
    for place in Place:
        assert window.places.of(place).parent() is window.places


def test_place_visited_late_has_its_shape_back(window: MainWindow) -> None:
    splitter = window.contacts.findChild(QSplitter)
    splitter.setSizes([300, 700])
    kept = splitter.saveState()
    window.settings.keep_shape({splitter.objectName(): kept})
    window.close()

    again = MainWindow(window.paths, window.settings, window.look)
    again.complete()
    try:
        assert again.contacts.findChild(QSplitter).saveState() == kept
    finally:
        again.close()
