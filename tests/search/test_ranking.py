from collections.abc import Sequence

import pytest

from idekatalog.search.entry_text import EntryText
from idekatalog.search.needle import Needles
from idekatalog.search.parser import parse
from idekatalog.search.passage import EXPERIENCES, OVERVIEW, Passage
from idekatalog.search.ranking import WEIGHTS, Ranked, explain, rank
from idekatalog.search.term import Form
from idekatalog.storage.catalogue_schema import Field


def scores(text: str, *entries: Sequence[Passage], bm25: float = 0.0) -> list[float]:
    return [found.score for found in ranked(text, *entries, bm25=bm25)]


def ranked(text: str, *entries: Sequence[Passage], bm25: float = 0.0) -> list[Ranked]:
    needles = wanted(text)
    texts = {number: EntryText(entry) for number, entry in enumerate(entries)}
    found = rank(needles, dict.fromkeys(texts, bm25), texts)
    return [explain(entry, needles, texts[entry.rowid]) for entry in found]


def wanted(text: str) -> list[Needles]:
    return [Needles(group.terms) for group in parse(text).groups]


def said(field: Field, text: str = "samtaler", slug: str = "") -> Passage:
    return Passage.of(field, (text,), slug)


def test_fields_are_weighed_in_their_order() -> None:
    found = scores("samtaler ", *[[said(field)] for field in Field])

    assert found == sorted(found, reverse=True)
    assert list(WEIGHTS) == list(Field)


@pytest.mark.parametrize("field", Field)
def test_exact_word_goes_before_stem_before_beginning(field: Field) -> None:
    found = scores("samtaler", *[[said(field, text)] for text in ("samtaler", "samtalen", "samtalerum")])

    assert found[0] > found[1] > found[2] > 0


@pytest.mark.parametrize(
    ("stronger", "weaker"),
    [
        (Field.TITLE, Field.SEARCH_WORD),
        (Field.NAME, Field.PLACE),
        (Field.PLACE, Field.LABEL),
        (Field.PURPOSE, Field.BODY),
    ],
)
def test_many_mentions_do_not_overtake_a_field(stronger: Field, weaker: Field) -> None:
    many = [said(found) for found in Field if WEIGHTS[found] <= WEIGHTS[weaker]] + [said(Field.BODY)] * 7

    one, other = scores("samtaler ", [said(stronger)], many)
    assert one > other


def test_more_passages_part_equals() -> None:
    once, twice = scores("samtaler ", [said(Field.BODY)], [said(Field.BODY, slug="a"), said(Field.BODY, slug="b")])

    assert twice > once


def test_bm25_parts_equals_but_decides_nothing_else() -> None:
    entries = {
        number: EntryText((said(field),)) for number, field in enumerate((Field.BODY, Field.BODY, Field.PURPOSE))
    }
    found = rank(wanted("samtaler "), {0: 1.0, 1: 40.0, 2: 0.0}, entries)

    assert [hit.score for hit in found] == sorted(hit.score for hit in found)


def test_rare_word_counts_more_than_common_one() -> None:
    common, rare = [said(Field.BODY, "unge")], [said(Field.BODY, "hooligans")]

    *_, of_rare = found = scores("unge hooligans ", common, common, common, rare)
    assert of_rare == max(found)
    assert found.count(of_rare) == 1


def test_every_word_met_counts() -> None:
    both, one = scores("unge samtaler ", [said(Field.BODY, "unge samtaler")], [said(Field.BODY, "unge")])

    assert both > one


def test_best_section_meets_most_of_the_wish() -> None:
    entry = [said(Field.TITLE), said(Field.PURPOSE, "samtaler", "a"), said(Field.BODY, "unge til samtaler", "b")]

    best = ranked("unge samtaler ", entry)[0].best_section
    assert best is not None
    assert best.slug == "b"


def test_of_equal_sections_the_first_is_best() -> None:
    best = ranked("samtaler ", [said(Field.BODY, slug="a"), said(Field.BODY, slug="b")])[0].best_section

    assert best is not None
    assert best.slug == "a"


def test_title_alone_gives_no_section() -> None:
    assert ranked("samtaler ", [said(Field.TITLE)])[0].best_section is None


@pytest.mark.parametrize(("place", "slug"), [("Ishøj", EXPERIENCES), ("Ballerup", "text")])
def test_place_is_shown_by_what_was_done_there(place: str, slug: str) -> None:
    entry = [
        said(Field.PLACE, place),
        said(Field.BODY, "Ishøj.", OVERVIEW),
        said(Field.BODY, "I Ishøj.", "text"),
        said(Field.BODY, "Ishøj.", EXPERIENCES),
    ]

    best = ranked("Ishøj ", entry)[0].best_section
    assert best is not None
    assert best.slug == slug


def test_closest_alternative_of_a_group_counts() -> None:
    found = ranked("samtalen OR samtaler ", [said(Field.TITLE)])[0]

    assert [fit.match.form for fit in found.fits] == [Form.EXACT]
