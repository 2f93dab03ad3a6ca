"""How the lines of a paragraph end for those who copy them or have them read aloud.

A line that ends between words ends with a space, and one that ends within a word with a soft hyphen;
reportlab writes nothing there and a hyphen like any other.
"""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import paragraph

from idekatalog.sheets.readable_font import SOFT_HYPHEN

_SOFT_HYPHEN = chr(SOFT_HYPHEN)
# How a word was parted is its class; the names are private, so that nobody has described them.
_R: Any = paragraph
_BROUGHT_IN = (_R._InjectedFrag,)
_HYPHENATED = (_R._SplitWordHY, _R._SplitFragHY, _R._SplitWordLL, _R._SplitFragLL)
_LAST_PART = (_R._SplitWordEnd, _R._SplitFragHS)
_PART = (_R._SplitWord, _R._SplitFrag)


def note_ends(lines: Sequence[Any], words: Sequence[Any]) -> None:
    """Keep with every line of several styles which word it ends with; its class tells how it was parted."""
    if all(hasattr(line, "last_word") for line in lines):
        return  # the lines of a part are those of the whole
    starts = [line.sFW for line in lines]
    for line, start, end in zip(lines, starts, [*starts[1:], len(words)], strict=True):
        whole = [word for word in words[start:end] if not isinstance(word, _BROUGHT_IN)]
        line.last_word = whole[-1] if whole else None


def readable_lines(lines: Sequence[Any], is_cut: bool) -> list[Any]:
    """Return the lines with readable ends; the last one goes on only where the paragraph was cut after it."""
    last = len(lines) - (0 if is_cut else 1)
    return [*map(_readable, lines[:last]), *lines[last:]]


def _readable(line: Any) -> Any:
    return _plain_readable(*line) if isinstance(line, tuple) else _styled_readable(line)


def _plain_readable(room: float, words: list[str]) -> tuple[float, list[str]]:
    return (room, [*words[:-1], _ended(words[-1], words[-1])]) if words else (room, words)


def _styled_readable(line: Any) -> Any:
    """Return a line of several styles, made of fragments of text, with its end."""
    if line.lineBreak or not line.words:
        return line
    *others, last = line.words
    if not last.text and others:  # the break that parted a word
        others, last = others[:-1], others[-1]
    return line.clone(words=[*others, last.clone(text=_ended(last.text, line.last_word))])


def _ended(text: str, word: object) -> str:
    """Return the text of a line's last word with its end; the word's class tells how it was parted."""
    if isinstance(word, _HYPHENATED):
        return text[:-1] + _SOFT_HYPHEN
    if isinstance(word, _PART) and not isinstance(word, _LAST_PART):
        return text
    return f"{text.rstrip()} "
