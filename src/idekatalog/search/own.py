"""How her own words are found: by word, by beginning and by stem, however the Danish letters are typed."""

from idekatalog.search.analysis import CharSpan, fold, is_stop_word, stem, tokens
from idekatalog.storage.catalogue_schema import STEM

_MOST_WORDS = 30


def index_words(text: str) -> str:
    """Return what a text is indexed by, for FTS5's own tokenizer: every word, then its stem with a sign before it."""
    return " ".join(f"{fold(token.word)} {STEM}{fold(token.stem)}" for token in tokens(text))


def marks(text: str, typed: str) -> tuple[CharSpan, ...]:
    """Return where a text holds what was typed: half-open, in order."""
    asked = [(fold(word), fold(stem(word))) for word in _words(typed)]
    return tuple(
        (token.start, token.end)
        for token in tokens(text)
        if any(fold(token.word).startswith(word) or fold(token.stem) == found for word, found in asked)
    )


def match_expression(text: str) -> str:
    """Turn what was typed into FTS5 syntax: all words, each as a beginning or by its stem; "" for none."""
    # Quoted: to FTS5 a bare word may be an operator, and a hyphen a column filter.
    return " AND ".join(f'("{fold(word)}"* OR "{STEM}{fold(stem(word))}")' for word in _words(text))


def _words(text: str) -> tuple[str, ...]:
    typed = [token.word for token in tokens(text)][:_MOST_WORDS]
    words = [word for word in typed if not is_stop_word(word)] or typed
    return tuple(dict.fromkeys(words))
