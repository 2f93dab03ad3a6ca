"""Sentences in a box of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from idekatalog.strings import desktop as strings


def show_warning(parent: QWidget, message: str) -> None:
    """Open a box with a sentence, whatever signs are in it; the program goes on meanwhile."""
    _open(QMessageBox(QMessageBox.Icon.Warning, strings.NAME, message, parent=parent))


def show_information(parent: QWidget, title: str, message: str) -> None:
    """Open a box with something worth knowing, likewise."""
    _open(QMessageBox(QMessageBox.Icon.Information, title, message, parent=parent))


def show_last_word(parent: QWidget, message: str) -> None:
    """Show a sentence and wait until it is read: the program is about to end."""
    box = QMessageBox(QMessageBox.Icon.Warning, strings.NAME, message, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def ask(parent: QWidget | None, message: str, *, yes: str, no: str) -> bool:
    """Ask a question that must be answered before anything else; Esc and Enter are ``no``."""
    box = QMessageBox(QMessageBox.Icon.Warning, strings.NAME, message, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
    refused = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(refused)
    box.setEscapeButton(refused)
    box.exec()
    return box.clickedButton() is agreed


def _open(box: QMessageBox) -> None:
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
