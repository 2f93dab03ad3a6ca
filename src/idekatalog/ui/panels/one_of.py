"""A row of buttons of which exactly one is pressed; Tab reaches every one of them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from idekatalog.ui.panels.layout import Button


class OneOf(QWidget):
    """Offers values, each with its words and what a screen reader is told.

    Signals:
        chosen(object): the value the user has pressed.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[Any, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = tuple(value for value, _, __ in options)
        # An exclusive group would keep all but the pressed button from the Tab key.
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for number, (_, words, name) in enumerate(options):
            button = Button(words)
            button.setCheckable(True)
            button.setAccessibleName(name)
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(self._press)
        self.show_value(self._values[0])

    def show_value(self, value: object) -> None:
        """Press the button of a value without telling."""
        for number, known in enumerate(self._values):
            self._group.button(number).setChecked(known == value)

    @Slot(int)
    def _press(self, number: int) -> None:
        self.show_value(self._values[number])
        self.chosen.emit(self._values[number])
