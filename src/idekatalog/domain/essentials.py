"""An intervention at a glance: the facts that head it on screen, on paper and in the terminal."""

from dataclasses import dataclass

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Text
from idekatalog.domain.intervention import AgeRange, Intervention, silent_fields
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import reading as strings


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what stands beside it, one line or several."""

    label: str
    lines: tuple[Line, ...]


def essentials(intervention: Intervention, register: Register, mine: str = "") -> tuple[Fact, ...]:
    """Return the facts the sources give, most asked for first; silent ones are left out.

    ``mine`` is the reader's own municipality: first among those who have tried it.
    """
    terms = register.vocabulary.labels
    facts = (
        Fact(strings.TARGET_GROUPS, _for_whom(intervention, terms(Group.TARGET_GROUP, intervention.target_groups))),
        Fact(strings.AGES, tuple(age_line(age) for age in intervention.ages)),
        Fact(strings.PARTICIPANTS, intervention.participants),
        Fact(
            strings.COORDINATORS,
            _filled(intervention.coordination) or _words(terms(Group.PROFESSION, intervention.coordinators)),
        ),
        Fact(strings.PRACTITIONERS, _words(terms(Group.PROFESSION, intervention.practitioners))),
        Fact(strings.TIMING, intervention.timing),
        Fact(strings.LEGAL_BASIS, _words(intervention.legal_basis)),
        Fact(strings.EXPERIENCES, _words(mine_first(intervention.municipalities, mine))),
    )
    return tuple(fact for fact in facts if fact.lines)


def mine_first(places: tuple[str, ...], mine: str) -> tuple[str, ...]:
    """Put one's own place first, the others as they were."""
    return tuple(sorted(places, key=lambda place: place != mine))


def age_line(age: AgeRange) -> Line:
    """Write an age range, with its note and source behind it."""
    if age.first is not None and age.last is not None:
        words = strings.AGE_RANGE.format(first=age.first, last=age.last)
    elif age.first is not None:
        words = strings.AGE_FROM.format(first=age.first)
    elif age.last is not None:
        words = strings.AGE_TO.format(last=age.last)
    else:
        return age.note
    return (Text(f"{words}: " if age.note else words), *age.note)


def silence(intervention: Intervention) -> str:
    """Return the sentence that names what the sources do not tell; "" when they tell it all."""
    silent = tuple(strings.SILENT_FIELDS[name] for name in silent_fields(intervention))
    return strings.SILENCE.format(fields=strings.listed(silent)) if silent else ""


def _for_whom(intervention: Intervention, labels: tuple[str, ...]) -> tuple[Line, ...]:
    term = intervention.target_group_in_source
    return (*_words(labels), *(((Text(strings.SOURCE_TERM), *term),) if term else ()))


def _filled(line: Line) -> tuple[Line, ...]:
    return (line,) if line else ()


def _words(words: tuple[str, ...]) -> tuple[Line, ...]:
    return ((Text(", ".join(words)),),) if words else ()
