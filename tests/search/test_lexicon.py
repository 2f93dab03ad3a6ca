import pytest

from idekatalog.search.analysis import stem
from idekatalog.search.lexicon import Lexicon, Word
from idekatalog.search.term import Term

WORDS = ("forældrerådslagning", "forældre", "møde", "mod", "får", "børn", "brøndby", "malmö", "aarhus", "indsats")


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon(Word(word, stem(word)) for word in WORDS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("forældre", "forældre"),
        ("foraeldre", "forældre"),
        ("foraeldrene", "forældre"),
        ("moede", "møde"),
        ("malmø", "malmö"),
        ("århus", "aarhus"),
        ("boern", "børn"),
        ("broendby", "brøndby"),
    ],
)
def test_word_is_spelled_as_the_catalogue_does(lexicon: Lexicon, typed: str, meant: str) -> None:
    assert lexicon.spellings(typed)[0] in {meant, *(word for word in WORDS if stem(word) == stem(meant))}


@pytest.mark.parametrize("known", ["mod", "får", "indsatserne"])
def test_known_word_is_never_turned_into_another(lexicon: Lexicon, known: str) -> None:
    assert lexicon.spellings(known) == (known,)


def test_word_known_by_its_stem_only_also_means_its_twin(lexicon: Lexicon) -> None:
    assert lexicon.spellings("mode") == ("mode", "møde")


def test_unknown_word_stays_itself(lexicon: Lexicon) -> None:
    assert lexicon.spellings("zebra") == ("zebra",)
    assert lexicon.spellings("zebra", is_half_typed=True) == ("zebra",)


@pytest.mark.parametrize(
    ("typed", "begun"),
    [("foraeldrer", "forældrer"), ("foraeldreraads", "forældreråds"), ("broen", "brøn"), ("forældr", "forældr")],
)
def test_half_typed_word_is_spelled_as_far_as_it_goes(lexicon: Lexicon, typed: str, begun: str) -> None:
    assert lexicon.spellings(typed, is_half_typed=True) == (begun,)


def test_only_a_half_typed_word_may_be_a_beginning(lexicon: Lexicon) -> None:
    assert lexicon.spellings("foraeldreraads") == ("foraeldreraads",)


def test_word_with_several_twins_means_all_of_them() -> None:
    lexicon = Lexicon(Word(word, word) for word in ("får", "fær"))

    assert lexicon.respell(Term(("far",), is_half_typed=True)) == (Term(("får",), is_half_typed=True),)
    assert set(Lexicon(Word(word, word) for word in ("mål", "maal")).spellings("mal")) == {"mål", "maal"}


def test_one_or_two_letters_stay_as_they_are(lexicon: Lexicon) -> None:
    assert lexicon.respell(Term(("bo",), is_half_typed=True)) == (Term(("bo",), is_half_typed=True),)


def test_phrase_is_respelled_word_by_word(lexicon: Lexicon) -> None:
    assert lexicon.respell(Term(("moede", "mod", "boern"))) == (Term(("møde", "mod", "børn")),)


def test_empty_lexicon_knows_nothing() -> None:
    assert Lexicon(()).spellings("a", is_half_typed=True) == ("a",)
