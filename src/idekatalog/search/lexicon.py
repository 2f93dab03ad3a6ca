"""Every word of the catalogue: how a word typed without Danish letters is spelled there."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from idekatalog.search.analysis import fold, stem
from idekatalog.search.term import Term

_MOST_SPELLINGS = 8


class Lexicon:
    """The catalogue's words and stems; what is known is never respelled."""

    def __init__(self, words: Iterable[tuple[str, str]]) -> None:
        stems = dict(words)
        self._words = sorted(stems)
        self._stems = frozenset(stems.values())
        self._by_word = sorted((fold(word), word) for word in stems)
        self._by_stem = sorted((fold(stems[word]), word) for word in stems)

    def respell(self, term: Term) -> tuple[Term, ...]:
        """Return a term in every way the catalogue spells it; a phrase in the first of them."""
        if term.is_short:
            return (term,)
        *whole, last = term.words
        endings = self.spellings(last, is_half_typed=term.is_half_typed)
        if whole:
            words = *(self.spellings(word)[0] for word in whole), endings[0]
            return (Term(words, term.is_half_typed),)
        return tuple(Term((word,), term.is_half_typed) for word in endings)

    def spellings(self, word: str, *, is_half_typed: bool = False) -> tuple[str, ...]:
        """Return how the catalogue spells a word: itself when it is there, else its twins."""
        if _begins_one(word, self._words, is_whole=not is_half_typed):
            return (word,)
        twins = [twin for folded, twin in _from(fold(word), self._by_word) if folded == fold(word)]
        if stem(word) in self._stems:
            twins.insert(0, word)
        found = twins or (is_half_typed and self._begun(fold(word))) or self._of_stem(fold(stem(word))) or [word]
        return tuple(dict.fromkeys(found))[:_MOST_SPELLINGS]

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
