import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.parser import Group, Wish, parse
from idekatalog.search.term import Term


def read(text: str) -> tuple[list[list[str]], list[str]]:
    wish = parse(text)
    return [[term.text for term in group.terms] for group in wish.groups], [term.text for term in wish.unwanted]


@pytest.mark.parametrize(
    ("text", "groups", "unwanted"),
    [
        ("motiverende samtaler", [["motiverende"], ["samtaler"]], []),
        ('"åbne spørgsmål" ung', [["åbne spørgsmål"], ["ung"]], []),
        ("„åbne spørgsmål“", [["åbne spørgsmål"]], []),
        ("«åbne spørgsmål»", [["åbne spørgsmål"]], []),
        ('"åbne spørg', [["åbne spørg"]], []),
        ("misbrug -psykiatri", [["misbrug"]], ["psykiatri"]),
        ('mentor -"åbne spørgsmål"', [["mentor"]], ["åbne spørgsmål"]),
        ("-psykiatri", [], ["psykiatri"]),
        ("ung -K-rådet", [["ung"]], ["k rådet"]),
        ("K-rådet", [["k"], ["rådet"]], []),
        ("Høje-Taastrup", [["høje"], ["taastrup"]], []),
        ("møder og -besøg", [["møder"], ["besøg"]], []),
        ("MØDER OG -BESØG", [["møder"], ["besøg"]], []),
        ("rocker- og bandemiljø -hash", [["rocker"], ["bandemiljø"]], ["hash"]),
        ("- mentor\n- samtale", [["mentor"], ["samtale"]], []),
        ("mentor OR samtale ung", [["mentor", "samtale"], ["ung"]], []),
        ("ung mentor ELLER samtale ELLER hash", [["ung"], ["mentor", "samtale", "hash"]], []),
        ('mentor OR "åbne spørgsmål"', [["mentor", "åbne spørgsmål"]], []),
        ("mentor eller samtale", [["mentor"], ["samtale"]], []),
        ("OR mentor", [["mentor"]], []),
        ("mentor OR", [["mentor"]], []),
        ("mentor OR -hash", [["mentor"]], ["hash"]),
        ("§ 115 a", [["115a"]], []),
        ("SSP 18+", [["ssp"], ["18plus"]], []),
        ("hvordan taler jeg med en ung, der er vred?", [["taler"], ["ung"], ["vred"]], []),
        ("hvad er det", [["hvad"], ["er"], ["det"]], []),
        ("Forenet Mod Vold", [["forenet"], ["mod"], ["vold"]], []),
        ("ung ung UNG?", [["ung"]], []),
        ("", [], []),
        ('"', [], []),
        ("-", [], []),
        ('""', [], []),
        ("(NEAR) AND * ^ {a} : b", [["near"], ["a"], ["b"]], []),
        ("titel:bande", [["bande"]], []),
        ("titel: bande råd", [["bande"], ["råd"]], []),
        ("undertitel:bande", [["undertitel"], ["bande"]], []),
        ("tema:familie bande", [["bande"]], []),
    ],
)
def test_text_is_read_as_a_wish(text: str, groups: list[list[str]], unwanted: list[str]) -> None:
    assert read(text) == (groups, unwanted)


@pytest.mark.parametrize(
    ("text", "half_typed"),
    [
        ("forebyggel", ["forebyggel"]),
        ("ung forebyggel", ["forebyggel"]),
        ("forebyggel ", []),
        ("forebyggelse?", []),
        ("forebyggel -ung", []),
        ('"åbne spørg', ["åbne spørg"]),
        ('"åbne spørgsmål"', []),
        ('"åbne ', []),
        ("Høje-Taas", ["taas"]),
        ("taler med", []),
    ],
)
def test_only_the_very_last_word_is_half_typed(text: str, half_typed: list[str]) -> None:
    assert [term.text for term in parse(text).terms if term.is_half_typed] == half_typed


def test_accents_are_read_in_either_form() -> None:
    assert read("ga\u030ature") == ([["gåture"]], [])


def test_only_the_first_thousand_characters_count() -> None:
    word = "a" * 1000
    assert parse("a" * 1_000_000) == Wish((Group((Term((word,), is_half_typed=True),), 0, 1),), said=(word,))
    assert len(parse(" ".join(f"ord{number}" for number in range(500))).groups) == 32


def test_wish_without_words_is_false() -> None:
    assert not parse("?!")
    assert parse("-hash")
    assert parse("hash")


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from('"-OR §115\0\ud800'))))
def test_any_text_can_be_read(text: str) -> None:
    wish = parse(text)

    for term in (*wish.terms, *wish.unwanted):
        assert all(term.words)
    assert sum(term.is_half_typed for term in wish.terms) <= 1
