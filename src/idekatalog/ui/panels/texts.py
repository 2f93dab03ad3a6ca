"""A place of texts: situations, or articles with the literature; a list and the text beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from idekatalog.errors import IdekatalogError
from idekatalog.strings import comfort
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.guide import GUIDE, GuidePage
from idekatalog.ui.panels.literature_page import LITERATURE, LiteraturePage
from idekatalog.ui.panels.page import Page, kind_words
from idekatalog.ui.panels.place import Entry, PlacePanel
from idekatalog.ui.panels.reading import ReadingPanel
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

_PAGES: Mapping[str, Callable[[Library, Theme], Page]] = {LITERATURE: LiteraturePage, GUIDE: GuidePage}
RowsOf = Callable[["Library"], Iterable[Row]]


class TextsPanel(PlacePanel):
    """Texts of one kind; which ones is decided by the function given.

    Signals:
        text_chosen(str): the id of the text the user has moved to.
    """

    text_chosen = Signal(str)

    def __init__(self, name: str, hint: str, rows_of: RowsOf, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._hint = hint
        self._rows_of = rows_of
        self._theme = theme
        self._library: Library | None = None
        self._preferences = Preferences()
        self.list = RowList(name, theme)
        self.list.row_chosen.connect(self.text_chosen)
        self.reading: ReadingPanel = ReadingPanel(theme)
        self._lay_out()
        self.reading.show_nothing(hint)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill the list."""
        self._library = library
        self._preferences = preferences
        self.list.show_rows(tuple(self._rows_of(library)))

    def use_keeper(self, keeper: Keeper) -> None:
        """Let what is read have the user's own part."""
        self.reading.use_keeper(keeper)

    def show_failure(self, message: str) -> None:
        """Say why there are no texts."""
        self.reading.show_nothing(message)

    def use_theme(self, theme: Theme) -> None:
        """Draw the list and the next text in another theme."""
        self._theme = theme
        self.list.use_theme(theme)
        self.reading.use_theme(theme)

    @property
    def entry(self) -> Entry | None:
        """The text that is open."""
        return self.reading.entry

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.list, self.reading.scroll_area)

    @Slot()
    def take_focus(self) -> None:
        """Move the keyboard into the list."""
        self.list.enter()

    def clear(self) -> None:
        """Nothing is typed here."""

    def open(self, text_id: str, *, keeps_place: bool = False) -> None:
        """Show a text from its top or where it was left, or what to do where none is chosen."""
        self.list.choose(text_id)
        entry = self._library.text(text_id) if self._library else None
        if self._library is not None and text_id in _PAGES:
            self._show_page(text_id, self._library, keeps_place=keeps_place)
        elif self._library is not None and entry is not None:
            self.reading.show_entry(entry, self._library, self._preferences, keeps_place=keeps_place)
        else:
            self.reading.show_nothing(self._hint)

    def _show_page(self, text_id: str, library: Library, *, keeps_place: bool) -> None:
        try:
            page = _PAGES[text_id](library, self._theme)
        except IdekatalogError as error:
            self.reading.show_nothing(str(error))
        else:
            self.reading.show_page(page, keeps_place=keeps_place)

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(self._name))
        column.addWidget(self.list, 1)
        self.splitter = splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(12)
        splitter.addWidget(left)
        splitter.addWidget(self.reading)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([380, 700])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(splitter, 1)


def situation_rows(library: Library) -> Iterable[Row]:
    """Return the situations in the editors' order."""
    for found in library.situations():
        count = len(found.interventions)
        line = strings.LEADS_TO_ONE if count == 1 else strings.LEADS_TO_COUNT.format(count=count)
        yield Row(found.id, found.title, line)


def knowledge_rows(library: Library) -> Iterable[Row]:
    """Return the articles by title, then the literature and the guide."""
    yield from (Row(found.id, found.title, kind_words(found)) for found in library.articles())
    yield Row(LITERATURE, strings.LITERATURE, strings.LITERATURE_LINE)
    yield Row(GUIDE, comfort.GUIDE_TITLE, comfort.GUIDE_LINE)
