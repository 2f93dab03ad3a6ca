"""Dates in Danish words."""

import datetime
import re

from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def day_in_words(day: datetime.date) -> str:
    """Write a date out: ``20. november 2026``."""
    return strings.DAY.format(day=day.day, month=reading.MONTHS[day.month - 1], year=day.year)


def written_out(text: str) -> str:
    """Write out ``2024-02`` or ``2023-09-21``; any other text stands as it is."""
    if not _DAY.fullmatch(text):
        return reading.month(text)
    try:
        return day_in_words(datetime.date.fromisoformat(text))
    except ValueError:
        return text
