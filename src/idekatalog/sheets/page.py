"""The page round the text: its frame, and the foot with edition, print date and page number."""

import datetime
from itertools import accumulate, takewhile
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from idekatalog.sheets.font import REGULAR, SEMI_BOLD
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.structure import Tag
from idekatalog.sheets.tagged_canvas import TaggedCanvas, tagged
from idekatalog.strings import sheets as strings

_FOOT_PT = 8.5
_LINE_PT = 0.4
_ELLIPSIS = "\u2026"
_Date = tuple[int, int, int, int, int, int]


class FootedCanvas(TaggedCanvas):
    """A canvas that draws each page's foot last, when the number of pages is known.

    A page only refers to its foot by name; that saves laying everything out twice.
    """

    def __init__(self, *args: Any, paper: Paper, imprint: str, printed_on: datetime.date, **fields: Any) -> None:
        super().__init__(*args, **fields)
        self._paper = paper
        self._imprint = imprint
        self._titles: list[str] = []
        # Without this an invariant PDF claims to be from the year 2000.
        self.setDateFormatter(lambda *_: f"D:{printed_on:%Y%m%d}000000+00'00'")

    def place_foot(self, title: str) -> None:
        """Reserve the foot of the present page, which belongs to the sheet of that title."""
        self._titles.append(title)
        self.doForm(_foot_name(len(self._titles)))

    def save(self) -> None:
        """Draw all feet, then finish the file."""
        for number, title in enumerate(self._titles, start=1):
            self.beginForm(_foot_name(number))
            self._draw_foot(title, strings.PAGE_OF.format(page=number, pages=len(self._titles)))
            self.endForm()
        super().save()

    def _draw_foot(self, title: str, number: str) -> None:
        paper = self._paper
        size = _FOOT_PT * max(1.0, paper.base_pt / 10)
        left, right = paper.margins.side, paper.page_size[0] - paper.margins.side
        upper = paper.margins.bottom - 2.2 * size
        self.setStrokeColor(HexColor(paper.colours.line))
        self.setLineWidth(_LINE_PT)
        self.line(left, upper + 1.3 * size, right, upper + 1.3 * size)
        self.setFillColor(HexColor(paper.colours.text))
        self.setFont(SEMI_BOLD, size)
        room = right - left - stringWidth(number, SEMI_BOLD, size) - 2 * size
        self.drawString(left, upper, shortened(title, SEMI_BOLD, size, room))
        self.drawRightString(right, upper, number)
        self.setFont(REGULAR, size)
        self.drawString(left, upper - 1.35 * size, shortened(self._imprint, REGULAR, size, right - left))


class SheetTemplate(PageTemplate):
    """The pages of one sheet, which carry its title in the foot.

    ``part`` is what the sheet is among others in one file; ``depth`` is how many levels its headings move down.
    """

    def __init__(self, name: str, title: str, paper: Paper, part: Tag | None = None, depth: int = 0) -> None:
        margins = paper.margins
        frame = Frame(
            margins.side,
            margins.bottom,
            paper.content_width,
            paper.content_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        super().__init__(id=name, frames=[frame], pagesize=paper.page_size)
        self._title = title
        self._part = part
        self._depth = depth

    def beforeDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:
        """Let what stands on the page belong to the sheet."""
        structure = tagged(canv).structure
        structure.begin(self._part)
        structure.depth = self._depth

    def afterDrawPage(self, canv: Canvas, doc: BaseDocTemplate) -> None:
        """Reserve the foot, after the text in reading order."""
        assert isinstance(canv, FootedCanvas)
        canv.place_foot(self._title)


def shortened(text: str, font: str, size: float, width: float) -> str:
    """Return the text, its end replaced by an ellipsis when it is wider than ``width`` points."""
    if stringWidth(text, font, size) <= width:
        return text
    room = width - stringWidth(_ELLIPSIS, font, size)
    reached = accumulate(stringWidth(sign, font, size) for sign in text)
    kept = sum(1 for _ in takewhile(lambda end: end <= room, reached))
    return text[:kept].rstrip() + _ELLIPSIS


def _foot_name(number: int) -> str:
    return f"foot-{number}"
