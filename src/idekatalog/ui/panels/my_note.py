"""Her own note on an entry: kept while she writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from idekatalog.domain.personal import Note
from idekatalog.strings import mine as strings
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, plain_label

if TYPE_CHECKING:
    from idekatalog.ui.keeper import Keeper

_FEWEST_LINES = 4


class NoteField(QPlainTextEdit):
    """As high as its text, so that a page scrolls as one; Tab leads on."""

    def __init__(self, parent: QWidget | None = None, *, fewest_lines: int = _FEWEST_LINES) -> None:
        super().__init__(parent)
        self._fewest_lines = fewest_lines
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def sizeHint(self) -> QSize:
        """Return the height of all lines, and of a few where there are fewer."""
        lines = max(
            self._fewest_lines, round(self.document().size().height())
        )  # a plain text counts its height in lines
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()) + 4)
        return QSize(240, lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        """Return the height of the hint: nothing is ever cut."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much height as the new width needs."""
        super().resizeEvent(event)
        self._grow()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the page."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _grow(self) -> None:
        self.updateGeometry()


class MyNote(QWidget):
    """The field, the standing hint above it, and below it whether all is safe.

    Signals:
        removed(str): a sentence about the note that is gone.
    """

    removed = Signal(str)

    def __init__(self, subject: str, title: str, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self._title = title
        self._keeper = keeper
        self.field = NoteField()
        self.field.setAccessibleName(strings.NOTE_NAME.format(title=title))
        self.field.setAccessibleDescription(strings.NOTE_HINT)
        self.field.setPlaceholderText(strings.NOTE_EMPTY)
        self.warning = CprLine(self.field)
        self.state = plain_label("", "muted")
        self._headings = Button(strings.NOTE_HEADINGS)
        self._earlier = Button(strings.NOTE_EARLIER)
        self._remove = Button(strings.NOTE_REMOVE)
        self._lay_out()
        self._show_kept()
        self.field.textChanged.connect(self._write)
        self._headings.clicked.connect(self._insert_headings)
        self._earlier.clicked.connect(self._show_earlier)
        self._remove.clicked.connect(self._forget)
        keeper.kept.connect(self._hear_kept)
        keeper.changed.connect(self._hear_changed)
        keeper.failed.connect(self._hear_failed)

    def use_text(self, text: str) -> None:
        """Put another text in the place of the note; Ctrl+Z in the field takes it back."""
        cursor = self.field.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)

    def _show_kept(self) -> None:
        note = self._keeper.get(Note, self._subject)
        text = note.text if note else ""
        if text != self.field.toPlainText():
            self.field.setPlainText(text)
        self.field.setReadOnly(not self._keeper.may_write)
        self.state.setText(strings.SAVED if text else "")
        self._show_possible()

    def _show_possible(self) -> None:
        has_text, may_write = bool(self.field.toPlainText()), self._keeper.may_write
        self._headings.setEnabled(may_write and not has_text)
        self._earlier.setEnabled(self._keeper.get(Note, self._subject) is not None)
        self._remove.setEnabled(may_write and self._keeper.get(Note, self._subject) is not None)

    @Slot()
    def _write(self) -> None:
        note = Note(self._subject, self.field.toPlainText())
        if note == (self._keeper.get(Note, self._subject) or Note(self._subject, "")):
            return  # the field has just been filled or emptied from there
        self.state.setText(strings.SAVING)
        self._keeper.keep_soon(note)
        self._show_possible()

    @Slot()
    def _insert_headings(self) -> None:
        self.use_text(strings.NOTE_TEMPLATE)
        cursor = self.field.textCursor()
        cursor.setPosition(strings.NOTE_TEMPLATE.index("\n") + 1)
        self.field.setTextCursor(cursor)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_earlier(self) -> None:
        from idekatalog.ui.dialogs.earlier import EarlierDialog

        dialog = EarlierDialog(self._title, self)
        dialog.chosen.connect(self.use_text)
        self._keeper.earlier(Note(self._subject, ""), dialog.show_versions)
        dialog.open()

    @Slot()
    def _forget(self) -> None:
        from idekatalog.ui.dialogs.forget_copies import ForgetCopies

        note = self._keeper.get(Note, self._subject)
        if note is not None:
            self._keeper.remove(note)
            self.removed.emit(strings.NOTE_REMOVED.format(title=self._title))
            ForgetCopies(note, strings.NOTE_ITSELF.format(title=self._title), self._keeper, self.window())

    @Slot(object)
    def _hear_kept(self, value: object) -> None:
        if value == Note(self._subject, self.field.toPlainText()):
            self.state.setText(strings.SAVED)
            self._show_possible()

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind is None or (kind is Note and self._keeper.get(Note, self._subject) is None):
            self._show_kept()

    @Slot(str)
    def _hear_failed(self, problem: str) -> None:
        if self.state.text() == strings.SAVING:
            self.state.setText(strings.NOT_SAVED.format(problem=problem))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(strings.NOTE_HINT, "muted"))
        column.addWidget(self.field)
        column.addWidget(self.warning)
        column.addWidget(self.state)
        column.addWidget(in_rows(self._headings, self._earlier, self._remove))
