"""An intervention in full: at a glance, its text, who has tried it, what is known, its sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import SignalInstance

from idekatalog.domain.essentials import essentials, knowledge_lines, silence
from idekatalog.domain.intervention import PURPOSE, Intervention
from idekatalog.domain.personal import Correction
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import comparison, mine, paper_menu, related, word
from idekatalog.strings import desktop as strings
from idekatalog.strings import reading as words
from idekatalog.strings import take_along as along
from idekatalog.ui.panels.category_line import CategoryLine
from idekatalog.ui.panels.essentials import EssentialsCard
from idekatalog.ui.panels.experiences import ExperienceList
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import main_button, plain_label, quiet_button
from idekatalog.ui.panels.menu_button import menu_button
from idekatalog.ui.panels.my_note import MyNote
from idekatalog.ui.panels.own_experiences import OwnExperiences
from idekatalog.ui.panels.page import EXPERIENCES, KNOWLEDGE, NOTE, OVERVIEW, OWN_EXPERIENCES, RELATED, SIMILAR, Page
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


_MOST_SIMILAR = 4


class InterventionPage(Page):
    """Shows everything an intervention knows; the user's own municipality first."""

    def __init__(
        self,
        entry: Intervention,
        library: Library,
        preferences: Preferences,
        theme: Theme,
        keeper: Keeper | None = None,
    ) -> None:
        super().__init__(entry.title, library, theme)
        self._entry = entry
        self._pin = quiet_button(comparison.PIN_BUTTON)
        self._add_head(keeper)
        head = self.column.count()
        self.add_sections(section for section in entry.document if section.slug == PURPOSE)
        self._add_essentials(preferences.municipality)
        legend = self.column.count()
        self.add_sections(section for section in entry.document if section.slug != PURPOSE)
        corrections = keeper.all(Correction) if keeper else ()
        experiences = ExperienceList(entry, library, preferences, theme, corrections)
        experiences.contact_requested.connect(self.contact_requested)
        experiences.failed.connect(self.failed)
        self.add_titled(words.EXPERIENCES, experiences, EXPERIENCES)
        if keeper is not None:
            self._add_own(keeper)
        self._add_knowledge()
        self.add_links(words.RELATED, entry.related, RELATED)
        linked = {relation.id for relation in entry.related}
        similar = [found for found in library.similar(entry.id) if found.id not in linked][:_MOST_SIMILAR]
        self.add_links(related.SIMILAR, similar, SIMILAR)
        self.add_mentions(entry, (*entry.related, *similar))
        self.add_sources(entry)
        self._add_limits()
        self.add_legend(legend)
        self.add_contents(head)
        self.column.addStretch(1)

    def _add_head(self, keeper: Keeper | None) -> None:
        entry, vocabulary = self._entry, self.library.register.vocabulary
        names = (*entry.abbreviations, *entry.aliases)
        self.add_mark(entry)
        if names:
            self.column.addWidget(plain_label(words.OTHER_NAMES.format(names=", ".join(names)), "muted"))
        self.column.addWidget(CategoryLine(entry.category, vocabulary, self.theme))
        themes = ", ".join(vocabulary.labels(Group.THEME, entry.themes))
        status = vocabulary.label(Group.STATUS, entry.status)
        self.column.addWidget(plain_label(" · ".join(filter(None, (themes, status)))))
        printing = main_button(strings.PRINT_METHOD_SHEET)
        printing.clicked.connect(self.sheet_requested)
        self._pin.clicked.connect(self.pin_requested)
        keeping = self.keep_buttons(entry.id, keeper) if keeper is not None else ()
        papers = menu_button(paper_menu.OTHERS_BUTTON, self._other_papers())
        self.column.addWidget(in_rows(printing, papers, self.meeting_button(), self._pin, *keeping))

    def _other_papers(self) -> Iterator[tuple[str, SignalInstance]]:
        """Return what else can be made of the entry, each with what asks for it."""
        yield strings.SAVE_BUTTON, self.saving_requested
        yield word.BUTTON, self.word_requested
        if self._entry.questions:
            yield paper_menu.CONVERSATION_BUTTON, self.conversation_sheet_requested
        if self._entry.experiences:
            yield paper_menu.CALLS_BUTTON, self.call_sheet_requested
        yield along.AGENDA_BUTTON, self.agenda_requested
        yield along.JOURNAL_BUTTON, self.journal_requested

    def show_pins(self, ids: Sequence[str]) -> None:
        """Say on the button whether the entry is picked."""
        self._pin.setText(comparison.UNPIN_BUTTON if self._entry.id in ids else comparison.PIN_BUTTON)

    def _add_essentials(self, mine: str) -> None:
        facts = []
        for fact in essentials(self._entry, self.library.register, mine):
            view = self.view(fact.label)
            view.show_lines(fact.lines)
            facts.append((plain_label(fact.label, "label"), view))
        if facts:
            card = EssentialsCard(facts)
            self.column.addWidget(card)
            self.keep_section(OVERVIEW, "", card, card)

    def _add_own(self, keeper: Keeper) -> None:
        self.add_titled(mine.OWN_EXPERIENCES, OwnExperiences(self._entry.id, self.title, keeper), OWN_EXPERIENCES)
        note = MyNote(self._entry.id, self.title, keeper)
        note.removed.connect(self.copied)
        self.add_titled(mine.NOTE, note, NOTE)

    def _add_knowledge(self) -> None:
        told = knowledge_lines(self._entry.knowledge)
        if told:
            self.add_text(words.KNOWLEDGE, told, KNOWLEDGE)

    def _add_limits(self) -> None:
        fields = tuple(strings.EDITORIAL_NAMES.get(name, name) for name in self._entry.editorial)
        editorial = strings.EDITORIAL_FIELDS.format(fields=words.listed(fields)) if fields else ""
        for sentence in filter(None, (silence(self._entry), editorial)):
            self.column.addWidget(plain_label(sentence, "muted"))
