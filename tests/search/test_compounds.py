import pytest

from idekatalog.search.compounds import Compounds

WORDS = """
bekymring samtale samtaler forældre netværk gruppe råd bande tryghed vandring mulighed unge indsats folk
skole mål heder bil lede ende
""".split()


@pytest.fixture
def compounds() -> Compounds:
    return Compounds(WORDS)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("bekymringssamtale", ("bekymring", "samtale")),
        ("mulighedssamtalerne", ("mulighed", "samtalerne")),
        ("forældrenetværk", ("forældre", "netværk")),
        ("forældrenetværksgruppe", ("forældre", "netværksgruppe", "netværk", "gruppe")),
        ("banderåd", ("bande", "råd")),
        ("tryghedsvandring", ("tryghed", "vandring")),
        ("folkeskole", ("folk", "skole")),
        ("ungegruppeindsats", ("unge", "gruppeindsats", "gruppe", "indsats")),
    ],
)
def test_compound_is_split_at_its_linking_letters(word: str, parts: tuple[str, ...]) -> None:
    known = Compounds([*WORDS, "netværksgruppe", "gruppeindsats"])

    assert known.parts(word) == parts


@pytest.mark.parametrize(
    "word", ["samtale", "muligheder", "billede", "målgruppe", "spørgsmål", "bekymrende", "zebra", "", "18plus", "råd"]
)
def test_other_words_have_no_parts(compounds: Compounds, word: str) -> None:
    assert compounds.parts(word) == ()


def test_two_words_are_joined_with_every_linking_letter(compounds: Compounds) -> None:
    assert set(compounds.joined("mulighed", "samtale")) >= {"mulighedsamtale", "mulighedssamtale"}


@pytest.mark.parametrize(
    ("word", "held"), [("bandezebra", "bande"), ("zebrasamtale", "samtale"), ("samtalers", "samtaler"), ("zebra", "")]
)
def test_unknown_word_may_hold_a_known_one(compounds: Compounds, word: str, held: str) -> None:
    assert compounds.held(word) == held
