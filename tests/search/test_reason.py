import pytest

from idekatalog.search.entry_text import EntryText
from idekatalog.search.needle import Needles
from idekatalog.search.parser import parse
from idekatalog.search.passage import LAW, Passage
from idekatalog.search.ranking import Sought, explain, rank
from idekatalog.search.reason import reasons
from idekatalog.storage.catalogue_schema import Field
from tests.search.conftest import a_lexicon

ENTRY = EntryText.of(
    (
        Passage.of(Field.TITLE, ("Motiverende samtaler",)),
        Passage.of(Field.PURPOSE, ("Målet er lyst til forandring.",), "kort-fortalt", "Kort fortalt"),
        Passage.of(Field.BODY, ("Stil åbne spørgsmål.",), "saadan-goer-i", "Sådan gør I"),
        Passage.of(Field.BODY, ("Åbne spørgsmål kræver ro.",), "vaer-opmaerksom-paa", "Vær opmærksom på"),
        Passage.of(Field.NAME, ("MI", "Motivational Interviewing")),
        Passage.of(Field.SEARCH_WORD, ("vil ikke tale", "lukket ung", "tavs")),
        Passage.of(Field.PLACE, ("Ishøj", "Høje-Taastrup")),
        Passage.of(Field.LABEL, ("Adfærd",), "theme"),
        Passage.of(Field.LABEL, ("Lokalpoliti", "SSP-medarbejder"), "profession"),
        Passage.of(Field.LABEL, ("§115",), LAW),
    )
)


def told(text: str) -> tuple[str, ...]:
    needles = [Needles(group.terms, a_lexicon(ENTRY)) for group in parse(text).groups]
    (ranked,) = rank([Sought(needle) for needle in needles], {1: ENTRY}, 1)
    return reasons(explain(ranked, ENTRY), needles)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("samtaler ", ("Ordet står i titlen.",)),
        ("motiverende samtaler", ("Ordene står i titlen.",)),
        ("samtaler adfærd ", ("»samtaler« står i titlen.", "Tema: Adfærd.")),
        ("MI", ("Kaldes også: MI.",)),
        ("tale", ("Søgeord: vil ikke tale.",)),
        ("tale ung ", ("Søgeord: vil ikke tale, lukket ung.",)),
        ("Ishøj", ("Har erfaring: Ishøj.",)),
        ("taastrup", ("Har erfaring: Høje-Taastrup.",)),
        ("lokalpoliti", ("Kan gøre det: Lokalpoliti.",)),
        ("§ 115", ("Nævner §115.",)),
        ("forandring", ("Står under Kort fortalt.",)),
        ("spørgsmål ro ", ("Står under Vær opmærksom på og Sådan gør I.",)),
        ('"stil åbne"', ("Står under Sådan gør I.",)),
    ],
)
def test_reason_says_where_the_words_stand(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == expected


def test_section_of_the_excerpt_is_named_too() -> None:
    assert told("tale ung lyst ") == ("Søgeord: vil ikke tale, lukket ung.", "Står under Kort fortalt.")


def test_three_reasons_are_enough() -> None:
    assert len(told("motiverende mi tavs ishøj adfærd lokalpoliti lyst ")) == 3


@pytest.mark.parametrize("text", ["samtaler", "mi", "tavs", "ishøj", "adfærd", "§115", "lyst", "ro"])
def test_every_reason_is_a_sentence(text: str) -> None:
    for reason in told(text):
        assert reason[0].isupper()
        assert reason.endswith(".")
        assert "{" not in reason
