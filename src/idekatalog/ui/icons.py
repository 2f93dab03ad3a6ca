"""Our own icons, drawn in the theme's colours."""

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from idekatalog.ui.theme import Theme


def themed_icon(name: str, theme: Theme, size: int, role: str = "text") -> QIcon:
    """Draw ``resources/icons/<name>.svg`` in the colour of a role.

    ``size`` is the edge in pixels of the window; the sharpest screen gets as many of its own as it has there.
    """
    try:
        svg = (theme.resources / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return QIcon()  # the word beside it says as much
    return QIcon(_drawn(svg.replace("currentColor", theme.colour(role).name()), size))


def _drawn(svg: str, size: int) -> QPixmap:
    sharpness = _sharpness()
    pixmap = QPixmap(round(size * sharpness), round(size * sharpness))
    pixmap.setDevicePixelRatio(sharpness)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap


def _sharpness() -> float:
    """Return the pixels that the sharpest screen has for each of the window's."""
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
