"""Interventions side by side: titles that stay in sight, and a band of texts for every fact."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from idekatalog.domain.comparison import Cell, Row, compare
from idekatalog.domain.document import Block, List, Paragraph
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import comparison as strings
from idekatalog.strings import desktop
from idekatalog.ui.accessible import Heading
from idekatalog.ui.delegates.text import bold
from idekatalog.ui.panels.layout import MARGIN, Button, plain_label
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.panels.returning_scroll import ReturningScroll
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.pins import FEWEST
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

_FEWEST_LETTERS = 18
_COLUMN_GAP = 18
_EDGE = 20
_LINK_INSET = 4


class ComparisonPanel(PlacePanel):
    """Shows the interventions whose ids, parted by spaces, are the location's id.

    Signals:
        entry_requested(str): the user wants to read that intervention.
        sheet_requested(), saving_requested(): print or keep the comparison.
    """

    entry_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library: Library | None = None
        self._preferences = Preferences()
        self._shown_id = ""
        self.entries: tuple[Intervention, ...] = ()
        self._head = QWidget()
        self.titles = _TitleScroll()
        self.table = ReturningScroll()
        self.table.setAccessibleName(strings.TABLE)
        self.table.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.titles.leave_room(self.table.verticalScrollBar().sizeHint().width())
        self.table.horizontalScrollBar().valueChanged.connect(self.titles.horizontalScrollBar().setValue)
        self._lay_out()
        self._show_hint(strings.HINT)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Keep what a comparison is made from; the open one is drawn again."""
        self._library = library
        self._preferences = preferences
        self.open(self._shown_id, keeps_place=True)

    def show_failure(self, message: str) -> None:
        """Say why there is nothing to compare."""
        self._show_hint(message)

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """Show interventions side by side, or how to pick some."""
        left_at = self.table.verticalScrollBar().value() if keeps_place and location_id == self._shown_id else 0
        self._shown_id = location_id
        library = self._library
        found = [library.intervention(entry_id) for entry_id in location_id.split()] if library else []
        self.entries = tuple(entry for entry in found if entry is not None)
        if library is None or len(self.entries) < FEWEST:
            self.entries = ()
            self._show_hint(strings.HINT)
        else:
            self._show_entries(library, left_at)

    def use_theme(self, theme: Theme) -> None:
        """Draw the next comparison in another theme."""
        self._theme = theme

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self._head, self.titles, self.table)

    def take_focus(self) -> None:
        """Put the keyboard into the table, where it scrolls."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_entries(self, library: Library, left_at: int) -> None:
        register = library.register
        rows = compare(self.entries, register, self._preferences.municipality)
        titles = _Columns("titles", self.entries)
        for number, entry in enumerate(self.entries):
            button = LinkButton(entry.title, entry.id)
            button.followed.connect(self.entry_requested)
            category = register.vocabulary.label(Group.CATEGORY, entry.category)
            status = register.vocabulary.label(Group.STATUS, entry.status)
            kind = plain_label(strings.KIND_AND_STATUS.format(category=category, status=status), "muted")
            kind.setIndent(_LINK_INSET)
            titles.add(number, button, kind)
        self.titles.setWidget(titles)
        self.table.show_page(_table(self.entries, rows, self._theme), left_at)
        self._head.setEnabled(True)
        self.titles.show()

    def _show_hint(self, message: str) -> None:
        label = plain_label(message, "empty")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.table.show_page(label)
        self._head.setEnabled(False)
        self.titles.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Heading(strings.KIND, "title"), 1)
        wishes = ((desktop.PRINT_BUTTON, self.sheet_requested), (desktop.SAVE_BUTTON, self.saving_requested))
        for text, signal in wishes:
            button = Button(text)
            button.clicked.connect(signal)
            row.addWidget(button)
        pane = QFrame()
        pane.setObjectName("pane")
        inner = QVBoxLayout(pane)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addWidget(self.titles)
        inner.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self._head)
        layout.addWidget(plain_label(strings.EXPLAINED, "muted"))
        layout.addWidget(pane, 1)


class _TitleScroll(QScrollArea):
    """The column titles: as high as they are, as far to the side as the table below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reading")
        self.setAccessibleName(strings.TITLES)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for set_policy in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def leave_room(self, width: int) -> None:
        """Keep as much room at the right as the table's scroll bar takes there."""
        self.setViewportMargins(0, 0, width, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the titles are at this width."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the titles when they wrap otherwise than before."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        titles = self.widget()
        if titles is not None:
            width = max(self.viewport().width(), titles.minimumSizeHint().width())
            self.setFixedHeight(titles.heightForWidth(width))


class _Columns(QFrame):
    """A column for every intervention, all of one width, under a heading across them."""

    def __init__(self, name: str, entries: Sequence[Intervention], heading: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_EDGE, 10, _EDGE, 10)
        self._grid.setHorizontalSpacing(_COLUMN_GAP)
        self._grid.setVerticalSpacing(4)
        if heading is not None:
            self._grid.addWidget(heading, 0, 0, 1, len(entries))
        width = _narrowest(entries, self.font())
        for number in range(len(entries)):
            self._grid.setColumnStretch(number, 1)
            self._grid.setColumnMinimumWidth(number, width)

    def add(self, number: int, *widgets: QWidget) -> None:
        """Put widgets into a column, close under each other."""
        column = QVBoxLayout()
        column.setSpacing(2)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        self._grid.addLayout(column, 1, number)


def _narrowest(entries: Sequence[Intervention], font: QFont) -> int:
    """Return the least width of a column in pixels: a readable line, and no word of a title cut."""
    metrics = QFontMetrics(bold(font))
    words = [word for entry in entries for word in entry.title.split()]
    longest = max(map(metrics.horizontalAdvance, words))
    return max(metrics.averageCharWidth() * _FEWEST_LETTERS, longest + 2 * _LINK_INSET)


def _table(entries: Sequence[Intervention], rows: Sequence[Row], theme: Theme) -> QWidget:
    """Return a band for every row: its label as a heading, and a text for every intervention."""
    table = QWidget()
    column = QVBoxLayout(table)
    column.setContentsMargins(0, 0, 0, MARGIN)
    column.setSpacing(0)
    for row in rows:
        heading = Heading(row.label, "subheading")
        cells = _Columns("band", entries, heading)
        for number, (entry, cell) in enumerate(zip(entries, row.cells, strict=True)):
            view = SectionView(strings.CELL.format(label=row.label, title=entry.title), theme)
            view.show_blocks(_blocks(cell))
            cells.add(number, view)
        column.addWidget(cells)
    column.addStretch(1)
    return table


def _blocks(cell: Cell) -> Sequence[Block]:
    return (List(cell.lines),) if len(cell.lines) > 1 else tuple(map(Paragraph, cell.lines))
