"""The program's icon in the sizes that systems ask for, drawn from its one SVG."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.wheel import ROOT

SVG = ROOT / "resources" / "icons" / "idekatalog.svg"
_SIDE, _SIDE_ICON = (164, 314), 112
_ICO_SIZES = (16, 24, 32, 48, 64, 256)


def png(size: int) -> bytes:
    """Return the icon as a PNG of so many pixels in square."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def write_ico(target: Path) -> None:
    """Write the icon for Windows, each size drawn by itself."""
    pictures = [Image.open(io.BytesIO(png(size))) for size in _ICO_SIZES]
    pictures[-1].save(target, format="ICO", append_images=pictures[:-1], sizes=[(size, size) for size in _ICO_SIZES])


def write_side(target: Path) -> None:
    """Write the picture at the side of the installer's first and last page: the icon on its own blue."""
    side = Image.new("RGB", _SIDE, "#004D99")
    icon = Image.open(io.BytesIO(png(_SIDE_ICON)))
    side.paste(icon, ((_SIDE[0] - _SIDE_ICON) // 2, _SIDE_ICON // 2), icon)
    side.save(target, format="BMP")


def write_icns(target: Path) -> None:
    """Write the icon for macOS."""
    Image.open(io.BytesIO(png(1024))).save(target, format="ICNS")
