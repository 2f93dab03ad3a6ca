"""How somebody wants a paper, and how she prints."""

from enum import StrEnum
from typing import NamedTuple


class Ink(StrEnum):
    """What a paper is drawn with."""

    BLACK = "black"
    GRAY = "gray"
    COLOUR = "colour"


class Wish(NamedTuple):
    """Large print or not, and the ink; the paper that was thought of first is black and normal."""

    is_large: bool = False
    ink: Ink = Ink.BLACK


class Habit(NamedTuple):
    """How she printed last: copies, and the name of Qt's way of using both sides."""

    copies: int = 1
    duplex: str = ""
