"""What may be said aloud at the table: lines without marks, whom to ring, and where it all comes from."""

from collections.abc import Iterable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import short_name
from idekatalog.domain.document import Line, Section, Source, SourceKind, lines, sources
from idekatalog.domain.meeting import ON_THE_TABLE, Meeting
from idekatalog.domain.personal import Workplace
from idekatalog.strings import meeting_papers as strings
from idekatalog.strings.reading import PAGE
from idekatalog.strings.workplace import FIELDS

_FOR_FAMILIES = ("ssp_contact", "duty_phone", "local_police")


def said(section: Section | None) -> tuple[Line, ...]:
    """Return the lines of a section, none where it is missing."""
    return tuple(lines((section,))) if section else ()


def without_marks(line: Line) -> Line:
    """Leave the source marks out: at the table they would only disturb."""
    return tuple(span for span in line if not isinstance(span, Source))


def reachable(workplace: Workplace) -> tuple[str, ...]:
    """Return the workplace's numbers that a family may have, each behind its name."""
    told = ((name, " ".join(getattr(workplace, name).split())) for name in _FOR_FAMILIES)
    return tuple(f"{FIELDS[name]}: {value}" for name, value in told if value)


def rests_on(meeting: Meeting, register: Register) -> str:
    """Say which works the part on the table rests on, and that the rest is the editors' own."""
    sections = filter(None, map(meeting.section, ON_THE_TABLE))
    marks = [mark for section in sections for line in said(section) for mark in sources(line)]
    places: dict[str, dict[str, None]] = {}
    for mark in marks:
        if mark.kind is SourceKind.WORK:
            places.setdefault(mark.work, {})[PAGE.format(page=mark.page) if mark.page else mark.part] = None
    works = "; ".join(_named(letter, found, register) for letter, found in places.items())
    return strings.RESTS_ON.format(works=works) if works else strings.ONLY_OURS


def _named(letter: str, places: Iterable[str], register: Register) -> str:
    return ", ".join((short_name(register.work_of_mark(letter), register), *filter(None, places)))
