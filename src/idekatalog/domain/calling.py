"""Whom to ring about interventions: who has tried them, in the order in which one would ring."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.intervention import Experience, Intervention
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.personal import Correction, corrected
from idekatalog.domain.taxonomy import Vocabulary

_FAR_AWAY = 99


@dataclass(frozen=True, slots=True)
class Tried:
    """What a place has done: the intervention's title, and what is told of it there."""

    title: str
    experience: Experience


@dataclass(frozen=True, slots=True)
class Reach:
    """A contact as it is known now, with what the reader has corrected or confirmed of the printed one."""

    contact: Contact
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, slots=True)
class Callee:
    """A municipality or organisation, what it has done, and how to reach it."""

    place: str
    tried: tuple[Tried, ...]
    reaches: tuple[Reach, ...]

    @property
    def has_experience(self) -> bool:
        """Say whether something there counts as experience; otherwise it is alike, or a plan."""
        return any(found.experience.basis.is_experience for found in self.tried)

    @property
    def is_known(self) -> bool:
        """Say whether the reader has corrected or confirmed a contact there."""
        return any(reach.corrections for reach in self.reaches)


def callees(
    interventions: Iterable[Intervention],
    register: Register,
    mine: str = "",
    corrections: Sequence[Correction] = (),
) -> tuple[Callee, ...]:
    """Return everybody to ring, each once.

    First who has experience, then who has something like it or a plan. Within both the reader's own municipality
    ``mine`` comes first, then its neighbours, then the others; among these contacts she knows to be right.
    """
    told: dict[str, list[Tried]] = {}
    for entry in interventions:
        for experience in entry.experiences:
            told.setdefault(experience.organisation, []).append(Tried(entry.title, experience))
    found = (_callee(place, tried, register, corrections) for place, tried in told.items())
    return tuple(sorted(found, key=lambda callee: _rank(callee, register.vocabulary, mine)))


def reaches(contacts: Iterable[Contact], corrections: Sequence[Correction] = ()) -> tuple[Reach, ...]:
    """Return contacts as they are known now."""
    return tuple(_reach(contact, corrections) for contact in contacts)


def _callee(place: str, tried: Iterable[Tried], register: Register, corrections: Sequence[Correction]) -> Callee:
    ordered = sorted(tried, key=lambda found: not found.experience.basis.is_experience)
    return Callee(place, tuple(ordered), reaches(register.contacts_at(place), corrections))


def _reach(contact: Contact, corrections: Sequence[Correction]) -> Reach:
    own = tuple(found for found in corrections if found.contact == contact.id)
    return Reach(corrected(contact, own), own)


def _rank(callee: Callee, vocabulary: Vocabulary, mine: str) -> tuple[bool, int, bool, int, str]:
    distance = _distance(callee.place, mine, vocabulary)
    beside = min(distance, 2)  # one's own place, its neighbours, everybody else
    return not callee.has_experience, beside, not callee.is_known, distance, danish_key(callee.place)


def _distance(place: str, mine: str, vocabulary: Vocabulary) -> int:
    """Return how many tiles lie between two places on the map; neighbours lie side by side."""
    if place == mine:
        return 0
    tiles = {term.label: term.tile for term in vocabulary.places()}
    here, there = tiles.get(mine), tiles.get(place)
    if here is None or there is None:
        return _FAR_AWAY
    return abs(here.row - there.row) + abs(here.column - there.column)
