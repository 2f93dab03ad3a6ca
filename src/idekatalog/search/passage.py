"""What an entry is made of to the search: its names, labels and sections, each a passage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from sys import intern
from typing import Self

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import Line, Section, lines, plain
from idekatalog.domain.intervention import PURPOSE, Experience, Intervention
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.search.analysis import stem, tokens
from idekatalog.storage.catalogue_schema import RUNNING, Field
from idekatalog.strings import search as strings

OVERVIEW = "overblik"
"""The section slug of the facts that head an entry."""
EXPERIENCES = "erfaringer"
"""The section slug of who has tried it."""
LAW = "law"
LINE_END = "\ue000"
"""A word nobody can type: no phrase reaches over it from one line into the next."""


@dataclass(frozen=True)
class Passage:
    """A stretch of one kind of text, one line of ``text`` per item.

    ``words`` holds its words in order, each between two spaces. ``slug`` is that of the section,
    or names the vocabulary of a label.
    """

    field: Field
    slug: str
    title: str
    text: str
    words: str

    @classmethod
    def of(cls, field: Field, text: Iterable[str], slug: str = "", title: str = "") -> Self:
        """Analyse the lines of a passage."""
        whole = "\n".join(" ".join(line.split()) for line in text)
        found = [tokens(line) for line in whole.split("\n")]
        return cls(
            field,
            slug,
            title,
            whole,
            words=_joined([token.word for token in line] for line in found),
        )

    @cached_property
    def is_section(self) -> bool:
        """Say whether it is running text that an excerpt can be cut from."""
        return self.field in RUNNING

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the text."""
        return self.text.split("\n")

    @cached_property
    def lines_of_words(self) -> list[str]:
        """The words of each line, each between two spaces."""
        return self.words.split(LINE_END)

    @cached_property
    def lines_by_word(self) -> dict[str, list[int]]:
        """The numbers of the lines that hold each word."""
        return _lines_by(words.split() for words in self.lines_of_words)

    @cached_property
    def lines_by_stem(self) -> dict[str, list[int]]:
        """The numbers of the lines that hold each stem."""
        return _lines_by(map(stem, words.split()) for words in self.lines_of_words)

    @property
    def stems(self) -> str:
        """The stems of ``words``, likewise."""
        return stems_of(self.words)


def passages(text: Intervention | Situation | Article, vocabulary: Vocabulary) -> tuple[Passage, ...]:
    """Return the passages of an entry, in reading order, without the empty ones."""
    found = [Passage.of(Field.TITLE, (text.title,)), *_sections(text)]
    if isinstance(text, Intervention):
        found += [*_names(text), *_labels(text, vocabulary), _overview(text), _experiences(text, vocabulary)]
    return tuple(passage for passage in found if passage.text.strip())


@lru_cache(maxsize=10_000)
def stems_of(words: str) -> str:
    """Return the stems of words in order, each between two spaces as they are."""
    return f" {' '.join(map(stem, words.split()))} "


def _sections(text: Intervention | Situation | Article) -> Iterator[Passage]:
    for section in text.document:
        if isinstance(text, Intervention):
            # Every intervention has the same headings: they tell nothing of this one.
            field = Field.PURPOSE if section.slug == PURPOSE else Field.BODY
            yield Passage.of(field, _plain_lines(section), section.slug, section.title)
        else:
            yield Passage.of(Field.BODY, (section.title, *_plain_lines(section)), section.slug, section.title)


def _names(intervention: Intervention) -> Iterator[Passage]:
    yield Passage.of(Field.NAME, intervention.abbreviations + intervention.aliases)
    yield Passage.of(Field.SEARCH_WORD, intervention.search_words)
    yield Passage.of(Field.PLACE, intervention.municipalities)


def _labels(intervention: Intervention, vocabulary: Vocabulary) -> Iterator[Passage]:
    carried = {
        Group.CATEGORY: (intervention.category,),
        Group.THEME: intervention.themes,
        Group.TARGET_GROUP: intervention.target_groups,
        Group.PROFESSION: intervention.professions,
        Group.ARENA: intervention.arenas,
    }
    for group, ids in carried.items():
        yield Passage.of(Field.LABEL, vocabulary.labels(group, ids), slug=group.value)
    yield Passage.of(Field.LABEL, intervention.legal_basis, slug=LAW)


def _overview(intervention: Intervention) -> Passage:
    facts: tuple[Line, ...] = (
        intervention.target_group_in_source,
        intervention.coordination,
        *intervention.participants,
        *intervention.timing,
        *(age.note for age in intervention.ages),
        *(known.text for known in intervention.knowledge),
    )
    return Passage.of(Field.BODY, filter(None, map(plain, facts)), OVERVIEW, strings.OVERVIEW)


def _experiences(intervention: Intervention, vocabulary: Vocabulary) -> Passage:
    told = (_experience(found, vocabulary) for found in intervention.experiences)
    return Passage.of(Field.BODY, told, EXPERIENCES, strings.EXPERIENCES)


def _experience(found: Experience, vocabulary: Vocabulary) -> str:
    place = found.organisation
    if not found.basis.is_experience:
        basis = vocabulary.label(Group.BASIS, found.basis).lower()
        place = strings.UNPROVEN_PLACE.format(place=place, basis=basis)
    note = plain(found.note)
    return strings.EXPERIENCE.format(place=place, note=note) if note else f"{place}."


def _plain_lines(section: Section) -> Iterator[str]:
    return map(plain, lines(section.blocks))


def _lines_by(lines: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, held in enumerate(lines):
        for each in dict.fromkeys(map(intern, held)):
            found.setdefault(each, []).append(number)
    return found


def _joined(found: Iterable[list[str]]) -> str:
    return " " + f" {LINE_END} ".join(" ".join(line) for line in found) + " "
