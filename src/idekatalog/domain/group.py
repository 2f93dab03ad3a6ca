"""The groups of fixed words, and which of them filter."""

from enum import StrEnum


class Group(StrEnum):
    """The vocabularies; each one that filters carries the name of its command-line option."""

    CATEGORY = "category"
    THEME = "theme"
    MUNICIPALITY = "municipality"
    TARGET_GROUP = "target-group"
    PROFESSION = "profession"
    STATUS = "status"
    LEVEL = "level"
    ARENA = "arena"
    ORGANISATION = "organisation"
    BASIS = "basis"


FILTER_GROUPS = (
    Group.CATEGORY,
    Group.THEME,
    Group.MUNICIPALITY,
    Group.TARGET_GROUP,
    Group.PROFESSION,
    Group.STATUS,
)
