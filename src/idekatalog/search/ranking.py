"""How well an entry fits: what each passage is worth, and the order that makes.

FTS5's bm25 alone cannot tell the fields apart: it saturates, so that a title is worth little
more than three mentions, and its idf is cut to nothing for a word in half of the entries, which
in a catalogue of 43 is many: a town that half of them know would rank below a town once mentioned.
So the field and the form in which each word is found decide first, then in how many passages;
bm25 chooses the candidates and parts what is still equal.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log2
from typing import NamedTuple

from idekatalog.search.entry_text import EntryText
from idekatalog.search.needle import Match, Needles
from idekatalog.search.passage import EXPERIENCES, OVERVIEW, Passage
from idekatalog.search.term import Term
from idekatalog.storage.catalogue_schema import Field

WEIGHTS: dict[Field, float] = {
    Field.TITLE: 10.0,
    Field.NAME: 8.0,
    Field.SEARCH_WORD: 6.0,
    Field.PLACE: 6.0,
    Field.LABEL: 4.0,
    Field.PURPOSE: 3.0,
    Field.BODY: 1.5,
}
_FURTHER = 0.07
"""What each further passage adds: enough to part equals, not to overtake a field."""
_HALF_OF_BM25 = 5.0
_BESIDE, _ASKED_FOR = 0.4, 1.5
_AT_HOME = 1.6
"""How much more a name counts where it is one."""
_LONG_TITLE = 0.2
"""The share of its weight that a title loses for words beside the one that fits."""
_COVERAGE = 0.5
"""How strongly the share of groups that are met counts."""


class Fit(NamedTuple):
    """A group of the wish, met in a passage by what fits it most closely, with its weight."""

    group: int
    match: Match
    passage: Passage
    weight: float

    @property
    def term(self) -> Term:
        """The term that fits."""
        return self.match.term


@dataclass(frozen=True)
class Ranked:
    """An entry with its score, how many groups it meets, and what fits in it when explained."""

    rowid: int
    score: float
    met: int = 0
    fits: tuple[Fit, ...] = ()

    @cached_property
    def best_fits(self) -> tuple[Fit, ...]:
        """The weightiest fit of each group that is met, the earliest of equals."""
        best: dict[int, Fit] = {}
        for fit in self.fits:
            if fit.group not in best or fit.weight > best[fit.group].weight:
                best[fit.group] = fit
        return tuple(best.values())

    @property
    def best_section(self) -> Passage | None:
        """The section that meets most of the wish most closely, the earliest of equals.

        The running text goes before the facts beside it; but a place is best shown by what was
        done there.
        """
        asks_for_place = any(fit.passage.field is Field.PLACE for fit in self.best_fits)
        factors = {OVERVIEW: _BESIDE, EXPERIENCES: _ASKED_FOR if asks_for_place else _BESIDE}
        worth: dict[Passage, float] = {}
        for fit in self.fits:
            if fit.passage.is_section:
                found = fit.match.worth * factors.get(fit.passage.slug, 1.0)
                worth[fit.passage] = worth.get(fit.passage, 0.0) + found
        return max(worth, key=worth.__getitem__, default=None)


def rank(needles: Sequence[Needles], candidates: Mapping[int, float], texts: Mapping[int, EntryText]) -> list[Ranked]:
    """Score the candidates, given with what bm25 says of them; the order is the caller's.

    What a group is worth grows with its rarity, and the whole with the share of groups met.
    """
    worth = {rowid: _worth_of_groups(needles, texts[rowid]) for rowid in candidates}
    holding = Counter(group for found in worth.values() for group in found)
    rarity = {group: log2(1 + len(candidates) / count) for group, count in holding.items()}
    whole = sum(rarity.values()) or 1.0
    return [
        Ranked(rowid, _score(worth[rowid], rarity, whole) + bm25 / (bm25 + _HALF_OF_BM25), len(worth[rowid]))
        for rowid, bm25 in candidates.items()
    ]


def explain(ranked: Ranked, needles: Sequence[Needles], text: EntryText) -> Ranked:
    """Return the entry with all that fits in it, in the order of its passages."""
    found = [
        (number, group, match) for group, wanted in enumerate(needles) for number, match in wanted.closest(text).items()
    ]
    fits = (
        Fit(group, match, text.passages[number], weight_of(text.passages[number], match))
        for number, group, match in sorted(found, key=lambda one: one[:2])
    )
    return replace(ranked, fits=tuple(fits))


def weight_of(passage: Passage, match: Match) -> float:
    """Return what a match is worth, whatever the other entries hold."""
    weight = WEIGHTS[passage.field] * match.worth
    if passage.field is Field.TITLE:
        return weight * (1 - _LONG_TITLE * (1 - len(match.term.words) / (passage.words.count(" ") - 1)))
    return weight * _AT_HOME if match.term.home is passage.field else weight


def _score(worth: Mapping[int, float], rarity: Mapping[int, float], whole: float) -> float:
    met = sum(rarity[group] for group in worth)
    coverage: float = (met / whole) ** _COVERAGE
    return sum(rarity[group] * value for group, value in worth.items()) * coverage


def _worth_of_groups(needles: Sequence[Needles], text: EntryText) -> dict[int, float]:
    """Add up what each group met is worth: its best passage, a little for the others."""
    found: dict[int, float] = {}
    for group, wanted in enumerate(needles):
        weights = [weight_of(text.passages[number], match) for number, match in wanted.closest(text).items()]
        if weights:
            found[group] = (1 - _FURTHER) * max(weights) + _FURTHER * sum(weights)
    return found
