from itertools import combinations

import pytest

from idekatalog.domain.intervention import AgeRange, Basis, Experience
from idekatalog.domain.query import FILTER_GROUPS, Filters
from idekatalog.domain.taxonomy import Group
from idekatalog.search.bits import rowids
from idekatalog.search.facets import Facets
from tests.builders import an_intervention
from tests.search.conftest import OpenStore

# In the catalogue's order: a, b and c are rows 1, 2 and 3.
A = an_intervention(id="a", title="A", category="social", themes=("adfaerd", "familie"), ages=(AgeRange(12, 17),))
B = an_intervention(
    id="b",
    title="B",
    themes=("familie",),
    status="nyt-initiativ",
    experiences=(Experience("Kriminalforsorgen", Basis.TEXT), Experience("Ballerup", Basis.SIMILAR)),
    ages=(AgeRange(18, None), AgeRange(None, 10)),
)
C = an_intervention(id="c", title="C", themes=(), coordinators=("skole-og-laerere",), ages=())


@pytest.fixture
def facets(open_store: OpenStore) -> Facets:
    return Facets(open_store(A, B, C).connection)


def filters(*values: tuple[Group, str], age: int | None = None) -> Filters:
    return Filters(frozenset(values), age)


def left(facets: Facets, wanted: Filters) -> list[int]:
    return rowids(facets.fitting(wanted))


def counts(facets: Facets, group: Group, found: int | None = None, wanted: Filters | None = None) -> dict[str, int]:
    counted = facets.count(facets.everything if found is None else found, wanted or Filters())
    return {value.id: value.hits for value in counted[group]}


def test_every_filter_group_is_counted_with_all_its_values(facets: Facets) -> None:
    assert tuple(facets.count(facets.everything, Filters())) == FILTER_GROUPS
    assert counts(facets, Group.THEME) == {"adfaerd": 1, "familie": 2}
    assert counts(facets, Group.STATUS) == {"afproevet": 2, "nyt-initiativ": 1}


def test_values_stand_in_the_order_of_the_vocabulary_with_their_label(facets: Facets) -> None:
    found = facets.count(facets.everything, Filters())[Group.CATEGORY]

    assert [value.label for value in found] == [
        "Organisatoriske tiltag",
        "Situationelle tiltag",
        "Sociale tiltag",
        "Dialogmetoder",
    ]
    assert [value.hits for value in found] == [0, 0, 1, 2]


def test_place_means_experience_by_table_or_text_organisations_included(facets: Facets) -> None:
    assert counts(facets, Group.MUNICIPALITY) == {"ballerup": 0, "ishoej": 2, "aarhus": 0, "kriminalforsorgen": 1}


def test_profession_means_who_coordinates_or_carries_out(facets: Facets) -> None:
    assert counts(facets, Group.PROFESSION) == {"ssp-medarbejdere": 3, "skole-og-laerere": 1}


@pytest.mark.parametrize(
    ("wanted", "rows"),
    [
        (filters(), [1, 2, 3]),
        (filters((Group.THEME, "adfaerd")), [1]),
        (filters((Group.THEME, "adfaerd"), (Group.THEME, "familie")), [1, 2]),
        (filters((Group.THEME, "familie"), (Group.CATEGORY, "dialogmetode")), [2]),
        (filters((Group.THEME, "unheard-of")), []),
        (filters((Group.MUNICIPALITY, "kriminalforsorgen")), [2]),
        (filters(age=14), [1, 3]),
        (filters(age=18), [2, 3]),
        (filters(age=11), [3]),
        (filters((Group.THEME, "familie"), age=5), [2]),
    ],
)
def test_or_within_a_group_and_between_groups(facets: Facets, wanted: Filters, rows: list[int]) -> None:
    assert left(facets, wanted) == rows


@pytest.mark.parametrize("age", range(25))
def test_age_agrees_with_the_domain(facets: Facets, age: int) -> None:
    assert left(facets, filters(age=age)) == [n for n, found in enumerate((A, B, C), 1) if found.suits_age(age)]


def test_group_is_counted_without_its_own_filter(facets: Facets) -> None:
    wanted = filters((Group.THEME, "adfaerd"))

    assert counts(facets, Group.THEME, wanted=wanted) == {"adfaerd": 1, "familie": 2}
    assert counts(facets, Group.STATUS, wanted=wanted) == {"afproevet": 1, "nyt-initiativ": 0}


def test_age_narrows_every_count(facets: Facets) -> None:
    assert counts(facets, Group.STATUS, wanted=filters(age=14)) == {"afproevet": 2, "nyt-initiativ": 0}


def test_only_what_was_found_is_counted(facets: Facets) -> None:
    assert counts(facets, Group.THEME, found=facets.bits([2])) == {"adfaerd": 0, "familie": 1}


PICKS = ((Group.THEME, "adfaerd"), (Group.THEME, "familie"), (Group.CATEGORY, "social"), (Group.STATUS, "afproevet"))


@pytest.mark.parametrize("age", [None, 5, 14, 20])
@pytest.mark.parametrize("number", range(len(PICKS) + 1))
def test_count_is_what_picking_only_that_value_would_leave(facets: Facets, number: int, age: int | None) -> None:
    for picked in combinations(PICKS, number):
        counted = facets.count(facets.everything, filters(*picked, age=age))
        for group, values in counted.items():
            others = [pick for pick in picked if pick[0] is not group]
            expected = [len(left(facets, filters(*others, (group, value.id), age=age))) for value in values]
            assert [value.hits for value in values] == expected
