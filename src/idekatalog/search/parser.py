"""What was typed, read as a wish: words, "phrases", -unwanted words, one OR another.

A parser of our own, because whoosh's was tried with a pass-through analyser and lost: it reads
K-rådet as K without rådet and drops a lone -word, its tree has to be walked into our terms by as
much code as stands here, and it costs 50 ms of import where this costs none.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from idekatalog.search.analysis import is_stop_word, tokens
from idekatalog.search.term import Term
from idekatalog.strings.search import AND_WORDS, OR_WORDS

_LONGEST_TEXT = 1000
_MOST_GROUPS = 32
_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'))
# A minus counts only before a word and not behind "and": K-rådet, a pasted list and the half word
# of "møder og -besøg" are words.
_HALF_WORD = "".join(rf"(?<! (?i: \b{word} ) \s )" for word in AND_WORDS)
_OPERATOR = re.compile(
    rf"""
      (?P<unwanted> (?<!\S) {_HALF_WORD} - (?: " [^"]* "? | \S+ ) )
    | (?P<phrase> " [^"]* "? )
    | (?P<alternative> (?<!\S) (?: {"|".join(OR_WORDS)} ) (?!\S) )
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Groups that shall all be met, each by any of its terms, and terms that shall be absent."""

    groups: tuple[tuple[Term, ...], ...] = ()
    unwanted: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything is asked for."""
        return bool(self.groups or self.unwanted)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every wanted term."""
        return tuple(term for group in self.groups for term in group)

    def respelled(self, spellings: Callable[[Term], tuple[Term, ...]]) -> "Wish":
        """Replace each term by the ways the catalogue spells it."""
        return Wish(
            tuple(tuple(spelled for term in group for spelled in spellings(term)) for group in self.groups),
            tuple(spelled for term in self.unwanted for spelled in spellings(term)),
        )


def parse(text: str) -> Wish:
    """Read any text as a wish; without a single word it is empty.

    The last word counts as half-typed when nothing follows it. Stop words are left out, unless
    there is nothing else.
    """
    typed = unicodedata.normalize("NFC", text[:_LONGEST_TEXT]).translate(_QUOTES)
    groups: list[tuple[Term, ...]] = []
    unwanted: list[Term] = []
    joins = False
    for kind, piece, is_last in _pieces(typed):
        if kind == "alternative":
            joins = bool(groups)
        elif kind == "unwanted":
            unwanted += _phrase(piece)
        else:
            for term in _phrase(piece, is_last) if kind == "phrase" else _words(piece, is_last):
                if joins:
                    groups[-1] += (term,)
                else:
                    groups.append((term,))
                joins = False
    meaningful = [group for group in groups if not all(is_stop_word(term.text) for term in group)]
    return Wish(tuple(dict.fromkeys(meaningful or groups))[:_MOST_GROUPS], tuple(unwanted[:_MOST_GROUPS]))


def _pieces(text: str) -> Iterator[tuple[str, str, bool]]:
    """Cut the text at its operators: kind, text, and whether it is the last."""
    start = 0
    for match in _OPERATOR.finditer(text):
        yield "plain", text[start : match.start()], False
        yield match.lastgroup or "", match[0], match.end() == len(text)
        start = match.end()
    yield "plain", text[start:], True


def _words(piece: str, is_last: bool) -> Iterator[Term]:
    for token in tokens(piece):
        yield Term((token.word,), is_half_typed=is_last and token.end == len(piece))


def _phrase(piece: str, is_last: bool = False) -> list[Term]:
    words = tuple(token.word for token in tokens(piece))
    is_open = is_last and not piece.endswith('"') and not piece[-1:].isspace()
    return [Term(words, is_half_typed=is_open)] if words else []
