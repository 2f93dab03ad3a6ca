"""How well an entry fits: what each passage is worth, and the order that makes.

FTS5's bm25 cannot tell the fields apart: it saturates, so that a title is worth little more than
three mentions, and its idf is cut to nothing for a word in half of the entries, which in a
catalogue of 43 is many: a town that half of them know would rank below a town once mentioned. It
is also what costs most in a large catalogue. So the field and the form in which each word is found
decide, then in how many passages.
"""

from collections.abc import Mapping, Sequence
from math import log2
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from idekatalog.search.entry_text import WEIGHTS, EntryText, numbers
from idekatalog.search.needle import Match, Needles
from idekatalog.search.passage import EXPERIENCES, OVERVIEW, Passage
from idekatalog.search.term import Term
from idekatalog.storage.catalogue_schema import RUNNING, Field

_FURTHER = 0.07
"""What each further passage adds: enough to part equals, not to overtake a field."""
_BESIDE, _ASKED_FOR = 0.4, 1.5
_AT_HOME = 1.3
"""How much more a name counts where it is one."""
_LONG_TITLE = 0.2
"""The share of its weight that a title loses for words beside the one that fits."""
_LIGHT = 0.5
"""How much a group counts that only carries the sentence."""
_COVERAGE = 0.5
"""How strongly the share of groups that are met counts."""

_TITLE = max(WEIGHTS.values())
"""What a title weighs, and nothing else."""
_HOMES = {field: frozenset({field}) for field in Field}

_PULL = 0.4
"""How far an entry moves up towards the best of those it is related to, which it never overtakes."""


Met: TypeAlias = tuple[float, int, float, Match, int]
"""A match: its worth in the best of the passages it is closest in, that one's number, its worth in all, and their set.

Of equals the first is the best. A plain tuple: hundreds are made for every search.
"""


class Fit(NamedTuple):
    """A group of the wish, met in a passage by what fits it most closely, with its weight."""

    group: int
    match: Match
    number: int
    passage: Passage
    weight: float

    @property
    def term(self) -> Term:
        """The term that fits."""
        return self.match.term


class Ranked(NamedTuple):
    """An entry with its score, and where it meets each group that it meets.

    One that meets none stands ``beside`` another, the best of those it is related to.
    """

    rowid: int
    score: float
    met: Mapping[int, Sequence[Met]] = MappingProxyType({})
    beside: int | None = None


class Explained(NamedTuple):
    """Why an entry was found.

    ``best_fits`` holds the weightiest fit of each group that is met, the earliest of equals.
    ``section`` is the one that meets most of the wish most closely, None when no section holds
    any of it. The running text goes before the facts beside it; but a place is best shown by
    what was done there.
    """

    best_fits: tuple[Fit, ...]
    section: Passage | None


class Sought(NamedTuple):
    """What a group looks for, the set of entries in which it can be met at all, and whether it is a light one.

    ``held_by`` says how many of those asked for hold it, 0 where that is not known before they are looked at.
    """

    needles: Needles
    entries: int = -1
    held_by: int = 0
    is_light: bool = False


def rank(sought: Sequence[Sought], texts: Mapping[int, EntryText], among: int) -> list[Ranked]:
    """Score entries, given by rowid, of so many that are asked for; the order is the caller's.

    What a group is worth grows with its rarity, half of it for a light one, and the whole with the share of groups met;
    what is related to something better moves up a little. What meets nothing comes behind all that does.
    """
    whole = 0.0
    met: dict[int, dict[int, Sequence[Met]]] = {rowid: {} for rowid in texts}
    totals, shares = dict.fromkeys(texts, 0.0), dict.fromkeys(texts, 0.0)
    for group, one in enumerate(sought):
        found = _found(one, texts)
        rarity = _rarity(one, len(found), among if one.held_by else len(texts))
        for rowid, matches in found.items():
            met[rowid][group] = matches
            totals[rowid] += rarity * _worth(matches)
            shares[rowid] += rarity
        whole += rarity
    scores = {rowid: totals[rowid] * (shares[rowid] / whole) ** _COVERAGE for rowid, found in met.items() if found}
    return [
        Ranked(rowid, _pulled(rowid, scores, texts[rowid].related), found)
        if found
        else _beside(rowid, scores, texts[rowid].related)
        for rowid, found in met.items()
    ]


def explain(ranked: Ranked, text: EntryText) -> Explained:
    """Tell what fits best in an entry that was ranked."""
    best = tuple([_best_fit(group, found, text) for group, found in ranked.met.items()])
    asks_for_place = any(fit.passage.field is Field.PLACE for fit in best)
    factors = {OVERVIEW: _BESIDE, EXPERIENCES: _ASKED_FOR if asks_for_place else _BESIDE}
    worth: dict[int, float] = {}
    running = text.within(RUNNING)
    for found in ranked.met.values():
        for _, _, _, match, held in found:
            for number in numbers(held & running):
                worth[number] = worth.get(number, 0.0) + match.worth
    for number, slug in text.facts.items():
        if number in worth:
            worth[number] *= factors[slug]
    section = max(sorted(worth), key=worth.__getitem__, default=None)
    return Explained(best, None if section is None else text.passages[section])


def _best_fit(group: int, found: Sequence[Met], text: EntryText) -> Fit:
    weight, number, _, match, _ = found[0] if len(found) == 1 else max(found, key=lambda met: (met[0], -met[1]))
    return Fit(group, match, number, text.passages[number], weight)


def _found(sought: Sought, texts: Mapping[int, EntryText]) -> dict[int, Sequence[Met]]:
    needles, entries, *_ = sought
    return {
        rowid: [_weighed(match, held, text) for match, held in matches]
        for rowid, text in texts.items()
        if entries >> rowid & 1 and (matches := needles.closest(text))
    }


def _weighed(match: Match, held: int, text: EntryText) -> Met:
    best, number, every = text.weights[held]
    share = 1.0
    if best == _TITLE:
        share -= _LONG_TITLE * (1 - len(match.term.words) / text.lengths[number])
        every -= best * (1 - share)
    elif match.term.home is not None and (home := held & text.within(_HOMES[match.term.home])):
        gained = WEIGHTS[match.term.home] * (_AT_HOME - 1)
        every += gained
        if WEIGHTS[match.term.home] + gained > best:
            best, number = WEIGHTS[match.term.home] + gained, numbers(home)[0]
    return best * match.worth * share, number, every * match.worth, match, held


def _rarity(sought: Sought, found: int, among: int) -> float:
    return log2(1 + among / (sought.held_by or found)) * (_LIGHT if sought.is_light else 1.0) if found else 0.0


def _worth(matches: Sequence[Met]) -> float:
    """Add up what a group is worth where it is met: its best passage, a little for the others."""
    if len(matches) == 1:
        best, _, every, _, _ = matches[0]
    else:
        best, every = max([met[0] for met in matches]), sum([met[2] for met in matches])
    return (1 - _FURTHER) * best + _FURTHER * every


def _pulled(rowid: int, scores: Mapping[int, float], related: Sequence[int]) -> float:
    own = scores[rowid]
    best = max([scores[other] for other in related if other in scores], default=own)
    return own + _PULL * max(0.0, best - own)


def _beside(rowid: int, scores: Mapping[int, float], related: Sequence[int]) -> Ranked:
    near = [other for other in related if other in scores]
    if not near:
        return Ranked(rowid, 0.0)
    best = max(near, key=scores.__getitem__)
    share = scores[best] / max(scores.values())
    return Ranked(rowid, _PULL * share * min(scores.values()), beside=best)
