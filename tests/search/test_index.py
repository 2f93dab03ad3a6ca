from collections.abc import Mapping

import pytest
from sqlalchemy import func, select

from idekatalog.domain.article import Situation
from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.domain.intervention import Relation
from idekatalog.domain.taxonomy import Group, Synonyms, Term, Vocabulary
from idekatalog.search.index import facet_terms
from idekatalog.search.passage import LINE_END
from idekatalog.search.passage_reader import PassageReader
from idekatalog.search.phrases import is_phrase
from idekatalog.search.thesaurus import Synonym
from idekatalog.storage.catalogue_schema import (
    FIELD_STEMS,
    FIELD_WORDS,
    PART,
    STEM,
    Field,
    entry,
    entry_facet,
    facet_value,
    synonym,
    word,
)
from tests.builders import a_document, a_register, a_vocabulary, an_intervention
from tests.search.conftest import OpenStore


def matching(open_store: OpenStore, expression: str, **fields: object) -> int:
    connection = open_store(an_intervention(**fields)).connection
    query = "SELECT count(*) FROM entry_index WHERE entry_index MATCH ?"
    return int(connection.exec_driver_sql(query, (expression,)).scalar_one())


def sign(signs: Mapping[Field, str], field: Field, word: str) -> str:
    return f'"{signs[field]}{word}"'


@pytest.mark.parametrize(
    "expression",
    [
        "bekymringssamtaler",
        f'"{STEM}bekymringssamtal"',
        f'"{PART}bekymr"',
        "lyt",
        "ballerup",
        sign(FIELD_WORDS, Field.TITLE, "bekymringssamtaler"),
        sign(FIELD_STEMS, Field.TITLE, "bekymringssamtal"),
        sign(FIELD_WORDS, Field.SEARCH_WORD, "bekymret"),
        sign(FIELD_WORDS, Field.PLACE, "ishøj"),
        sign(FIELD_WORDS, Field.LABEL, "familie"),
    ],
)
def test_words_stems_parts_and_fields_are_found(open_store: OpenStore, expression: str) -> None:
    assert matching(open_store, expression, search_words=("bekymring", "samtaler", "bekymret")) == 1


@pytest.mark.parametrize(
    "expression",
    [
        "bekymringssamtal",
        sign(FIELD_WORDS, Field.PLACE, "ballerup"),
        sign(FIELD_WORDS, Field.TITLE, "bekymringssamtal"),
        sign(FIELD_WORDS, Field.NAME, "lyt"),
    ],
)
def test_nothing_has_a_sign_it_does_not_belong_to(open_store: OpenStore, expression: str) -> None:
    assert matching(open_store, expression) == 0


@pytest.mark.parametrize(("phrase", "count"), [('"åbne spørgsmål"', 0), ('"spørgsmål til"', 1)])
def test_no_phrase_reaches_from_one_item_into_the_next(open_store: OpenStore, phrase: str, count: int) -> None:
    assert matching(open_store, phrase, aliases=("åbne", "spørgsmål til"), document=()) == count


def test_lexicon_holds_every_word_once_with_its_stem(open_store: OpenStore) -> None:
    connection = open_store(an_intervention(), an_intervention(id="anden")).connection
    rows = connection.execute(select(word.c.text, word.c.stem)).all()

    assert ("bekymringssamtaler", "bekymringssamtal") in rows
    assert LINE_END not in {row.text for row in rows}


def test_situations_are_indexed_and_carry_no_facet(open_store: OpenStore) -> None:
    document = (Section("foerst", "Først", (Paragraph((Text("Ring til en kollega."),)),)),)
    situation = Situation("han-vil-ud", "Han vil ud", document, "")
    connection = open_store(an_intervention(), situations=(situation,)).connection
    rowid = connection.execute(select(entry.c.rowid).where(entry.c.id == "han-vil-ud")).scalar_one()

    found = connection.exec_driver_sql("SELECT rowid FROM entry_index WHERE entry_index MATCH 'kollega'").scalars()
    assert found.all() == [rowid]
    assert connection.execute(select(func.count()).where(entry_facet.c.entry == rowid)).scalar() == 0


def test_organisations_are_filtered_for_like_municipalities() -> None:
    assert [term.id for term in facet_terms(a_vocabulary(), Group.MUNICIPALITY)][-1] == "kriminalforsorgen"
    assert [term.id for term in facet_terms(a_vocabulary(), Group.THEME)] == ["adfaerd", "familie"]


def test_values_no_vocabulary_knows_are_left_out(open_store: OpenStore) -> None:
    odd = an_intervention(themes=("ukendt",), target_groups=("ukendt",))

    connection = open_store(odd).connection
    assert connection.execute(select(func.count()).where(facet_value.c.slug == "ukendt")).scalar() == 0


def test_id_given_twice_in_a_vocabulary_does_no_harm(open_store: OpenStore) -> None:
    twice = Vocabulary(((Group.THEME, (Term("familie", "Familie"), Term("familie", "Familien"))),))

    connection = open_store(an_intervention(), register=a_register(vocabulary=twice)).connection
    assert connection.execute(select(facet_value.c.label)).scalars().all() == ["Familie"]


def test_passages_keep_the_original_text_in_reading_order(open_store: OpenStore) -> None:
    found = PassageReader(open_store(an_intervention()).connection).read((1,))[1].passages
    slugs = [passage.slug for passage in found if passage.is_section]

    assert slugs[:4] == [section.slug for section in a_document()]
    assert "Lov ikke tavshed." in [passage.text for passage in found]


def test_related_entries_know_each_other(open_store: OpenStore) -> None:
    first = an_intervention(id="a", title="A", related=(Relation("b", "Ligner."), Relation("ukendt", "Findes ikke.")))
    reader = PassageReader(open_store(first, an_intervention(id="b", title="B", related=())).connection)

    assert {rowid: reader.read((rowid,))[rowid].related for rowid in (1, 2)} == {1: [2], 2: [1]}


def test_situation_is_related_to_what_it_leads_to(open_store: OpenStore) -> None:
    situation = Situation("s", "S", (), "", (Relation("a", "Først."),))
    reader = PassageReader(open_store(an_intervention(id="a", related=()), situations=(situation,)).connection)

    assert {rowid: reader.read((rowid,))[rowid].related for rowid in (1, 2)} == {1: [2], 2: [1]}


def test_thesaurus_says_what_no_entry_holds_and_the_index_knows_its_phrases(open_store: OpenStore) -> None:
    thesaurus = (Synonyms(("pjækker", "snak med politiet", "zebra", "ingen steder")),)
    said = an_intervention(search_words=("pjæk", "snakke med politiet"))
    connection = open_store(said, register=a_register(thesaurus=thesaurus)).connection

    held = select(synonym.c.text).where(synonym.c.is_held).order_by(synonym.c.position)
    assert connection.execute(held).scalars().all() == ["pjækker", "snak med politiet"]
    assert {row.text for row in connection.execute(select(word.c.text)) if is_phrase(row.text)} == set()
    query = "SELECT count(*) FROM entry_index WHERE entry_index MATCH ?"
    expression = Synonym.of("snak med politiet").term.expression()
    assert connection.exec_driver_sql(query, (expression,)).scalar_one() == 1
