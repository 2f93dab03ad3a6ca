"""Her own words are found as she would type them."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.own import index_words, match_expression

TEXT = "Vi gik søndagstur med K-rådet, og børnene åbnede sig. §115 a: 18+ og Æblekagen."


def is_found(text: str, typed: str) -> bool:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE t USING fts5(words, tokenize='unicode61 remove_diacritics 0')")
    base.execute("INSERT INTO t VALUES (?)", (index_words(text),))
    found = base.execute("SELECT 1 FROM t WHERE t MATCH ?", (match_expression(typed),)).fetchone()
    base.close()
    return found is not None


@pytest.mark.parametrize(
    "typed",
    ["søndagstur", "søndags", "soendagstur", "børn", "barnet", "åbne sig", "aabnede", "k-rådet", "115a"],
)
def test_word_is_found_by_beginning_stem_and_spelling(typed: str) -> None:
    assert is_found(TEXT, typed)


@pytest.mark.parametrize("typed", ["mandag", "søndagstur mandag", "115b"])
def test_every_word_counts(typed: str) -> None:
    assert not is_found(TEXT, typed)


def test_nothing_typed_asks_nothing() -> None:
    assert match_expression(" ?! ") == ""


def test_stop_words_alone_are_asked_for() -> None:
    assert is_found("Han og hun", "og")


@given(typed=st.text(), text=st.text())
def test_any_text_is_safe(typed: str, text: str) -> None:
    if match_expression(typed):
        is_found(text.encode("utf-8", "replace").decode(), typed.encode("utf-8", "replace").decode())
