import pytest

from idekatalog.search.spelling import Spelling

WORDS = ("mentor", "samtale", "bekymringssamtale", "misbrug", "hooligans", "søskende", "får", "art", "konflikt")


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


@pytest.mark.parametrize("word", WORDS)
def test_known_word_is_nearest_to_itself(spelling: Spelling, word: str) -> None:
    if len(word) > 3:
        assert spelling.nearest(word) == (word,)
