"""Words that mean the same in this work, as the editors have gathered them."""

from collections.abc import Iterable, Iterator, Sequence

from idekatalog.search.analysis import fold, tokens

Phrase = tuple[str, ...]


class Thesaurus:
    """Finds the editors' other words for what was said, one word or several in a row."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        self._groups: dict[Phrase, tuple[Phrase, ...]] = {}
        for group in groups:
            phrases = tuple(dict.fromkeys(tuple(token.word for token in tokens(text)) for text in group))
            for text in group:
                self._groups.setdefault(_key(token.stem for token in tokens(text)), phrases)
        self._longest = max(map(len, self._groups), default=0)

    def words(self) -> Iterator[str]:
        """Walk every word of the editors' groups."""
        return (word for phrases in self._groups.values() for phrase in phrases for word in phrase)

    def meanings(self, stems: Sequence[str]) -> Iterator[tuple[int, int, tuple[Phrase, ...]]]:
        """Walk what is said otherwise, too: where, end excluded, and the words of its group.

        Of several that overlap the longest counts, and of equals the first.
        """
        taken: set[int] = set()
        for length in range(min(self._longest, len(stems)), 0, -1):
            for start in range(len(stems) - length + 1):
                phrases = self._groups.get(_key(stems[start : start + length]))
                if phrases and taken.isdisjoint(range(start, start + length)):
                    taken.update(range(start, start + length))
                    yield start, start + length, phrases


def _key(stems: Iterable[str]) -> Phrase:
    # In a clause the verb changes its place: "ikke vil tale" is "vil ikke tale".
    return tuple(sorted(map(fold, stems)))
