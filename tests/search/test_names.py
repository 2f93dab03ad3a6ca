import pytest

from idekatalog.domain.taxonomy import Group
from idekatalog.search.names import Names
from idekatalog.search.term import Kin
from idekatalog.storage.catalogue_schema import Field

NAMES = Names(
    [
        (Group.MUNICIPALITY, "hoeje-taastrup", "Høje-Taastrup"),
        (Group.MUNICIPALITY, "koebenhavn", "København"),
        (Group.THEME, "familie", "Familie"),
        (Group.PROFESSION, "skole-og-laerere", "Skole og lærere"),
        (Group.PROFESSION, "ssp-medarbejdere", "SSP-medarbejder"),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("møde i hoeje tåstrup", [(2, 4, "høje taastrup", Field.PLACE)]),
        ("kbh", [(0, 1, "københavn", Field.PLACE)]),
        ("skolelærerne", [(0, 1, "skole og lærere", Field.LABEL)]),
        ("ssp konsulent i skolen", [(0, 2, "ssp medarbejder", Field.LABEL)]),
        ("familie", []),
    ],
)
def test_places_and_professions_are_recognised(text: str, expected: list[tuple[int, int, str, Field]]) -> None:
    found = NAMES.named(text.split())

    assert [(start, end, term.text, term.home) for start, end, term in found] == expected


def test_profession_is_a_role_and_a_place_is_itself() -> None:
    kins = [term.kin for _, _, term in NAMES.named(["lærer", "københavn"])]

    assert kins == [Kin.ROLE, Kin.SELF]


@pytest.mark.parametrize(
    ("group", "text", "ids"),
    [
        (Group.MUNICIPALITY, "høje", {"hoeje-taastrup"}),
        (Group.MUNICIPALITY, "hoeje-taa", {"hoeje-taastrup"}),
        (Group.THEME, "fam", {"familie"}),
        (Group.THEME, "høje", set()),
        (Group.THEME, "", set()),
    ],
)
def test_values_are_picked_by_the_beginning_of_their_label(group: Group, text: str, ids: set[str]) -> None:
    assert NAMES.values(group, text) == {(group, value) for value in ids}
