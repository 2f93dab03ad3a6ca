"""The reading panel: one entry as headings, real text and buttons that lead on.

Pages, and what finds words on them, are imported when the first text is opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.strings import find as words
from idekatalog.ui.panels.layout import MARGIN, plain_label
from idekatalog.ui.panels.page_marks import Find, PageMarks
from idekatalog.ui.panels.page_view import PageView
from idekatalog.ui.panels.place import Entry
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.domain.intervention import Intervention
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper
    from idekatalog.ui.panels.find_bar import FindBar
    from idekatalog.ui.panels.page import Page
    from idekatalog.ui.panels.section_view import SectionView

_PASSED_ON = (
    "entry_requested",
    "contact_requested",
    "sheet_requested",
    "saving_requested",
    "word_requested",
    "pin_requested",
    "agenda_requested",
    "journal_requested",
    "citation_requested",
    "works_requested",
    "favourite_requested",
    "folder_requested",
    "workplace_requested",
    "call_sheet_requested",
    "conversation_sheet_requested",
    "meeting_requested",
    "failed",
)
"""What a page says goes on to whoever listens to the panel."""
_LETTERS = 31


class ReadingPanel(QFrame):
    """Shows an entry, or one line that says what to do; marks what was searched for, or found on the page.

    Signals:
        entry_requested(str): the user wants to read the entry of that id.
        contact_requested(str): the user wants to see the contact of that id.
        sheet_requested(): the user wants to see and print the method sheet.
        saving_requested(), word_requested(): the user wants the method sheet as a PDF, or for Word.
        pin_requested(): the user wants to compare the open entry, or no longer.
        told(str): a sentence about where the reader is, or what was copied.
        agenda_requested(), journal_requested(), citation_requested(): the user wants a copy for that.
        works_requested(): the user wants the literature as a file.
        favourite_requested(), folder_requested(): the user wants to keep the entry at hand, or in a folder.
        workplace_requested(): the user wants to write how it is done at her workplace.
        conversation_sheet_requested(), call_sheet_requested(): the user wants that paper of the open entry.
        meeting_requested(): the user wants papers for a meeting about the open entry.
        failed(str): why nothing was copied.
    """

    entry_requested = Signal(str)
    contact_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()
    word_requested = Signal()
    pin_requested = Signal()
    told = Signal(str)
    agenda_requested = Signal()
    journal_requested = Signal()
    citation_requested = Signal()
    works_requested = Signal()
    favourite_requested = Signal()
    folder_requested = Signal()
    workplace_requested = Signal()
    conversation_sheet_requested = Signal()
    call_sheet_requested = Signal()
    meeting_requested = Signal()
    failed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._theme = theme
        self.entry: Entry | None = None
        self._page: Page | None = None
        self._bar: FindBar | None = None
        self._keeper: Keeper | None = None
        self._pins: Sequence[str] = ()
        self._left_at: dict[str, int] = {}
        self._marks = PageMarks((), theme)
        self._find_words: Find | None = None
        self.scroll_area = PageView(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.scroll_area, 1)
        self.show_nothing()

    @property
    def find_bar(self) -> FindBar:
        """The bar that finds words on the page, made when it is first asked for."""
        if self._bar is None:
            from idekatalog.ui.panels.find_bar import FindBar

            self._bar = FindBar(self)
            self._bar.text_changed.connect(self._mark)
            self._bar.closed.connect(self._leave_bar)
            self._bar.walked.connect(self.walk)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._bar)
            for part in (self._bar, self.scroll_area.widget()):  # what is read stands before the bar
                if part is not None:
                    self.scroll_area.lead_into(part)
        return self._bar

    @property
    def is_finding(self) -> bool:
        """Say whether that bar is open."""
        return self._bar is not None and not self._bar.isHidden()

    def minimumSizeHint(self) -> QSize:
        """Return the width in which a line still reads, however large its letters."""
        return QSize(self.fontMetrics().averageCharWidth() * _LETTERS, 160)

    def use_theme(self, theme: Theme) -> None:
        """Draw the next entry in another theme."""
        self._theme = theme

    def use_keeper(self, keeper: Keeper) -> None:
        """Give the next interventions the user's own part."""
        self._keeper = keeper

    def show_nothing(self, message: str = strings.NOTHING_CHOSEN) -> None:
        """Show a sentence instead of an entry."""
        label = plain_label(message, "empty")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.show_widget(label, strings.READING)

    def show_widget(self, widget: QWidget, name: str) -> None:
        """Show something else than an entry, under the name a screen reader says."""
        self.entry = self._page = None
        self._use_page(widget, name, ())

    def show_entry(
        self, entry: Entry, library: Library, preferences: Preferences, *, keeps_place: bool = False
    ) -> None:
        """Show an entry from its top, or where it was left."""
        page = _page_of(entry, library, preferences, self._theme, self._keeper)
        self.show_page(page, keeps_place=keeps_place)
        self.entry = entry

    def show_page(self, page: Page, *, keeps_place: bool = False) -> None:
        """Show a page from its top, or where it was left."""
        from idekatalog.ui.panels.section_view import SectionView

        self._left_at[self.scroll_area.accessibleName()] = self.scroll_area.verticalScrollBar().value()
        self.entry, self._page = None, page
        for name in _PASSED_ON:
            getattr(page, name).connect(getattr(self, name))
        page.copied.connect(self.told)
        page.section_wanted.connect(self.enter_section)
        page.show_pins(self._pins)
        views = page.findChildren(SectionView)
        for view in views:
            view.citing_requested.connect(page.copy_cited)
        self._use_page(page, page.title, views)
        if keeps_place:
            left_at = self._left_at.get(page.title, 0)
            self.scroll_area.seek(lambda: left_at)

    def show_pins(self, ids: Sequence[str]) -> None:
        """Show whether what is open is picked for comparison."""
        self._pins = ids
        if self._page is not None:
            self._page.show_pins(ids)

    @property
    def intervention(self) -> Intervention | None:
        """The open entry where it is an intervention: what a method sheet can be made of."""
        if self.entry is None:
            return None
        from idekatalog.domain.intervention import Intervention

        return self.entry if isinstance(self.entry, Intervention) else None

    def mark_words(self, find: Find | None) -> None:
        """Mark what was searched for in this page and the next ones; None marks nothing."""
        self._find_words = find
        self._mark()

    def go_to_section(self, slug: str) -> None:
        """Go to a section's first mark, or to its heading where it has none."""
        page = self._page
        heading = page.headings.get(slug) if page else None
        if page is None or heading is None:
            return
        mark = self._marks.go_to(page.sections[slug]) if slug in page.sections else None
        view = self.scroll_area
        view.seek((lambda: view.place_of(mark, heading)) if mark else (lambda: view.top_of(heading)))

    @Slot(str)
    def enter_section(self, slug: str) -> None:
        """Go to a section's heading, the keyboard into its text."""
        if self._page is not None and slug in self._page.headings:
            heading, content = self._page.headings[slug], self._page.sections[slug]
            inner = [content, *content.findChildren(QWidget)]
            target = next((found for found in inner if found.focusPolicy() & Qt.FocusPolicy.TabFocus), self.scroll_area)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_area.seek(lambda: self.scroll_area.top_of(heading))

    @Slot()
    def find_in_page(self) -> None:
        """Open the bar that finds words in this text."""
        self.find_bar.enter()

    def copy_cited(self) -> None:
        """Copy the selected passage with where it comes from."""
        from idekatalog.strings import passage

        if self._page is None:
            self.told.emit(passage.NOTHING_SELECTED)
        else:
            self._page.copy_cited()

    @Slot(int)
    def walk(self, by: int) -> None:
        """Go to the next mark, or the one before, and say where that is."""
        before, count = self._marks.here, len(self._marks.marks)
        mark = self._marks.step(by)
        if mark is None:
            self.told.emit(words.NO_MARKS)
            return
        here = self._marks.here
        mark.view.setTextCursor(mark.view.stretch(mark.start, mark.start))
        self.scroll_area.reveal(mark)
        if self._bar is not None:
            self._bar.show_count(here + 1, count)
        sentence = words.AT_MARK
        if by > 0 and here <= before:
            sentence = words.FROM_THE_START
        elif by < 0 and 0 <= before <= here:
            sentence = words.FROM_THE_END
        self.told.emit(sentence.format(number=here + 1, count=count))

    @Slot()
    def _mark(self) -> None:
        """Mark what the bar says while it is open, else what was searched for."""
        if not self.is_finding:
            self._marks.show(self._find_words)
            return
        self._marks.show(_literal(self.find_bar.field.text()))
        self.find_bar.show_count(0, len(self._marks.marks))
        if self._marks.marks and (mark := self._marks.step(1)):
            self.scroll_area.reveal(mark)
            self.find_bar.show_count(1, len(self._marks.marks))

    @Slot()
    def _leave_bar(self) -> None:
        self._mark()
        self.scroll_area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _use_page(self, page: QWidget, name: str, texts: Iterable[SectionView]) -> None:
        self.scroll_area.show_page(page, name)
        self._marks = PageMarks(texts, self._theme)
        self._mark()


def _page_of(entry: Entry, library: Library, preferences: Preferences, theme: Theme, keeper: Keeper | None) -> Page:
    from idekatalog.domain.intervention import Intervention
    from idekatalog.ui.panels.intervention_page import InterventionPage
    from idekatalog.ui.panels.page import TextPage

    if isinstance(entry, Intervention):
        return InterventionPage(entry, library, preferences, theme, keeper)
    return TextPage(entry, library, theme, keeper)


def _literal(text: str) -> Find | None:
    """Return what finds the text as it is typed, in capitals or small letters; None for blanks."""
    import re

    typed = text.strip()
    pattern = re.compile(re.escape(typed), re.IGNORECASE)

    def find(whole: str) -> Iterable[tuple[int, int]]:
        return (match.span() for match in pattern.finditer(whole))

    return find if typed else None
