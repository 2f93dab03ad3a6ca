"""How her own words are found: by word, by beginning and by stem, however the Danish letters are typed."""

from idekatalog.search.analysis import fold, is_stop_word, stem, tokens
from idekatalog.storage.catalogue_schema import STEM

_MOST_WORDS = 30


def index_words(text: str) -> str:
    """Return what a text is indexed by, for FTS5's own tokenizer: every word, then its stem with a sign before it."""
    return " ".join(f"{fold(token.word)} {STEM}{fold(token.stem)}" for token in tokens(text))


def match_expression(text: str) -> str:
    """Turn what was typed into FTS5 syntax: all words, each as a beginning or by its stem; "" for none."""
    typed = [token.word for token in tokens(text)][:_MOST_WORDS]
    words = [word for word in typed if not is_stop_word(word)] or typed
    # Quoted: to FTS5 a bare word may be an operator, and a hyphen a column filter.
    return " AND ".join(f'("{fold(word)}"* OR "{STEM}{fold(stem(word))}")' for word in dict.fromkeys(words))
