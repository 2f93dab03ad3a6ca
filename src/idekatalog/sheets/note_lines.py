"""Lines to write on, where paper is left."""

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from idekatalog.sheets.columns import Grid
from idekatalog.sheets.paper import POINTS_PER_MM
from idekatalog.sheets.text_block import TextBlock

_STEP = 8 * POINTS_PER_MM
_LEAST = 3


class NoteLines(Flowable):
    """A heading and lines to the end of the page; nothing at all where too little is left.

    They end a story: from the left column they go on in the right one.
    """

    _ZEROSIZE = 1

    def __init__(self, heading: TextBlock, grid: Grid) -> None:
        super().__init__()
        self._heading = heading
        self._grid = grid
        self._lines = 0
        self.spaceBefore = heading.getSpaceBefore()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take all that is left, or nothing."""
        self.width = available_width
        self._head = self._heading.wrap(available_width, available_height)[1]
        self._lines = int((available_height - self._head) / _STEP)
        self.height = available_height if self._lines >= _LEAST else 0.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw heading and lines."""
        if not self.height:
            return
        canvas, paper = self.canv, self._grid.paper
        self._heading.drawOn(canvas, 0, self.height - self._head)
        canvas.setLineWidth(paper.em(0.03))
        canvas.setStrokeColor(HexColor(paper.colours.line))
        top = self.height - self._head
        for number in range(1, self._lines + 1):
            canvas.line(0, top - number * _STEP, self.width, top - number * _STEP)
        left, bottom = canvas.absolutePosition(0, 0)
        if left < self._grid.right:
            right = self._grid.right - left
            for number in range(int(self._room_beside() / _STEP)):
                y = paper.margins.bottom - bottom + number * _STEP
                canvas.line(right, y, right + self.width, y)

    def _room_beside(self) -> float:
        """Return how high the right column is; the first page's holds the side."""
        height: float = vars(self)["_frame"]._height
        is_first = height < self._grid.paper.content_height
        return height - (self._grid.side_height if is_first else 0)
