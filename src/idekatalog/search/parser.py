"""What was typed, read as a wish: words, "phrases", -unwanted words, one OR another.

A parser of our own, because whoosh's was tried with a pass-through analyser and lost: it reads
K-rådet as K without rådet and drops a lone -word, its tree has to be walked into our terms by as
much code as stands here, and it costs 50 ms of import where this costs none.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from idekatalog.domain.taxonomy import Group as Filter
from idekatalog.search.analysis import is_light_word, is_stop_word, tokens
from idekatalog.search.term import TITLES, Kin, Term
from idekatalog.strings.search import AND_WORDS, FIELD_NAMES, OR_WORDS, TITLE_FIELD

_LONGEST_TEXT = 1000
_MOST_GROUPS = 32
_QUOTES = str.maketrans(dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'))
# A minus counts only before a word and not behind "and": K-rådet, a pasted list and the half word
# of "møder og -besøg" are words.
_HALF_WORD = "".join(rf"(?<! (?i: \b{word} ) \s )" for word in AND_WORDS)
_OPERATOR = re.compile(
    rf"""
      (?P<unwanted> (?<!\S) {_HALF_WORD} - (?: " [^"]* "? | \S+ ) )
    | (?P<field> (?<!\S) (?: {"|".join((*FIELD_NAMES, TITLE_FIELD))} ) :\s? (?: " [^"]* "? | [^\s"]+ )? )
    | (?P<phrase> " [^"]* "? )
    | (?P<alternative> (?<!\S) (?-i: {"|".join(OR_WORDS)} ) (?!\S) )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Group:
    """Terms of which one is enough, and where in ``Wish.said`` their words stand, end excluded."""

    terms: tuple[Term, ...]
    start: int = 0
    end: int = 0

    @property
    def is_phrase(self) -> bool:
        """Say whether it was typed in quotes and is meant as it is written."""
        typed = self.terms[0]
        return len(typed.words) > 1 and typed.home is None and typed.kin is Kin.SELF

    @property
    def is_light(self) -> bool:
        """Say whether it only carries the sentence, and means nothing else that the editors know."""
        return all(is_light_word(term.text) for term in self.terms)


@dataclass(frozen=True, slots=True)
class Wish:
    """Groups to be met, terms that shall be absent, all words said.

    ``narrowing`` holds what was picked by name, ``tema:familie``, as group and text; ``values``
    the values of filters that it means. ``is_loosened`` says that phrases were taken apart.
    """

    groups: tuple[Group, ...] = ()
    unwanted: tuple[Term, ...] = ()
    said: tuple[str, ...] = ()
    narrowing: tuple[tuple[Filter, str], ...] = ()
    values: frozenset[tuple[Filter, str]] = frozenset()
    is_loosened: bool = False

    def __bool__(self) -> bool:
        """Say whether anything is asked for."""
        return bool(self.groups or self.unwanted or self.narrowing)

    @property
    def terms(self) -> tuple[Term, ...]:
        """Every wanted term."""
        return tuple(term for group in self.groups for term in group.terms)


def parse(text: str) -> Wish:
    """Read any text as a wish; without a single word it is empty.

    The last word counts as half-typed when nothing follows it. Stop words are left out, unless
    there is nothing else.
    """
    typed = unicodedata.normalize("NFC", text[:_LONGEST_TEXT]).translate(_QUOTES)
    groups: list[Group] = []
    unwanted: list[Term] = []
    narrowing: list[tuple[Filter, str]] = []
    said: list[str] = []
    joins = False
    for kind, piece, is_last in _pieces(typed):
        if kind == "alternative":
            joins = bool(groups)
        elif kind == "unwanted":
            unwanted += _phrase(piece)
        elif kind == "field" and not _names_title(piece):
            narrowing.append(_narrowing(piece))
        else:
            for term in _terms(kind, piece, is_last):
                start, end = len(said), len(said) + len(term.words)
                said += term.words
                if joins:
                    groups[-1] = Group((*groups[-1].terms, term), groups[-1].start, end)
                else:
                    groups.append(Group((term,), start, end))
                joins = False
    return Wish(_meaningful(groups), tuple(unwanted[:_MOST_GROUPS]), tuple(said), tuple(narrowing))


def loosened(wish: Wish) -> Wish:
    """Return a wish whose phrases are words like any others."""
    words = [
        Group((replace(term, words=(word,), is_half_typed=False),), place, place + 1)
        for group in wish.groups
        for term in group.terms
        for place, word in enumerate(term.words, start=group.start)
    ]
    return replace(wish, groups=_meaningful(words), is_loosened=True)


def named_filters(text: str) -> Iterator[tuple[int, int, Filter, str]]:
    """Walk the filters named in a text: where, end excluded, the group and what was said of it."""
    for match in _OPERATOR.finditer(text.translate(_QUOTES)):
        if match.lastgroup == "field" and not _names_title(match[0]):
            yield match.start(), match.end(), *_narrowing(match[0])


def _narrowing(piece: str) -> tuple[Filter, str]:
    name, _, value = piece.partition(":")
    return Filter(FIELD_NAMES[name.lower()]), value.strip(' "')


def _meaningful(groups: list[Group]) -> tuple[Group, ...]:
    """Leave out what was said before and, when anything else is left, stop words."""
    once = {group.terms: group for group in reversed(groups)}
    found = [group for group in groups if once[group.terms] is group]
    meaning = [group for group in found if not all(is_stop_word(term.text) for term in group.terms)]
    return tuple(meaning or found)[:_MOST_GROUPS]


def _terms(kind: str, piece: str, is_last: bool) -> Iterator[Term]:
    if kind == "phrase":
        yield from _phrase(piece, is_last)
    elif kind == "field":
        yield from (replace(term, fields=TITLES) for term in _words(piece.partition(":")[2], is_last))
    else:
        yield from _words(piece, is_last)


def _names_title(piece: str) -> bool:
    return piece.partition(":")[0].lower() == TITLE_FIELD


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
