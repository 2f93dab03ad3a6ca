"""What a group of terms looks for: the catalogue's own words, so that most entries cost nothing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import NamedTuple

from idekatalog.search.entry_text import EntryText, numbers
from idekatalog.search.lexicon import Lexicon
from idekatalog.search.passage import Passage, stems_of
from idekatalog.search.term import Form, Term
from idekatalog.storage.catalogue_schema import Field

Matches = Mapping[int, "Match"]
"""The closest match in each passage that has one, by the passage's number."""


class Match(NamedTuple):
    """How closely something fits, by which term and in which form; the closest is the greatest."""

    worth: float
    term: Term
    form: Form

    @classmethod
    def of(cls, term: Term, form: Form) -> "Match":
        """Return the match of a term in that form."""
        return cls(term.worth(form), term, form)


class _Phrase(NamedTuple):
    """A phrase, and for each word that must be there, what it is in the catalogue."""

    term: Term
    words: Sequence[Sequence[str]]

    @classmethod
    def of(cls, term: Term, lexicon: Lexicon) -> "_Phrase":
        bent = [lexicon.bent(stem) for stem in term.stems.split()] or [()] * len(term.words)
        words: list[Sequence[str]] = [(word, *others) for word, others in zip(term.words, bent, strict=True)]
        return cls(term, words[:-1] if term.is_half_typed else words)

    @property
    def rarest(self) -> Iterable[str]:
        """The word that is likely the rarest, which is the longest, in all its forms."""
        return dict.fromkeys(sorted(self.words, key=lambda words: len(words[0]))[-1])

    def places(self, text: EntryText) -> Iterator[tuple[Form, Sequence[int]]]:
        """Walk where it stands: in passages that hold all its words, if the text itself says so."""
        held = -1
        for words in self.words:
            held &= reduce(or_, [text.places.get(word, 0) for word in words])
            if not held:
                return
        for number in numbers(held):
            for form in _forms_in(self.term, text.passages[number].words):
                yield form, (number,)


class Needles:
    """The words and phrases that a group of terms may be met by, each with what it is worth."""

    def __init__(self, terms: Iterable[Term], lexicon: Lexicon) -> None:
        self._words: dict[str, Match] = {}
        self._phrases: dict[str, list[_Phrase]] = {}
        for term in terms:
            if len(term.words) > 1:
                phrase = _Phrase.of(term, lexicon)
                for word in phrase.rarest:
                    self._phrases.setdefault(word, []).append(phrase)
            else:
                self._add(term, lexicon)

    def closest(self, text: EntryText) -> Matches:
        """Return where the group is met in an entry."""
        found: dict[int, Match] = {}
        places = text.places
        # In order, so that of equals always the same one is closest.
        for word in sorted(self._words.keys() & places.keys()):
            _keep(found, numbers(places[word]), self._words[word], text.fields)
        for word in sorted(self._phrases.keys() & places.keys()):
            for phrase in self._phrases[word]:
                for form, held in phrase.places(text):
                    _keep(found, held, Match.of(phrase.term, form), text.fields)
        return found

    def lines(self, passage: Passage, term: Term) -> Iterator[int]:
        """Walk the numbers of the lines that hold what a term of the group is met by."""
        if len(term.words) > 1:
            yield from (number for number, words in enumerate(passage.lines_of_words) if _forms_in(term, words))
        else:
            for word in self._words.keys() & passage.lines_by_word.keys():
                if self._words[word].term is term:
                    yield from passage.lines_by_word[word]

    def _add(self, term: Term, lexicon: Lexicon) -> None:
        for form, words in lexicon.forms(term):
            match = Match.of(term, form)
            for word in words:
                if word not in self._words or self._words[word].worth < match.worth:
                    self._words[word] = match


def _forms_in(term: Term, words: str) -> list[Form]:
    """Return the forms in which a phrase stands among words that are parted by single spaces."""
    found = [Form.EXACT] if f" {term.text} " in words else []
    if term.is_half_typed and f" {term.text}" in words:
        found.append(Form.START)
    if term.stems and f" {term.stems} " in stems_of(words):
        found.append(Form.STEM)
    return found


def _keep(found: dict[int, Match], places: Iterable[int], match: Match, fields: Sequence[Field]) -> None:
    """Put a match in the passages where it may stand and none is closer."""
    allowed = match.term.allowed
    for number in places:
        if allowed is None or fields[number] in allowed:
            kept = found.get(number)
            if kept is None or kept.worth < match.worth:
                found[number] = match
