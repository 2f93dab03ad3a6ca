"""The facts of an intervention, told by one rule on screen, on paper, in the terminal and side by side."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Source, SourceKind, Strong, Text, find_section, lines
from idekatalog.domain.intervention import (
    ATTENTION,
    CAUTION,
    AgeRange,
    Basis,
    Intervention,
    Knowledge,
    Reported,
    silent_fields,
)
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import reading as strings

EDITORIAL = Source(SourceKind.EDITORIAL)
_WORD_FIELDS = {
    "themes": (Group.THEME, strings.EDITORIAL_THEMES),
    "target_groups": (Group.TARGET_GROUP, strings.EDITORIAL_TARGET_GROUPS),
    "coordinators": (Group.PROFESSION, strings.EDITORIAL_COORDINATORS),
    "practitioners": (Group.PROFESSION, strings.EDITORIAL_PRACTITIONERS),
    "levels": (Group.LEVEL, strings.EDITORIAL_LEVELS),
    "arenas": (Group.ARENA, strings.EDITORIAL_ARENAS),
}


class Aspect(StrEnum):
    """What one wants to know of an intervention; the value is its label."""

    TARGET_GROUPS = strings.TARGET_GROUPS
    AGES = strings.AGES
    PARTICIPANTS = strings.PARTICIPANTS
    CARE = strings.CARE
    COORDINATORS = strings.COORDINATORS
    PRACTITIONERS = strings.PRACTITIONERS
    TIMING = strings.TIMING
    LEGAL_BASIS = strings.LEGAL_BASIS
    LEVELS = strings.LEVELS
    ARENAS = strings.ARENAS
    KNOWLEDGE = strings.KNOWLEDGE
    EXPERIENCES = strings.EXPERIENCES


AT_A_GLANCE = (
    Aspect.TARGET_GROUPS,
    Aspect.AGES,
    Aspect.PARTICIPANTS,
    Aspect.COORDINATORS,
    Aspect.PRACTITIONERS,
    Aspect.TIMING,
    Aspect.LEGAL_BASIS,
)


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it, one line or several."""

    label: str
    lines: tuple[Line, ...]


def essentials(intervention: Intervention, register: Register, mine: str = "") -> tuple[Fact, ...]:
    """Return what heads an entry, most asked for first; ``mine`` is the reader's own municipality."""
    return told_facts(intervention, register, (*AT_A_GLANCE, Aspect.EXPERIENCES), mine)


def told_facts(
    intervention: Intervention, register: Register, aspects: Iterable[Aspect], mine: str = ""
) -> tuple[Fact, ...]:
    """Return the facts the sources give; silent ones are left out."""
    facts = (Fact(aspect.value, told(intervention, register, aspect, mine)) for aspect in aspects)
    return tuple(fact for fact in facts if fact.lines)


def told(intervention: Intervention, register: Register, aspect: Aspect, mine: str = "") -> tuple[Line, ...]:
    """Return what is told of one aspect, () where the sources are silent.

    ``mine`` is the reader's own municipality: first among those who have tried it.
    """
    return tuple(filter(None, _lines(intervention, register, aspect, mine)))


def words_of(intervention: Intervention, register: Register, field: str) -> Line:
    """Return the labels of a field of fixed words as one line, marked where the editors chose them."""
    group, editorial = _WORD_FIELDS[field]
    ids: tuple[str, ...] = getattr(intervention, field)
    if not ids:
        return ()
    labels = Text(strings.BETWEEN_LABELS.join(register.vocabulary.labels(group, ids)))
    return (labels, EDITORIAL) if editorial in intervention.editorial else (labels,)


def has_editorial_words(intervention: Intervention) -> bool:
    """Say whether some of the fixed words that are shown were chosen by the editors."""
    return any(editorial in intervention.editorial for _, editorial in _WORD_FIELDS.values())


def mine_first(places: tuple[str, ...], mine: str) -> tuple[str, ...]:
    """Put one's own place first, the others as they were."""
    return tuple(sorted(places, key=lambda place: place != mine))


def age_line(age: AgeRange) -> Line:
    """Write an age range, with its note and source behind it; one without an end is but its note."""
    if age.first is not None and age.last is not None:
        words = strings.AGE_RANGE.format(first=age.first, last=age.last)
    elif age.first is not None:
        words = strings.AGE_FROM.format(first=age.first)
    elif age.last is not None:
        words = strings.AGE_TO.format(last=age.last)
    else:
        return age.note
    return (Text(f"{words}: " if age.note else words), *age.note)


def knowledge_lines(knowledge: Iterable[Knowledge]) -> tuple[Line, ...]:
    """Return what the source knows, one sentence for each dimension it tells of, with its limit."""
    return tuple(_knowledge_line(found) for found in knowledge if found.reported is not Reported.NOT)


def silence(intervention: Intervention) -> str:
    """Return the sentence that names what the sources do not tell; "" when they tell it all."""
    silent = tuple(strings.SILENT_FIELDS[name] for name in silent_fields(intervention))
    return strings.SILENCE.format(fields=strings.listed(silent)) if silent else ""


def _lines(entry: Intervention, register: Register, aspect: Aspect, mine: str) -> tuple[Line, ...]:
    match aspect:
        case Aspect.TARGET_GROUPS:
            in_source = entry.target_group_in_source
            words = words_of(entry, register, "target_groups")
            return (words, (Text(strings.SOURCE_TERM), *in_source) if in_source else ())
        case Aspect.AGES:
            return tuple(map(age_line, entry.ages))
        case Aspect.PARTICIPANTS:
            return entry.participants
        case Aspect.CARE:
            return _care(entry)
        case Aspect.COORDINATORS:
            return (words_of(entry, register, "coordinators"), entry.coordination)
        case Aspect.PRACTITIONERS:
            return (words_of(entry, register, "practitioners"),)
        case Aspect.TIMING:
            return entry.timing
        case Aspect.LEGAL_BASIS:
            return _law(entry)
        case Aspect.LEVELS:
            return (words_of(entry, register, "levels"),)
        case Aspect.ARENAS:
            return (words_of(entry, register, "arenas"),)
        case Aspect.KNOWLEDGE:
            return knowledge_lines(entry.knowledge)
        case Aspect.EXPERIENCES:
            return _tried(entry, register, mine)


def _care(entry: Intervention) -> tuple[Line, ...]:
    """Return the warning, then what to be aware of."""
    sections = (find_section(entry.document, slug) for slug in (CAUTION, ATTENTION))
    return tuple(line for section in sections if section for line in lines(section.blocks))


def _law(entry: Intervention) -> tuple[Line, ...]:
    """Return the laws named, and how old that knowledge is."""
    if not entry.legal_basis:
        return ()
    month = strings.month(entry.law_as_of)
    stamp: Line = (Text(strings.LAW_STAMP.format(month=month)),) if month else ()
    return ((Text(", ".join(entry.legal_basis)),), stamp)


def _tried(entry: Intervention, register: Register, mine: str) -> tuple[Line, ...]:
    """Return who has tried it, then who has something like it, and who has a plan."""
    found: list[Line] = []
    for bases in ((Basis.TABLE, Basis.TEXT), (Basis.SIMILAR,), (Basis.PLANNED,)):
        places = tuple(tried.organisation for tried in entry.experiences if tried.basis in bases)
        label = register.vocabulary.label(Group.BASIS, bases[0].value)
        prefix = "" if bases[0].is_experience else strings.BEFORE_VALUE.format(name=label)
        if places:
            found.append((Text(prefix + ", ".join(mine_first(places, mine))),))
    return tuple(found)


def _knowledge_line(knowledge: Knowledge) -> Line:
    dimension = strings.DIMENSIONS[knowledge.dimension]
    if knowledge.reported is Reported.PARTLY:
        dimension = strings.PARTLY_TOLD.format(dimension=dimension)
    return (Strong(dimension), Text(": "), *(knowledge.text or (Text(strings.TOLD),)))
