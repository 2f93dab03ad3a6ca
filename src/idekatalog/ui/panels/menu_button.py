"""A button that opens a short menu of what is asked for more seldom."""

from collections.abc import Iterable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QMenu

from idekatalog.ui.panels.layout import Button, quiet_button


def menu_button(text: str, wishes: Iterable[tuple[str, SignalInstance]]) -> Button:
    """Return a quiet button with a menu; each line of that has the signal which asks for what it says."""
    button = quiet_button(text)
    button.setProperty("menu", True)
    menu = QMenu(text, button)
    for line, signal in wishes:
        menu.addAction(line).triggered.connect(signal)
    button.setMenu(menu)
    return button
