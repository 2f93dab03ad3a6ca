from collections.abc import Sequence

import pytest

from idekatalog.search.entry_text import WEIGHTS, EntryText
from idekatalog.search.needle import Needles
from idekatalog.search.parser import parse
from idekatalog.search.passage import EXPERIENCES, OVERVIEW, Passage
from idekatalog.search.ranking import Explained, Sought, explain, rank
from idekatalog.search.term import Form
from idekatalog.storage.catalogue_schema import Field
from tests.search.conftest import a_lexicon


def scores(text: str, *entries: Sequence[Passage]) -> list[float]:
    texts = {number: EntryText.of(entry) for number, entry in enumerate(entries)}
    return [found.score for found in rank(wanted(text, *texts.values()), texts, len(texts))]


def explained(text: str, entry: Sequence[Passage]) -> Explained:
    held = EntryText.of(entry)
    (ranked,) = rank(wanted(text, held), {1: held}, 1)
    return explain(ranked, held)


def wanted(text: str, *held: EntryText) -> list[Sought]:
    return [Sought(Needles(group.terms, a_lexicon(*held)), is_light=group.is_light) for group in parse(text).groups]


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


def test_rare_word_counts_more_than_common_one() -> None:
    common, rare = [said(Field.BODY, "unge")], [said(Field.BODY, "hooligans")]

    *_, of_rare = found = scores("unge hooligans ", common, common, common, rare)
    assert of_rare == max(found)
    assert found.count(of_rare) == 1


def test_word_that_only_carries_the_sentence_counts_less_than_its_subject() -> None:
    subject, carrier = scores("uge unge ", [said(Field.BODY, "unge")], [said(Field.BODY, "uge")])

    assert 0 < carrier < subject


def test_every_word_met_counts() -> None:
    both, one = scores("unge samtaler ", [said(Field.BODY, "unge samtaler")], [said(Field.BODY, "unge")])

    assert both > one


def test_best_section_meets_most_of_the_wish() -> None:
    entry = [said(Field.TITLE), said(Field.PURPOSE, "samtaler", "a"), said(Field.BODY, "unge til samtaler", "b")]

    best = explained("unge samtaler ", entry).section
    assert best is not None
    assert best.slug == "b"


def test_of_equal_sections_the_first_is_best() -> None:
    best = explained("samtaler ", [said(Field.BODY, slug="a"), said(Field.BODY, slug="b")]).section

    assert best is not None
    assert best.slug == "a"


def test_title_alone_gives_no_section() -> None:
    assert explained("samtaler ", [said(Field.TITLE)]).section is None


@pytest.mark.parametrize(("place", "slug"), [("Ishøj", EXPERIENCES), ("Ballerup", "text")])
def test_place_is_shown_by_what_was_done_there(place: str, slug: str) -> None:
    entry = [
        said(Field.PLACE, place),
        said(Field.BODY, "Ishøj.", OVERVIEW),
        said(Field.BODY, "I Ishøj.", "text"),
        said(Field.BODY, "Ishøj.", EXPERIENCES),
    ]

    best = explained("Ishøj ", entry).section
    assert best is not None
    assert best.slug == slug


def test_closest_alternative_of_a_group_counts() -> None:
    found = explained("samtalen OR samtaler ", [said(Field.TITLE)])

    assert [fit.match.form for fit in found.best_fits] == [Form.EXACT]


def test_entry_moves_up_towards_a_better_one_it_is_related_to_and_never_past_it() -> None:
    title, body = [said(Field.TITLE)], [said(Field.BODY)]
    texts = {1: EntryText.of(title, [2]), 2: EntryText.of(body, [1]), 3: EntryText.of(body)}

    best, pulled, alone = (found.score for found in rank(wanted("samtaler ", *texts.values()), texts, len(texts)))
    assert best > pulled > alone


def test_entry_that_meets_nothing_stands_behind_all_that_do_beside_the_best_it_is_related_to() -> None:
    title, body, other = [said(Field.TITLE)], [said(Field.BODY)], [said(Field.BODY, "møder")]
    texts = {1: EntryText.of(title), 2: EntryText.of(body), 3: EntryText.of(other, [2, 1]), 4: EntryText.of(other, [2])}
    texts[5] = EntryText.of(other)

    ranked = rank(wanted("samtaler ", *texts.values()), texts, len(texts))
    assert [found.score for found in ranked] == sorted((found.score for found in ranked), reverse=True)
    assert [(found.beside, found.score > 0) for found in ranked[2:]] == [(1, True), (2, True), (None, False)]


def test_group_is_looked_for_only_where_it_can_be_met() -> None:
    texts = {1: EntryText.of([said(Field.TITLE)]), 2: EntryText.of([said(Field.TITLE)])}
    (everywhere,) = wanted("samtaler ", *texts.values())

    first, other = rank([everywhere._replace(entries=0b10)], texts, len(texts))
    assert (set(first.met), set(other.met)) == ({0}, set())
