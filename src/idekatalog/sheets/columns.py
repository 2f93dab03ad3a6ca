"""A page of two columns: its measures, and what stands in it outside the flow of text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from idekatalog.sheets.paper import POINTS_PER_MM, Margins, Paper
from idekatalog.sheets.stack import Stack

GUTTER = 6.5 * POINTS_PER_MM
_UNDER_HEAD_EM = 0.5
_MARGINS = Margins(top=12 * POINTS_PER_MM, side=14 * POINTS_PER_MM, bottom=16 * POINTS_PER_MM)
_NARROW = Margins(top=9 * POINTS_PER_MM, side=11 * POINTS_PER_MM, bottom=15 * POINTS_PER_MM)
_DENSITIES = ((10.0, 1.34, 0.8, _MARGINS), (9.5, 1.26, 0.6, _MARGINS), (9.5, 1.14, 0.3, _NARROW))
"""Type size, leading, gaps and margins, the roomiest first."""


def grid_papers(paper: Paper) -> Iterator[Paper]:
    """Walk the ways to set a page in columns, the roomiest first; nothing where the type is too large."""
    for base_pt, leading, gap, margins in _DENSITIES if paper.base_pt <= 10 and paper.is_wide else ():
        yield replace(paper, base_pt=base_pt, leading=leading, gap=gap, margins=margins)


def column_of(paper: Paper) -> Paper:
    """Return a paper as wide as one column, for those who set text in it."""
    width = (paper.content_width - GUTTER) / 2
    return replace(paper, margins=replace(paper.margins, side=(paper.page_size[0] - width) / 2))


def height_of(flowables: Iterable[Flowable], width: float) -> float:
    """Return how high flowables are under each other."""
    return Stack(flowables).wrap(width, 10_000)[1]


@dataclass(frozen=True, slots=True)
class Grid:
    """Two columns under a head across the page, a little lower, with a side at the top of the first page's right one.

    ``paper`` is the page's; heights are in points.
    """

    paper: Paper
    head_height: float
    side_height: float = 0.0

    @property
    def left(self) -> float:
        """Where the left column begins, from the left edge of the page."""
        return self.paper.margins.side

    @property
    def column_width(self) -> float:
        """The width of each column."""
        return column_of(self.paper).content_width

    @property
    def right(self) -> float:
        """Where the right column begins, from the left edge of the page."""
        return self.paper.page_size[0] - self.paper.margins.side - self.column_width

    @property
    def top(self) -> float:
        """Where the first page's columns begin, from the foot of the page."""
        return self.paper.page_size[1] - self.paper.margins.top - self.head_height - self.paper.em(_UNDER_HEAD_EM)

    def columns(self, pages: int) -> list[float]:
        """Return the heights of the columns of so many pages."""
        first = self.top - self.paper.margins.bottom
        return [first, first - self.side_height, *[self.paper.content_height] * (2 * (pages - 1))]


class Pinned(Flowable):
    """What stands at the side, but is read where it comes in the story."""

    _ZEROSIZE = 1

    def __init__(self, side: Stack, grid: Grid) -> None:
        super().__init__()
        self._side = side
        self._grid = grid

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take no room where it comes in the story."""
        return 0, 0

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw at the side."""
        _, height = self._side.wrap(self._grid.column_width, self._grid.top)
        self._side.drawOn(canvas, self._grid.right, self._grid.top - height)
