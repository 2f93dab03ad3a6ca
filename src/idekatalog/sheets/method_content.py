"""What a method sheet holds, piece by piece, set on the paper it is given."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import find_section
from idekatalog.domain.essentials import knowledge_lines, silence
from idekatalog.domain.intervention import CAUTION, PURPOSE, QUESTIONS, Intervention, Relation
from idekatalog.domain.marks import marks_used
from idekatalog.sheets.code_figure import Modules
from idekatalog.sheets.experience_list import experience_flowables
from idekatalog.sheets.flowables import boxed_section, headed, section_flowables, text_block, words
from idekatalog.sheets.markup import escaped, strong
from idekatalog.sheets.overview import overview_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.reference import reference_flowables
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings


@dataclass(frozen=True, slots=True)
class MethodContent:
    """One intervention; ``paper`` is as wide as what stands on it.

    ``titles`` names related entries by id; ``codes`` are QR codes by the ids of contacts.
    """

    intervention: Intervention
    register: Register
    paper: Paper
    titles: Mapping[str, str] = field(default_factory=dict)
    codes: Mapping[str, Modules] = field(default_factory=dict)

    def opening(self) -> Iterator[Flowable]:
        """Walk the purpose, and the caution in its box where a hurried reader sees it."""
        purpose = find_section(self.intervention.document, PURPOSE)
        caution = find_section(self.intervention.document, CAUTION)
        if purpose:
            yield from section_flowables(purpose, self.paper)
        if caution:
            yield boxed_section(caution, self.paper)

    def overview(self) -> list[Flowable]:
        """Return the facts at a glance."""
        return self._under(strings.AT_A_GLANCE, overview_flowables(self.intervention, self.register, self.paper))

    def body(self) -> Iterator[Flowable]:
        """Walk the other sections, the questions set apart in a box."""
        for section in self.intervention.document:
            if section.slug == QUESTIONS:
                yield boxed_section(section, self.paper)
            elif section.slug not in (PURPOSE, CAUTION):
                yield from section_flowables(section, self.paper)

    def ending(self) -> Iterator[Flowable]:
        """Walk who has tried it, what is known, what is near, the sources, and what they do not tell."""
        entry, register, paper = self.intervention, self.register, self.paper
        yield from self._under(
            reading.EXPERIENCES, experience_flowables(entry.experiences, register, paper, self.codes)
        )
        yield from self._under(reading.KNOWLEDGE, self._knowledge())
        yield from self._under(reading.RELATED, self._related())
        yield from self._under(
            reading.SOURCES, reference_flowables(entry.references, marks_used(entry), register, paper)
        )
        sentence = silence(entry)
        if sentence:
            yield words(sentence, styles_of(paper).body)

    def _under(self, title: str, body: list[Flowable]) -> list[Flowable]:
        return headed(title, styles_of(self.paper).heading, body) if body else []

    def _knowledge(self) -> list[Flowable]:
        style = styles_of(self.paper).item
        lines = knowledge_lines(self.intervention.knowledge)
        return [text_block(line, style, self.paper, strings.BULLET) for line in lines]

    def _related(self) -> list[Flowable]:
        return relation_flowables(self.intervention.related, self.titles, self.paper)


def relation_flowables(relations: Iterable[Relation], titles: Mapping[str, str], paper: Paper) -> list[Flowable]:
    """Return the entries something leads to, each with the reason; one without a title is printed as its id."""
    style = styles_of(paper).item
    return [
        TextBlock(
            f"{strong(titles.get(found.id, found.id))}: {escaped(found.reason)}", style, bulletText=strings.BULLET
        )
        for found in relations
    ]
