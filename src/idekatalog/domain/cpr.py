"""What looks like a Danish CPR number, so that she can be reminded; nothing is ever said about whose it is."""

import re
from datetime import date

_USUAL = re.compile(r"(?<!\d)(\d\d)(\d\d)(\d\d) ?[-‐‑–—]? ?(\d{4})(?!\d)")
_SPREAD = re.compile(r"(?<!\d)(\d\d)[ ./-](\d\d)[ ./-](\d\d) ?[-‐‑–—./]? ?(\d{4})(?!\d)")
_WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)


def looks_like_cpr(text: str, today: date) -> bool:
    """Say whether a number in the text could be somebody's CPR number.

    The date must exist, in the century that the seventh digit gives, and not be to come. The check of modulus 11 is
    not asked for, since numbers given out after 2007 need not pass it; where it is passed, a number
    written as a date is taken for one as well (``20.11.08-5126``).
    Source: CPR-kontoret, "Personnummeret i CPR".
    """
    usual = (match.groups() for match in _USUAL.finditer(text))
    spread = (match.groups() for match in _SPREAD.finditer(text))
    return any(_is_born(today, *found) for found in usual) or any(
        _is_born(today, *found) and _passes_check("".join(found)) for found in spread
    )


def _is_born(today: date, day: str, month: str, year: str, serial: str) -> bool:
    try:
        born = date(_century(int(serial[0]), int(year)) + int(year), int(month), int(day))
    except ValueError:
        return False
    return born <= today


def _century(seventh: int, year: int) -> int:
    """Return the century of a birth; 1800 is nobody's any more, but is a date all the same."""
    if seventh <= 3:
        return 1900
    if seventh in (4, 9):
        return 2000 if year <= 36 else 1900
    return 2000 if year <= 57 else 1800


def _passes_check(digits: str) -> bool:
    return sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=True)) % 11 == 0
