"""Til bordet: what lies on the table at a meeting, for everybody to read and to write on.

It is made of the kind of meeting, of what she wrote, and of the workplace's numbers. Nothing else reaches
it: no intervention, no situation, no caution. So whatever the meeting is about, parents can read it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus import Flowable, Spacer

from idekatalog.domain.catalogue import Register
from idekatalog.domain.meeting import DECISIONS, PURPOSE, ROLES, TALK, Meeting, Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.table_talk import reachable, rests_on, said, without_marks
from idekatalog.sheets.fitting import on_few_pages
from idekatalog.sheets.flowables import headed, row_table, rule, text_block, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.write_in import columns, field, written_under
from idekatalog.strings import meeting_papers as strings

_WHO_EM, _WHEN_EM = 12.0, 9.0


@dataclass(frozen=True, slots=True)
class _Room:
    """How much there is to write on: rows for decisions, and the gaps over a line and in a row, in ems."""

    rows: int
    line_em: float
    row_em: float


_ROOMS = tuple(
    _Room(rows, line_em, line_em + 0.3)
    for rows, line_em in (
        (6, 2.3),
        (5, 2.3),
        (5, 2.1),
        (4, 2.1),
        (4, 1.9),
        (4, 1.7),
        (3, 1.7),
        (3, 1.5),
        (3, 1.3),
    )
)


def table_paper(meeting: Meeting, plan: Plan, workplace: Workplace, register: Register, paper: Paper) -> Sheet:
    """Set the paper for the table; the fonts must have been registered."""

    def compose(room: _Room) -> list[Flowable]:
        body = [*_head(meeting, plan, paper), *_purpose(meeting, plan, paper), *_roles(meeting, room, paper)]
        return [*body, *_talk(meeting, room, paper), *_decisions(meeting, room, paper)]

    foot = partial(_foot, meeting, workplace, register, paper)
    return Sheet(
        printable(meeting.title), tuple(on_few_pages(_ROOMS, compose, foot, paper)), strings.FOR_TABLE, is_loose=True
    )


def _head(meeting: Meeting, plan: Plan, paper: Paper) -> Iterator[Flowable]:
    known = {strings.DAY: plan.day, strings.PLACE: plan.place, strings.CHAIR: "", strings.SCRIBE: ""}
    yield words(meeting.title, styles_of(paper).title)
    count = 4 if paper.is_wide and not (plan.day or plan.place) else 2
    yield from columns([field(label, value, 1.2, paper) for label, value in known.items()], count, paper)


def _purpose(meeting: Meeting, plan: Plan, paper: Paper) -> list[Flowable]:
    section, styles = meeting.section(PURPOSE), styles_of(paper)
    told = [text_block(without_marks(line), styles.body, paper) for line in said(section)]
    own = [words(part, styles.body) for part in plan.purpose.splitlines() if part.strip()]
    return headed(section.title if section else "", styles.heading, [*told, *own])


def _roles(meeting: Meeting, room: _Room, paper: Paper) -> list[Flowable]:
    section, style = meeting.section(ROLES), styles_of(paper).cell
    fields = [
        written_under(text_block(without_marks(role), style, paper), room.line_em * 0.6, paper)
        for role in meeting.items(ROLES)
    ]
    count = 2 if paper.is_wide else 1
    return headed(section.title if section else "", styles_of(paper).heading, columns(fields, count, paper))


def _talk(meeting: Meeting, room: _Room, paper: Paper) -> list[Flowable]:
    section, styles = meeting.section(TALK), styles_of(paper)
    points = [
        written_under(text_block(without_marks(point), styles.item, paper, f"{number}."), room.line_em, paper)
        for number, point in enumerate(meeting.items(TALK), start=1)
    ]
    return headed(section.title if section else "", styles.heading, points)


def _decisions(meeting: Meeting, room: _Room, paper: Paper) -> list[Flowable]:
    """Return a table whose first rows remember what must be agreed; the others are free."""
    section, styles = meeting.section(DECISIONS), styles_of(paper)
    prompts = [text_block(without_marks(line), styles.cell, paper) for line in meeting.items(DECISIONS)]
    blank = Spacer(0, paper.em(room.row_em))
    rows: list[Sequence[Sequence[Flowable]]] = [
        ((prompt, Spacer(0, paper.em(room.row_em - 1.2))), (), ()) for prompt in prompts
    ]
    rows += [((blank,), (), ())] * (room.rows - len(rows))
    header = [words(label, styles.label) for label in (strings.WHAT, strings.WHO, strings.WHEN)]
    who, when = paper.em(_WHO_EM), paper.em(_WHEN_EM)
    if not paper.is_wide:
        who = when = paper.content_width / 4
    table = row_table(header, rows, (paper.content_width - who - when, who, when), paper)
    again = columns(
        [
            field(strings.FOLLOW_UP, "", room.line_em * 0.6, paper),
            field(strings.FOLLOW_UP_WHO, "", room.line_em * 0.6, paper),
        ],
        2 if paper.is_wide else 1,
        paper,
    )
    return [*headed(section.title if section else "", styles.heading, [table]), Spacer(0, paper.em(0.6)), *again]


def _foot(meeting: Meeting, workplace: Workplace, register: Register, paper: Paper) -> list[Flowable]:
    small = styles_of(paper).small
    return [
        rule(paper, before_em=0.8, after_em=0.4, is_thin=True),
        *(words(number, small) for number in reachable(workplace)),
        words(strings.NAMES, styles_of(paper).label),
        words(rests_on(meeting, register), small),
    ]
