"""An entry laid out top to bottom: headings, real text, and buttons that lead on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.citation import citations
from idekatalog.domain.document import Line, Section, Text
from idekatalog.domain.intervention import CAUTION, QUESTIONS, Intervention, Relation
from idekatalog.exchange.clip import Clip
from idekatalog.exchange.quotation import cited, quotation
from idekatalog.strings import desktop as strings
from idekatalog.strings import folders, meeting, passage, related, workplace
from idekatalog.strings import reading as words
from idekatalog.strings import take_along as along
from idekatalog.ui.accessible import Heading
from idekatalog.ui.clipboard import put_on_clipboard
from idekatalog.ui.panels.contents import Contents
from idekatalog.ui.panels.favourite_button import FavouriteButton
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, boxed, measured_column, plain_label, quiet_button
from idekatalog.ui.panels.legend import Legend
from idekatalog.ui.panels.link_list import LinkList
from idekatalog.ui.panels.our_way import OurWay
from idekatalog.ui.panels.question_cards import QuestionCards
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

Entry = Intervention | Article | Situation
_FEWEST_TO_LIST = 4
OVERVIEW, EXPERIENCES = "overblik", "erfaringer"
"""The slugs a hit names for the facts at the head, and for who has tried it."""
NOTE, OWN_EXPERIENCES, OUR_WAY = "min-note", "det-har-vi-proevet", "hos-os"
KNOWLEDGE, LEADS_TO, RELATED = "viden", "gaa-til", "haenger-sammen"
SIMILAR, MENTIONS, SOURCES = "ligner", "naevnes", "kilder"
_TAIL = (OVERVIEW, RELATED, SIMILAR, MENTIONS, SOURCES)
"""What stands at the very beginning or end needs no link to jump by."""
_FRAME = "ramme"
_KINDS: dict[type, str] = {Situation: related.SITUATION, Article: related.ARTICLE}


class Page(QWidget):
    """What every entry has: title, sections, links and sources.

    Signals:
        entry_requested(str): another entry's id.
        section_wanted(str): the slug of a section of this page.
        contact_requested(str): a contact's id.
        sheet_requested(), saving_requested(), word_requested(): print the method sheet, or keep it as PDF or for Word.
        pin_requested(): pick the entry for comparison, or let go of it.
        agenda_requested(), journal_requested(), citation_requested(): copy for that purpose.
        works_requested(): keep the literature.
        favourite_requested(), folder_requested(): keep the entry at hand, or in a folder.
        workplace_requested(): write how it is done at her workplace.
        conversation_sheet_requested(), call_sheet_requested(): make that paper of it.
        meeting_requested(): make papers for a meeting about it.
        copied(str), failed(str): a sentence about the clipboard.
    """

    entry_requested = Signal(str)
    section_wanted = Signal(str)
    contact_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()
    word_requested = Signal()
    pin_requested = Signal()
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
    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, title: str, library: Library, theme: Theme) -> None:
        super().__init__()
        self.title = title
        self.library = library
        self.theme = theme
        self.headings: dict[str, QWidget] = {}
        self.sections: dict[str, QWidget] = {}
        self._titles: dict[str, str] = {}
        self.column = measured_column(self)
        self.column.addWidget(Heading(title, "title"))

    def add_mark(self, entry: Entry) -> None:
        """Say whose the entry is, where it is not the catalogue's own."""
        if mark := self.library.register.origin_mark(entry.origin):
            self.column.addWidget(plain_label(mark, "label"))

    def show_pins(self, ids: Sequence[str]) -> None:
        """Show whether the entry is picked for comparison; most pages cannot be."""

    @Slot()
    def copy_cited(self) -> None:
        """Put the selected passage on the clipboard with where it comes from, and say so."""
        view = self._selected()
        if view is None:
            self.copied.emit(passage.NOTHING_SELECTED)
            return
        sources = cited(view.selected_sources, self.library.register, self.title)
        if put_on_clipboard(Clip(quotation(view.selected_words, sources))):
            self.copied.emit(passage.COPIED.format(sources=sources))
        else:
            self.failed.emit(along.CLIPBOARD_FAILED)

    def _selected(self) -> SectionView | None:
        """Return the text that holds the selection; where several do, the one with the keyboard."""
        views = [view for view in self.findChildren(SectionView) if view.textCursor().hasSelection()]
        return max(views, key=SectionView.hasFocus, default=None)

    def view(self, title: str) -> SectionView:
        """Return an empty text named after its title and the entry."""
        return SectionView(strings.SECTION.format(title=title, entry=self.title), self.theme)

    def add_titled(self, title: str, content: QWidget, slug: str = "") -> None:
        """Add a heading and what stands under it; with a slug one can go there."""
        self.column.addSpacing(6)
        heading = Heading(title)
        self.column.addWidget(heading)
        self.column.addWidget(content)
        if slug:
            self.keep_section(slug, title, heading, content)

    def keep_section(self, slug: str, title: str, heading: QWidget, content: QWidget) -> None:
        """Let one go to a section: to its heading, and into its content."""
        self.headings[slug], self.sections[slug] = heading, content
        if slug not in _TAIL:
            self._titles[slug] = title

    def keep_buttons(self, entry_id: str, keeper: Keeper) -> tuple[Button, Button]:
        """Return the buttons that keep an entry at hand: as a favourite, and in a folder."""
        favourite, folder = FavouriteButton(entry_id, keeper), quiet_button(folders.ADD_BUTTON)
        favourite.clicked.connect(self.favourite_requested)
        folder.clicked.connect(self.folder_requested)
        return favourite, folder

    def meeting_button(self) -> Button:
        """Return the button that makes papers for a meeting about the entry."""
        button = quiet_button(meeting.PREPARE_BUTTON)
        button.clicked.connect(self.meeting_requested)
        return button

    def add_contents(self, place: int) -> None:
        """Put the sections to jump by at a place of the column; a few need no list."""
        if len(self._titles) >= _FEWEST_TO_LIST:
            contents = Contents(self._titles.items())
            contents.section_wanted.connect(self.section_wanted)
            self.column.insertWidget(place, contents)

    def add_legend(self, place: int) -> None:
        """Say once what the marks in the text stand for, those that are there."""
        marks = (mark.source for view in self.findChildren(SectionView) for mark in view.source_marks)
        legend = Legend({source.kind: source for source in reversed(tuple(marks))}, self.title, self.theme)
        if legend.source_marks:
            self.column.insertWidget(place, legend)

    def add_text(self, title: str, lines: Iterable[Line], slug: str = "") -> None:
        """Add a heading and lines of text; with a slug one can go there."""
        view = self.view(title)
        view.show_lines(lines)
        self.add_titled(title, view, slug)

    def add_sections(self, document: Iterable[Section]) -> None:
        """Add an entry's own text; what may do harm stands in a box, every question on a card."""
        for section in document:
            if section.slug == QUESTIONS:
                self.add_titled(section.title, QuestionCards(section.blocks, self.title, self.theme), section.slug)
                continue
            view = self.view(section.title)
            view.show_blocks(section.blocks)
            if section.slug == CAUTION:
                box = boxed("caution", Heading(section.title), view)
                self.column.addWidget(box)
                self.keep_section(section.slug, section.title, box, view)
            else:
                self.add_titled(section.title, view, section.slug)

    def add_links(self, title: str, relations: Iterable[Relation], slug: str = "") -> None:
        """Add a button for every related entry of this edition, with the reason; many are shown on request."""
        known = [relation for relation in relations if relation.id in self.library.titles]
        if not known:
            return
        links = LinkList([(self._title_of(relation), relation.id, relation.reason) for relation in known])
        links.followed.connect(self.entry_requested)
        self.add_titled(title, links, slug)

    def add_mentions(self, entry: Entry, linked: Iterable[Relation] = ()) -> None:
        """Add the entries that refer to this one, without those that are linked already."""
        known = {relation.id for relation in linked}
        found = (mention for mention in self.library.mentions(entry.id) if mention.id not in known)
        self.add_links(related.MENTIONED, found, MENTIONS)

    def _title_of(self, relation: Relation) -> str:
        title = self.library.titles[relation.id]
        kind = _KINDS.get(type(self.library.text(relation.id)), "")
        return related.ACROSS.format(title=title, kind=kind) if kind else title

    def add_sources(self, entry: Entry) -> None:
        """Add the works the entry rests on."""
        cited = citations(entry.references, self.library.register)
        if cited:
            self.add_text(words.SOURCES, ((Text(found),) for found in cited), SOURCES)
            copier = quiet_button(along.CITATION_BUTTON)
            copier.clicked.connect(self.citation_requested)
            self.column.addWidget(in_rows(copier))


class TextPage(Page):
    """An article, or a situation with the interventions it leads to."""

    def __init__(
        self, entry: Article | Situation, library: Library, theme: Theme, keeper: Keeper | None = None
    ) -> None:
        super().__init__(entry.title, library, theme)
        self.add_mark(entry)
        self.column.addWidget(plain_label(kind_words(entry), "muted"))
        meeting_button = (self.meeting_button(),) if isinstance(entry, Situation) else ()
        keeping = self.keep_buttons(entry.id, keeper) if keeper is not None else ()
        if meeting_button or keeping:
            self.column.addWidget(in_rows(*meeting_button, *keeping))
        head = self.column.count()
        self.add_sections(entry.document)
        if keeper is not None and isinstance(entry, Article) and entry.kind == _FRAME:
            self._add_our_way(keeper)
        if isinstance(entry, Situation):
            self.add_links(strings.LEADS_TO, entry.interventions, LEADS_TO)
        self.add_mentions(entry)
        self.add_sources(entry)
        self.add_legend(head)
        self.add_contents(head)
        self.column.addStretch(1)

    def _add_our_way(self, keeper: Keeper) -> None:
        ours = OurWay(self.view(workplace.PLACE), keeper)
        ours.wanted.connect(self.workplace_requested)
        self.add_titled(workplace.PLACE, ours, OUR_WAY)


def kind_words(entry: Article | Situation) -> str:
    """Say what kind of text it is, and whose."""
    if isinstance(entry, Situation):
        return strings.KIND_SITUATION
    return strings.ARTICLE_KINDS.get(entry.kind, strings.KIND_ARTICLE)
