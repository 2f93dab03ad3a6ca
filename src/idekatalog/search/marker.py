"""Where a text holds what was asked for, whatever the passage or the entry."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import product
from sys import intern

from idekatalog.search.analysis import CharSpan, is_stop_word, tokens
from idekatalog.search.lexicon import Lexicon
from idekatalog.search.term import Term


class _Row:
    """The words of a text and their stems in order, and where each of them stands."""

    def __init__(self, text: str) -> None:
        found = list(tokens(text))
        self.spans = [(token.start, token.end) for token in found]
        # One object for a word wherever it stands, as in the lexicon.
        self.words = [intern(token.word) for token in found]
        self.stems = [intern(token.stem) for token in found]
        self.by_word = _numbers(self.words)
        self.by_stem = _numbers(self.stems)

    def span(self, first: int, last: int) -> CharSpan:
        """Return the characters from one word to the end of another."""
        return self.spans[first][0], self.spans[last][1]


@lru_cache(maxsize=2000)
def row_of(text: str) -> _Row:
    """Return the words of a text, read once."""
    return _Row(text)


class Marker:
    """Finds words and phrases in rows of words."""

    def __init__(self, terms: Iterable[Term], lexicon: Lexicon) -> None:
        self._words: set[str] = set()
        self._phrases: dict[str, list[tuple[list[str], bool]]] = {}
        self._bent_phrases: dict[str, list[list[str]]] = {}
        for term in terms:
            if len(term.words) > 1:
                self._phrases.setdefault(term.words[0], []).append(([*term.words], term.is_half_typed))
                if stems := term.stems.split():
                    self._bent_phrases.setdefault(stems[0], []).append(stems)
            elif not term.is_short:
                for _, words in lexicon.forms(term):
                    self._words.update(words)
            elif not is_stop_word(term.text):
                self._words.add(term.text)

    def marks(self, text: str) -> tuple[CharSpan, ...]:
        """Return where a text fits: half-open, in order, apart; what overlaps or a hyphen joins is one."""
        apart: list[CharSpan] = []
        reached = -2
        for start, end in sorted(set(self._spans(row_of(text)))):
            if start < reached or (start == reached + 1 and text[reached] == "-"):
                reached = max(end, reached)
                apart[-1] = apart[-1][0], reached
            else:
                reached = end
                apart.append((start, end))
        return tuple(apart)

    def _spans(self, row: _Row) -> Iterator[CharSpan]:
        """Walk the stretches of the row's text that fit, in any order."""
        for word in row.by_word.keys() & self._words:
            for number in row.by_word[word]:
                yield row.spans[number]
        for word in filter(row.by_word.__contains__, self._phrases):
            for first, (words, is_half_typed) in product(row.by_word[word], self._phrases[word]):
                if _goes_on(row.words, first, words, is_half_typed):
                    yield row.span(first, first + len(words) - 1)
        for stem in filter(row.by_stem.__contains__, self._bent_phrases):
            for first, stems in product(row.by_stem[stem], self._bent_phrases[stem]):
                if _goes_on(row.stems, first, stems):
                    yield row.span(first, first + len(stems) - 1)


def _goes_on(held: list[str], first: int, asked: list[str], is_half_typed: bool = False) -> bool:
    """Say whether a phrase stands from there on."""
    stands = held[first : first + len(asked)]
    if stands == asked or not is_half_typed or len(stands) < len(asked):
        return stands == asked
    return stands[:-1] == asked[:-1] and stands[-1].startswith(asked[-1])


def _numbers(words: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, word in enumerate(words):
        found.setdefault(word, []).append(number)
    return found
