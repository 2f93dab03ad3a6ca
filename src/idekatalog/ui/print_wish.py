"""How somebody wants a paper, and how she prints."""

from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What a paper is drawn with."""

    BLACK = "black"
    GRAY = "gray"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Wish:
    """Large print or not, and the ink; the paper that was thought of first is black and normal."""

    is_large: bool = False
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True)
class Habit:
    """How she printed last: copies, and the name of Qt's way of using both sides."""

    copies: int = 1
    duplex: str = ""
