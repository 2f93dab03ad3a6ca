"""Til mig: what she who prepares a meeting has at hand, and takes home again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.platypus import Flowable

from idekatalog.domain.briefing import Briefing, Call, briefing
from idekatalog.domain.contact import readable_phone
from idekatalog.domain.document import Line, List, Section, Strong, Text
from idekatalog.domain.intervention import CAUTION
from idekatalog.domain.material import Material
from idekatalog.domain.meeting import BEFORE, FRAME, Meeting
from idekatalog.domain.personal import Workplace
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.fitting import on_few_pages
from idekatalog.sheets.flowables import boxed_section, headed, row_table, rule, section_flowables, text_block, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.write_in import written_under
from idekatalog.strings import meeting_papers as strings
from idekatalog.strings import reading
from idekatalog.strings import sheets as sheet_strings
from idekatalog.strings import workplace as workplace_strings

_WHO_EM = 15.0


@dataclass(frozen=True, slots=True)
class _Amount:
    """How many lines of each there are, and the room under a question in ems."""

    questions: int
    cautions: int
    calls: int
    line_em: float
    before: int = 4


_AMOUNTS = (
    _Amount(8, 8, 5, 1.9),
    _Amount(7, 7, 4, 1.9),
    _Amount(6, 7, 4, 1.9),
    _Amount(6, 6, 3, 1.9),
    _Amount(6, 6, 3, 1.6),
    _Amount(5, 6, 3, 1.6),
    _Amount(5, 5, 3, 1.6),
    _Amount(5, 5, 2, 1.6),
    _Amount(5, 5, 2, 1.4),
    _Amount(4, 5, 2, 1.4),
    _Amount(4, 4, 2, 1.4),
    _Amount(4, 4, 1, 1.4),
    _Amount(3, 4, 1, 1.3),
    _Amount(3, 3, 1, 1.3),
    _Amount(3, 3, 1, 1.3, before=3),
    _Amount(2, 3, 1, 1.2, before=3),
    _Amount(2, 3, 1, 1.2, before=2),
    _Amount(2, 2, 1, 1.2, before=2),
)


def own_paper(meeting: Meeting, material: Material, paper: Paper) -> Sheet:
    """Set the paper that stays with her; the fonts must have been registered."""
    told = briefing(meeting, material)

    def compose(amount: _Amount) -> list[Flowable]:
        body = [
            *_head(meeting, material, paper),
            *section_flowables(_listed(meeting, BEFORE, told.before[: amount.before]), paper),
        ]
        body += [*_questions(told, amount, paper), _cautions(meeting, told, amount, paper)]
        return [*body, *_calls(told, amount, material, paper)]

    foot = partial(_foot, meeting, material.workplace, paper)
    return Sheet(
        printable(meeting.title), tuple(on_few_pages(_AMOUNTS, compose, foot, paper)), strings.FOR_ME, is_loose=True
    )


def _head(meeting: Meeting, material: Material, paper: Paper) -> Iterator[Flowable]:
    styles, plan = styles_of(paper), material.plan
    yield words(strings.STAYS, styles.kicker)
    yield words(meeting.title, styles.title)
    when = sheet_strings.SEPARATOR.join(filter(None, (plan.day, plan.place)))
    if when:
        yield words(when, styles.strong_cell)
    if material.texts:
        titles = reading.BETWEEN_LABELS.join(text.title for text in material.texts)
        yield words(strings.ABOUT + titles, styles.cell)
    yield rule(paper, before_em=0.7)


def _listed(meeting: Meeting, slug: str, items: tuple[Line, ...]) -> Section:
    section = meeting.section(slug)
    return Section(slug, section.title if section else "", (List(items),))


def _questions(told: Briefing, amount: _Amount, paper: Paper) -> list[Flowable]:
    style = styles_of(paper).question
    asked = [
        written_under(text_block(line, style, paper), amount.line_em, paper)
        for line in told.questions[: amount.questions]
    ]
    return headed(strings.QUESTIONS, styles_of(paper).heading, asked)


def _cautions(meeting: Meeting, told: Briefing, amount: _Amount, paper: Paper) -> Flowable:
    more: tuple[Line, ...] = ((Text(strings.MORE_CAUTION),),) if len(told.cautions) > amount.cautions else ()
    return boxed_section(_listed(meeting, CAUTION, told.cautions[: amount.cautions] + more), paper)


def _calls(told: Briefing, amount: _Amount, material: Material, paper: Paper) -> list[Flowable]:
    styles, calls = styles_of(paper), told.calls[: amount.calls]
    if not calls:
        return headed(strings.CALL, styles.heading, [words(strings.NOBODY, styles.body)]) if material.texts else []
    rows = [_call(call, paper) for call in calls]
    dates = sorted({written_out(call.contact.source_date) for call in calls if call.contact.source_date})
    as_of = [words(strings.AS_OF.format(dates=reading.listed(tuple(dates))), styles.small)] if dates else []
    return [*headed(strings.CALL, styles.heading, [_pairs(rows, paper)]), *as_of]


def _call(call: Call, paper: Paper) -> tuple[Sequence[Flowable], Sequence[Flowable]]:
    styles, contact = styles_of(paper), call.contact
    numbers = sheet_strings.OR.join(map(readable_phone, contact.phones))
    named: Line = (Strong(contact.organisation), Text(f", {contact.unit}" if contact.unit else ""))
    told: Line = (Strong(numbers), Text(f"{strings.TRIED.format(titles=reading.listed(call.tried))}"))
    return (text_block(named, styles.cell, paper),), (text_block(told, styles.cell, paper),)


def _pairs(rows: Sequence[tuple[Sequence[Flowable], Sequence[Flowable]]], paper: Paper) -> Flowable:
    if not paper.is_wide:
        return row_table((), [((*first, *second),) for first, second in rows], (paper.content_width,), paper)
    first = paper.em(_WHO_EM)
    return row_table((), rows, (first, paper.content_width - first), paper)


def _foot(meeting: Meeting, workplace: Workplace, paper: Paper) -> list[Flowable]:
    styles, frame = styles_of(paper), meeting.section(FRAME)
    told = [
        text_block((Strong(f"{label}:"), Text(f" {' '.join(value.split())}")), styles.cell, paper)
        for name, label in workplace_strings.FIELDS.items()
        if (value := getattr(workplace, name).strip())
    ]
    ours = headed(strings.OUR_WAY, styles.heading, told) if told else []
    rammen = section_flowables(frame, paper) if frame else []
    marks = words(f"{sheet_strings.EDITORIAL_EXPLAINED} {sheet_strings.FRAME_EXPLAINED}", styles.small)
    end = (rule(paper, before_em=0.8, after_em=0.4, is_thin=True), words(strings.NAMES, styles.label), marks)
    return [*rammen, *ours, *end]
