"""Blocks that belong together, one under the other, and may part only where a reader would turn the page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Table

from idekatalog.sheets.structure import Structure, Tag
from idekatalog.sheets.tagged_canvas import tagged

_FUZZ = 1e-6


@dataclass(frozen=True, slots=True)
class Edge:
    """The box round a stack: its padding and line in points, its colours as hex; no fill when empty."""

    padding: float
    line_width: float
    line: str
    fill: str = ""


def is_at_top(flowable: Flowable) -> bool:
    """Say whether the frame that asks a flowable to split is still empty: moving on would not help."""
    return bool(getattr(getattr(flowable, "_frame", None), "_atTop", False))


class Stack(Flowable):
    """Flowables under each other; the first ``keep`` never stand at a page's foot without what follows."""

    def __init__(self, children: Iterable[Flowable], keep: int = 0, edge: Edge | None = None) -> None:
        super().__init__()
        self.children = tuple(children)
        self.keep = keep
        self.edge = edge
        self._padding = edge.padding if edge else 0.0
        self._placed: tuple[tuple[float, Flowable, float], ...] = ()
        if edge:
            self.spaceBefore = self.spaceAfter = edge.padding

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the whole stack at the width given."""
        self.width = available_width
        self._placed = tuple(self._measure(available_height))
        self.height = 2 * self._padding + sum(gap + height for gap, _, height in self._placed)
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut where the room ends; nothing at all when too little would stay."""
        self.wrap(available_width, available_height)
        room = available_height - 2 * self._padding
        for number, (gap, _, height) in enumerate(self._placed):
            room -= gap
            if height > room + _FUZZ:
                return self._cut(number, self._parts(number, room))
            room -= height
        return [self]

    @property
    def _inner_width(self) -> float:
        return self.width - 2 * self._padding

    def getSpaceBefore(self) -> float:
        """Return the gap above: a box's own, else that of the first block."""
        own = self.edge or not self.children
        return float(super().getSpaceBefore() if own else self.children[0].getSpaceBefore())

    def getSpaceAfter(self) -> float:
        """Return the gap below: a box's own, else that of the last block."""
        own = self.edge or not self.children
        return float(super().getSpaceAfter() if own else self.children[-1].getSpaceAfter())

    def draw(self) -> None:
        """Draw the box, then every block from the top."""
        canvas: Canvas = self.canv
        if self.edge:
            self._draw_edge(canvas, self.edge)
        top = self.height - self._padding
        for gap, child, height in self._placed:
            top -= gap + height
            child.drawOn(canvas, self._padding, top)

    def _measure(self, room: float) -> Iterator[tuple[float, Flowable, float]]:
        """Walk the blocks, each with the gap above it and its height."""
        after = 0.0
        for number, child in enumerate(self.children):
            gap = max(after, child.getSpaceBefore()) if number else 0.0
            yield gap, child, child.wrap(self._inner_width, room)[1]
            after = child.getSpaceAfter()

    def _parts(self, number: int, room: float) -> Sequence[Flowable]:
        """Let a block split itself, as if the frame had asked it; only the first can stand at the frame's top."""
        if room <= 0:
            return ()
        child = self.children[number]
        vars(child)["_frame"] = None if number else getattr(self, "_frame", None)
        try:
            return child.split(self._inner_width, room)
        finally:
            del vars(child)["_frame"]

    def _cut(self, number: int, parts: Sequence[Flowable]) -> list[Flowable]:
        above = (*self.children[:number], *parts[:1])
        below = (*parts[1:], *self.children[number + 1 :]) if parts else self.children[number:]
        if len(above) <= (0 if is_at_top(self) else self.keep):
            return []
        return self._pieces(above, below)

    def _pieces(self, above: Sequence[Flowable], below: Sequence[Flowable]) -> list[Flowable]:
        if self.edge:
            return [Stack(above, edge=self.edge), Stack(below, edge=self.edge)]
        return [Stack(above), *below]

    def _draw_edge(self, canvas: Canvas, edge: Edge) -> None:
        canvas.saveState()
        canvas.setLineWidth(edge.line_width)
        canvas.setStrokeColor(HexColor(edge.line))
        if edge.fill:
            canvas.setFillColor(HexColor(edge.fill))
        canvas.rect(0, 0, self.width, self.height, stroke=1, fill=int(bool(edge.fill)))
        canvas.restoreState()


class Group(Stack):
    """A stack that is one thing, a cell of a table or an item of a list, however many pages it takes.

    Drawn once more in the same file, as the head of a table on the next page is, it has been read before.
    """

    def __init__(self, children: Iterable[Flowable], tag: Tag | None = None, keep: int = 0) -> None:
        super().__init__(children, keep)
        self._tag = tag
        self._drawn_in: Structure | None = None

    def draw(self) -> None:
        """Draw the blocks as kids of this one."""
        canvas = tagged(self.canv)
        if not self._tag:
            super().draw()
        elif self._drawn_in is canvas.structure:
            with canvas.muted():
                super().draw()
        else:
            with canvas.structure.inside(self._tag):
                super().draw()
        self._drawn_in = canvas.structure

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut in two; a table measures its cells between the paddings, but asks them to split without."""
        parts = super().split(self.width, available_height)
        return [self, Group((), self._tag)] if len(parts) == 1 else parts

    def _pieces(self, above: Sequence[Flowable], below: Sequence[Flowable]) -> list[Flowable]:
        """Make two groups that are one element; a table wants no more of them."""
        return [Group(above, self._tag), Group(below, self._tag)]


class RowTable(Table):
    """A table that parts between rows, and within one only when the row outgrows an empty page.

    With ``tall`` a row of more points than that is parted wherever the page ends: moved on whole it
    would leave half a page white.
    """

    def __init__(self, *args: Any, tall: float = 0.0, **fields: Any) -> None:
        super().__init__(*args, **fields)
        self._tall = tall

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut between rows where possible."""
        parts_row = self._is_tall(available_width, available_height)
        self.splitByRow = int(not parts_row)
        self.splitInRow = int(parts_row or is_at_top(self))
        parts = list(super().split(available_width, available_height))
        for part in parts:
            vars(part)["_tall"] = self._tall
        return parts

    def _is_tall(self, available_width: float, room: float) -> bool:
        """Say whether the row at the page's end may be parted there."""
        if not self._tall:
            return False
        self.wrap(available_width, room)
        for height in vars(self)["_rowHeights"]:
            if height > room:
                return bool(height > self._tall and room > self._tall / 3)
            room -= height
        return False
