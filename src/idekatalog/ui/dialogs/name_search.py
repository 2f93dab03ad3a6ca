"""What a search shall be called, so that it can be asked again."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from idekatalog.strings import desktop
from idekatalog.strings import folders as strings
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.layout import plain_label

_LETTERS_WIDE = 56


class NameSearchDialog(QDialog):
    """A field for a name that no other search has.

    Signals:
        chosen(str): the name.
    """

    chosen = Signal(str)

    def __init__(self, name: str, line: str, taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.SAVE_SEARCH_TITLE)
        self._taken = taken
        self.field = QLineEdit(name)
        self.field.setAccessibleName(strings.SEARCH_NAME)
        self.field.selectAll()
        self.message = plain_label("", "muted")
        label = plain_label(strings.SEARCH_NAME, "label")
        label.setBuddy(self.field)
        buttons = QDialogButtonBox()
        self.save = QPushButton(desktop.SAVE)
        self.save.setDefault(True)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(desktop.CANCEL, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        for widget in (plain_label(line), label, self.field, CprLine(self.field), self.message, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.field.textChanged.connect(self._show_possible)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._show_possible()

    def accept(self) -> None:
        """Tell the name, and close."""
        self.chosen.emit(self._name)
        super().accept()

    @property
    def _name(self) -> str:
        return self.field.text().strip()

    @Slot()
    def _show_possible(self) -> None:
        is_taken = self._name in self._taken
        self.message.setText(strings.SEARCH_TAKEN.format(name=self._name) if is_taken else strings.SAVE_SEARCH_HINT)
        self.save.setEnabled(bool(self._name) and not is_taken)
