"""Charts kept as pictures: drawn and written off the GUI thread."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from idekatalog.domain.chart import Chart, draw
from idekatalog.errors import StorageError
from idekatalog.exchange.svg import drawing_svg
from idekatalog.file import write_whole
from idekatalog.strings import desktop
from idekatalog.strings import municipalities as strings
from idekatalog.ui.dialogs.save import SaveDialog
from idekatalog.ui.tasks import Task
from idekatalog.ui.theme import COLOURS, FAMILY, Appearance

_SHARPNESS = 2
"""Pixels for each unit of a drawing: clear on a slide and on paper."""
_PNG, _SVG = ".png", ".svg"


class PictureDesk(QObject):
    """Keeps one picture at a time; it is light whatever the window looks like, for it goes into other papers.

    Signals:
        told(str): what was done, for the status bar.
        failed(str): why it could not be done, and what to do.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._saving = Task(self, strings.MAKING_PICTURE)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)

    def save(self, chart: Chart) -> None:
        """Ask for a file name, and keep a chart there."""
        name = f"{strings.PICTURE_NAME}{_PNG}"
        target = SaveDialog(strings.SAVE_PICTURE_TITLE, name, strings.PICTURE_KINDS, self._window).ask()
        if target is not None:
            self.save_to(target, chart)

    def save_to(self, target: Path, chart: Chart) -> None:
        """Keep a chart in a file; its suffix says as what."""
        self._saving.start(partial(_save, target, chart))

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(desktop.SAVED.format(path=target))


def _save(target: Path, chart: Chart) -> Path:
    (drawing,) = draw(chart)
    colours = COLOURS[Appearance.LIGHT]
    match target.suffix.lower():
        case ".svg":
            data = drawing_svg(drawing, colours).encode()
        case ".png":
            data = _png(drawing_svg(drawing, colours, FAMILY))
        case _:
            raise StorageError(strings.PICTURE_UNKNOWN)
    write_whole(target, data)
    return target


def _png(svg: str) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * _SHARPNESS, QImage.Format.Format_RGB32)
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull():
        raise StorageError(strings.PICTURE_FAILED)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if not image.save(written, "PNG"):  # type: ignore[call-overload]
        raise StorageError(strings.PICTURE_FAILED)
    return bytes(written.data().data())
