"""Things found by a few letters of their names, for going straight to them."""

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum, auto
from typing import TypeVar

from idekatalog.domain.ordering import danish_key
from idekatalog.search.analysis import fold, tokens

T = TypeVar("T")
_SHORTEST_INSIDE = 2
_SHORTEST_SLIP = 4
_LONG = 8
"""From this length on two slips are forgiven instead of one."""


class Nearness(IntEnum):
    """How well a name fits what was typed, best first."""

    EXACT = auto()
    BEGINNING = auto()
    WORDS = auto()
    INSIDE = auto()
    SLIP = auto()
    NOT = auto()


def find(typed: str, things: Iterable[T], names_of: Callable[[T], Sequence[str]]) -> tuple[T, ...]:
    """Return the things one of whose names fits, nearest first, then in Danish order of their titles.

    The first of a thing's names is its title; the others count as much only where no title is as near.
    """
    wanted = _words(typed)
    if not wanted:
        return ()
    found = []
    for thing in things:
        names = tuple(names_of(thing))
        near = min((nearness(wanted, _words(name)), number > 0) for number, name in enumerate(names))
        if near[0] is not Nearness.NOT:
            found.append(((*near, danish_key(names[0])), thing))
    return tuple(thing for _, thing in sorted(found, key=lambda pair: pair[0]))


def nearness(wanted: Sequence[str], name: Sequence[str]) -> Nearness:
    """Return how well the words of a name fit the words typed, all of them folded."""
    typed, whole = "".join(wanted), "".join(name)
    if typed == whole:
        return Nearness.EXACT
    if whole.startswith(typed):
        return Nearness.BEGINNING
    return max(_word_nearness(word, name) for word in wanted)


def _words(text: str) -> tuple[str, ...]:
    return tuple(fold(token.word) for token in tokens(text))


def _word_nearness(typed: str, name: Sequence[str]) -> Nearness:
    if any(word.startswith(typed) for word in name):
        return Nearness.WORDS
    if len(typed) >= _SHORTEST_INSIDE and any(typed in word for word in name):
        return Nearness.INSIDE
    if any(_is_slip(typed, word) for word in name):
        return Nearness.SLIP
    return Nearness.NOT


def _is_slip(typed: str, word: str) -> bool:
    """Say whether a word or its beginning is what the fingers may have meant."""
    if min(len(typed), len(word)) < _SHORTEST_SLIP:
        return False
    from rapidfuzz.distance import OSA  # not before a slip

    most = 2 if len(typed) >= _LONG else 1
    beginnings = {word[:end] for end in range(len(typed) - most, len(typed) + most + 1)}
    return any(OSA.distance(typed, beginning, score_cutoff=most) <= most for beginning in beginnings)
