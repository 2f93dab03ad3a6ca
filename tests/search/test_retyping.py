"""The text is changed only where it has to be."""

import pytest

from idekatalog.domain.taxonomy import Group
from idekatalog.search.retyping import corrected, typed_filters, without

VALUES = (
    (Group.THEME, "familie", "Familie"),
    (Group.THEME, "fysiske-rammer", "Fysiske rammer"),
    (Group.MUNICIPALITY, "ishoej", "Ishøj"),
)


@pytest.mark.parametrize(
    ("text", "group", "values", "rest"),
    [
        ("tema:familie bekymret", Group.THEME, {"familie"}, "bekymret"),
        ("mentor KOMMUNE: ishøj  i morgen", Group.MUNICIPALITY, {"ishoej"}, "mentor i morgen"),
        ('tema:"fysiske rammer" by', Group.THEME, {"fysiske-rammer"}, "by"),
        ("tema:\u201dfysiske rammer\u201d", Group.THEME, {"fysiske-rammer"}, ""),
        ("tema:f", Group.THEME, {"familie", "fysiske-rammer"}, ""),
    ],
)
def test_filter_named_in_the_text_is_found_and_removed(text: str, group: Group, values: set[str], rest: str) -> None:
    (found,) = typed_filters(text, VALUES)

    assert (found.group, found.values) == (group, values)
    assert without(text, found) == rest


@pytest.mark.parametrize("text", ["", "tema:xyz", "titel:familie", "familie", "http:familie"])
def test_what_means_no_value_is_no_filter(text: str) -> None:
    assert typed_filters(text, VALUES) == ()


@pytest.mark.parametrize(
    ("text", "suggestion", "wanted"),
    [
        ("bekymet samtalle", "bekymret samtale", "bekymret samtale"),
        ("Bekymet om en samtale?", "bekymret om en samtale", "bekymret om en samtale?"),
        ('"åbne spørgsmål" -psykiatri bekymet', "åbne spørgsmål bekymret", '"åbne spørgsmål" -psykiatri bekymret'),
        ("tema:familie bekymet", "bekymret", "tema:familie bekymret"),
        ("", "", ""),
    ],
)
def test_only_the_slips_are_corrected(text: str, suggestion: str, wanted: str) -> None:
    assert corrected(text, suggestion) == wanted
