"""A document section as real text: one read-only text edit, filled from the block tree."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTableCellFormat,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from idekatalog.domain.document import (
    Block,
    Emphasis,
    Line,
    Link,
    List,
    Paragraph,
    Question,
    Section,
    Source,
    SourceKind,
    Strong,
    Table,
    Text,
)
from idekatalog.strings import passage as strings
from idekatalog.ui.theme import Theme

_INDENT = 24
_ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
_LINE_HEIGHT_PERCENT = 122.0
_BLANK = " ".encode("utf-16-le")
_GROUNDS = {SourceKind.EDITORIAL: "info_soft", SourceKind.FRAME: "caution_soft"}


@dataclass(frozen=True, slots=True)
class SourceMark:
    """Where a source mark stands in a text, end excluded, and what it says."""

    start: int
    end: int
    source: Source


class SectionView(QTextEdit):
    """Read-only text as tall as its words; Tab leaves it, the wheel scrolls the panel around it.

    Signals:
        citing_requested(): the user wants the selection with its source.
    """

    citing_requested = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self.document().setIndentWidth(theme.pixels(_INDENT))
        self.source_marks: tuple[SourceMark, ...] = ()

    def show_blocks(self, blocks: Iterable[Block]) -> None:
        """Replace the text with blocks."""
        self.clear()
        writer = _Writer(QTextCursor(self.document()), self._theme, self.font())
        writer.write(blocks)
        self.source_marks = tuple(writer.source_marks)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.updateGeometry()

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Replace the text with lines, one paragraph each."""
        self.show_blocks(Paragraph(line) for line in lines)

    @property
    def words(self) -> str:
        """The text with blanks for its source marks, so that nobody finds words in them."""
        return _decoded(self._blanked())

    @property
    def selected_words(self) -> str:
        """The words of the selection, its source marks left out."""
        cursor = self.textCursor()
        chosen = _decoded(self._blanked()[2 * cursor.selectionStart() : 2 * cursor.selectionEnd()])
        return "\n".join(" ".join(line.split()) for line in chosen.splitlines()).strip()

    @property
    def selected_sources(self) -> tuple[Source, ...]:
        """What stands behind the selection: its marks, and where a statement is cut off, the next in its paragraph."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        inside = [mark for mark in self.source_marks if start <= mark.start < end]
        closed = inside[-1].end if inside else start
        behind: list[SourceMark] = []
        if _decoded(self._blanked()[2 * closed : 2 * end]).strip():
            block = self.document().findBlock(end)
            last = block.position() + block.length()
            for mark in (mark for mark in self.source_marks if end <= mark.start < last):
                if behind and mark.start > behind[-1].end:
                    break
                behind.append(mark)
        return tuple(mark.source for mark in (*inside, *behind))

    def _blanked(self) -> bytes:
        """Return the text as Qt counts it, two bytes a place."""
        text = bytearray(self.toPlainText().encode("utf-16-le", "surrogatepass"))
        for mark in self.source_marks:
            text[2 * mark.start : 2 * mark.end] = _BLANK * (mark.end - mark.start)
        return bytes(text)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy with the source, beside what Qt offers."""
        menu = self.createStandardContextMenu(event.pos())
        copy = menu.addAction(strings.COPY_CITED.replace("&", ""))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.citing_requested)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def stretch(self, start: int, end: int) -> QTextCursor:
        """Return a cursor around a stretch of the text, counted as Qt counts."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def sizeHint(self) -> QSize:
        """Return the height of all the words at the present width."""
        document = self.document()
        if document.textWidth() != self.viewport().width():
            document.setTextWidth(self.viewport().width())
        return QSize(200, round(document.size().height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the size hint: nothing is ever cut."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much height as the new width needs."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the page keys to the panel, and the keys to the ends of the whole text."""
        is_for_page = event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        is_for_ends = event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in _ENDS
        if is_for_page or is_for_ends:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Grow and shrink with the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()


def _decoded(text: bytes) -> str:
    return text.decode("utf-16-le", "surrogatepass")


class _Writer:
    """Writes blocks at a cursor."""

    def __init__(self, cursor: QTextCursor, theme: Theme, font: QFont) -> None:
        self._cursor = cursor
        self._theme = theme
        self._gap = font.pointSizeF() * 0.55
        self._is_first = True
        self.source_marks: list[SourceMark] = []

    def write(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Paragraph(line):
                    self._start()
                    self._write_line(line)
                case List(items, ordered):
                    self._write_list(items, ordered)
                case Question(text):
                    self._write_list([(Text(text),)], ordered=False)
                case Table(header, rows):
                    self._write_table(header, rows)
                case Section(_, title, inner):
                    self._start()
                    self._cursor.insertText(title, self._format(bold=True))
                    self.write(inner)

    def _start(self) -> None:
        layout = QTextBlockFormat()
        layout.setLineHeight(_LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        layout.setTopMargin(0 if self._is_first else self._gap)
        if self._is_first:
            self._cursor.setBlockFormat(layout)
        else:
            self._cursor.insertBlock(layout, self._format())
        self._is_first = False

    def _write_list(self, items: Iterable[Line], ordered: bool) -> None:
        style = QTextListFormat()
        style.setStyle(QTextListFormat.Style.ListDecimal if ordered else QTextListFormat.Style.ListDisc)
        style.setIndent(1)
        made = None
        for item in items:
            self._start()
            if not ordered:
                self._cursor.setBlockCharFormat(self._mark_format())  # what a dot is drawn with
            if made is None:
                made = self._cursor.createList(style)
            else:
                made.add(self._cursor.block())
            self._write_line(item)

    def _write_table(self, header: tuple[Line, ...], rows: tuple[tuple[Line, ...], ...]) -> None:
        style = QTextTableFormat()
        style.setCellPadding(4)
        style.setCellSpacing(0)
        style.setBorder(0)
        style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table = self._cursor.insertTable(len(rows) + 1, max(1, len(header)), style)
        for number, row in enumerate((header, *rows)):
            for column, line in enumerate(row[: table.columns()]):
                table.cellAt(number, column).setFormat(self._cell_format())
                self._cursor = table.cellAt(number, column).firstCursorPosition()
                self._write_line(line, bold=number == 0)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._is_first = False

    def _write_line(self, line: Line, *, bold: bool = False) -> None:
        for span in line:
            match span:
                case Source():
                    self._write_mark(span)
                case Strong(text):
                    self._cursor.insertText(text, self._format(bold=True))
                case Emphasis(text):
                    self._cursor.insertText(text, self._format(bold=bold, italic=True))
                case Link(text, url):
                    self._cursor.insertText(f"{text} ({url})", self._format(bold=bold))
                case _:
                    self._cursor.insertText(span.text, self._format(bold=bold))

    def _write_mark(self, source: Source) -> None:
        start = self._cursor.position()
        self._cursor.insertText("\u00a0", self._mark_format())
        self._cursor.insertText(f"[{source.label}]".replace(" ", "\u00a0"), self._mark_format(source.kind))
        self.source_marks.append(SourceMark(start, self._cursor.position(), source))

    def _cell_format(self) -> QTextTableCellFormat:
        """Return how a cell looks: a line under it, and no frame."""
        style = QTextTableCellFormat()
        style.setBottomBorder(1)
        style.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        style.setBottomBorderBrush(self._theme.colour("line"))
        return style

    def _format(self, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        style.setFontItalic(italic)
        style.setForeground(self._theme.colour("text"))
        return style

    def _mark_format(self, kind: SourceKind = SourceKind.WORK) -> QTextCharFormat:
        """Return how a mark looks: what the editors or the frame say stands on a ground of its own."""
        style = QTextCharFormat()
        style.setFontPointSize(self._theme.small_pt)
        ground = _GROUNDS.get(kind)
        style.setForeground(self._theme.colour("text" if ground else "muted"))
        if ground:
            style.setBackground(self._theme.colour(ground))
        return style
