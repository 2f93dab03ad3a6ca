"""Places to write on by hand: named lines, side by side, with what is known already on them."""

from collections.abc import Iterable, Sequence

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from idekatalog.sheets.flowables import rule, words
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of

_GAP_EM = 1.6


class SideBySide(Flowable):
    """Flowables in columns of given widths, their feet on one line; never parted."""

    def __init__(self, columns: Iterable[Flowable], widths: Sequence[float], gap: float) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._widths = tuple(widths)
        self._gap = gap
        self.spaceBefore = gap / 4

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the highest column."""
        heights = [
            column.wrap(width, available_height)[1] for column, width in zip(self.columns, self._widths, strict=False)
        ]
        self.width, self.height = available_width, max(heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the columns from the left."""
        canvas: Canvas = self.canv
        left = 0.0
        for column, width in zip(self.columns, self._widths, strict=False):
            column.drawOn(canvas, left, 0)
            left += width + self._gap


def columns(found: Sequence[Flowable], count: int, paper: Paper) -> list[Flowable]:
    """Set flowables in rows of so many equal columns, read row by row."""
    gap = paper.em(_GAP_EM)
    width = (paper.content_width - (count - 1) * gap) / count
    return [SideBySide(found[start : start + count], [width] * count, gap) for start in range(0, len(found), count)]


def field(label: str, value: str, room_em: float, paper: Paper) -> Flowable:
    """Return a name over a line to write on; a value that is known stands on the line."""
    styles = styles_of(paper)
    named = words(label, styles.unit)
    if value:
        return Stack((named, words(value, styles.strong_cell), rule(paper, before_em=0.2, is_thin=True)))
    return Stack((named, rule(paper, before_em=room_em, is_thin=True)))


def written_under(text: Flowable, room_em: float, paper: Paper) -> Flowable:
    """Return a text with room for handwriting and a line under it."""
    return Stack((text, rule(paper, before_em=room_em, after_em=0.2, is_thin=True)), keep=1)
