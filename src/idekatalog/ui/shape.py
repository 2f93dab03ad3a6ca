"""The shape of windows: kept at the end, restored at the start, and always within sight."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from idekatalog.ui.settings import Settings

_SMALLEST, _WANTED = QSize(900, 600), QSize(1280, 800)
_WINDOW_FRAME = QSize(0, 40)
_GRIP = QSize(200, 40)  # as much of the title bar as it takes to get hold of a window


def room_for(window: QWidget) -> QSize:
    """Return the free size of the screen a window opens on, in pixels.

    Never by ``window.screen()``: PySide takes that for a part of the window and ends Qt's screen together with it.
    """
    parent = window.parentWidget()
    middle = (window if parent is None else parent.window()).geometry().center()
    return (QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()).availableSize()


def restore_shape(window: QMainWindow, settings: Settings) -> None:
    """Give the window the shape it had, or a good one."""
    window.setMinimumSize(_SMALLEST)
    window.resize(_WANTED.boundedTo(room_for(window) - _WINDOW_FRAME))
    kept = settings.shape("window")
    if kept is not None:
        window.restoreGeometry(kept)
        bring_into_view(window)


def restore_splitter(splitter: QSplitter, settings: Settings) -> None:
    """Give a splitter the shape remembered by its name."""
    kept = settings.shape(splitter.objectName())
    if kept is not None:
        splitter.restoreState(kept)


def keep_shape(window: QMainWindow, settings: Settings) -> None:
    """Remember the shape of the window and of its named splitters."""
    splitters = {splitter.objectName(): splitter.saveState() for splitter in _named(window)}
    settings.keep_shape({"window": window.saveGeometry(), **splitters})


def bring_into_view(window: QMainWindow) -> None:
    """Move the window where it can be seen and held, if the screen it was on is gone."""
    grip = QRect(window.frameGeometry().topLeft(), QSize(window.frameGeometry().width(), _GRIP.height()))
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    seen = [screen.intersected(grip).size() for screen in screens]
    if any(size.width() >= _GRIP.width() and size.height() >= _GRIP.height() for size in seen):
        return
    room = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(window.size().boundedTo(room.size() - _WINDOW_FRAME))
    window.move(room.topLeft())


def _named(window: QWidget) -> list[QSplitter]:
    return [splitter for splitter in window.findChildren(QSplitter) if splitter.objectName()]
