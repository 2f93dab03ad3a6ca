import pytest

from idekatalog.search.analysis import stem
from idekatalog.search.thesaurus import Synonym, Thesaurus

GROUPS = (
    ("søskende", "bror", "lillebror"),
    ("forældre", "mor", "hans far"),
    ("vil ikke tale", "lukker af"),
    ("far", "x"),
)
THESAURUS = Thesaurus([[Synonym.of(text) for text in group] for group in GROUPS])


def meant(text: str) -> list[tuple[int, int, str]]:
    found = THESAURUS.meanings([stem(word) for word in text.split()])
    return [(start, end, terms[0].text) for start, end, terms in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lillebrødre", [(0, 1, "søskende")]),
        ("taler hans far med mor", [(1, 3, "forældre"), (4, 5, "forældre")]),
        ("ikke vil tale", [(0, 3, "vil ikke tale")]),
        ("far", [(0, 1, "far")]),
        ("zebra", []),
        ("", []),
    ],
)
def test_longest_meaning_counts(text: str, expected: list[tuple[int, int, str]]) -> None:
    assert meant(text) == expected


def test_empty_thesaurus_has_no_meanings() -> None:
    assert list(Thesaurus([]).meanings(["bror"])) == []
    assert "lillebror" in set(THESAURUS.words())


def test_what_no_entry_holds_is_understood_and_not_looked_for() -> None:
    known, absent = Synonym.of("lillebror"), Synonym.of("småbrødre")._replace(is_held=False)

    ((start, end, terms),) = Thesaurus([[known, absent]]).meanings(["småbror"])
    assert (start, end, [term.text for term in terms]) == (0, 1, ["lillebror"])
