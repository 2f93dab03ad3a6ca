"""What a note said before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idekatalog.domain.personal import Note
from idekatalog.strings import mine as strings
from idekatalog.strings.reading import moment

if TYPE_CHECKING:
    from idekatalog.mine import Version


class EarlierDialog(QDialog):
    """The versions by time, and what the chosen one said; using it is one more change of the note.

    Signals:
        chosen(str): the text that shall be the note again.
    """

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.EARLIER_TITLE.format(title=title))
        self.resize(720, 420)
        self._texts: tuple[str, ...] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(strings.EARLIER_LIST)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(strings.EARLIER_TEXT)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._use = QPushButton(strings.EARLIER_USE)
        self._use.setEnabled(False)
        buttons.addButton(self._use, QDialogButtonBox.ButtonRole.ActionRole)
        self.list.currentRowChanged.connect(self._show)
        self._use.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list, 2)
        row.addWidget(self.text, 3)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(buttons)

    def show_versions(self, versions: tuple[Version, ...]) -> None:
        """Show what there is, the newest chosen."""
        notes = [(found.value, found.changed) for found in versions if isinstance(found.value, Note)]
        self._texts = tuple(note.text for note, _ in notes)
        self.list.addItems([moment(changed) for _, changed in notes])
        if notes:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.text.setPlainText(strings.EARLIER_NONE)

    @Slot(int)
    def _show(self, row: int) -> None:
        self._use.setEnabled(row >= 0)
        self.text.setPlainText(self._texts[row] if row >= 0 else "")

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._texts[self.list.currentRow()])
        self.accept()
