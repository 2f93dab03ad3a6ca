"""Where Danish words may be parted at the end of a line."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

SHORTEST = 8
"""Shorter words are not parted: a ragged edge reads better than many hyphens."""
SHORTEST_IN_HEADING = 22
_LONGEST = 40
"""Longer ones are no words; reportlab parts them anywhere, but not what is left of one parted here."""
_LEAST = 3
"""How many letters stay on either side."""


def partings(word: str) -> Iterator[tuple[str, str]]:
    """Walk the ways to part a word, the longest first part first; reportlab asks in this form."""
    return iter(_partings(word))


@lru_cache(maxsize=10_000)
def _partings(word: str) -> tuple[tuple[str, str], ...]:
    if len(word) > _LONGEST:
        return ()
    places = [int(place) for place in _danish().positions(word) if _LEAST <= place <= len(word) - _LEAST]
    # At a hyphen of its own reportlab would lose it, when the parts are put together again.
    return tuple((word[:place], word[place:]) for place in reversed(places) if "-" not in word[place - 1 : place + 1])


@cache
def _danish() -> "Pyphen":
    from pyphen import Pyphen  # its patterns are read when the first word does not fit

    return Pyphen(lang="da_DK")
