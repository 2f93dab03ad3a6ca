import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.spelling import Spelling, distance

WORDS = ("mentor", "samtale", "bekymringssamtale", "misbrug", "hooligans", "søskende", "får", "art", "konflikt")
LETTERS = st.text(alphabet="abcde", max_size=7)


@pytest.fixture
def spelling() -> Spelling:
    return Spelling(WORDS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("menter", ("mentor",)),
        ("metnor", ("mentor",)),
        ("missbrug", ("misbrug",)),
        ("bekymringsamtlae", ("bekymringssamtale",)),
        ("hoolligan", ("hooligans",)),
        ("soeskene", ("søskende",)),
        ("mantar", ()),
        ("arf", ()),
        ("zebra", ()),
        ("1234", ()),
    ],
)
def test_slips_lead_to_the_nearest_word(spelling: Spelling, typed: str, meant: tuple[str, ...]) -> None:
    assert spelling.nearest(typed) == meant


def test_half_typed_word_may_be_the_beginning_of_one(spelling: Spelling) -> None:
    assert spelling.nearest("bekymrnig", True) == ("bekymringssamtale",)
    assert spelling.nearest("bekymrnig", False) == ()


def test_same_first_letter_goes_first() -> None:
    assert Spelling(("hest", "vest")).nearest("vesk") == ("vest",)
    assert Spelling(("hold", "fold")).nearest("fild")[0] == "fold"


@pytest.mark.parametrize(
    ("one", "other", "slips"), [("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "ca", 3), ("kat", "kat", 0)]
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    assert distance(one, other, 9) == slips


@given(LETTERS, LETTERS)
def test_distance_is_symmetric_and_cut_off(one: str, other: str) -> None:
    whole = distance(one, other, 20)

    assert whole == distance(other, one, 20)
    assert abs(len(one) - len(other)) <= whole <= max(len(one), len(other))
    assert (distance(one, other, 1) > 1) == (whole > 1)
