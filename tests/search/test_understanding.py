import pytest

from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.domain.query import Query, SearchResult
from idekatalog.domain.taxonomy import Group, Synonyms
from idekatalog.search.engine import SearchEngine
from tests.builders import a_register, an_intervention
from tests.search.conftest import OpenEngine


def entry(title: str, text: str, **fields: object) -> object:
    document = (Section("kort-fortalt", "Kort fortalt", (Paragraph((Text(text),)),)),)
    given = {"document": document, "experiences": (), "themes": (), "practitioners": (), "search_words": ()}
    return an_intervention(id=title.lower().replace(" ", "-"), title=title, **(given | fields))


ENTRIES = (
    entry("Mulighedssamtaler", "Det er en mulighed."),
    entry("Netværk", "Forældre i et forældrenetværk hjælper søskende."),
    entry(
        "Tryghedsvandring", "I går en vandring for tryghed og tager en samtale.", practitioners=("skole-og-laerere",)
    ),
    entry("Årets klasse", "Alle i en klasse.", practitioners=("skole-og-laerere",)),
    entry("Mentor", "En mentor i Ishøj.", themes=("familie",)),
    entry("Konflikt", "Om konflikt og ro."),
    entry("Samarbejde", "Alle er med."),
    entry("Modstand", "Når nogen siger fra."),
)
THESAURUS = (
    Synonyms(("søskende", "bror", "lillebror", "lillesøster")),
    Synonyms(("mægling", "konflikt")),
    Synonyms(("vil ikke samarbejde", "modstand")),
    Synonyms(("hvem er med", "tryghed")),
)


@pytest.fixture
def engine(open_engine: OpenEngine) -> SearchEngine:
    return open_engine(*ENTRIES, register=a_register(thesaurus=THESAURUS))


def asked(engine: SearchEngine, text: str) -> SearchResult:
    return engine.search(Query(text))


@pytest.mark.parametrize(
    ("text", "first", "why"),
    [
        ("samtale", "mulighedssamtaler", "Ordet er en del af titlen."),
        ("mulighed samtale", "mulighedssamtaler", "Ordene står i titlen."),
        ("tryghed vandringen", "tryghedsvandring", "Ordene står i titlen."),
        ("lillebror", "netværk", "Betyder også: søskende."),
        ("lillesøster ", "netværk", "Betyder også: søskende."),
        ("samarbejde", "samarbejde", "Ordet står i titlen."),
        ("de vil ikke samarbejde med os", "modstand", "Betyder også: modstand."),
        ("menter", "mentor", "Stavet som: mentor."),
        ("konfliktsamtale", "konflikt", "Del af ordet: konflikt."),
        ("konfliktzebra ", "konflikt", "Del af ordet: konflikt."),
        ("hedssamtale ", "mulighedssamtaler", "Del af ordet: mulighedssamtaler."),
        ("lærer", "tryghedsvandring", "Kan gøre det: Skole og lærere."),
        ("klasselærer ", "årets-klasse", "Kan gøre det: Skole og lærere."),
        ("titel:mentor", "mentor", "Ordet står i titlen."),
    ],
)
def test_words_lead_to_the_entry_and_the_reason_says_how(engine: SearchEngine, text: str, first: str, why: str) -> None:
    hit = asked(engine, text).hits[0]

    assert hit.id == first
    assert why in hit.why


@pytest.mark.parametrize(
    ("text", "suggestion"),
    [("menter", "mentor"), ("mentor", ""), ("forlædre mentor", "forældre mentor"), ("søskende", ""), ("lillebror", "")],
)
def test_slips_are_suggested_and_known_words_left_alone(engine: SearchEngine, text: str, suggestion: str) -> None:
    assert asked(engine, text).suggestion == suggestion


def test_named_value_narrows_like_a_filter(engine: SearchEngine) -> None:
    result = asked(engine, "tema:familie")

    assert [hit.id for hit in result.hits] == ["mentor"]
    assert result.narrowed.values == {(Group.THEME, "familie")}


def test_name_nobody_has_is_a_word(engine: SearchEngine) -> None:
    assert asked(engine, "tema:mentor").hits[0].id == "mentor"
    assert asked(engine, "tema:").total == len(ENTRIES)


def test_title_field_looks_at_titles_only(engine: SearchEngine) -> None:
    assert asked(engine, "titel:forældre").total == 0


def test_entries_with_all_words_go_first_and_others_follow(engine: SearchEngine) -> None:
    result = asked(engine, "mentor ishøj samtale")

    assert not asked(engine, "mentor ishøj").is_loosened
    assert result.is_loosened
    assert [hit.id for hit in result.hits[:2]] == ["mentor", "mulighedssamtaler"]


def test_alternative_nobody_wrote_is_not_guessed_at(engine: SearchEngine) -> None:
    assert [hit.id for hit in asked(engine, "konflikt OR mentar ").hits] == ["konflikt"]


def test_turn_of_phrase_made_of_stop_words_counts_beside_other_words(engine: SearchEngine) -> None:
    hits = {hit.id: hit.why for hit in asked(engine, "konflikt hvem er med").hits}

    assert "Betyder også: tryghed." in hits["tryghedsvandring"]
    assert "konflikt" in hits


def test_words_of_a_question_do_no_harm(engine: SearchEngine) -> None:
    assert asked(engine, "hvad kan en mentor gøre for hans søskende?").hits[0].id in ("mentor", "netværk")
