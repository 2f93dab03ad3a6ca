"""An entry laid out top to bottom: headings, real text, and buttons that lead on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.citation import citations
from idekatalog.domain.document import Line, Section, Text
from idekatalog.domain.intervention import CAUTION, Intervention, Relation
from idekatalog.strings import desktop as strings
from idekatalog.strings import reading as words
from idekatalog.strings import related
from idekatalog.strings import take_along as along
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, boxed, measured_column, plain_label
from idekatalog.ui.panels.link_list import LinkList
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

Entry = Intervention | Article | Situation
MENTIONS = "naevnes"
"""The slug of what refers to an entry."""
_KINDS: dict[type, str] = {Situation: related.SITUATION, Article: related.ARTICLE}


class Page(QWidget):
    """What every entry has: title, sections, links and sources.

    Signals:
        entry_requested(str): another entry's id.
        section_wanted(str): the slug of a section of this page.
        contact_requested(str): a contact's id.
        sheet_requested(), saving_requested(): print or keep the method sheet.
        pin_requested(): pick the entry for comparison, or let go of it.
        agenda_requested(), journal_requested(), citation_requested(): copy for that purpose.
        works_requested(): keep the literature.
        copied(str), failed(str): a sentence about the clipboard.
    """

    entry_requested = Signal(str)
    section_wanted = Signal(str)
    contact_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()
    pin_requested = Signal()
    agenda_requested = Signal()
    journal_requested = Signal()
    citation_requested = Signal()
    works_requested = Signal()
    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, title: str, library: Library, theme: Theme) -> None:
        super().__init__()
        self.title = title
        self.library = library
        self.theme = theme
        self.headings: dict[str, QWidget] = {}
        self.sections: dict[str, SectionView] = {}
        self.column = measured_column(self)
        self.column.addWidget(Heading(title, "title"))

    def show_pins(self, ids: Sequence[str]) -> None:
        """Show whether the entry is picked for comparison; most pages cannot be."""

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
            self.headings[slug] = heading

    def add_text(self, title: str, lines: Iterable[Line]) -> None:
        """Add a heading and lines of text."""
        view = self.view(title)
        view.show_lines(lines)
        self.add_titled(title, view)

    def add_sections(self, document: Iterable[Section]) -> None:
        """Add an entry's own text; what may do harm stands in a box."""
        for section in document:
            view = self.view(section.title)
            view.show_blocks(section.blocks)
            self.sections[section.slug] = view
            if section.slug == CAUTION:
                self.headings[section.slug] = boxed("caution", Heading(section.title), view)
                self.column.addWidget(self.headings[section.slug])
            else:
                self.add_titled(section.title, view, section.slug)

    def add_links(self, title: str, relations: Iterable[Relation], slug: str = "") -> None:
        """Add a button for every related entry of this edition, with the reason; many are shown on request."""
        known = [relation for relation in relations if relation.id in self.library.titles]
        if not known:
            return
        links = LinkList([(relation.id, self._link_words(relation)) for relation in known])
        links.followed.connect(self.entry_requested)
        self.add_titled(title, links, slug)

    def add_mentions(self, entry: Entry, linked: Iterable[Relation] = ()) -> None:
        """Add the entries that refer to this one, without those that are linked already."""
        known = {relation.id for relation in linked}
        found = (mention for mention in self.library.mentions(entry.id) if mention.id not in known)
        self.add_links(related.MENTIONED, found, MENTIONS)

    def _link_words(self, relation: Relation) -> str:
        title = self.library.titles[relation.id]
        kind = _KINDS.get(type(self.library.text(relation.id)), "")
        name = related.ACROSS.format(title=title, kind=kind) if kind else title
        return strings.RELATED_OPEN.format(title=name, reason=relation.reason)

    def add_sources(self, entry: Entry) -> None:
        """Add the works the entry rests on."""
        cited = citations(entry.references, self.library.register)
        if cited:
            self.add_text(words.SOURCES, ((Text(found),) for found in cited))
            copier = Button(along.CITATION_BUTTON)
            copier.clicked.connect(self.citation_requested)
            self.column.addWidget(in_rows(copier))


class TextPage(Page):
    """An article, or a situation with the interventions it leads to."""

    def __init__(self, entry: Article | Situation, library: Library, theme: Theme) -> None:
        super().__init__(entry.title, library, theme)
        self.column.addWidget(plain_label(kind_words(entry), "muted"))
        self.add_sections(entry.document)
        if isinstance(entry, Situation):
            self.add_links(strings.LEADS_TO, entry.interventions)
        self.add_mentions(entry)
        self.add_sources(entry)
        self.column.addStretch(1)


def kind_words(entry: Article | Situation) -> str:
    """Say what kind of text it is, and whose."""
    if isinstance(entry, Situation):
        return strings.KIND_SITUATION
    return strings.ARTICLE_KINDS.get(entry.kind, strings.KIND_ARTICLE)
