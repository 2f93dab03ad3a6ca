"""The method sheet: one intervention on paper, complete, for a stranger to use."""

from collections.abc import Mapping
from functools import partial

from reportlab.platypus import FrameBreak, Spacer

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import plain
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.marks import lines_of
from idekatalog.sheets.code_figure import Modules
from idekatalog.sheets.columns import Grid, Pinned, column_of, grid_papers, height_of
from idekatalog.sheets.filling import runs_through
from idekatalog.sheets.flowables import words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_content import MethodContent
from idekatalog.sheets.note_lines import NoteLines
from idekatalog.sheets.overview import title_flowables
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.strings import method_sheet as strings

_MOST_PAGES = 2
_HIGHEST_HEAD, _HIGHEST_SIDE = 0.35, 0.75
"""What head and side take of a page at most; where they are higher, all stands in one column."""
_MOST_LETTERS, _MARK_LETTERS = (5700, 6700), 8
"""How many letters the two roomier densities hold at most, with what a source mark takes."""
_UNDER_SIDE_EM = 1.0
_SURELY = 0.9
"""How full columns may be without a closer look: what stays together leaves gaps at their ends."""


def method_sheet(
    intervention: Intervention,
    register: Register,
    paper: Paper,
    titles: Mapping[str, str] | None = None,
    codes: Mapping[str, Modules] | None = None,
) -> Sheet:
    """Set one intervention: first what it is and for whom, then how, then who knows more.

    With type of normal size it stands in two columns, as roomy as two pages allow. ``titles`` names
    related entries by id; one that is not there is printed as its id. ``codes`` are QR codes by the
    ids of contacts. The fonts must have been registered.
    """
    content = partial(MethodContent, intervention, register, titles=titles or {})
    ways = [(dense, codes or {}) for dense in grid_papers(paper)][_skipped(intervention) :]
    if codes:
        ways += [(dense, {}) for dense, _ in ways[-1:]]  # what does not fit otherwise does without codes
    found = None
    for dense, chosen in ways:
        found = _in_columns(content(column_of(dense), codes=chosen), dense)
        if found and found[1]:
            break
    return found[0] if found else _in_one_column(content(paper, codes=codes or {}))


def _skipped(intervention: Intervention) -> int:
    """Return how many densities are too roomy for an entry of so many letters, without trying them."""
    letters = sum(len(plain(line)) + _MARK_LETTERS * len(line) for line in lines_of(intervention))
    return sum(letters > most for most in _MOST_LETTERS)


def _in_one_column(content: MethodContent) -> Sheet:
    head = title_flowables(content.intervention, content.register, content.paper)
    flowables = (*head, *content.opening(), *content.overview(), *content.body(), *content.ending())
    return Sheet(printable(content.intervention.title), flowables)


def _in_columns(content: MethodContent, paper: Paper) -> tuple[Sheet, bool] | None:
    """Return the sheet in two columns and whether it fits in its pages; None where columns do not help."""
    head = Stack(title_flowables(content.intervention, content.register, paper))
    side = Stack((*content.overview(), Spacer(0, paper.em(_UNDER_SIDE_EM))))
    width = content.paper.content_width
    heights = (height_of([head], paper.content_width), height_of([side], width))
    if heights[0] > _HIGHEST_HEAD * paper.content_height or heights[1] > _HIGHEST_SIDE * paper.content_height:
        return None
    grid = Grid(paper, *heights)
    opening, rest = tuple(content.opening()), (*content.body(), *content.ending())
    notes = NoteLines(words(strings.NOTES, styles_of(content.paper).heading), grid)
    flowables = (head, FrameBreak(), *opening, Pinned(side, grid), *rest, notes)
    sheet = Sheet(printable(content.intervention.title), flowables, grid=grid)
    return sheet, _fits(content, height_of((*opening, *rest), width), grid)


def _fits(content: MethodContent, height: float, grid: Grid) -> bool:
    """Say whether a story of that height fits; where it may or may not, one like it is run through the columns."""
    columns = grid.columns(_MOST_PAGES)
    filled = height / sum(columns)
    if not _SURELY < filled <= 1:
        return filled <= 1
    story = (*content.opening(), *content.body(), *content.ending())
    return runs_through(story, content.paper.content_width, columns)
