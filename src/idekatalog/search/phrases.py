"""Where the editors' phrases stand, found once when the index is written."""

from collections.abc import Iterable, Iterator, Sequence

from idekatalog.search.analysis import stem, tokens
from idekatalog.search.term import phrase_sign
from idekatalog.storage.catalogue_schema import PHRASE

_Phrase = tuple[str, ...]


class Phrases:
    """Knows phrases by the stem of their first word, so that a text is read through only once."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._by_first: dict[str, dict[_Phrase, set[_Phrase]]] = {}
        for text in texts:
            words = tuple(token.word for token in tokens(text))
            if len(words) > 1:
                stems = tuple(map(stem, words))
                self._by_first.setdefault(stems[0], {}).setdefault(stems, set()).add(words)

    def within(self, words: Sequence[str]) -> Iterator[str]:
        """Walk the phrases in a row of words: each as its sign and, where it is written so, as its text."""
        stems = [stem(word) for word in words]
        for place, first in enumerate(stems):
            for phrase, spellings in self._by_first.get(first, {}).items():
                end = place + len(phrase)
                if tuple(stems[place:end]) == phrase:
                    yield phrase_sign(phrase)
                    if (spelled := tuple(words[place:end])) in spellings:
                        yield " ".join(spelled)


NO_PHRASES = Phrases(())


def is_phrase(found: str) -> bool:
    """Say whether what an entry is found by is a phrase and not a word."""
    return " " in found or found.startswith(PHRASE)
