"""A row of buttons of which exactly one is pressed; Tab reaches every one of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from idekatalog.ui.panels.layout import Button

_AIR = 12  # what follows is another choice


class _Option(Button):
    """One value to press; a button group would keep all but the pressed one from the Tab key."""

    picked = Signal(object)

    def __init__(self, value: Any, words: str, name: str) -> None:
        super().__init__(words)
        self.value = value
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self.value)


class OneOf(QWidget):
    """Offers values, each with its words and what a screen reader is told.

    Signals:
        chosen(object): the value the user has pressed.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = tuple(_Option(*option) for option in options)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _AIR, 0)
        row.setSpacing(4)
        for option in self._options:
            option.picked.connect(self._press)
            row.addWidget(option)
        self.show_value(self._options[0].value)

    def show_value(self, value: object) -> None:
        """Press the button of a value without telling."""
        for option in self._options:
            option.setChecked(option.value == value)

    @Slot(object)
    def _press(self, value: object) -> None:
        self.show_value(value)
        self.chosen.emit(value)
