"""How good a ranking is, from judgements of 2 (what they need) and 1 (helps, too); all else is 0."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import log2
from pathlib import Path

HERE = Path(__file__).parent
_DEPTH = 10


@dataclass(frozen=True, slots=True)
class Judged:
    """A query as somebody would type it, and what it should find."""

    id: str
    q: str
    type: str
    rel: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Quality:
    """Means over a set of queries, each from 0 to 1."""

    ndcg: float
    mrr: float
    first: float
    among_five: float
    nothing: float


def judged(name: str) -> list[Judged]:
    """Read one of the files beside this one."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [Judged(**json.loads(line)) for line in lines]


def measure(queries: Sequence[Judged], search: Callable[[str], list[str]]) -> Quality:
    """Search for each query and return how well that went."""
    scores = [_score(query, search(query.q)) for query in queries]
    return Quality(*(sum(column) / len(scores) for column in zip(*scores, strict=True)))


def _score(query: Judged, found: Sequence[str]) -> tuple[float, float, float, float, float]:
    grades = [query.rel.get(entry_id, 0) for entry_id in found[:_DEPTH]]
    first = next((place for place, grade in enumerate(grades, start=1) if grade), 0)
    ideal = _gain(sorted(query.rel.values(), reverse=True)[:_DEPTH])
    return _gain(grades) / ideal, 1 / first if first else 0.0, first == 1, 0 < first <= 5, not found


def _gain(grades: Sequence[int]) -> float:
    return sum((2**grade - 1) / log2(place + 1) for place, grade in enumerate(grades, start=1))
