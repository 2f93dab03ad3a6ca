"""Which interventions resemble one another, and why.

Words weigh by their rarity, so that what every entry says counts for nothing. The words are those
that tell entries apart: titles, other names, everyday search words and the opening section; whole
texts were tried and brought forth the sources' favourite verbs at six times the cost.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from idekatalog.domain.intervention import Intervention, Relation
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.search.analysis import is_stop_word, tokens
from idekatalog.strings import related as strings
from idekatalog.strings.reading import listed

_COMMONEST = 0.25
"""A word that more of the entries hold tells nothing."""
_LEAST = 0.22
_MOST_WORDS = 3
_SHORTEST = 5
_WORTH_LINK, _WORTH_NEIGHBOUR, _WORTH_THEME, _WORTH_TARGET_GROUP = 0.25, 0.05, 0.06, 0.04


@dataclass(frozen=True, slots=True)
class _Profile:
    """What is compared; ``words`` maps each stem to the word as the entry writes it.

    ``named`` are the stems of what it is called and searched by: better words to give as a reason.
    """

    entry: Intervention
    words: Mapping[str, str]
    named: frozenset[str]
    links: frozenset[str]


class Relatives:
    """Compares every intervention with every other; nothing is computed before it is asked for."""

    def __init__(self, interventions: Iterable[Intervention], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._profiles = {entry.id: _profile(entry) for entry in interventions}
        held = Counter(stem for profile in self._profiles.values() for stem in profile.words)
        most = max(2, len(self._profiles) * _COMMONEST)
        self._rarity = {stem: log(len(self._profiles) / count) for stem, count in held.items() if 2 <= count <= most}
        self._size = {entry_id: self._length(profile) for entry_id, profile in self._profiles.items()}

    def of(self, entry_id: str, most: int = 12) -> tuple[Relation, ...]:
        """Return the interventions most like one, nearest first, each with what they share."""
        mine = self._profiles.get(entry_id)
        if mine is None:
            return ()
        scored = ((self._likeness(mine, other), other) for other in self._profiles.values() if other is not mine)
        near = [(score, other) for score, other in scored if score >= _LEAST]
        near.sort(key=lambda pair: (-pair[0], pair[1].entry.id))
        return tuple(Relation(other.entry.id, self._reason(mine, other)) for _, other in near[:most])

    def _likeness(self, one: _Profile, other: _Profile) -> float:
        shared = sum(self._rarity[stem] ** 2 for stem in self._shared(one, other))
        size = self._size[one.entry.id] * self._size[other.entry.id]
        is_linked = other.entry.id in one.links or one.entry.id in other.links
        return (
            (shared / size if size else 0.0)
            + _WORTH_LINK * is_linked
            + _WORTH_NEIGHBOUR * len(one.links & other.links)
            + _WORTH_THEME * len(_common(one.entry.themes, other.entry.themes))
            + _WORTH_TARGET_GROUP * len(_common(one.entry.target_groups, other.entry.target_groups))
        )

    def _shared(self, one: _Profile, other: _Profile) -> list[str]:
        """Return the stems both hold that tell something, rarest first."""
        found = [stem for stem in one.words.keys() & other.words.keys() if stem in self._rarity]
        return sorted(found, key=lambda stem: (-self._rarity[stem], stem))

    def _length(self, profile: _Profile) -> float:
        return sqrt(sum(self._rarity.get(stem, 0.0) ** 2 for stem in profile.words))

    def _reason(self, one: _Profile, other: _Profile) -> str:
        shared = [stem for stem in self._shared(one, other) if len(one.words[stem]) >= _SHORTEST]
        named = [stem for stem in shared if stem in one.named & other.named]
        words = [one.words[stem] for stem in named or shared]
        themes = self._labels(Group.THEME, _common(one.entry.themes, other.entry.themes))
        groups = self._labels(Group.TARGET_GROUP, _common(one.entry.target_groups, other.entry.target_groups))
        parts = (
            _counted(themes, strings.THEME, strings.THEMES, "labels"),
            "" if themes else _counted(groups, strings.TARGET_GROUP, strings.TARGET_GROUPS, "labels"),
            _counted(words[:_MOST_WORDS], strings.WORD, strings.WORDS, "words"),
        )
        told = tuple(filter(None, parts))
        return strings.SHARES.format(what=listed(told)) if told else strings.LINKED

    def _labels(self, group: Group, ids: Iterable[str]) -> Sequence[str]:
        return self._vocabulary.labels(group, ids)


def _profile(entry: Intervention) -> _Profile:
    named = (entry.title, *entry.aliases, *(words for words in entry.search_words if " " not in words))
    return _Profile(
        entry,
        words=_words((entry.purpose, *entry.search_words, *named)),
        named=frozenset(_words(named)),
        links=frozenset(relation.id for relation in entry.related),
    )


def _words(texts: Iterable[str]) -> dict[str, str]:
    found = (token for text in texts for token in tokens(text))
    return {token.stem: token.word for token in found if not is_stop_word(token.word) and not token.word.isdigit()}


def _common(one: Sequence[str], other: Sequence[str]) -> tuple[str, ...]:
    return tuple(found for found in one if found in other)


def _counted(found: Sequence[str], one: str, several: str, gap: str) -> str:
    return (one if len(found) == 1 else several).format(**{gap: listed(tuple(found))}) if found else ""
