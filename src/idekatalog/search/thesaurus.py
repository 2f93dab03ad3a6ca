"""Words that mean the same in this work, as the editors have gathered them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Self

from idekatalog.search.analysis import fold, stem, tokens
from idekatalog.search.term import Kin, Term


class Synonym(NamedTuple):
    """A word or phrase of the editors as it is stored, its words parted by spaces.

    Its ``key`` is what it shares with all that is said likewise. What no entry holds is
    understood, but nothing is looked for by it.
    """

    text: str
    key: str
    is_held: bool = True

    @classmethod
    def of(cls, text: str) -> Self:
        """Read what the editors wrote."""
        words = [token.word for token in tokens(text)]
        return cls(" ".join(words), _key(fold(stem(word)) for word in words))

    @property
    def term(self) -> Term:
        """What is looked for instead of what was typed."""
        return Term(tuple(self.text.split()), kin=Kin.MEANING)


class Thesaurus:
    """Finds the editors' other words for what was said, one word or several in a row."""

    def __init__(self, groups: Iterable[Sequence[Synonym]]) -> None:
        self._meanings: dict[str, tuple[Term, ...]] = {}
        self._words: dict[str, None] = {}
        for group in groups:
            terms = tuple(dict.fromkeys(synonym.term for synonym in group if synonym.is_held))
            for synonym in group:
                self._meanings.setdefault(synonym.key, terms)
                self._words |= dict.fromkeys(synonym.text.split())
        self._longest = max((key.count(" ") + 1 for key in self._meanings), default=0)

    def words(self) -> Iterator[str]:
        """Walk every word of the editors' groups."""
        return iter(self._words)

    def stems(self) -> Iterator[str]:
        """Walk the folded stems of those words."""
        return (stem for key in self._meanings for stem in key.split())

    def meanings(self, stems: Sequence[str]) -> Iterator[tuple[int, int, tuple[Term, ...]]]:
        """Walk what is said otherwise, too: where, end excluded, and the words of its group.

        Of several that overlap the longest counts, and of equals the first.
        """
        taken: set[int] = set()
        folded = [*map(fold, stems)]
        for length in range(min(self._longest, len(stems)), 0, -1):
            for start in range(len(stems) - length + 1):
                terms = self._meanings.get(_key(folded[start : start + length]))
                if terms is not None and taken.isdisjoint(range(start, start + length)):
                    taken.update(range(start, start + length))
                    yield start, start + length, terms


def _key(folded: Iterable[str]) -> str:
    # In a clause the verb changes its place: "ikke vil tale" is "vil ikke tale".
    return " ".join(sorted(folded))
