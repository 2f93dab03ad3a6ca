"""What a group of terms looks for: the catalogue's own words, so that most entries cost nothing."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, reduce
from operator import and_
from typing import NamedTuple

from idekatalog.search.analysis import stem
from idekatalog.search.entry_text import EntryText, numbers
from idekatalog.search.lexicon import Lexicon
from idekatalog.search.passage import Passage, stems_of
from idekatalog.search.phrases import is_phrase
from idekatalog.search.term import Form, Term

Matches = Sequence[tuple["Match", int]]
"""The closest match of each passage that has one: no passage twice, one bit for each of them."""


class Match(NamedTuple):
    """How closely something fits, by which term and in which form; the closest is the greatest."""

    worth: float
    term: Term
    form: Form


class _Phrase(NamedTuple):
    """A phrase the reader wrote, which no index knows."""

    term: Term

    @property
    def words(self) -> Sequence[str]:
        """The words that must be there."""
        return self.term.words[:-1] if self.term.is_half_typed else self.term.words

    @property
    def rarest(self) -> str:
        """The word that is likely the rarest, which is the longest."""
        return max(self.words, key=len)

    def matches(self, text: EntryText) -> Iterator[tuple[Match, int]]:
        """Walk how it stands in passages that hold all its words, if the text itself says so."""
        held = reduce(and_, (text.places.get(word, 0) for word in self.words))
        if self.term.allowed is not None:
            held &= text.within(self.term.allowed)
        for number in numbers(held):
            for form in _forms_in(self.term, text.passages[number].words):
                yield Match(self.term.worth(form), self.term, form), number


class Needles:
    """The words and phrases that a group of terms may be met by, each with what it is worth."""

    def __init__(self, terms: Iterable[Term], lexicon: Lexicon) -> None:
        self._words: dict[str, Match] = {}
        self._phrases: dict[str, list[_Phrase]] = {}
        for term in terms:
            if len(term.words) == 1 or term.sign:
                self._add(term, lexicon)
            else:
                phrase = _Phrase(term)
                self._phrases.setdefault(phrase.rarest, []).append(phrase)
        self._ordered = sorted(self._words, key=self._rank)
        self._within = {word: match.term.allowed for word, match in self._words.items() if match.term.allowed}

    def closest(self, text: EntryText) -> Matches:
        """Return where the group is met in an entry."""
        found: list[tuple[Match, int]] = []
        places = text.places
        free = -1
        for word in filter(places.__contains__, self._ordered):
            if held := places[word] & free:
                if self._within and word in self._within:
                    held &= text.within(self._within[word])
                if held:
                    free &= ~held
                    found.append((self._words[word], held))
        for word in filter(places.__contains__, self._phrases):
            for phrase in self._phrases[word]:
                for match, number in phrase.matches(text):
                    found = _with(found, match, 1 << number)
        return found

    def lines(self, passage: Passage, term: Term) -> Iterator[int]:
        """Walk the numbers of the lines that hold what a term of the group is met by."""
        if len(term.words) > 1:
            begun = passage.lines_by_stem.get(stem(term.words[0]), ())
            yield from (number for number in begun if _forms_in(term, passage.lines_of_words[number]))
        else:
            lines = passage.lines_by_word
            for word in filter(lines.__contains__, self._by_term[id(term)]):
                yield from lines[word]

    @cached_property
    def _by_term(self) -> dict[int, set[str]]:
        """The words that each term, and none closer, is met by; a term is known by its identity."""
        found: dict[int, set[str]] = {}
        for word, match in self._words.items():
            found.setdefault(id(match.term), set()).add(word)
        return found

    def _rank(self, word: str) -> tuple[float, bool, str]:
        """Put the closest first; of equals always the same one, and a word before a phrase."""
        return -self._words[word].worth, is_phrase(word), word

    def _add(self, term: Term, lexicon: Lexicon) -> None:
        for form, words in lexicon.forms(term):
            worth = term.worth(form)
            for word in words:
                known = self._words.get(word)
                if known is None or known.worth < worth:
                    self._words[word] = Match(worth, term, form)


def _forms_in(term: Term, words: str) -> list[Form]:
    """Return the forms in which a phrase stands among words that are parted by single spaces."""
    found = [Form.EXACT] if f" {term.text} " in words else []
    if term.is_half_typed and f" {term.text}" in words:
        found.append(Form.START)
    if term.stems and f" {term.stems} " in stems_of(words):
        found.append(Form.STEM)
    return found


def _with(found: Matches, match: Match, held: int) -> list[tuple[Match, int]]:
    """Add a match in one passage, unless that has a closer one."""
    if any(places & held and other.worth >= match.worth for other, places in found):
        return list(found)
    return [(other, places & ~held) for other, places in found if places & ~held] + [(match, held)]
