"""A sentence the user must see."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from idekatalog.strings import desktop as strings


def show_warning(parent: QWidget, message: str) -> None:
    """Open a box with a sentence, whatever signs are in it; the program goes on meanwhile."""
    box = QMessageBox(QMessageBox.Icon.Warning, strings.NAME, message, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
