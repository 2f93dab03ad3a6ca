"""Dates as people say them."""

import datetime

import pytest

from idekatalog.sheets.danish_date import day_in_words, written_out


def test_day_is_written_out() -> None:
    assert day_in_words(datetime.date(2026, 11, 20)) == "20. november 2026"
    assert day_in_words(datetime.date(2024, 2, 1)) == "1. februar 2024"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024-02", "februar 2024"),
        ("2023-09-21", "21. september 2023"),
        ("2024-13", "2024-13"),
        ("2024-02-31", "2024-02-31"),
        ("for nylig", "for nylig"),
        ("", ""),
    ],
)
def test_what_is_no_date_stands_as_it_is(text: str, words: str) -> None:
    assert written_out(text) == words
