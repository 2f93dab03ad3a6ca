"""The quality of the search may not fall; the floors stand a little below what was measured."""

from itertools import groupby

import pytest

from idekatalog.domain.query import Query
from idekatalog.search.engine import SearchEngine
from tests.relevance.measure import Judged, Quality, judged, measure

FLOORS = {
    "queries.jsonl": Quality(ndcg=0.93, mrr=0.965, first=0.95, among_five=0.98, nothing=0.01),
    "held_out.jsonl": Quality(ndcg=0.91, mrr=0.95, first=0.93, among_five=0.98, nothing=0.01),
    "written_later.jsonl": Quality(ndcg=0.92, mrr=0.96, first=0.95, among_five=0.97, nothing=0.01),
    "written_last.jsonl": Quality(ndcg=0.90, mrr=0.95, first=0.93, among_five=0.98, nothing=0.01),
    "judge_one.jsonl": Quality(ndcg=0.92, mrr=0.96, first=0.94, among_five=0.98, nothing=0.01),
    "judge_two.jsonl": Quality(ndcg=0.92, mrr=0.96, first=0.94, among_five=0.98, nothing=0.01),
    "judge_three.jsonl": Quality(ndcg=0.88, mrr=0.95, first=0.92, among_five=0.98, nothing=0.01),
}
LEAST_OF_A_TYPE = 0.82


def quality(engine: SearchEngine, queries: list[Judged]) -> Quality:
    return measure(queries, lambda text: [hit.id for hit in engine.search(Query(text)).hits])


@pytest.mark.parametrize("name", FLOORS)
def test_judged_queries_are_answered_well(shipped: SearchEngine, name: str) -> None:
    found, floor = quality(shipped, judged(name)), FLOORS[name]

    assert found.ndcg >= floor.ndcg
    assert found.mrr >= floor.mrr
    assert found.first >= floor.first
    assert found.among_five >= floor.among_five
    assert found.nothing <= floor.nothing


def test_no_type_of_query_is_left_behind(shipped: SearchEngine) -> None:
    by_type = groupby(sorted(judged("queries.jsonl"), key=lambda query: query.type), key=lambda query: query.type)

    found = {kind: quality(shipped, list(queries)).ndcg for kind, queries in by_type}
    assert {kind: ndcg for kind, ndcg in found.items() if ndcg < LEAST_OF_A_TYPE} == {}


def test_every_judgement_is_of_an_entry_there_is(shipped: SearchEngine) -> None:
    known = {hit.id for hit in shipped.search(Query(limit=1000)).hits}

    for query in (query for name in FLOORS for query in judged(name)):
        assert set(query.rel) <= known, query.q
        assert set(query.rel.values()) <= {1, 2}, query.q


def test_no_query_is_judged_twice() -> None:
    texts = [query.q.lower() for name in FLOORS for query in judged(name)]

    assert len(texts) >= 200
    assert len(set(texts)) == len(texts)


def test_perfect_and_hopeless_answers_are_measured_so() -> None:
    query = Judged("x", "x", "x", {"a": 2, "b": 1})

    assert measure([query], lambda _: ["a", "b"]) == Quality(1, 1, 1, 1, 0)
    assert measure([query], lambda _: []) == Quality(0, 0, 0, 0, 1)
    assert measure([query], lambda _: ["c", "a"]).mrr == 0.5
