"""A chart as a picture in a file, for other people's papers."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from idekatalog.domain.chart import Chart, draw
from idekatalog.errors import StorageError
from idekatalog.exchange.svg import drawing_svg
from idekatalog.file import write_whole
from idekatalog.strings import municipalities as strings
from idekatalog.ui.theme import COLOURS, FAMILY, Appearance

_SHARPNESS = 2
"""Pixels for each unit of a drawing: clear on a slide and on paper."""


def keep_picture(target: Path, chart: Chart) -> Path:
    """Write a chart as its file's suffix says, light whatever the window looks like; return the file.

    Raises:
        StorageError: the suffix is none of ours, or the file cannot be made.
    """
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
