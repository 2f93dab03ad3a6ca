import contextlib
import gc
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import Line, Paragraph, Section, Text
from idekatalog.domain.intervention import AgeRange, Basis, Experience, Intervention, Relation
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.query import FILTER_GROUPS, Excerpt, Filters, Hit, Kind, Query, SearchResult
from idekatalog.domain.taxonomy import Group, Synonyms
from idekatalog.errors import StorageError
from idekatalog.search.engine import SearchEngine, SearchInterrupted
from idekatalog.search.index import write_index
from idekatalog.storage.catalogue_store import CatalogueStore, build
from tests.builders import a_catalogue, a_document, a_register, an_intervention
from tests.search.conftest import OpenEngine, OpenStore

TALK = an_intervention(
    id="bekymringssamtaler",
    title="Bekymringssamtaler",
    document=a_document(purpose="I taler med en ung og forældrene, fordi noget bekymrer jer."),
    search_words=("pjæk", "snak med politiet"),
    experiences=(Experience("Ishøj", Basis.TABLE, (Text("Har en skabelon."),)),),
    legal_basis=("§115a",),
)
VIOLENCE = an_intervention(
    id="forenet-mod-vold",
    title="Forenet Mod Vold",
    category="organisatorisk",
    document=a_document(purpose="Politi og kommune rejser ud i byen mod vold.", step="Hold et møde i Ishøj."),
    abbreviations=("GVI",),
    aliases=("gruppevoldsintervention",),
    themes=(),
    practitioners=("skole-og-laerere",),
    experiences=(Experience("Aarhus", Basis.TEXT), Experience("Ballerup", Basis.PLANNED)),
    search_words=("bandekrig",),
    ages=(AgeRange(18, None),),
)
NETWORK = an_intervention(
    id="foraeldrenetvaerk",
    title="Forældrenetværk",
    category="social",
    document=a_document(
        purpose="I samler forældrene. Indsatser for børn er forebyggelse.", step="Stil åbne spørgsmål."
    ),
    aliases=("forældregruppe",),
    themes=("adfaerd",),
    experiences=(),
    search_words=("K-rådet", "SSP 18+"),
)


def a_text(title: str, words: str) -> tuple[str, str, tuple[Section, ...], str]:
    line: Line = (Text(words),)
    return title.lower().replace(" ", "-"), title, (Section("tekst", "Tekst", (Paragraph(line),)),), words


SITUATION = Situation(*a_text("Familien siger nej tak", "Forældrene vil ikke til møde."))
ARTICLE = Article("alder", "Alder", "ramme", *a_text("x", "Forældre og samtykke.")[2:])


@pytest.fixture
def engine(open_engine: OpenEngine) -> SearchEngine:
    return open_engine(TALK, VIOLENCE, NETWORK, situations=(SITUATION,), articles=(ARTICLE,))


def ids(result: SearchResult) -> list[str]:
    return [hit.id for hit in result.hits]


def found(engine: SearchEngine, text: str) -> list[str]:
    return ids(engine.search(Query(text)))


def first(engine: SearchEngine, text: str) -> Hit:
    return engine.search(Query(text)).hits[0]


def marked(hit: Hit) -> list[str]:
    return [hit.excerpt.text[start:end] for start, end in hit.excerpt.marks]


@pytest.mark.parametrize("text", ["", "   ", "?", "\0", '"', "-", "§"])
def test_without_words_it_is_the_whole_catalogue_in_order(engine: SearchEngine, text: str) -> None:
    result = engine.search(Query(text))

    assert ids(result) == [
        "forenet-mod-vold",
        "foraeldrenetvaerk",
        "bekymringssamtaler",
        "familien-siger-nej-tak",
        "alder",
    ]
    assert result.total == 5
    assert not result.is_loosened
    assert result.hits[0].excerpt.text.startswith("Politi og kommune rejser")
    assert (result.hits[0].section, result.hits[0].why) == ("kort-fortalt", ())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("bekymringssamtaler", ["bekymringssamtaler"]),
        ("BEKYMRINGSSAMTALEN", ["bekymringssamtaler"]),
        ("indsatsen for barnet", ["foraeldrenetvaerk"]),
        ("indsats", ["foraeldrenetvaerk"]),
        ("Forenet Mod Vold", ["forenet-mod-vold"]),
        ("by ", ["forenet-mod-vold"]),
        ("forebyggel", ["foraeldrenetvaerk"]),
        ("forebyg", ["foraeldrenetvaerk"]),
        ("forebyggende ", ["foraeldrenetvaerk"]),
        ("foraeldrenetvaerk", ["foraeldrenetvaerk"]),
        ("foraeldrenet", ["foraeldrenetvaerk"]),
        ("forældrenetvark", ["foraeldrenetvaerk"]),
        ("Arhus", ["forenet-mod-vold"]),
        ("Århus", ["forenet-mod-vold"]),
        ("K-rådet", ["foraeldrenetvaerk"]),
        ("k-raadet", ["foraeldrenetvaerk"]),
        ("SSP 18+", ["foraeldrenetvaerk", "bekymringssamtaler"]),
        ("§ 115 a", ["bekymringssamtaler"]),
        ("§115", ["bekymringssamtaler"]),
        ('"åbne spørgsmål"', ["foraeldrenetvaerk"]),
        ('"aabne spoergsmaal"', ["foraeldrenetvaerk"]),
        ('"stil åbne spørg', ["foraeldrenetvaerk"]),
        ("gvi", ["forenet-mod-vold"]),
        ("pjæk", ["bekymringssamtaler"]),
        ("zebra", []),
        ("zebra OR pjæk", ["bekymringssamtaler"]),
        ("forældre -politiet -møde -samtykke", ["foraeldrenetvaerk"]),
        ('møde -"et møde"', ["familien-siger-nej-tak"]),
        ("hvordan taler jeg med en ung?", ["bekymringssamtaler"]),
    ],
)
def test_words_find_their_entries(engine: SearchEngine, text: str, expected: list[str]) -> None:
    assert found(engine, text) == expected


def test_only_unwanted_words_leave_the_rest_of_the_catalogue(engine: SearchEngine) -> None:
    assert found(engine, "-forældre") == ["forenet-mod-vold"]


def test_town_with_experience_goes_before_a_mere_mention(engine: SearchEngine) -> None:
    assert found(engine, "Ishøj") == ["bekymringssamtaler", "forenet-mod-vold"]
    assert first(engine, "Ishøj").why[0] == "Har erfaring: Ishøj."
    assert (first(engine, "Ishøj").section, marked(first(engine, "Ishøj"))) == ("erfaringer", ["Ishøj"])


def test_town_stays_ahead_where_most_entries_know_it(open_engine: OpenEngine) -> None:
    # bm25 alone would put the rare mention first: its idf is nothing for a word most entries have.
    knowing = [an_intervention(id=f"e{number}", title=f"E{number}") for number in range(9)]
    mentioning = an_intervention(id="x", title="A", experiences=(), document=a_document(purpose="Ring til Ishøj."))

    assert found(open_engine(*knowing, mentioning), "Ishøj")[-1] == "x"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("familie", "bekymringssamtaler"), ("skole lærere", "forenet-mod-vold"), ("adfærd", "foraeldrenetvaerk")],
)
def test_name_of_a_theme_or_profession_finds_who_carries_it(engine: SearchEngine, text: str, expected: str) -> None:
    assert found(engine, text)[0] == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("fo", ["forenet-mod-vold", "foraeldrenetvaerk"]), ("gv", ["forenet-mod-vold"]), ("rå", [])]
)
def test_one_or_two_letters_find_names_only(engine: SearchEngine, text: str, expected: list[str]) -> None:
    assert sorted(found(engine, text)) == sorted(expected)


def test_one_or_two_letters_behind_other_words_take_nothing_away(engine: SearchEngine) -> None:
    assert set(found(engine, "forældrene")) == set(found(engine, "forældrene v"))
    assert found(engine, "politi fo") == ["forenet-mod-vold", "bekymringssamtaler"]


def test_nothing_fits_all_words_so_any_will_do(engine: SearchEngine) -> None:
    result = engine.search(Query("pjæk zebra bandekrig"))

    assert result.is_loosened
    assert sorted(ids(result)) == ["bekymringssamtaler", "forenet-mod-vold"]
    assert result.total == 2
    assert engine.search(Query("zebra giraf")) == SearchResult(
        Query("zebra giraf"), facets=engine.search(Query("zebra")).facets
    )


def test_phrase_nobody_wrote_is_taken_apart(engine: SearchEngine) -> None:
    result = engine.search(Query('"spørgsmål åbne"'))

    assert (ids(result), result.is_loosened) == (["foraeldrenetvaerk"], True)
    assert not engine.search(Query('"åbne spørgsmål"')).is_loosened
    assert not engine.search(Query('"zebra giraf"')).is_loosened


def test_what_is_related_to_few_hits_stands_behind_them_and_says_so(open_engine: OpenEngine) -> None:
    leading = replace(TALK, related=(Relation(NETWORK.id, "Kommer gerne før."),))
    by_situation = replace(SITUATION, interventions=(Relation(VIOLENCE.id, "Når de siger nej."),))
    engine = open_engine(leading, VIOLENCE, NETWORK, situations=(by_situation,))
    result = engine.search(Query("pjæk"))

    assert [(hit.id, hit.why) for hit in result.hits] == [
        (TALK.id, ("Søgeord: pjæk.",)),
        (NETWORK.id, ("Hænger sammen med »Bekymringssamtaler«.",)),
    ]
    assert result.hits[0].score > result.hits[1].score > 0
    assert result.total == sum(value.hits for value in result.facets[Group.CATEGORY]) == 2
    assert found(engine, "nej") == [VIOLENCE.id, SITUATION.id]
    assert found(engine, "pjæk -børn") == [TALK.id]
    assert found(engine, "titel:bekymringssamtaler") == [TALK.id]


def test_with_many_hits_nothing_is_put_behind_them(open_engine: OpenEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("idekatalog.search.engine._FEW", 1)
    engine = open_engine(replace(TALK, related=(Relation(NETWORK.id, "Kommer gerne før."),)), NETWORK)

    assert found(engine, "pjæk") == [TALK.id]


def test_filters_do_not_loosen_the_words(engine: SearchEngine) -> None:
    result = engine.search(Query("pjæk politiet", Filters(frozenset({(Group.THEME, "adfaerd")}))))

    assert (result.total, result.is_loosened) == (0, False)


def test_other_kinds_come_after_all_interventions(engine: SearchEngine) -> None:
    result = engine.search(Query("forældre "))

    assert [hit.kind for hit in result.hits] == [
        Kind.INTERVENTION,
        Kind.INTERVENTION,
        Kind.SITUATION,
        Kind.ARTICLE,
    ]


def test_equal_scores_stand_in_danish_order(open_engine: OpenEngine) -> None:
    titles = ["Ål", "Aal", "Zebra", "Æble", "Ø", "Abe"]
    engine = open_engine(*(an_intervention(id=f"e{number}", title=title) for number, title in enumerate(titles)))

    result = engine.search(Query("bekymrer"))
    assert [hit.title for hit in result.hits] == sorted(
        titles, key=lambda title: (danish_key(title), titles.index(title))
    )


def test_excerpt_is_original_text_with_marks(engine: SearchEngine) -> None:
    hit = first(engine, "aabne spoergsmaal")

    assert hit.excerpt.text == "Stil åbne spørgsmål."
    assert marked(hit) == ["åbne", "spørgsmål"]
    assert hit.section == "saadan-goer-i"
    assert hit.why == ("Står under Sådan gør I.",)


@pytest.mark.parametrize(
    ("text", "query", "marks"),
    [
        ("Forældrene holder møde i Høje-Taastrup.", "høje-taastrup forældre", ["Forældrene", "Høje-Taastrup"]),
        ("Et møde mod vold", "møde -vold", ["møde"]),
        ("Et møde mod vold", '"møde mod vold" mod', ["møde mod vold"]),
        ("Et møde", "", []),
        ("", "møde", []),
    ],
)
def test_opened_entry_is_marked_in_order_and_apart(
    engine: SearchEngine, text: str, query: str, marks: list[str]
) -> None:
    assert [text[start:end] for start, end in engine.marks(text, Query(query))] == marks


def test_phrase_that_stands_nowhere_is_marked_word_by_word(engine: SearchEngine) -> None:
    text, query = "Stil åbne spørgsmål.", Query('"spørgsmål åbne"')

    assert engine.marks(text, query) == ()
    assert [text[start:end] for start, end in engine.marks(text, query, is_loose=True)] == ["åbne", "spørgsmål"]


def test_counts_are_live_and_each_group_ignores_its_own_filter(engine: SearchEngine) -> None:
    result = engine.search(Query("møde OR forældre", Filters(frozenset({(Group.CATEGORY, "social")}))))

    assert tuple(result.facets) == FILTER_GROUPS
    assert ids(result) == ["foraeldrenetvaerk"]
    assert {value.id: value.hits for value in result.facets[Group.CATEGORY]} == {
        "organisatorisk": 1,
        "situationel": 0,
        "social": 1,
        "dialogmetode": 1,
    }
    assert {value.id: value.hits for value in result.facets[Group.THEME]} == {"adfaerd": 1, "familie": 0}


def test_age_keeps_entries_whose_source_gives_none(engine: SearchEngine) -> None:
    assert "forenet-mod-vold" not in ids(engine.search(Query(filters=Filters(age=15))))
    assert len(ids(engine.search(Query(filters=Filters(age=18))))) == 5


def test_limit_cuts_hits_but_not_the_total(engine: SearchEngine) -> None:
    for text in ("", "forældre "):
        whole = engine.search(Query(text))
        cut = engine.search(Query(text, limit=1))
        assert (cut.hits, cut.total, cut.facets) == (whole.hits[:1], whole.total, whole.facets)
        assert engine.search(Query(text, limit=0)).hits == ()
        assert engine.search(Query(text, limit=-1)).hits == ()
        assert engine.search(Query(text, limit=10**6)).hits == whole.hits


def test_more_candidates_than_are_looked_at_keep_their_order(
    open_engine: OpenEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = open_engine(TALK, VIOLENCE, NETWORK, situations=(SITUATION,), articles=(ARTICLE,))
    whole = found(engine, "forældre ")

    monkeypatch.setattr("idekatalog.search.engine._MOST_CANDIDATES", 1)
    monkeypatch.setattr("idekatalog.search.engine._LEAST_CANDIDATES", 1)
    assert ids(engine.search(Query("forældre ", limit=2))) == whole[:2]


def test_scores_fall_and_the_same_question_has_the_same_answer(engine: SearchEngine) -> None:
    result = engine.search(Query("møde OR forældre OR ung"))

    interventions = [hit.score for hit in result.hits if hit.kind is Kind.INTERVENTION]
    assert all(one >= other > 0 for one, other in pairwise(interventions))
    assert engine.search(Query("møde OR forældre OR ung")) == result


def test_empty_catalogue_answers(open_store: OpenStore) -> None:
    engine = SearchEngine(
        open_store(an_intervention(title="", document=(), experiences=(), search_words=())).connection
    )

    assert engine.search(Query("")).hits[0].excerpt.text == ""
    assert found(engine, "zebra") == []


def test_interrupted_search_says_so_and_the_next_one_works(open_store: OpenStore) -> None:
    store = open_store(TALK)
    engine = SearchEngine(store.connection)
    driver = store.connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)

    driver.set_progress_handler(lambda: 1, 1)
    with pytest.raises(SearchInterrupted):
        engine.search(Query("ung"))
    driver.set_progress_handler(None, 0)
    assert found(engine, "ung") == ["bekymringssamtaler"]


def test_interruption_never_outlives_the_search_it_meant(open_store: OpenStore) -> None:
    meanings = tuple(Synonyms((f"ord{number}", f"navn{number}")) for number in range(200))
    store = open_store(TALK, VIOLENCE, NETWORK, register=a_register(thesaurus=meanings))
    connection = store.connection
    statements: list[str] = []
    event.listen(connection, "before_cursor_execute", lambda _c, _cursor, statement, *_: statements.append(statement))
    SearchEngine(connection).search(Query("pjæk"))

    gc.disable()  # an error that is kept until a collection keeps what it has touched
    try:
        for number in range(1, len(statements) + 1):
            engine = SearchEngine(connection)
            statements.clear()
            stop = _interrupting(store, statements, number)
            event.listen(connection, "before_cursor_execute", stop)
            with contextlib.suppress(SearchInterrupted):
                engine.search(Query("pjæk"))
            event.remove(connection, "before_cursor_execute", stop)

            assert engine.search(Query("pjæk")).hits
    finally:
        gc.enable()


def _interrupting(store: CatalogueStore, statements: Sequence[str], number: int) -> Callable[..., None]:
    def stop(*_: object) -> None:
        if len(statements) == number:
            store.interrupt()

    return stop


def test_prepared_engine_reads_no_text_for_a_search(open_store: OpenStore) -> None:
    store = open_store(TALK, VIOLENCE, NETWORK)
    engine = SearchEngine(store.connection)
    steps = sum(1 for _ in engine.preparations())
    statements: list[str] = []
    event.listen(
        store.connection, "before_cursor_execute", lambda _c, _cursor, statement, *_: statements.append(statement)
    )

    assert found(engine, "ung") == ["bekymringssamtaler"]
    assert steps > 3
    assert not [statement for statement in statements if "entry_text" in statement]


def test_texts_of_a_large_catalogue_are_read_when_they_are_asked_for(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("idekatalog.search.engine._MOST_CANDIDATES", 2)
    engine = SearchEngine(open_store(TALK, VIOLENCE, NETWORK).connection)

    assert sum(1 for _ in engine.preparations()) == 1


def test_interrupt_is_safe_in_any_thread_at_any_time(open_store: OpenStore) -> None:
    store = open_store(TALK)
    engine = SearchEngine(store.connection)
    with ThreadPoolExecutor(1) as pool:
        pool.submit(store.interrupt).result()
        assert found(engine, "ung") == ["bekymringssamtaler"]
        store.close()
        pool.submit(store.interrupt).result()


def test_damage_on_disk_is_a_storage_error(open_store: OpenStore) -> None:
    store = open_store(TALK)
    path = store.connection.exec_driver_sql("PRAGMA database_list").one()[2]
    with sqlite3.connect(path) as driver:
        driver.execute("UPDATE entry_index_data SET block = substr(block, 1, 3) WHERE id > 10")
    driver.close()

    with pytest.raises(StorageError, match="beskadiget"):
        SearchEngine(store.connection).search(Query("ung"))


def test_a_megabyte_of_text_is_quick(engine: SearchEngine) -> None:
    for text in ("a" * 1_000_000, "ung " * 250_000, '"' * 1_000_000, "-a " * 300_000, "1" * 1_000_000):
        start = time.perf_counter()
        engine.search(Query(text))
        assert time.perf_counter() - start < 1


HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\"'-*^:(){}+§°,.\0\ud800\u202e\ue000 "),
        st.sampled_from("abdefgilmnorstuvæøåÆØÅ1258"),
    )
) | st.lists(
    st.sampled_from(["OR", "NEAR", "AND", "NOT", "ung", "møde", '"', "-", "§115", "18+", "mi", "title_words:"])
).map(" ".join)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    path = tmp_path_factory.mktemp("shared") / "catalogue.db"
    build(path, a_catalogue(TALK, VIOLENCE, NETWORK), write_index)
    with CatalogueStore.open(path) as store:
        yield SearchEngine(store.connection)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=HOSTILE)
def test_any_text_is_safe(shared: SearchEngine, text: str) -> None:
    result = shared.search(Query(text))

    for hit in result.hits:
        assert all(0 <= start < end <= len(hit.excerpt.text) for start, end in hit.excerpt.marks)
        assert all(hit.why) or not text
    assert all(0 <= start < end <= len(text) for start, end in shared.marks(text, Query(text)))


def test_every_hit_is_an_intervention_of_the_catalogue(engine: SearchEngine) -> None:
    known: dict[str, Intervention] = {found.id: found for found in (TALK, VIOLENCE, NETWORK)}

    for hit in engine.search(Query("ung")).hits:
        assert (hit.title, hit.origin, hit.kind) == (known[hit.id].title, "katalog", Kind.INTERVENTION)


@pytest.mark.parametrize("text", ["", "forældrene", "zebra"])
def test_hits_are_told_at_once_and_explained_step_by_step(engine: SearchEngine, text: str) -> None:
    whole = engine.search(Query(text))
    *earlier, last = engine.steps(Query(text), 2)

    assert last == whole
    for number, answer in enumerate(earlier, 1):
        assert ids(answer) == ids(whole)
        assert answer.hits[: 2 * number] == whole.hits[: 2 * number]
        assert all(hit.excerpt == Excerpt("") for hit in answer.hits[2 * number :])
    assert len(earlier) == max(0, (len(whole.hits) - 1) // 2)
    for number, (answer, more) in enumerate(pairwise((*earlier, last)), 1):
        untold = slice(2 * (number + 1), None)
        assert [id(hit) for hit in more.hits[untold]] == [id(hit) for hit in answer.hits[untold]]
