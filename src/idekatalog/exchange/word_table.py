"""Til bordet for Word: what lies on the table at a meeting, to be edited before it is printed.

Like the PDF it is made of the kind of meeting, of what she wrote, and of the workplace's numbers alone.
"""

import datetime
from collections.abc import Sequence

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Line, Strong, Text
from idekatalog.domain.meeting import DECISIONS, PURPOSE, ROLES, TALK, Meeting, Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.table_talk import reachable, rests_on, said, without_marks
from idekatalog.exchange.word_file import WordFile
from idekatalog.exchange.word_papers import new_word_file
from idekatalog.strings import meeting_papers as strings
from idekatalog.strings import sheets

_ROWS = 5
_SHARES = (0.52, 0.28, 0.2)


def table_word(
    meeting: Meeting, plan: Plan, workplace: Workplace, register: Register, printed_on: datetime.date
) -> bytes:
    """Write the paper for the table."""
    title = sheets.ONE_TITLE.format(title=meeting.title, kind=strings.FOR_TABLE.lower())
    file = new_word_file(title, register, printed_on)
    file.title(meeting.title)
    for label, value in (
        (strings.DAY, plan.day),
        (strings.PLACE, plan.place),
        (strings.CHAIR, ""),
        (strings.SCRIBE, ""),
    ):
        file.room(label, " ".join(value.split()))
    _head(meeting, PURPOSE, file)
    for line in (*said(meeting.section(PURPOSE)), *_own(plan)):
        file.paragraph(without_marks(line))
    _head(meeting, ROLES, file)
    file.items(map(without_marks, meeting.items(ROLES)), has_room=True)
    _head(meeting, TALK, file)
    file.items(map(without_marks, meeting.items(TALK)), is_ordered=True, has_room=True)
    _decisions(meeting, file)
    _foot(meeting, workplace, register, file)
    return file.data()


def _head(meeting: Meeting, slug: str, file: WordFile) -> None:
    section = meeting.section(slug)
    if section:
        file.heading(section.title)


def _own(plan: Plan) -> list[Line]:
    return [(Text(part.strip()),) for part in plan.purpose.splitlines() if part.strip()]


def _decisions(meeting: Meeting, file: WordFile) -> None:
    """Write a table whose first rows remember what must be agreed; the others are free."""
    _head(meeting, DECISIONS, file)
    prompts = [without_marks(line) for line in meeting.items(DECISIONS)]
    rows: list[Sequence[Sequence[Line]]] = [((prompt, ()), (), ()) for prompt in prompts]
    rows += [(((), ()), (), ())] * (_ROWS - len(rows))
    file.table((strings.WHAT, strings.WHO, strings.WHEN), rows, _SHARES)
    file.room(strings.FOLLOW_UP)
    file.room(strings.FOLLOW_UP_WHO)


def _foot(meeting: Meeting, workplace: Workplace, register: Register, file: WordFile) -> None:
    for number in reachable(workplace):
        file.paragraph((Text(number),), is_small=True)
    file.paragraph((Strong(strings.NAMES),), is_small=True)
    file.paragraph((Text(rests_on(meeting, register)),), is_small=True)
