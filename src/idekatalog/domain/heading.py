"""What heads a method sheet: what it is, what else it is called, and at a glance for whom."""

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Text
from idekatalog.domain.essentials import AT_A_GLANCE, Aspect, Fact, told_facts, words_of
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

_PRINTED = (*AT_A_GLANCE, Aspect.LEVELS, Aspect.ARENAS)


def kicker(intervention: Intervention, register: Register) -> str:
    """Say in a line above the title what kind of paper it is, its category, and whose it is."""
    pieces = (strings.KIND, _category(intervention, register), register.origin_mark(intervention.origin))
    return strings.SEPARATOR.join(filter(None, pieces))


def known_as(intervention: Intervention, register: Register) -> tuple[Line, ...]:
    """Return the lines under the title: other names, themes and status."""
    names = ", ".join(intervention.abbreviations + intervention.aliases)
    themes = words_of(intervention, register, "themes")
    status = register.vocabulary.label(Group.STATUS, intervention.status)
    lines: tuple[Line, ...] = (
        (Text(reading.OTHER_NAMES.format(names=names)),) if names else (),
        (Text(reading.BEFORE_VALUE.format(name=reading.THEMES)), *themes) if themes else (),
        (Text(reading.BEFORE_VALUE.format(name=reading.STATUS)), Text(status)),
    )
    return tuple(filter(None, lines))


def overview(intervention: Intervention, register: Register) -> tuple[Fact, ...]:
    """Return the facts at a glance that the source gives."""
    return told_facts(intervention, register, _PRINTED)


def _category(intervention: Intervention, register: Register) -> str:
    term = register.vocabulary.find(Group.CATEGORY, intervention.category)
    if term is None:
        return intervention.category
    return strings.CATEGORY_WITH_NOTE.format(category=term.label, note=term.note) if term.note else term.label
