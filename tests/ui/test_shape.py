"""The window remembers its shape, and comes back into sight where its screen is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from idekatalog.ui.settings import Settings
from idekatalog.ui.shape import bring_into_view, keep_shape, restore_shape, restore_splitter, room_for


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path)


def a_window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    splitter = QSplitter()
    splitter.setObjectName("parts")
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    window.setCentralWidget(splitter)
    qtbot.addWidget(window)
    return window


def test_window_and_splitters_come_back_as_they_were(qtbot: QtBot, settings: Settings) -> None:
    window = a_window(qtbot)
    restore_shape(window, settings)
    window.resize(930, 640)
    window.show()
    window.findChild(QSplitter, "parts").setSizes([700, 220])
    keep_shape(window, settings)
    again = a_window(qtbot)
    restore_shape(again, settings)
    restore_splitter(again.findChild(QSplitter, "parts"), settings)

    assert again.height() == 640  # the offscreen screen is 800 wide, narrower than the window may be
    kept = window.findChild(QSplitter, "parts").saveState()
    assert again.findChild(QSplitter, "parts").saveState() == kept


@pytest.mark.parametrize("corner", [QPoint(-5000, 0), QPoint(9000, 300), QPoint(0, -900), QPoint(100, 4000)])
def test_window_beyond_every_screen_comes_back_into_sight(qtbot: QtBot, corner: QPoint) -> None:
    window = a_window(qtbot)
    window.resize(900, 600)
    window.move(corner)
    bring_into_view(window)

    title = QRect(window.pos(), window.size()).intersected(QGuiApplication.primaryScreen().availableGeometry())
    assert title.topLeft() == window.pos()


def test_window_that_can_be_seen_stays_where_it_is(qtbot: QtBot) -> None:
    window = a_window(qtbot)
    window.move(60, 50)
    bring_into_view(window)

    assert window.pos() == QPoint(60, 50)


def test_damaged_shape_leaves_a_good_window(qtbot: QtBot, settings: Settings) -> None:
    settings.keep_shape({"window": QByteArray(b"\x00\xff"), "parts": QByteArray(b"nothing")})
    window = a_window(qtbot)
    restore_shape(window, settings)

    assert window.width() >= 900


def test_closed_window_leaves_the_screen_alone(qtbot: QtBot) -> None:
    screen = QGuiApplication.primaryScreen()
    owner = QWidget()
    for _ in range(3):
        assert room_for(QWidget(owner)) == room_for(owner) == screen.availableSize()
    del owner

    assert isValid(screen)
    assert QGuiApplication.primaryScreen().virtualSiblings() == [screen]
