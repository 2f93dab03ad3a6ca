"""The mouse's side buttons lead back and forward over everything in the window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Location, Place


def middle(window: MainWindow, part: QWidget) -> QPoint:
    return part.mapTo(window, part.rect().center())


def press(window: MainWindow, point: QPoint, button: Qt.MouseButton) -> None:
    """Press as the window system does, so that the widget under the pointer could take it."""
    QTest.mouseClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, point)


@pytest.mark.parametrize("name", ["field", "hits", "text", "filters", "rail", "bare"])
def test_side_buttons_lead_back_and_forward_over_every_part(qtbot: QtBot, window: MainWindow, name: str) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    parts = {
        "field": window.search.field,
        "hits": window.search.hits.list.viewport(),
        "text": window.search.reading.findChildren(QTextEdit)[0].viewport(),
        "filters": window.search.filters,
        "rail": window.rail,
        "bare": window.statusBar(),
    }
    point = middle(window, parts[name])
    press(window, point, Qt.MouseButton.BackButton)
    assert window.navigation.current == Location(Place.SEARCH)

    press(window, point, Qt.MouseButton.ForwardButton)
    assert window.navigation.current == Location(Place.SEARCH, "bekymringssamtaler")


def test_other_buttons_still_reach_what_is_under_them(window: MainWindow) -> None:
    button = window.search.toggle
    point = button.mapTo(window, QPoint(6, button.height() // 2))
    shown = window.search.shows_filters
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    assert window.search.shows_filters is not shown
