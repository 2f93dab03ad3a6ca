"""The rows of the hit list: cards in their order, each group under a quiet heading."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from idekatalog.domain.ordering import danish_key
from idekatalog.domain.query import Hit, Kind
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import find as strings
from idekatalog.strings import own
from idekatalog.ui.cards import Card
from idekatalog.ui.order import Order


@dataclass(frozen=True, slots=True)
class HitHeading:
    """A heading over the cards of a group; it leads nowhere."""

    text: str
    id: str = ""
    is_own: bool = False

    @property
    def spoken(self) -> str:
        """The heading as a screen reader says it."""
        return self.text


HitRow = Card | HitHeading
_GROUPS = {Kind.SITUATION: strings.GROUP_SITUATIONS, Kind.ARTICLE: strings.GROUP_ARTICLES}


def hit_rows(cards: Iterable[Card], order: Order, vocabulary: Vocabulary | None = None) -> tuple[HitRow, ...]:
    """Return the rows: interventions first, then situations, then articles.

    With a vocabulary the interventions are grouped by category, in its order.
    """
    found = list(cards)
    if order is Order.TITLE:
        found.sort(key=lambda card: danish_key(card.hit.title))
    kinds = list(Kind)
    found.sort(key=lambda card: kinds.index(card.hit.kind))
    if vocabulary is not None:
        ids = [term.id for term in vocabulary.terms(Group.CATEGORY)]
        found.sort(key=lambda card: ids.index(card.category) if card.category in ids else len(ids))
    return tuple(_rows(found, vocabulary))


def own_rows(hits: Sequence[Hit]) -> tuple[HitRow, ...]:
    """Return what she keeps as a group of its own; nothing where nothing was found."""
    cards = (Card(hit, "", ", ".join(hit.why), "") for hit in hits)
    heading = HitHeading(strings.GROUP_COUNT.format(title=own.GROUP, count=len(hits)))
    return (heading, *cards) if hits else ()


def _rows(cards: Sequence[Card], vocabulary: Vocabulary | None) -> Iterator[HitRow]:
    for heading, group in groupby(cards, key=lambda card: _heading(card, vocabulary)):
        held = tuple(group)
        if heading:
            yield HitHeading(strings.GROUP_COUNT.format(title=heading, count=len(held)))
        yield from held


def _heading(card: Card, vocabulary: Vocabulary | None) -> str:
    if card.hit.kind in _GROUPS:
        return _GROUPS[card.hit.kind]
    return vocabulary.label(Group.CATEGORY, card.category) if vocabulary and card.category else ""
