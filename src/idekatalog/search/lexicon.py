"""Every word of the catalogue: how it is spelled there, and the compounds it is part of."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from sys import intern
from typing import NamedTuple

from idekatalog.search.analysis import fold, stem
from idekatalog.search.compounds import Compounds
from idekatalog.search.term import Form, Term

_MOST_SPELLINGS = 8
_SHORTEST_END = 6
"""Shorter ends stand in words that have nothing to do with them."""


class Word(NamedTuple):
    """A word of the catalogue, the stems of its parts, how many entries hold it, and whether it is in a name."""

    text: str
    stem: str
    parts: str = ""
    entries: int = 1
    is_name: bool = True


class Lexicon:
    """The catalogue's words and stems; what is known is never respelled."""

    def __init__(self, words: Iterable[Word]) -> None:
        self._known = {intern(word.text): word for word in words}
        stems = {text: word.stem for text, word in self._known.items()}
        self._words = sorted(stems)
        self._stems = frozenset(stems.values())
        self._by_word = sorted((fold(word), word) for word in stems)
        self._by_stem = sorted((fold(stems[word]), word) for word in stems)

    @cached_property
    def compounds(self) -> Compounds:
        """The words that compounds are made of."""
        return Compounds(self._words, lambda word: self._known[word].stem)

    @cached_property
    def _with_part(self) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for word in self._known.values():
            for part in word.parts.split():
                found.setdefault(part, set()).add(word.text)
        return {part: frozenset(words) for part, words in found.items()}

    @cached_property
    def _bent(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for word in self._known.values():
            found.setdefault(word.stem, []).append(word.text)
        return {stem: tuple(words) for stem, words in found.items()}

    def ending_in(self, word: str) -> list[str]:
        """Return the words of the catalogue that end in a word, however both are bent; one of each stem."""
        end = stem(word)
        if len(end) < _SHORTEST_END:
            return []
        return [words[0] for found, words in self._bent.items() if found.endswith(end) and found != end]

    def bent(self, stem: str) -> tuple[str, ...]:
        """Return the catalogue's words of that stem."""
        return self._bent.get(stem, ())

    def forms(self, term: Term) -> Iterator[tuple[Form, Iterable[str]]]:
        """Walk what meets a single word or an editors' phrase, the closest form first."""
        yield Form.EXACT, (term.text,)
        yield Form.STEM, (term.sign,) if term.sign else self.bent(term.stem)
        if term.is_half_typed:
            begun = self._beginning(term.text)
            yield Form.START, [word for word in begun if self._known[word].is_name] if term.is_short else begun
        yield Form.PART, term.compounds

    def by_frequency(self) -> list[str]:
        """Return all words, those of most entries first."""
        return sorted(self._words, key=lambda word: -self._known[word].entries)

    def knows(self, word: str, *, is_half_typed: bool = False) -> bool:
        """Say whether the catalogue has the word in any form or spelling."""
        if _begins_one(word, self._words, is_whole=not is_half_typed) or stem(word) in self._stems:
            return True
        return self.spellings(word, is_half_typed=is_half_typed) != (word,)

    def has_stem(self, word: str) -> bool:
        """Say whether the catalogue has the word in any form."""
        return word in self._known or stem(word) in self._stems

    def with_compounds(self, term: Term) -> Term:
        """Return a term that is also met by the catalogue's compounds of it."""
        found = self._with_part.get(term.stem)
        return replace(term, compounds=found) if found else term

    def respell(self, term: Term) -> tuple[Term, ...]:
        """Return a term in every way the catalogue spells it; a phrase in the first of them."""
        if term.is_short:
            return (term,)
        *whole, last = term.words
        endings = self.spellings(last, is_half_typed=term.is_half_typed)
        if not whole and endings == (last,):
            return (term,)
        if whole:
            words = *(self.spellings(word)[0] for word in whole), endings[0]
            return (replace(term, words=words),)
        return tuple(replace(term, words=(word,)) for word in endings)

    def spellings(self, word: str, *, is_half_typed: bool = False) -> tuple[str, ...]:
        """Return how the catalogue spells a word: itself when it is there, else its twins."""
        if _begins_one(word, self._words, is_whole=not is_half_typed):
            return (word,)
        twins = [twin for folded, twin in _from(fold(word), self._by_word) if folded == fold(word)]
        if stem(word) in self._stems:
            twins.insert(0, word)
        found = twins or (is_half_typed and self._begun(fold(word))) or self._of_stem(fold(stem(word))) or [word]
        return tuple(dict.fromkeys(found))[:_MOST_SPELLINGS]

    def _beginning(self, start: str) -> Iterator[str]:
        for position in range(bisect_left(self._words, start), len(self._words)):
            if not self._words[position].startswith(start):
                break
            yield self._words[position]

    def _begun(self, folded: str) -> list[str]:
        return [_beginning(word, folded) for _, word in _from(folded, self._by_word)]

    def _of_stem(self, folded: str) -> list[str]:
        return [word for found, word in _from(folded, self._by_stem) if found == folded]


def _begins_one(start: str, words: Sequence[str], *, is_whole: bool) -> bool:
    position = bisect_left(words, start)
    if position == len(words):
        return False
    return words[position] == start if is_whole else words[position].startswith(start)


def _from(start: str, pairs: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Walk the pairs whose first word begins so."""
    position = bisect_left(pairs, (start,))
    while position < len(pairs) and pairs[position][0].startswith(start):
        yield pairs[position]
        position += 1


def _beginning(word: str, folded: str) -> str:
    """Return the shortest beginning of the word that folds to, or beyond, the given letters."""
    ends = range(1, len(word) + 1)
    return next((word[:end] for end in ends if fold(word[:end]).startswith(folded)), word)
