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
_HYPHENATED = (_R._SplitWordHY, _R._SplitFragHY, _R._SplitWordLL, _R._SplitFragLL)
_SPACED = _R._HSFrag
_LAST_PART = (_R._SplitWordEnd, _R._SplitFragHS)
_PART = (_R._SplitWord, _R._SplitFrag)


def note_ends(lines: Sequence[Any], words: Sequence[Any]) -> None:
    """Keep with every line of several styles which word it ends with; its class tells how it was parted."""
    if all(hasattr(line, "last_word") for line in lines):
        return  # the lines of a part are those of the whole
    starts = [line.sFW for line in lines]
    for line, start, end in zip(lines, starts, [*starts[1:], len(words)], strict=True):
        whole = [word for word in words[start:end] if isinstance(word, _SPACED) or any(text for _, text in word[1:])]
        line.last_word = whole[-1] if whole else None


def ending(line: Any) -> str:
    """Return what a line that goes on ends with: a space, a soft hyphen, or nothing within a word that was cut."""
    last = (line[1] or [""])[-1] if isinstance(line, tuple) else line.last_word
    if isinstance(last, _HYPHENATED):
        return _SOFT_HYPHEN
    return "" if isinstance(last, _PART) and not isinstance(last, _LAST_PART) else " "


def readable_lines(lines: Sequence[Any], last: str | None) -> list[Any]:
    """Return the lines with readable ends; ``last`` is that of the last one, where the text goes on elsewhere."""
    ends = [*map(ending, lines[:-1]), last]
    return [line if end is None else _ended(line, end) for line, end in zip(lines, ends, strict=True)]


def _ended(line: Any, end: str) -> Any:
    if isinstance(line, tuple):
        room, words = line
        return (room, [*words[:-1], _with_end(words[-1], end)]) if words else line
    if line.lineBreak or not line.words:
        return line
    *others, last = line.words  # fragments of text, each in its style
    if not last.text and others:  # the break that parted a word
        others, last = others[:-1], others[-1]
    return line.clone(words=[*others, last.clone(text=_with_end(last.text, end))])


def _with_end(text: str, end: str) -> str:
    if not end:
        return text
    return text.rstrip().removesuffix("-" if end == _SOFT_HYPHEN else "") + end
