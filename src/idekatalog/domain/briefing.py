"""What she wants at hand at a meeting, gathered from its kind and from what it is about."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, zip_longest

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.contact import Contact, ContactGroup
from idekatalog.domain.document import Line, List, Strong, Text, find_section, lines, plain
from idekatalog.domain.intervention import CAUTION, Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.meeting import BEFORE, QUESTIONS, Meeting
from idekatalog.strings import meeting_papers as strings

_MOST_TRIED = 3
_AVOID = "undgaa"
_GROUPS = tuple(ContactGroup)
_Text = Intervention | Situation | Article


@dataclass(frozen=True, slots=True)
class Call:
    """A unit worth ringing, and the titles of what it has tried."""

    contact: Contact
    tried: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """Lines in the order of their worth: first what the meeting is about, then what such a meeting always needs."""

    before: tuple[Line, ...]
    questions: tuple[Line, ...]
    cautions: tuple[Line, ...]
    calls: tuple[Call, ...]


def briefing(meeting: Meeting, material: Material) -> Briefing:
    """Gather what to ask, what to be careful of and whom to ring."""
    return Briefing(
        meeting.items(BEFORE),
        _said_once((*_in_turn(map(_questions, material.texts)), *meeting.items(QUESTIONS))),
        _said_once((*_in_turn(map(_cautions, material.texts)), *meeting.items(CAUTION))),
        _calls(material),
    )


def kind_for(meetings: Sequence[Meeting], texts: Iterable[_Text]) -> Meeting | None:
    """Return the kind of meeting most of the texts lead to; the first where none does, None without kinds."""
    ids = set(chain.from_iterable(map(_ids, texts)))
    return max(meetings, key=lambda found: len(ids & {lead.id for lead in found.interventions}), default=None)


def _ids(text: _Text) -> Iterator[str]:
    yield text.id
    if isinstance(text, Situation):
        yield from (found.id for found in text.interventions)


def _in_turn(given: Iterable[Iterable[Line]]) -> Iterator[Line]:
    """Take one line from each in turn, so that the first ones speak for all."""
    return (line for line in chain.from_iterable(zip_longest(*given)) if line)


def _said_once(given: Iterable[Line]) -> tuple[Line, ...]:
    found: dict[str, Line] = {}
    for line in given:
        found.setdefault(plain(line), line)
    return tuple(found.values())


def _questions(text: _Text) -> Iterator[Line]:
    if isinstance(text, Intervention):
        for question in text.questions:
            who = strings.EACH_OTHER if "" != question.asked == question.asker else question.asked
            asked = (Strong(strings.ASKED.format(who=who)), Text(" ")) if who else ()
            yield (*asked, Text(question.text))
    else:
        yield from _points(text, QUESTIONS)


def _cautions(text: _Text) -> Iterator[Line]:
    if isinstance(text, Intervention):
        section = find_section(text.document, CAUTION)
        yield from lines(section.blocks) if section else ()
    else:
        yield from _points(text, _AVOID)


def _points(text: Situation | Article, slug: str) -> Iterator[Line]:
    section = find_section(text.document, slug)
    for block in section.blocks if section else ():
        if isinstance(block, List):
            yield from block.items


def _calls(material: Material) -> tuple[Call, ...]:
    """Put who has tried most first, neighbours before others, her own place never: she works there."""
    methods = dict.fromkeys((*material.interventions, *material.led_to))
    calls = []
    for contact in material.register.contacts:
        tried = tuple(method.title for method in methods if contact.place in method.municipalities)
        if tried and contact.phones and contact.place != material.municipality:
            calls.append(Call(contact, tried[:_MOST_TRIED]))
    return tuple(sorted(calls, key=lambda call: (_GROUPS.index(call.contact.group), -len(call.tried))))
