"""Whatever is typed is answered, and soon."""

import gc
import random
import time

import pytest

from idekatalog.domain.query import Query
from idekatalog.search.engine import SearchEngine
from tests.relevance.measure import judged

MANY = 20_000
SOME = 1_000
"""What every run of the tests tries; ``benchmarks`` tries the many."""
SLOWEST_S = 0.1
_ODD = '"-()*:^{}[]~§°%\\/\0\t\n\u202e\u200f\u0301\ud800\U0001f600æøåÆØÅé0123456789'
_WORDS = [word for query in judged("queries.jsonl") for word in query.q.split()]


def a_text(dice: random.Random) -> str:
    """Return a string of words, halves of words and odd characters."""
    pieces = [
        dice.choice((dice.choice(_WORDS), dice.choice(_WORDS)[: dice.randint(1, 4)], "".join(dice.choices(_ODD, k=3))))
        for _ in range(dice.randint(0, 8))
    ]
    return dice.choice((" ", "", "-")).join(pieces)


def is_soon(engine: SearchEngine, text: str, most: float) -> bool:
    """Say whether an answer costs at most so many seconds of this process, a collection that falls in aside."""
    gc.disable()
    try:
        start = time.process_time()
        engine.search(Query(text))
        return time.process_time() - start <= most
    finally:
        gc.enable()


def test_random_texts_are_answered_soon(shipped: SearchEngine) -> None:
    dice = random.Random(4)
    shipped.search(Query("fængsl løsladelse"))  # what is prepared at the first slip

    assert [text for text in (a_text(dice) for _ in range(SOME)) if not is_soon(shipped, text, SLOWEST_S)] == []


@pytest.mark.parametrize("text", ["a" * 1_000_000, "ung " * 250_000, '"' * 1_000_000, "bande" * 200_000])
def test_a_megabyte_is_answered_soon(shipped: SearchEngine, text: str) -> None:
    shipped.search(Query(text))  # what is read for the first time

    assert is_soon(shipped, text, 2 * SLOWEST_S)
