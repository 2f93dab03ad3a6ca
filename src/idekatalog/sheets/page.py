"""The page round the text: its frame, and the foot with edition, print date and page number."""

import datetime
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from idekatalog.sheets.columns import Grid
from idekatalog.sheets.font import REGULAR, SEMI_BOLD, prints
from idekatalog.sheets.markup import REPLACEMENT
from idekatalog.sheets.page_number import PageNumbers
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.structure import Tag
from idekatalog.sheets.style import SMALLEST_PT
from idekatalog.sheets.tagged_canvas import TaggedCanvas
from idekatalog.strings import method_sheet as own_strings
from idekatalog.strings import sheets as strings

_LINE_PT = 0.4
_FOLD_PT = 17.0
_ELLIPSIS = "\u2026"
_Date = tuple[int, int, int, int, int, int]


class FootedCanvas(TaggedCanvas):
    """A canvas that draws each page's foot last, when the number of pages is known.

    A page only refers to its foot by name, and leaves gaps for numbers of pages to come; that saves laying
    everything out twice.
    """

    _code: list[str]
    _doc: Any

    def __init__(self, *args: Any, imprint: str, printed_on: datetime.date, **fields: Any) -> None:
        super().__init__(*args, **fields)
        self._imprint = imprint
        self._feet: list[tuple[Sheet, Paper]] = []
        self.numbers = PageNumbers()
        # Without this an invariant PDF claims to be from the year 2000.
        self.setDateFormatter(lambda *_: f"D:{printed_on:%Y%m%d}000000+00'00'")

    def place_foot(self, sheet: Sheet, paper: Paper) -> None:
        """Reserve the foot of the present page; the labels that programs show begin anew with a loose sheet."""
        if sheet.is_loose and all(sheet is not before for before, _ in self._feet):
            self.addPageLabel(len(self._feet), "ARABIC", 1)
        self._feet.append((sheet, paper))
        self.doForm(_foot_name(len(self._feet)))

    def leave_number(self, key: str, right: float, baseline: float, style: ParagraphStyle, tag: Tag) -> None:
        """Leave room on this page for the number of the page where something begins, which may come later."""
        page = self.getPageNumber()
        with self.marked(tag):
            self._code.append(self.numbers.leave_gap(page, key, right, baseline, style.fontName, style.fontSize))

    def _write_numbers(self) -> None:
        """Put the numbers where room was left for them."""
        pages = self._doc.Pages.pages
        for gap, page_number in self.numbers.filled():
            number = f" {page_number}"  # apart from the words before it, for who hears it
            text = self.beginText(gap.right - stringWidth(number, gap.font, gap.size), gap.baseline)
            text.setFont(gap.font, gap.size)
            text.textOut(number)
            page = pages[gap.page - 1]
            page.stream = page.stream.replace(gap.comment, text.getCode(), 1)

    def save(self) -> None:
        """Draw all feet and write the numbers left open, then finish the file."""
        notes = [self._imprint]
        if prints(REPLACEMENT, self._doc):
            notes.append(own_strings.MISSING_SIGN.format(sign=chr(REPLACEMENT)))
        pages = Counter(_counted_in(sheet) for sheet, _ in self._feet)
        drawn: Counter[int] = Counter()
        for number, (sheet, paper) in enumerate(self._feet, start=1):
            drawn[_counted_in(sheet)] += 1
            counted = {"page": drawn[_counted_in(sheet)], "pages": pages[_counted_in(sheet)]}
            self.beginForm(_foot_name(number))
            self._draw_foot(sheet.title, paper, strings.PAGE_OF.format(**counted), notes)
            if paper.is_folded:
                self._draw_fold(paper)
            self.endForm()
        self._write_numbers()
        super().save()

    def _draw_foot(self, title: str, paper: Paper, number: str, notes: Sequence[str]) -> None:
        size = SMALLEST_PT * max(1.0, paper.base_pt / 10)
        left, right = paper.margins.side, paper.page_size[0] - paper.margins.side
        upper = paper.margins.bottom - 1.95 * size
        self.setStrokeColor(HexColor(paper.colours.line))
        self.setLineWidth(_LINE_PT)
        for start, end in _ends(paper):
            self.line(start, upper + 1.2 * size, end, upper + 1.2 * size)
        self.setFillColor(HexColor(paper.colours.text))
        self.setFont(SEMI_BOLD, size)
        width = paper.content_width if paper.is_folded else right - left
        room = width if paper.is_folded else width - stringWidth(number, SEMI_BOLD, size) - 2 * size
        beside, *under = notes
        if stringWidth(title, SEMI_BOLD, size) + stringWidth(beside, REGULAR, size) + 2 * size > room:
            beside, under = "", [*notes]
        self.drawString(left, upper, shortened(title, SEMI_BOLD, size, room))
        self.drawRightString(right, upper, number)
        self.setFont(REGULAR, size)
        self.drawRightString(left + room, upper, beside)
        line = strings.SEPARATOR.join(under)
        small = _fitting(line, size, width)
        self.setFont(REGULAR, small)
        self.drawString(left, upper - 1.25 * size, shortened(line, REGULAR, small, width))

    def _draw_fold(self, paper: Paper) -> None:
        """Mark at both edges where the paper is folded."""
        width, height = paper.page_size
        self.setLineWidth(_LINE_PT)
        for y in (0.0, height - _FOLD_PT):
            self.line(width / 2, y, width / 2, y + _FOLD_PT)


class SheetTemplate(PageTemplate):
    """The pages of one sheet, which carry its title in the foot.

    ``part`` is what the sheet is among others in one file; ``next_name`` is the template of its later pages.
    """

    def __init__(
        self,
        name: str,
        sheet: Sheet,
        paper: Paper,
        frames: Sequence[Frame],
        part: Tag | None = None,
        next_name: str | None = None,
    ) -> None:
        super().__init__(id=name, frames=list(frames), pagesize=paper.page_size, autoNextPageTemplate=next_name)
        self._sheet = sheet
        self._paper = paper
        self._part = part

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:
        """Let what stands on the page belong to the sheet; of a folded one, outside the right half is read first."""
        canvas = numbered(canv)
        canvas.structure.begin(self._part)
        canvas.structure.depth = self._sheet.depth
        canvas.numbers.begin(self._sheet.key, canvas.getPageNumber())
        if self._paper.is_folded:
            self.frames.reverse()

    def afterDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:
        """Reserve the foot, after the text in reading order."""
        numbered(canv).place_foot(self._sheet, self._paper)


def numbered(canvas: Canvas) -> FootedCanvas:
    """Return a canvas as one that numbers its pages; ours always do."""
    assert isinstance(canvas, FootedCanvas)
    return canvas


def templates_of(sheet: Sheet, name: str, paper: Paper, part: Tag | None) -> Iterator[SheetTemplate]:
    """Walk the templates of a sheet's pages, the first one's first; its name is the one given."""
    if sheet.grid:
        later = f"{name}-later"
        yield SheetTemplate(name, sheet, sheet.grid.paper, first_frames(sheet.grid), part, later)
        yield SheetTemplate(later, sheet, sheet.grid.paper, later_frames(sheet.grid), part)
    else:
        own = sheet.paper or paper
        frames = [_frame(left, own.margins.bottom, own.content_width, own.content_height) for left in _lefts(own)]
        yield SheetTemplate(name, sheet, own, frames, part)


def first_frames(grid: Grid) -> list[Frame]:
    """Return the frames of a grid's first page: head, left column, right column under the side."""
    paper, bottom = grid.paper, grid.paper.margins.bottom
    under_head = paper.page_size[1] - paper.margins.top - grid.head_height
    height = grid.top - bottom
    return [
        _frame(grid.left, under_head, paper.content_width, grid.head_height),
        _frame(grid.left, bottom, grid.column_width, height),
        _frame(grid.right, bottom, grid.column_width, height - grid.side_height),
    ]


def later_frames(grid: Grid) -> list[Frame]:
    """Return the two columns of a later page."""
    paper, bottom = grid.paper, grid.paper.margins.bottom
    return [_frame(left, bottom, grid.column_width, paper.content_height) for left in (grid.left, grid.right)]


def _ends(paper: Paper) -> list[tuple[float, float]]:
    """Return where the line over the foot begins and ends: in each half of a folded paper, else once."""
    if paper.is_folded:
        return [(left, left + paper.content_width) for left in _lefts(paper)]
    return [(paper.margins.side, paper.page_size[0] - paper.margins.side)]


def _lefts(paper: Paper) -> list[float]:
    """Return where the columns of a paper begin."""
    return [paper.margins.side + number * (paper.content_width + paper.gutter) for number in range(paper.columns)]


def _frame(left: float, bottom: float, width: float, height: float) -> Frame:
    return Frame(left, bottom, width, height, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)


def shortened(text: str, font: str, size: float, width: float) -> str:
    """Return the text, its end replaced by an ellipsis when it is wider than ``width`` points."""
    if stringWidth(text, font, size) <= width:
        return text
    room = width - stringWidth(_ELLIPSIS, font, size)
    reached = accumulate(stringWidth(sign, font, size) for sign in text)
    kept = sum(1 for _ in takewhile(lambda end: end <= room, reached))
    return text[:kept].rstrip() + _ELLIPSIS


def _fitting(text: str, size: float, width: float) -> float:
    """Return the size at which a line fits a width, or the smallest there is."""
    return max(SMALLEST_PT, min(size, 0.999 * size * width / max(stringWidth(text, REGULAR, size), 1)))


def _counted_in(sheet: Sheet) -> int:
    """Tell the sheets apart whose pages are counted alone; all others are counted together."""
    return id(sheet) if sheet.is_loose else 0


def _foot_name(number: int) -> str:
    return f"foot-{number}"
