"""The place for searching: the field, the filters, the hits and the text side by side."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from idekatalog.domain.group import Group
from idekatalog.strings import desktop as strings
from idekatalog.strings.comfort import WELCOME_TITLE
from idekatalog.ui.navigation import WELCOME
from idekatalog.ui.panels.answer_row import AnswerRow
from idekatalog.ui.panels.filters import FiltersPanel
from idekatalog.ui.panels.hits import HitsPanel
from idekatalog.ui.panels.list_field import ListField
from idekatalog.ui.panels.place import Entry, PlacePanel
from idekatalog.ui.panels.reading import ReadingPanel
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.domain.opening import Opening
    from idekatalog.domain.query import Hit, SearchResult
    from idekatalog.library import Library
    from idekatalog.search.retyping import TypedFilter
    from idekatalog.ui.cards import CardMaker
    from idekatalog.ui.keeper import Keeper
    from idekatalog.ui.panels.chips import ChipRow
    from idekatalog.ui.panels.pin_strip import PinStrip

_LONGEST_QUERY = 1000
_LETTERS_SIDE_BY_SIDE = 125


class SearchPanel(PlacePanel):
    """Holds the parts; what they say to each other is in wiring.

    Signals:
        text_changed(str): what the field now says.
        list_wanted(): the user wants to go from the field into the hits.
        cleared(): nothing should narrow any more.
        filters_shown(bool): the filters have come or gone.
        guide_requested(): the user wants to read the guide.
        recent_requested(str): the user wants to read that again.
        counted(): the filters show what each value would leave of the newest answer.
    """

    text_changed = Signal(str)
    list_wanted = Signal()
    cleared = Signal()
    filters_shown = Signal(bool)
    guide_requested = Signal()
    recent_requested = Signal(str)
    counted = Signal()
    chips: ChipRow
    pins: PinStrip
    _cards: CardMaker
    _result: SearchResult
    _whole: SearchResult | None = None

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.shows_filters = True
        self._prefers_filters = True
        self._library: Library | None = None
        self._preferences = Preferences()
        self._keeper: Keeper | None = None
        self._open_id = ""
        self._chosen = ""
        self._typed: tuple[TypedFilter, ...] = ()
        self._was_narrow: bool | None = None
        self._painted = QTimer(self)  # a timer's turn comes when the hits have been painted
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._show_counts)
        # Made in the order of Tab: from the field to the hits and the text; F6 leads to the filters at once.
        self.toggle = QPushButton(strings.FILTERS_BUTTON, self)
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(strings.SHOW_FILTERS_HELP)
        self.field = ListField(self)
        self.field.setAccessibleName(strings.SEARCH_FIELD)
        self.field.setPlaceholderText(strings.SEARCH_PLACEHOLDER)
        self.field.setMaxLength(_LONGEST_QUERY)
        self.field.textChanged.connect(self.text_changed)
        self.field.list_wanted.connect(self.list_wanted)
        self.answer = AnswerRow(self)
        self.splitter: QSplitter = QSplitter(self)
        self.hits = HitsPanel(theme, self.splitter)
        self.hits.hit_chosen.connect(self._remember_choice)
        self.reading: ReadingPanel = ReadingPanel(theme, self.splitter)
        self.filters = FiltersPanel(self.splitter)
        self._lay_out()

    def complete(self) -> None:
        """Make what an answer and a picked hit will need; it takes no room until then."""
        from idekatalog.domain.query import Query, SearchResult
        from idekatalog.ui.panels.pin_strip import PinStrip

        self._result = SearchResult(Query())
        self.answer.complete()
        QWidget.setTabOrder(self.field, self.answer.suggestion)
        self.answer.correction_wanted.connect(self._correct)
        self.chips = self.answer.chips
        self.chips.typed_removed.connect(self._untype)
        self.chips.all_removed.connect(self._untype_all)
        self.field.offer_clearing()
        self.filters.complete()
        self.hits.complete()
        self.pins = PinStrip(self)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.pins)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Offer what the catalogue knows; the open entry is drawn again."""
        from idekatalog.ui.cards import CardMaker

        self._library = library
        self._preferences = preferences
        self._cards = CardMaker(library, preferences.municipality)
        municipalities = library.register.vocabulary.terms(Group.MUNICIPALITY)
        self.filters.offer_municipalities(municipalities, preferences.municipality)
        self.open(self._open_id, keeps_place=True)

    def use_keeper(self, keeper: Keeper) -> None:
        """Let what is read have the user's own part."""
        self._keeper = keeper
        self.reading.use_keeper(keeper)
        keeper.changed.connect(self._hear_changed)

    @Slot(str, object)
    def show_own(self, text: str, hits: Sequence[Hit]) -> None:
        """Show what of her own holds what was typed, if that is what is typed now."""
        if text == self.field.text():
            self.hits.show_own(hits)

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        """Follow the favourites, and what was read last as long as nothing is read."""
        from idekatalog.domain.personal import Favourite, Recent

        if self._keeper is not None and kind in (None, Favourite):
            self.hits.model.show_favourites({found.entry for found in self._keeper.all(Favourite)})
        if not self._open_id and self._library is not None and kind in (None, Recent):
            self._show_start()

    def show_opening(self, opening: Opening, preferences: Preferences) -> None:
        """Show what the last start began with, until the catalogue itself answers."""
        from idekatalog.ui.cards import card_of

        outlines, result, mine = dict(opening.outlines), opening.result, preferences.municipality
        self.filters.offer_municipalities(opening.vocabulary.terms(Group.MUNICIPALITY), mine)
        cards = [card_of(hit, outlines.get(hit.id), opening.vocabulary, mine) for hit in result.hits]
        self.hits.show_result(result, cards, self._open_id, opening.vocabulary)
        self.filters.show_counts(result.facets, result.query.filters, mine)

    def opening(self) -> Opening | None:
        """Return what the next start can begin with; None where the catalogue has not answered yet."""
        from idekatalog.opening import opening_of

        if self._library is None or self._whole is None:
            return None
        found = {hit.id: self._cards.outline(hit) for hit in self._whole.hits}
        outlines = {entry_id: outline for entry_id, outline in found.items() if outline is not None}
        return opening_of(self._whole, outlines, self._library.register.vocabulary)

    def show_result(self, result: SearchResult) -> None:
        """Show hits, counts and chips of an answer."""
        if self._library is None:
            return
        vocabulary = self._library.register.vocabulary
        text, filters = result.query.text, result.query.filters
        self._result = result
        if not text and not filters:
            self._whole = result
        self._typed = self._filters_in(text)
        cards = [self._cards.card(hit) for hit in result.hits]
        self.hits.show_result(result, cards, self._open_id, vocabulary)
        self._painted.start()
        self.chips.show_filters(filters, vocabulary, self._typed)
        self.answer.show_answer(result, is_acute=self._library.is_acute(text))
        self._mark(text)

    @Slot()
    def await_counts(self) -> None:
        """Show no counts of an answer before: newer ones are on their way."""
        self._painted.stop()

    @Slot()
    def _show_counts(self) -> None:
        result = self._result
        self.filters.show_counts(result.facets, result.query.filters, self._preferences.municipality)
        self.counted.emit()

    def show_more(self, result: SearchResult) -> None:
        """Show the same answer with more of its hits explained."""
        if self._library is not None:
            shown = zip(self._result.hits, result.hits, self.hits.cards, strict=True)
            cards = [card if old is hit else self._cards.card(hit) for old, hit, card in shown]
            self._result = result
            self.hits.show_more(cards)

    def show_failure(self, message: str) -> None:
        """Say why there is nothing to search."""
        self.hits.show_failure(message)
        self.reading.show_nothing(message)

    def open(self, entry_id: str, *, keeps_place: bool = False) -> None:
        """Show an entry, or what to do where none is chosen; it is seen even where it is narrow.

        ``keeps_place`` shows it where it was left instead of from its top.
        """
        self._open_id = entry_id
        self.hits.choose(entry_id)
        if entry_id == WELCOME:
            self._show_welcome()
            return
        entry = self._library.text(entry_id) if self._library and entry_id else None
        if self._library is not None and entry is not None:
            self.reading.show_entry(entry, self._library, self._preferences, keeps_place=keeps_place)
            if entry_id == self._chosen and not keeps_place and not _is_named(entry, self._result.query.text):
                self._go_to_excerpt(entry_id)
            self._chosen = ""
            if self.is_narrow:
                self.show_filters(False)
        elif entry_id and self._library:
            self.reading.show_nothing(strings.GONE)
        else:
            self._show_start()

    def _mark(self, text: str) -> None:
        """Mark what is typed in the text being read; nothing when nothing is typed."""
        library = self._library
        is_marked = library is not None and text.strip()
        is_loose = self._result.is_loosened
        self.reading.mark_words(
            partial(library.marks, query=text, is_loose=is_loose) if library and is_marked else None
        )

    def _go_to_excerpt(self, entry_id: str) -> None:
        """Go to the section the hit's excerpt is from, if it shows what was searched for; the first is at the head."""
        from idekatalog.domain.intervention import PURPOSE

        hit = next((hit for hit in self._result.hits if hit.id == entry_id), None)
        if hit is not None and hit.excerpt.marks and hit.section != PURPOSE:
            self.reading.go_to_section(hit.section)

    @Slot(str)
    def _remember_choice(self, entry_id: str) -> None:
        """Remember that an entry is opened as a hit, before wiring opens it."""
        self._chosen = entry_id

    @Slot(str)
    def _correct(self, suggestion: str) -> None:
        """Put the words meant into the field."""
        from idekatalog.search.retyping import corrected  # the search waits until the window is painted

        self.field.setText(corrected(self.field.text(), suggestion))
        self.take_focus()
        self.field.end(False)

    @Slot(object)
    def _untype(self, typed: TypedFilter) -> None:
        """Take a filter out of the text, wherever it stands by now."""
        from idekatalog.search.retyping import without

        text = self.field.text()
        for found in self._filters_in(text):
            if (found.group, found.values) == (typed.group, typed.values):
                self.field.setText(without(text, found))
                return

    @Slot()
    def _untype_all(self) -> None:
        for typed in self._typed:
            self._untype(typed)

    def _filters_in(self, text: str) -> tuple[TypedFilter, ...]:
        from idekatalog.search.retyping import typed_filters

        facets = self._result.facets
        return typed_filters(text, ((group, value.id, value.label) for group in facets for value in facets[group]))

    def _show_start(self) -> None:
        """Say what to do, and offer what was read last."""
        page = None
        if self._library is not None and self._keeper is not None and not self._keeper.is_empty:
            from idekatalog.ui.panels.start_page import start_page

            page = start_page(self._keeper, self._library)
        if page is None:
            self.reading.show_nothing()
        else:
            page.entry_requested.connect(self.recent_requested)
            self.reading.show_widget(page, strings.READING)

    def _show_welcome(self) -> None:
        from idekatalog.ui.panels.welcome import WelcomePage

        page = WelcomePage(self._theme)
        page.started.connect(self.take_focus)
        page.guide_requested.connect(self.guide_requested)
        self.reading.show_widget(page, WELCOME_TITLE)

    def show_filters(self, shows: bool) -> None:
        """Show or hide the filters; where it is narrow they take the place of the text."""
        self.shows_filters = shows
        self.toggle.setChecked(shows)
        self.filters.setVisible(shows)
        self.reading.setVisible(not (shows and self.is_narrow))
        self.filters_shown.emit(shows)

    def prefer_filters(self, shows: bool) -> None:
        """Show or hide the filters from now on wherever there is room."""
        self._prefers_filters = shows
        self.show_filters(shows and not self.is_narrow)

    @property
    def is_narrow(self) -> bool:
        """Say whether filters, hits and text do not fit side by side."""
        return self.width() < self.fontMetrics().averageCharWidth() * _LETTERS_SIDE_BY_SIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the text the room of the filters where it becomes narrow, and return it."""
        super().resizeEvent(event)
        self._follow_width()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text makes it narrow, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow_width()

    def _follow_width(self) -> None:
        if self._was_narrow != self.is_narrow:
            self._was_narrow = self.is_narrow
            self.prefer_filters(self._prefers_filters)

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.hits.use_theme(theme)
        self.reading.use_theme(theme)

    @property
    def entry(self) -> Entry | None:
        """The text that is open."""
        return self.reading.entry

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.field, self.filters, self.hits.list, self.pins, self.reading.scroll_area)

    def clear(self) -> None:
        """Ask for everything, and empty the field."""
        self.cleared.emit()  # before the field tells of its text: text and filters go in one step
        self.field.clear()

    @Slot()
    def take_focus(self) -> None:
        """Put the cursor into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.toggle)
        top.addWidget(self.field, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        self.splitter.insertWidget(0, self.filters)  # it is the last that Tab comes to, but the first from the left
        for widget, stretch in ((self.filters, 0), (self.hits, 2), (self.reading, 3)):
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), stretch)
        self.hits.setMinimumWidth(200)
        self.splitter.setSizes([248, 342, 517])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.answer)
        layout.addWidget(self.splitter, 1)


def _is_named(entry: Entry, text: str) -> bool:
    """Say whether the entry itself was asked for, alone or among other words: then its head is the answer."""
    import re

    from idekatalog.domain.intervention import Intervention

    aliases = entry.aliases + entry.abbreviations if isinstance(entry, Intervention) else ()
    names = "|".join(re.escape(name) for name in (entry.title, *aliases))
    return re.search(rf"(?<!\w)(?:{names})(?!\w)", text, re.IGNORECASE) is not None
