"""Our own icons, drawn in the theme's colours."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from idekatalog.ui.theme import Theme

_PIXELS = (24, 48, 96)


def themed_icon(name: str, theme: Theme) -> QIcon:
    """Draw ``resources/icons/<name>.svg`` in text colour, and in accent colour when checked."""
    icon = QIcon()
    try:
        svg = (theme.resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return icon  # the word beside it says as much
    for role, state in (("text", QIcon.State.Off), ("accent", QIcon.State.On)):
        coloured = svg.replace("currentColor", theme.colour(role).name())
        for pixels in _PIXELS:
            icon.addPixmap(_drawn(coloured, pixels), QIcon.Mode.Normal, state)
    return icon


def _drawn(svg: str, pixels: int) -> QPixmap:
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap
