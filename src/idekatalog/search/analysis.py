"""The words of a Danish text: where they stand, their stems, and how they fold to ASCII."""

import re
import unicodedata
import zlib
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from whoosh.lang.snowball.danish import DanishStemmer

from idekatalog.strings import search as danish

CharSpan: TypeAlias = tuple[int, int]

_TOKEN = re.compile(
    r"""
      (?: \u00a7+ | \b paragraf ) \s? (?P<law>\d+) (?: \s? (?P<letter>[a-h]) \b )?       # section 115 a
    | (?P<plus>\d+) [\s-]? (?: \+ | plus \b )                                            # 18+
    | (?P<word>[^\W_]+ (?: [\u0300-\u036f]+ [^\W_]* )* )                                 # with loose accents
      (?: ['\u2019] [^\W\d_]{1,4} \b )? \u00b0?                                          # SSP'er, 360 degrees
    """,
    re.VERBOSE | re.IGNORECASE,
)
_RULES = 4  # raise it when passages are cut, or words read from them or split, in another way
_COMPOUNDING = (danish.LINKING_LETTERS, danish.SHORT_PARTS, danish.ENDINGS, danish.NO_COMPOUNDS, danish.STOP_WORDS)
_LISTS = (
    danish.IRREGULAR_ENDINGS,
    danish.OWN_STEMS,
    danish.VERBAL_NOUNS,
    danish.NO_VERBAL_NOUNS,
    *map(sorted, _COMPOUNDING),
)
ANALYSIS_VERSION = zlib.crc32(repr((_RULES, _TOKEN.pattern, *_LISTS)).encode())
"""Another number means that the same content would be indexed differently: build it anew."""

_FOLD = re.compile("|".join(danish.FOLDS))
_LONGEST_ENDING = max(map(len, danish.IRREGULAR_ENDINGS))
_stemmer = DanishStemmer()


class Token(NamedTuple):
    """A word in lower case, its stem, and the characters it was read from, end excluded."""

    word: str
    stem: str
    start: int
    end: int


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[Token, ...]:
    """Split a text into words; a hyphen separates, a law's section and its letter are one word."""
    return tuple(_token(match) for match in _TOKEN.finditer(text))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return what the word shares with its inflected forms, and with the noun or verb it comes from."""
    if word in _OWN_STEMS:
        return _OWN_STEMS[word]
    for length in range(min(len(word), _LONGEST_ENDING), 1, -1):
        regular = danish.IRREGULAR_ENDINGS.get(word[-length:])
        if regular is not None:
            word = word[:-length] + regular
            break
    return _verb(_stemmer.stem(word))  # type: ignore[no-untyped-call]


def _verb(stemmed: str) -> str:
    """Return the stem of the verb that a noun in -ing is made of; any other stem as it is."""
    for ending, shortest in danish.VERBAL_NOUNS.items():
        verb = stemmed.removesuffix(ending)
        if verb != stemmed and len(verb) >= shortest and not stemmed.endswith(danish.NO_VERBAL_NOUNS):
            return verb[:-1] if verb[-1] == verb[-2] else verb
    return stemmed


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Return the form that is the same however the Danish letters were typed."""
    return _FOLD.sub(lambda match: danish.FOLDS[match[0]], word)


_OWN_STEMS = {
    spelled: own for own, words in danish.OWN_STEMS.items() for word in words.split() for spelled in (word, fold(word))
}


def is_stop_word(word: str) -> bool:
    """Say whether a word carries no meaning of its own in a question."""
    return word in danish.STOP_WORDS


def is_light_word(word: str) -> bool:
    """Say whether a word carries a sentence more than its subject."""
    return word in danish.LIGHT_WORDS


def _token(match: re.Match[str]) -> Token:
    if match["word"]:
        word = match["word"].lower()
        if not word.isascii():
            # A PDF or a Mac writes the ring of a Danish letter as a character of its own.
            word = unicodedata.normalize("NFC", word)
    elif match["plus"]:
        word = match["plus"] + "plus"
    else:
        word = match["law"] + (match["letter"] or "").lower()
    return Token(word, stem(word), match.start(), match.end())
