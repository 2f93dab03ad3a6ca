"""Where a text holds what was asked for, whatever the passage or the entry."""

from collections.abc import Iterable, Iterator, Sequence

from idekatalog.search.analysis import CharSpan, Token, is_stop_word
from idekatalog.search.term import Term

_NOTHING = ("\0",)
"""A beginning that no word has."""


class Marker:
    """Finds words, stems, beginnings and phrases in rows of words."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._words: set[str] = set()
        self._stems: set[str] = set()
        self._starts: tuple[str, ...] = ()
        self._phrases: list[Term] = []
        for term in terms:
            if len(term.words) > 1:
                self._phrases.append(term)
            elif not (term.is_short and is_stop_word(term.text)):
                self._prepare(term)

    def spans(self, tokens: Sequence[Token]) -> Iterator[CharSpan]:
        """Walk the stretches of the tokens' text that fit."""
        if tokens:
            words, stems, starts, ends = zip(*tokens, strict=True)
            for first, last in self.places(words, stems):
                yield starts[first], ends[last]

    def places(self, words: Sequence[str], stems: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Walk the first and last number of what fits in a row of words and their stems."""
        starts = self._starts or _NOTHING
        for number, (word, stem) in enumerate(zip(words, stems, strict=True)):
            if word in self._words or stem in self._stems or word.startswith(starts):
                yield number, number
        for term in self._phrases:
            yield from _phrase_places(words, term.words, term.is_half_typed)
            if term.stems:
                yield from _phrase_places(stems, term.stems.split(), False)

    def fits(self, words: Sequence[str], stems: Sequence[str]) -> bool:
        """Say whether anything fits in a row of words and their stems."""
        if not self._words.isdisjoint(words) or not self._stems.isdisjoint(stems):
            return True
        return bool(self._starts or self._phrases) and any(True for _ in self.places(words, stems))

    def _prepare(self, term: Term) -> None:
        self._words.add(term.text)
        self._words |= term.compounds
        if term.stem:
            self._stems.add(term.stem)
        if term.is_half_typed and not term.is_short:
            self._starts += (term.text,)


def _phrase_places(held: Sequence[str], asked: Sequence[str], is_half_typed: bool) -> Iterator[tuple[int, int]]:
    if asked[0] not in held:
        return
    *whole, last = asked
    for first in range(len(held) - len(whole)):
        end = first + len(whole)
        if held[first] != whole[0] or list(held[first:end]) != whole:
            continue
        if held[end] == last or (is_half_typed and held[end].startswith(last)):
            yield first, end
