"""The orders the user can put hits in."""

from enum import StrEnum


class Order(StrEnum):
    """What stands first within a group."""

    RELEVANCE = "relevance"
    TITLE = "title"
