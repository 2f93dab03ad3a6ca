"""A drawing as a list of plain shapes: pictures and paper draw the same list.

Lengths are in units, y downwards; colours are roles, given their values by whoever draws.
"""

from dataclasses import dataclass
from typing import TypeAlias

from idekatalog.domain.intervention import Basis


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle filled with the colour of a role, unless ``ground`` is empty; framed or not."""

    x: float
    y: float
    width: float
    height: float
    ground: str = ""
    is_framed: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A line from one point to another; a strong one parts what the others only set apart."""

    x: float
    y: float
    to_x: float
    to_y: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text from its baseline; upright it is read from below."""

    x: float
    y: float
    text: str
    size: float
    is_strong: bool = False
    is_upright: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """The sign of a basis in a square whose upper left corner is at x, y."""

    x: float
    y: float
    size: float
    basis: Basis


Shape: TypeAlias = Box | Rule | Words | Mark


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order they are drawn, on a surface of a size.

    ``title`` names it; ``told`` says all it shows in words.
    """

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    told: str = ""
