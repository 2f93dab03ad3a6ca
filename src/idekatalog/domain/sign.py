"""The sign of each basis as outlines: the same on screen, in pictures and on paper, clear without colour."""

import math
from dataclasses import dataclass

from idekatalog.domain.intervention import Basis

Point = tuple[float, float]
STROKE = 0.12
"""How thick the lines of a sign are, as a part of its size."""
_RADIUS = 0.42
_DEGREES = 10


@dataclass(frozen=True, slots=True)
class Outline:
    """Points in a square of side 1, y downwards: a filled area, or a line of ``STROKE``."""

    points: tuple[Point, ...]
    is_filled: bool = False

    def placed(self, x: float, y: float, size: float) -> tuple[Point, ...]:
        """Return the points in a square of another size whose upper left corner is at x, y."""
        return tuple((x + left * size, y + top * size) for left, top in self.points)


def _arc(first: int, last: int) -> tuple[Point, ...]:
    """Walk round the middle, degrees clockwise from the top."""
    angles = (math.radians(degrees) for degrees in range(first, last + 1, _DEGREES))
    return tuple((0.5 + _RADIUS * math.sin(angle), 0.5 - _RADIUS * math.cos(angle)) for angle in angles)


def _wave(middle: float) -> tuple[Point, ...]:
    steps = range(0, 361, 20)
    return tuple((0.08 + 0.84 * step / 360, middle - 0.11 * math.sin(math.radians(step))) for step in steps)


_RING = _arc(0, 360)
SIGNS: dict[Basis, tuple[Outline, ...]] = {
    Basis.TABLE: (Outline(_RING, is_filled=True), Outline(_RING)),
    Basis.TEXT: (Outline(_arc(180, 360), is_filled=True), Outline(_RING)),
    Basis.SIMILAR: (Outline(_wave(0.33)), Outline(_wave(0.67))),
    Basis.PLANNED: (Outline(_RING), Outline(((0.5, 0.24), (0.5, 0.5), (0.68, 0.62)))),
}
"""A full disc, half a disc, the sign for "about the same", and a clock for what is still to come."""
