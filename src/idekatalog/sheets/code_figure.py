"""A QR code on paper, beside the words it stands for."""

from collections.abc import Sequence
from typing import TypeAlias

from reportlab.platypus import Flowable

from idekatalog.sheets.stack import Stack
from idekatalog.sheets.structure import Role, Tag
from idekatalog.sheets.tagged_canvas import tagged

Modules: TypeAlias = Sequence[Sequence[bool]]
"""A code row by row, True for dark, with the white edge scanners need."""


class CodeBeside(Flowable):
    """Words with a code at their right; the code says by ``alt`` what scanning it does."""

    def __init__(self, content: Stack, modules: Modules, size: float, alt: str) -> None:
        super().__init__()
        self._content = content
        self._modules = modules
        self._size = size
        self._tag = Tag(Role.FIGURE, alt=alt)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Leave room for the code at the right."""
        self.width = available_width
        self._words_height = self._content.wrap(available_width - self._size, available_height)[1]
        self.height = max(self._words_height, self._size)
        return self.width, self.height

    def getSpaceBefore(self) -> float:
        """Return the gap above the words."""
        return self._content.getSpaceBefore()

    def draw(self) -> None:
        """Draw the words, then the code."""
        canvas = tagged(self.canv)
        self._content.drawOn(canvas, 0, self.height - self._words_height)
        canvas.saveState()
        canvas.translate(self.width - self._size, self.height - self._size)
        canvas.setFillGray(0)
        with canvas.marked(self._tag):
            canvas.place(self._tag, self._size, self._size)
            self._draw_code()
        canvas.restoreState()

    def _draw_code(self) -> None:
        """Draw each row's dark stretches as boxes, so that no hair shows between two modules."""
        canvas = tagged(self.canv)
        count = len(self._modules)
        canvas.scale(self._size / count, self._size / count)
        canvas.fill_boxes(
            (start, count - row - 1, end - start, 1)
            for row, modules in enumerate(self._modules)
            for start, end in _stretches(modules)
        )


def _stretches(modules: Sequence[bool]) -> list[tuple[int, int]]:
    """Return where dark stretches begin and end."""
    found: list[tuple[int, int]] = []
    for number, is_dark in enumerate(modules):
        if is_dark and found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        elif is_dark:
            found.append((number, number + 1))
    return found
