"""The index of words at the back of the book: what one would look up, and the interventions it leads to."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from idekatalog.domain.intervention import Intervention
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.taxonomy import Group, Vocabulary

_FEWEST_LETTERS = 3


@dataclass(frozen=True, slots=True)
class IndexWord:
    """A word, and the ids of the interventions it leads to."""

    word: str
    entries: tuple[str, ...]

    @property
    def letter(self) -> str:
        """The letter it stands under; what begins with none stands before all of them."""
        first = danish_key(self.word)[:1]
        return _LETTERS.get(first, self.word[:1].upper()) if first.isalpha() or first in _LETTERS else ""


_LETTERS = {danish_key(letter): letter.upper() for letter in "\u00e6\u00f8\u00e5"}


def word_index(interventions: Iterable[Intervention], vocabulary: Vocabulary) -> tuple[IndexWord, ...]:
    """Return every word in Danish order, told apart by letters and figures alone: neither capitals nor hyphens.

    Names, fixed words, laws and places are all there. Of the everyday search words only single ones: a phrase is
    typed, never looked up.
    """
    spelt: dict[str, str] = {}
    found: dict[str, dict[str, None]] = {}
    for entry in interventions:
        for word in _words(entry, vocabulary):
            key = _letters(word)
            spelt.setdefault(key, word)
            found.setdefault(key, {})[entry.id] = None
    index = (IndexWord(spelt[word], tuple(entries)) for word, entries in found.items())
    return tuple(sorted(index, key=lambda word: (bool(word.letter), danish_key(word.word))))


def _words(entry: Intervention, vocabulary: Vocabulary) -> Iterator[str]:
    yield from (entry.title, *entry.abbreviations, *entry.aliases)
    yield from vocabulary.labels(Group.THEME, entry.themes)
    yield from vocabulary.labels(Group.TARGET_GROUP, entry.target_groups)
    yield from vocabulary.labels(Group.PROFESSION, entry.professions)
    yield from entry.legal_basis
    yield from entry.municipalities
    yield from filter(_is_looked_up, entry.search_words)


def _letters(word: str) -> str:
    return "".join(sign for sign in word.casefold() if sign.isalnum()) or word


def _is_looked_up(word: str) -> bool:
    return len(word) >= _FEWEST_LETTERS and not any(sign.isspace() for sign in word) and word[0].isalpha()
