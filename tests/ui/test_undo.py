"""What is removed from the search can be brought back, as long as nothing else is asked."""

import pytest

from idekatalog.domain.query import Filters, Query
from idekatalog.domain.taxonomy import Group
from idekatalog.ui.undo import SearchUndo

FAMILY = Filters().toggled(Group.THEME, "familie")
BOTH = FAMILY.toggled(Group.CATEGORY, "social")


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (Query("mentor", FAMILY), Query()),
        (Query("mentor"), Query("")),
        (Query("mentor", BOTH), Query("mentor", FAMILY)),
        (Query("", Filters(age=14)), Query()),
    ],
)
def test_what_was_removed_can_be_brought_back_once(before: Query, now: Query) -> None:
    undo = SearchUndo()
    undo.watch(before, now)

    assert undo.is_possible
    assert undo.take() == before
    assert undo.take() is None


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (Query("mentor"), Query("mentorer")),
        (Query("mentor"), Query("ungdom")),
        (Query("m"), Query("")),
        (Query("", FAMILY), Query("", BOTH)),
        (Query("", Filters(age=14)), Query("", Filters(age=15))),
    ],
)
def test_asking_for_more_or_something_else_removes_nothing(before: Query, now: Query) -> None:
    undo = SearchUndo()
    undo.watch(before, now)

    assert not undo.is_possible


def test_the_next_question_forgets_what_was_removed() -> None:
    undo = SearchUndo()
    told: list[str] = []
    undo.changed.connect(told.append)
    undo.watch(Query("mentor", FAMILY), Query())
    undo.watch(Query(), Query())
    assert undo.is_possible

    undo.watch(Query(), Query("vrede"))
    assert not undo.is_possible
    assert told == ["Søgningen er ryddet.", ""]
