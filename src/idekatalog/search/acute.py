"""Whether what is typed may mean danger: one calm line then stands above the hits.

It changes no hit and no score, and it is neither kept nor told to anybody.
"""

from idekatalog.search.analysis import stem, tokens
from idekatalog.strings import acute as strings

_STEMS = frozenset(map(stem, strings.WORDS))
_PHRASES = tuple(f" {phrase} " for phrase in strings.PHRASES)


def is_acute(text: str) -> bool:
    """Say whether a text holds a word or a turn of phrase that may mean danger."""
    found = tokens(text)
    said = f" {' '.join(token.word for token in found)} "
    return any(token.stem in _STEMS for token in found) or any(phrase in said for phrase in _PHRASES)
