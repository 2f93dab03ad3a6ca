"""What is asked before a folder leaves as a PDF: whether her own notes go with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from idekatalog.domain.cpr import looks_like_cpr
from idekatalog.strings import paper_menu as strings
from idekatalog.strings import privacy
from idekatalog.strings.reading import listed
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.layout import plain_label

_LINES, _SIGNS = 5, 60


class FolderPaperDialog(QDialog):
    """Shows the notes that would go with it as soon as they are wanted, to be read through.

    ``notes`` are her words by the titles of what they are on.

    Signals:
        chosen(bool): the folder is wanted, with the notes or without.
    """

    chosen = Signal(bool)

    def __init__(self, notes: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.FOLDER_TITLE)
        self.with_notes = QCheckBox(strings.WITH_NOTES)
        self.with_notes.setEnabled(bool(notes))
        told = strings.NOTES_TO.format(titles=listed(tuple(notes))) if notes else strings.NO_NOTES
        self.read_through = plain_label(strings.READ_THROUGH, "label")
        self.notes = _notes_field(notes)
        self.cpr = plain_label(privacy.LOOKS_LIKE_CPR, "acute")
        self._may_hold_cpr = looks_like_cpr("\n".join(notes.values()), date.today())
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(strings.NEXT, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(strings.CANCEL, QDialogButtonBox.ButtonRole.RejectRole)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _SIGNS)
        self._column = layout = QVBoxLayout(self)
        layout.addWidget(Heading(strings.FOLDER_TITLE, "title"))
        layout.addWidget(plain_label(strings.FOLDER_HOLDS))
        layout.addWidget(self.with_notes)
        layout.addWidget(plain_label(told, "muted"))
        for widget in (self.read_through, self.notes, self.cpr):
            widget.hide()
            layout.addWidget(widget)
        layout.addWidget(self.buttons)
        self.with_notes.toggled.connect(self._show_notes)
        self.buttons.accepted.connect(self._choose)
        self.buttons.rejected.connect(self.reject)

    @Slot(bool)
    def _show_notes(self, is_wanted: bool) -> None:
        self.read_through.setVisible(is_wanted)
        self.notes.setVisible(is_wanted)
        self.cpr.setVisible(is_wanted and self._may_hold_cpr)
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))

    @Slot()
    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.with_notes.isChecked())


def _notes_field(notes: Mapping[str, str]) -> QPlainTextEdit:
    field = QPlainTextEdit("\n\n".join(f"{title}\n{text.strip()}" for title, text in notes.items()))
    field.setReadOnly(True)
    field.setTabChangesFocus(True)
    field.setAccessibleName(strings.READ_THROUGH)
    field.setMinimumHeight(field.fontMetrics().lineSpacing() * _LINES)
    return field
