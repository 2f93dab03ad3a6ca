"""Drawings on paper: each as wide as the page, in black on white, the signs without colour."""

from collections.abc import Iterable

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from idekatalog.domain.chart import WIDTH
from idekatalog.domain.drawing import Box, Drawing, Mark, Rule, Shape, Words
from idekatalog.domain.sign import SIGNS, STROKE, Point
from idekatalog.sheets.font import REGULAR, SEMI_BOLD
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.structure import Role, Tag
from idekatalog.sheets.tagged_canvas import tagged
from idekatalog.strings import municipalities as strings

_THIN_PT, _STRONG_PT = 0.3, 0.8


def chart_sheet(drawings: Iterable[Drawing], paper: Paper) -> Sheet:
    """Set drawings under each other, one page each where they are high; at least one."""
    flowables = tuple(DrawingFlowable(drawing, paper, has_title=not number) for number, drawing in enumerate(drawings))
    return Sheet(printable(flowables[0].drawing.title), flowables, strings.SHEET_KIND)


def units_high(paper: Paper) -> float:
    """Return how many units high a page is."""
    return paper.content_height * WIDTH / paper.content_width


class DrawingFlowable(Flowable):
    """A drawing scaled to the width of the paper: a figure that says in words what it shows.

    With ``has_title`` the words it begins with are the title of the paper.
    """

    def __init__(self, drawing: Drawing, paper: Paper, has_title: bool = True) -> None:
        super().__init__()
        self._title = Tag(Role.H1) if has_title else None
        self._figure = Tag(Role.FIGURE, alt=printable(drawing.told or drawing.title))
        self.drawing = drawing
        self._paper = paper
        self._scale = paper.content_width / drawing.width

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size on this paper."""
        return self._paper.content_width, self.drawing.height * self._scale

    def draw(self) -> None:
        """Draw every shape from the top."""
        canvas = tagged(self.canv)
        canvas.saveState()
        # PDF counts upwards from the foot; drawings count downwards from the top.
        canvas.translate(0, self.drawing.height * self._scale)
        canvas.scale(self._scale, self._scale)
        canvas.setStrokeColor(HexColor(self._paper.colours.line))
        canvas.setFillColor(HexColor(self._paper.colours.text))
        first, *others = self.drawing.shapes
        if self._title:
            canvas.add_bookmark(self._title, printable(self.drawing.title), 0, 0)
        with canvas.marked(self._title or self._figure):
            self._draw_shape(canvas, first)
        with canvas.marked(self._figure):
            for shape in others:
                self._draw_shape(canvas, shape)
        canvas.place(self._figure, self._paper.content_width / self._scale, -self.drawing.height)
        canvas.restoreState()

    def _draw_shape(self, canvas: Canvas, shape: Shape) -> None:
        match shape:
            case Box():
                self._draw_box(canvas, shape)
            case Rule(x, y, to_x, to_y, is_strong):
                canvas.setLineWidth((_STRONG_PT if is_strong else _THIN_PT) / self._scale)
                canvas.line(x, -y, to_x, -to_y)
            case Words():
                _draw_words(canvas, shape)
            case Mark():
                _draw_mark(canvas, shape)

    def _draw_box(self, canvas: Canvas, box: Box) -> None:
        """Frame what stands empty or is shaded; a cell of the matrix needs neither on white paper."""
        shade = self._paper.colours.shade
        if box.ground and shade:
            canvas.saveState()
            canvas.setFillColor(HexColor(shade))
            canvas.rect(box.x, -box.y - box.height, box.width, box.height, stroke=0, fill=1)
            canvas.restoreState()
        if box.is_framed:
            canvas.setLineWidth(_THIN_PT / self._scale)
            canvas.rect(box.x, -box.y - box.height, box.width, box.height, stroke=1, fill=0)


def _draw_words(canvas: Canvas, words: Words) -> None:
    canvas.saveState()
    canvas.translate(words.x, -words.y)
    if words.is_upright:
        canvas.rotate(90)
    canvas.setFont(SEMI_BOLD if words.is_strong else REGULAR, words.size)
    canvas.drawString(0, 0, printable(words.text))
    canvas.restoreState()


def _draw_mark(canvas: Canvas, mark: Mark) -> None:
    canvas.saveState()
    canvas.setLineWidth(STROKE * mark.size)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for outline in SIGNS[mark.basis]:
        _draw_outline(canvas, outline.placed(mark.x, mark.y, mark.size), is_filled=outline.is_filled)
    canvas.restoreState()


def _draw_outline(canvas: Canvas, points: tuple[Point, ...], *, is_filled: bool) -> None:
    (x, y), *rest = points
    path = canvas.beginPath()
    path.moveTo(x, -y)
    for to_x, to_y in rest:
        path.lineTo(to_x, -to_y)
    canvas.drawPath(path, stroke=int(not is_filled), fill=int(is_filled))
