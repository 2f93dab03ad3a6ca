"""What lies on the table at a meeting, as text: for the agenda, and for Sikker Post to the family.

Like the paper, it is made of the kind of meeting, of what she wrote, and of the workplace's numbers alone.
"""

from collections.abc import Iterator

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Block, List, Paragraph, Section, Strong, Text
from idekatalog.domain.meeting import DECISIONS, PURPOSE, ROLES, TALK, Meeting, Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.table_talk import reachable, rests_on, said, without_marks
from idekatalog.exchange.clip import Clip, clip_of
from idekatalog.strings import meeting_papers as strings

_FAMILY = (strings.DEAR_FAMILY, strings.INVITED, strings.WHOM_WITH)
_COLLEAGUE = (strings.DEAR_COLLEAGUE, strings.COLLEAGUE_INVITED, strings.NO_NAMES)


def meeting_agenda(meeting: Meeting, plan: Plan, register: Register) -> Clip:
    """Write the agenda: purpose, who is there, the order of talk, and what is to be agreed."""
    blocks = (
        Paragraph((Strong(meeting.title),)),
        *_practical(plan),
        *_purpose(meeting, plan),
        *(_listed(meeting, slug) for slug in (ROLES, TALK, DECISIONS)),
        Paragraph((Text(rests_on(meeting, register)),)),
    )
    return clip_of(blocks)


def invitation(meeting: Meeting, plan: Plan, workplace: Workplace) -> Clip:
    """Write a letter to the family, or to a colleague, that tells what the meeting is, without a word about anyone."""
    dear, invited, end = _FAMILY if meeting.has_family else _COLLEAGUE
    numbers = tuple((Text(number),) for number in reachable(workplace))
    blocks = (
        Paragraph((Text(dear),)),
        Paragraph((Text(invited.format(meeting=meeting.title)),)),
        *_practical(plan),
        *_purpose(meeting, plan),
        *(_listed(meeting, slug) for slug in (ROLES, TALK)),
        Paragraph((Text(end),)),
        *((Section("", strings.REACH_US, (List(numbers),)),) if numbers else ()),
        Paragraph((Text(strings.REGARDS),)),
    )
    return clip_of(blocks)


def _practical(plan: Plan) -> Iterator[Block]:
    """Return when and where, open where it is not known yet."""
    for label, value in ((strings.DAY, plan.day), (strings.PLACE, plan.place)):
        yield Paragraph((Strong(f"{label}:"), Text(f" {value.strip()}")))


def _purpose(meeting: Meeting, plan: Plan) -> Iterator[Block]:
    section = meeting.section(PURPOSE)
    told = [Paragraph(without_marks(line)) for line in said(section)]
    own = [Paragraph((Text(part.strip()),)) for part in plan.purpose.splitlines() if part.strip()]
    yield Section(PURPOSE, section.title if section else "", (*told, *own))


def _listed(meeting: Meeting, slug: str) -> Section:
    section = meeting.section(slug)
    items = tuple(map(without_marks, meeting.items(slug)))
    return Section(slug, section.title if section else "", (List(items, ordered=slug == TALK),))
