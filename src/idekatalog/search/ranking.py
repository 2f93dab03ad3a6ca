"""How well an entry fits: what each passage is worth, and the order that makes.

FTS5's bm25 alone cannot tell the fields apart: it saturates, so that a title is worth little
more than three mentions, and its idf is cut to nothing for a word in half of the entries, which
in a catalogue of 43 is many: a town that half of them know would rank below a town once mentioned.
So the field and the form in which each word is found decide first, then in how many passages;
bm25 chooses the candidates and parts what is still equal.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2

from idekatalog.search.parser import Wish
from idekatalog.search.passage import EXPERIENCES, OVERVIEW, Passage
from idekatalog.search.term import Form, Term
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
_FURTHER = 0.05
"""What each further passage adds: enough to part equals, not to overtake a field."""
_HALF_OF_BM25 = 5.0
_BESIDE, _ASKED_FOR = 0.4, 1.5


@dataclass(frozen=True, slots=True)
class Fit:
    """A group of the wish, met in a passage by the term that fits it most closely."""

    group: int
    term: Term
    form: Form
    passage: Passage

    @property
    def weight(self) -> float:
        """What it is worth, whatever the other entries hold."""
        return WEIGHTS[self.passage.field] * self.form.value


@dataclass(frozen=True, slots=True)
class Ranked:
    """An entry with its score and with everything that fits in it."""

    rowid: int
    score: float
    fits: tuple[Fit, ...] = ()

    @property
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
                found = fit.form.value * factors.get(fit.passage.slug, 1.0)
                worth[fit.passage] = worth.get(fit.passage, 0.0) + found
        return max(worth, key=worth.__getitem__, default=None)


def rank(wish: Wish, candidates: Mapping[int, float], passages: Mapping[int, Sequence[Passage]]) -> list[Ranked]:
    """Score the candidates, given with what bm25 says of them; the order is the caller's."""
    fits = {rowid: _fits(wish, passages[rowid]) for rowid in candidates}
    worth = {rowid: _worth_of_groups(found) for rowid, found in fits.items()}
    holding = Counter(group for found in worth.values() for group in found)
    rarity = {group: log2(1 + len(candidates) / count) for group, count in holding.items()}
    return [
        Ranked(
            rowid,
            sum(rarity[group] * value for group, value in worth[rowid].items()) + bm25 / (bm25 + _HALF_OF_BM25),
            fits[rowid],
        )
        for rowid, bm25 in candidates.items()
    ]


def _fits(wish: Wish, passages: Sequence[Passage]) -> tuple[Fit, ...]:
    return tuple(
        fit
        for passage in passages
        for number, group in enumerate(wish.groups)
        if (fit := _closest(number, group, passage)) is not None
    )


def _closest(number: int, group: Sequence[Term], passage: Passage) -> Fit | None:
    found = [Fit(number, term, form, passage) for term in group if (form := term.form_in(passage)) is not None]
    return max(found, key=lambda fit: fit.form.value, default=None)


def _worth_of_groups(fits: Sequence[Fit]) -> dict[int, float]:
    """Add up what each group met is worth: its best passage, a little for the others."""
    weights: dict[int, list[float]] = {}
    for fit in fits:
        weights.setdefault(fit.group, []).append(fit.weight)
    return {group: (1 - _FURTHER) * max(found) + _FURTHER * sum(found) for group, found in weights.items()}
