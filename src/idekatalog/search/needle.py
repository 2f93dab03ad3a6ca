"""What a group of terms looks for in an entry, prepared so that most entries cost nothing."""

from collections.abc import Iterable, Iterator
from functools import reduce
from operator import or_
from typing import NamedTuple, TypeVar

from idekatalog.search.entry_text import EntryText, numbers
from idekatalog.search.term import Form, Term

_Key = TypeVar("_Key", str, int)


class Match(NamedTuple):
    """How closely something fits, by which term and in which form; the closest is the greatest."""

    worth: float
    term: Term
    form: Form


class Needles:
    """The words, stems, beginnings and phrases of a group, each with what finding it is worth."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self._words: dict[str, Match] = {}
        self._stems: dict[str, Match] = {}
        self._starts: list[tuple[str, Match]] = []
        self._others: list[Term] = []
        for term in terms:
            if len(term.words) > 1 or term.fields or term.is_short:
                self._others.append(term)
            else:
                self._prepare(term)

    def closest(self, text: EntryText) -> dict[int, Match]:
        """Return the closest match in each passage, by number, that holds any of it."""
        found: dict[int, Match] = {}
        for wanted, held in ((self._words, text.words), (self._stems, text.stems)):
            for word in wanted.keys() & held.keys():
                _keep(found, numbers(held[word]), wanted[word])
        for start, match in self._starts:
            for word in text.beginning(start):
                _keep(found, numbers(text.words[word]), match)
        for term in self._others:
            for form, places in _places(term, text):
                fitting = [number for number in places if term.may_stand_in(text.passages[number].field)]
                _keep(found, fitting, _match(term, form))
        return found

    def _prepare(self, term: Term) -> None:
        _keep(self._words, (term.text,), _match(term, Form.EXACT))
        _keep(self._words, term.compounds, _match(term, Form.PART))
        _keep(self._stems, (term.stem,), _match(term, Form.STEM))
        if term.is_half_typed:
            self._starts.append((term.text, _match(term, Form.START)))


def _match(term: Term, form: Form) -> Match:
    return Match(term.worth(form), term, form)


def _keep(found: dict[_Key, Match], keys: Iterable[_Key], match: Match) -> None:
    """Put a match in the places where none is closer."""
    for key in keys:
        if key not in found or found[key].worth < match.worth:
            found[key] = match


def _places(term: Term, text: EntryText) -> Iterator[tuple[Form, Iterable[int]]]:
    return _word_places(term, text) if len(term.words) == 1 else _phrase_places(term, text)


def _word_places(term: Term, text: EntryText) -> Iterator[tuple[Form, Iterable[int]]]:
    yield Form.EXACT, numbers(text.words.get(term.text, 0))
    yield Form.STEM, numbers(text.stems.get(term.stem, 0))
    if term.is_half_typed:
        yield Form.START, numbers(reduce(or_, map(text.words.__getitem__, text.beginning(term.text)), 0))


def _phrase_places(term: Term, text: EntryText) -> Iterator[tuple[Form, Iterable[int]]]:
    """Walk where the phrase stands; its first word leads there, and the text itself decides."""
    if begun := numbers(text.words.get(term.words[0], 0)):
        yield Form.EXACT, [number for number in begun if f" {term.text} " in text.passages[number].words]
        if term.is_half_typed:
            yield Form.START, [number for number in begun if f" {term.text}" in text.passages[number].words]
    if term.stems and (begun := numbers(text.stems.get(term.stems.partition(" ")[0], 0))):
        yield Form.STEM, [number for number in begun if f" {term.stems} " in text.passages[number].stems]
