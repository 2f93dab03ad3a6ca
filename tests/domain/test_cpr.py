"""What may be a CPR number is noticed, and other numbers are left in peace. All numbers here are made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.cpr import looks_like_cpr

TODAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    "text",
    [
        "201108-5127",
        "2011085127",
        "201108 5127",
        "201108 - 5127",
        "201108–5127",
        "Han (201108-5127) var med.",
        "cpr:0101902222.",
        "290204-4123",  # a leap day
        "251126-4000",  # born today
        "311299-9999",  # with 9, 99 is 1999
        "CPR-nr.\n150570-1234",
    ],
)
def test_what_may_be_a_number_is_noticed(text: str) -> None:
    assert looks_like_cpr(text, TODAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ring 43 28 20 00 eller 12345678.",
        "+45 4328 2000",
        "4543282000",  # day 45
        "311308-5127",  # month 13
        "310408-5127",  # 31 April
        "290203-4123",  # no leap year
        "261126-4000",  # tomorrow
        "010150-5000",  # 1. January 2050
        "12011085127",  # one digit more
        "201108-51270",
        "2011-08-5127",
        "§ 115, stk. 2 (2024)",
        "uge 47, 20.11.2008",
        "EAN 5798000416604",
        "CVR 19438414, sag 20110851",
    ],
)
def test_other_numbers_are_left_in_peace(text: str) -> None:
    assert not looks_like_cpr(text, TODAY)


def test_spread_digits_need_the_check() -> None:
    passing = next(n for n in range(5000, 6000) if looks_like_cpr(f"20.11.08-{n}", TODAY))
    assert looks_like_cpr(f"20 11 08 {passing}", TODAY)
    assert not looks_like_cpr(f"20.11.08-{passing + 1}", TODAY)
    assert looks_like_cpr(f"201108-{passing + 1}", TODAY)


@given(text=st.text(alphabet="0123456789 -./–x٣²", max_size=40))
def test_any_text_is_answered(text: str) -> None:
    assert looks_like_cpr(text, TODAY) in (True, False)


@given(born=st.dates(date(1937, 1, 1), TODAY), serial=st.integers(0, 999), joint=st.sampled_from(["", "-", " "]))
def test_everyone_born_from_1937_on_is_noticed(born: date, serial: int, joint: str) -> None:
    seventh = 4 if born.year >= 2000 and born.year <= 2036 else 0
    assert looks_like_cpr(f"{born:%d%m%y}{joint}{seventh}{serial:03}", TODAY)
