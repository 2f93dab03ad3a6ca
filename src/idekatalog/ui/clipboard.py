"""Text on the clipboard."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from idekatalog.exchange.clip import Clip


def put_on_clipboard(clip: Clip) -> bool:
    """Offer text, and HTML where there is any; False if the clipboard did not take it."""
    offered = QMimeData()
    offered.setText(clip.text)
    if clip.html:
        offered.setHtml(clip.html)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(offered)
    return clipboard.text() == clip.text
