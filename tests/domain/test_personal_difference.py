"""A copy is compared with today value by value."""

from idekatalog.domain.personal import Favourite, Folder, Note
from idekatalog.domain.personal_difference import Difference, differences


def test_what_is_alike_is_not_told() -> None:
    values = (Note("banderaad", "Ro"), Favourite("banderaad"))
    assert differences(values, reversed(values)) == ()


def test_each_kind_tells_what_is_on_one_side_only_and_what_says_something_else() -> None:
    then = (Note("a", "Før"), Note("b", "Væk nu"), Favourite("a"))
    now = (Note("a", "Efter"), Favourite("a"), Folder("1", "Forår"), Folder("2", "Efterår"))
    assert differences(then, now) == (
        Difference(Folder, only_now=2),
        Difference(Note, only_then=1, changed=1),
    )
