"""The sheet for a talk: a dialogue method on one paper, folded, with its questions and room to write.

Outside is what one reads before: in front what it is, on the back what to agree first. Inside, flat on the
table, is the talk itself. So the halves are read in the order in which they lie in the file.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from reportlab.platypus import Flowable, FrameBreak, PageBreak

from idekatalog.domain.catalogue import Register
from idekatalog.domain.conversation import Phase, phases
from idekatalog.domain.document import find_section
from idekatalog.domain.intervention import ATTENTION, CAUTION, PURPOSE, STEPS, Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.errors import SheetError
from idekatalog.sheets.filling import runs_through
from idekatalog.sheets.flowables import block_flowables, boxed_section, headed, rule, section_flowables, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper, folded
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.writing import lead, prompts
from idekatalog.strings import conversation as strings
from idekatalog.strings.sheets import SEPARATOR


def conversation_sheet(intervention: Intervention, register: Register, paper: Paper) -> Sheet:
    """Set a dialogue method for the talk; large print is not folded, for it fills whole pages.

    Raises:
        SheetError: the entry has no questions to ask.
    """
    talk = phases_of(intervention, strings.SHEET)
    paper = folded(paper)
    flowables = (
        *_front(intervention, register, paper),
        *((FrameBreak(),) if paper.is_folded else ()),
        *_before(intervention, paper),
        PageBreak(),
        *_inside(talk, paper),
    )
    return Sheet(printable(intervention.title), flowables, strings.SHEET, is_loose=True, paper=paper)


def phases_of(intervention: Intervention, kind: str) -> tuple[Phase, ...]:
    """Return the phases of a method.

    Raises:
        SheetError: it has none, so that the paper of this kind cannot be made.
    """
    found = phases(intervention)
    if not found:
        raise SheetError(strings.NO_QUESTIONS.format(title=intervention.title, kind=kind.lower()))
    return found


def who_asks(phase: Phase) -> str:
    """Say who asks whom, "" where the entry does not."""
    both = phase.asker and phase.asked
    return strings.WHO_ASKS.format(asker=phase.asker, asked=phase.asked) if both else phase.asker


def _front(intervention: Intervention, register: Register, paper: Paper) -> list[Flowable]:
    """Return what it is and what to take care of, with what else to be aware of where that has room."""
    return _fitting(
        (partial(_opening, intervention, register, paper, has_more) for has_more in (True, False)), 1, paper
    )


def _opening(intervention: Intervention, register: Register, paper: Paper, has_more: bool) -> list[Flowable]:
    styles = styles_of(paper)
    return [
        words(_kicker(intervention, register), styles.kicker),
        words(intervention.title, styles.title),
        rule(paper, before_em=0.4, after_em=0.6),
        *_blocks(intervention, PURPOSE, paper),
        *_boxed(intervention, paper),
        *(_section(intervention, ATTENTION, paper) if has_more else ()),
        *((words(strings.FOLD, styles.small),) if paper.is_folded else ()),
    ]


def _kicker(intervention: Intervention, register: Register) -> str:
    category = register.vocabulary.label(Group.CATEGORY, intervention.category)
    return SEPARATOR.join(filter(None, (strings.SHEET, category, register.origin_mark(intervention.origin))))


def _boxed(intervention: Intervention, paper: Paper) -> list[Flowable]:
    section = find_section(intervention.document, CAUTION)
    return [boxed_section(section, paper)] if section else []


def _section(intervention: Intervention, slug: str, paper: Paper) -> list[Flowable]:
    section = find_section(intervention.document, slug)
    return section_flowables(section, paper) if section else []


def _blocks(intervention: Intervention, slug: str, paper: Paper) -> list[Flowable]:
    section = find_section(intervention.document, slug)
    return block_flowables(section.blocks, paper) if section else []


def _before(intervention: Intervention, paper: Paper) -> list[Flowable]:
    """Return how it is done, and what to agree on first with as much room to write as there is."""
    steps = _section(intervention, STEPS, paper)
    return _fitting((partial(_agreeing, steps, lines, paper) for lines in _counts(paper)), 1, paper)


def _agreeing(steps: Sequence[Flowable], lines: int, paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    first, *rest = prompts(strings.FIRST, lines, paper)
    advice = lead(words(strings.EDITORIAL, styles.cell), first)
    return [*steps, lead(words(strings.AGREE_FIRST, styles.heading), advice), *rest]


def _inside(talk: Sequence[Phase], paper: Paper) -> list[Flowable]:
    """Return the talk, every question with as much room to write as the inside holds."""
    tried = (partial(_talk, talk, lines, agreed, paper) for lines in _counts(paper) for agreed in (3, 2, 1))
    return _fitting(tried, 2, paper)


def _counts(paper: Paper) -> Sequence[int]:
    """Return how many lines to write on may be tried under a question, the most first."""
    return (3, 2, 1) if paper.is_folded else (2,)


def _fitting(tried: Iterable[Callable[[], list[Flowable]]], columns: int, paper: Paper) -> list[Flowable]:
    """Return the first that fits into so many halves, else the last; what is not folded always fits."""
    for make in tried:
        if not paper.is_folded or runs_through(make(), paper.content_width, [paper.content_height] * columns):
            break
    return make()


def _talk(talk: Sequence[Phase], lines: int, agreed: int, paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    found = [flowable for phase in talk for flowable in _phase(phase, lines, paper)]
    agreements = headed(strings.AGREED, styles.heading, prompts(strings.AGREEMENTS, agreed, paper))
    return [*found, *agreements, words(strings.SHRED, styles.small)]


def _phase(phase: Phase, lines: int, paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    first, *rest = prompts(phase.questions, lines, paper)
    who = who_asks(phase)
    asked = lead(words(who, styles.cell), first) if who else first
    return [lead(words(phase.title, styles.heading), asked) if phase.title else asked, *rest]
