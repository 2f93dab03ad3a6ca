"""What goes from one colleague to another, and how it settles among what she has already: nothing of hers is lost."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from idekatalog.domain import change
from idekatalog.domain.change import Change
from idekatalog.domain.contact import readable_phone
from idekatalog.domain.personal import ContactPart, Correction, Folder, Note, OwnExperience, Personal
from idekatalog.strings import handover as strings
from idekatalog.strings import own
from idekatalog.strings.personal_text import WORDS

Handed: TypeAlias = Folder | Correction | OwnExperience | Note
HANDED: tuple[type[Handed], ...] = (Folder, Correction, OwnExperience, Note)
"""The kinds that can travel, in the order they are told of."""
UNASKED = (Folder, Correction)
"""Those that go along without being asked for; what is her own free text does not."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One thing from a colleague, as it will lie among hers, or None where hers stays; told in one sentence."""

    value: Handed | None
    sentence: str


def arrivals(
    values: Iterable[Handed], kept: Iterable[Personal], publisher: str, titles: Mapping[str, str]
) -> tuple[Arrival, ...]:
    """Say what becomes of each thing beside what is kept; what is there already is left out.

    ``titles`` name entries and contacts by their ids.
    """
    known: dict[tuple[type[Personal], str], Personal] = {(type(value), value.key): value for value in kept}
    found: list[Arrival] = []
    for value in values:
        arrival = _arrival(value, known, publisher, titles)
        if arrival is None:
            continue
        found.append(arrival)
        if arrival.value is not None:
            known[type(arrival.value), arrival.value.key] = arrival.value
    return tuple(found)


def summary(found: Sequence[Change], come: Sequence[Arrival]) -> str:
    """Count what a pack would change, and what it brings: "2 nye, 3 ting til dit eget"."""
    count = sum(arrival.value is not None for arrival in come)
    own = (strings.COME if count > 1 else strings.COME_ONE).format(count=count) if count else ""
    return ", ".join(filter(None, (change.summary(found) if found or not count else "", own)))


def row(value: Handed, titles: Mapping[str, str]) -> str:
    """Name a thing in the list of what can go along."""
    part = WORDS[value.part.value] if isinstance(value, Correction) else ""
    return strings.ROWS[type(value).__name__].format(title=_title(value, titles), part=part)


def _arrival(
    value: Handed, known: Mapping[tuple[type[Personal], str], Personal], publisher: str, titles: Mapping[str, str]
) -> Arrival | None:
    before = known.get((type(value), value.key))
    if before is None:
        return Arrival(value, strings.NEW.format(name=_name(value, titles)))
    match value, before:
        case Note(), Note():
            return _under(value, before, publisher, titles)
        case Correction(), Correction():
            return _beside(value, before, titles)
        case ((Folder() | OwnExperience()), _) if value != before:
            copy = replace(value, id=f"{value.id}-{_sum(value)}")
            if known.get((type(copy), copy.key)) != copy:
                return Arrival(copy, strings.SAME_NAME.format(name=_name(copy, titles)))
    return None


def _under(value: Note, before: Note, publisher: str, titles: Mapping[str, str]) -> Arrival | None:
    """Put a colleague's note below hers, once."""
    if value.text.strip() in before.text:
        return None
    if not before.text.strip():
        return Arrival(value, strings.NEW.format(name=_name(value, titles)))
    text = strings.NOTE_FROM.format(own=before.text.rstrip(), publisher=publisher, text=value.text)
    return Arrival(replace(before, text=text), strings.ADDED_NOTE.format(title=_title(value, titles)))


def _beside(value: Correction, before: Correction, titles: Mapping[str, str]) -> Arrival | None:
    if value.value == before.value:
        return None
    told = {"value": _readable(value.part, value.value), "own": _readable(before.part, before.value)}
    return Arrival(None, strings.KEPT_OWN.format(title=_title(value, titles), **told))


def _name(value: Handed, titles: Mapping[str, str]) -> str:
    kind, told = type(value).__name__, {"title": _title(value, titles)}
    if isinstance(value, Correction):
        kind = "Confirmed" if value.is_confirmed else kind
        told |= {"printed": _readable(value.part, value.printed), "value": _readable(value.part, value.value)}
    return strings.NAMES[kind].format(**told)


def _title(value: Handed, titles: Mapping[str, str]) -> str:
    match value:
        case Folder():
            return " ".join(value.title.split()) or own.UNTITLED
        case Correction():
            return titles.get(value.contact, value.contact)
        case OwnExperience():
            return titles.get(value.intervention, value.intervention)
        case Note():
            return titles.get(value.subject, value.subject)


def _readable(part: ContactPart, value: str) -> str:
    if not value:
        return strings.GONE_VALUE
    return readable_phone(value) if part is ContactPart.PHONE else " ".join(value.split())


def _sum(value: Handed) -> str:
    """Tell versions of the same thing apart, so that the same one never comes twice."""
    return hashlib.sha256(repr(value).encode("utf-8", "replace")).hexdigest()[:8]


def texts_of(value: Handed) -> Iterator[str]:
    """Walk all that a colleague will be able to read in a value."""
    match value:
        case Folder():
            yield from (value.title, value.purpose, *(item.title for item in value.items))
        case Correction():
            yield from (value.printed, value.value, value.on)
        case OwnExperience():
            yield from (value.when, value.roles, value.worked, value.failed)
        case Note():
            yield value.text
