"""The stretch of original text that shows best why an entry was found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from idekatalog.domain.query import Excerpt
from idekatalog.search.analysis import CharSpan

_NARROWEST = 20
_BEFORE, _AFTER = "\u2026 ", " \u2026"
_LINE = re.compile(r"[^\n]+")
_WORD = re.compile(r"\S+")
_SENTENCE_ENDS = (".", "!", "?")
_CLOSING = '")\u00bb\u201d'
# Shares, diagnoses and origins hurt when they stand without their limits: never quoted alone.
_DELICATE = re.compile(r"\d\s*(?:%|pct|procent)|\b(?:ADHD|PTSD)\b|\betni", re.IGNORECASE)


class _Stretch(NamedTuple):
    """A run of lines that may be quoted, word by word.

    Each word has its place in the text, and ``sentences`` the word its sentence begins with.
    """

    starts: list[int]
    ends: list[int]
    sentences: list[int]

    def ends_sentence(self, index: int) -> bool:
        """Say whether a sentence ends with that word."""
        return index + 1 == len(self.starts) or self.sentences[index + 1] == index + 1

    def window(self, start: int, end: int) -> "_Window":
        """Return the words that characters of it touch."""
        return _Window(self, bisect_right(self.starts, start) - 1, bisect_left(self.starts, end) - 1)


class _Window(NamedTuple):
    """The words from first to last of a stretch."""

    stretch: _Stretch
    first: int
    last: int

    def narrowed(self, width: int) -> "_Window":
        """Leave out words at the end where what stands around the hits, quotes and stops, makes it too wide."""
        if self.first == self.last or self.end - self.start <= width:
            return self
        return self._replace(last=self.last - 1).narrowed(width)

    @property
    def start(self) -> int:
        return self.stretch.starts[self.first]

    @property
    def end(self) -> int:
        return self.stretch.ends[self.last]


def cut_excerpt(text: str, spans: Sequence[CharSpan] = (), width: int = 160) -> Excerpt:
    """Cut the stretch of text that holds most of the hits; without any, its beginning.

    ``spans`` count characters of ``text``, end excluded, in rising order; the marks returned
    count characters of the excerpt. Words are never split, so that a single one may be wider
    than ``width``; the dots at a cut are not counted. Lines with delicate figures are left out.

    Raises:
        ValueError: ``width`` is below 20, too narrow to read.
    """
    if width < _NARROWEST:
        raise ValueError(width)
    windows = [window for stretch in stretches_of(text) for window in _windows(text, stretch, spans, width)]
    if not windows:
        return Excerpt("")
    _, _, start, end, stretch = max(windows)
    return _excerpt(text, _filled(stretch.window(-start, end).narrowed(width), width), spans)


@lru_cache(maxsize=2000)
def stretches_of(text: str) -> tuple[_Stretch, ...]:
    """Return what may be quoted of a text."""
    stretches: list[list[CharSpan]] = [[]]
    for line in _LINE.finditer(text):
        if _DELICATE.search(line[0]):
            stretches.append([])
        else:
            stretches[-1] += (word.span() for word in _WORD.finditer(text, *line.span()))
    return tuple(_stretch(text, words) for words in stretches if words)


def _stretch(text: str, words: Sequence[CharSpan]) -> _Stretch:
    sentences: list[int] = []
    begins = 0
    for number, (start, end) in enumerate(words):
        sentences.append(begins)
        if text[end : end + 1] == "\n" or text[start:end].rstrip(_CLOSING).endswith(_SENTENCE_ENDS):
            begins = number + 1
    return _Stretch([start for start, _ in words], [end for _, end in words], sentences)


def _windows(
    text: str, stretch: _Stretch, spans: Sequence[CharSpan], width: int
) -> Iterator[tuple[int, int, int, int, _Stretch]]:
    """Walk where windows from each hit to the last one in reach start, negative, and end; or the first word alone.

    The greatest is the best: before it stand how many different words it marks, then how many in
    all; and of equals the earliest is the greatest.
    """
    low, high = stretch.starts[0], stretch.ends[-1]
    hits = [span for span in spans if low <= span[0] and span[1] <= high]
    words = [text[start:end].lower() for start, end in hits]
    ends = [end for _, end in hits]
    for number, (start, _) in enumerate(hits):
        beyond = max(number + 1, bisect_right(ends, start + width))
        yield len(set(words[number:beyond])), beyond - number, -start, ends[beyond - 1], stretch
    if not hits:
        yield 0, 0, -low, low + 1, stretch


def _filled(window: _Window, width: int) -> _Window:
    """Widen to the left, at best to where the sentence begins, then to the right, then again."""
    (starts, ends, sentences), first, last = window
    leftmost = window.start - (width - (window.end - window.start)) // 2
    first = min(first, max(bisect_left(starts, leftmost), sentences[first]))
    last = max(last, bisect_right(ends, starts[first] + width) - 1)
    first = min(first, bisect_left(starts, ends[last] - width))
    return _Window(window.stretch, first, last)


def _excerpt(text: str, window: _Window, spans: Sequence[CharSpan]) -> Excerpt:
    stretch, first, last = window
    before = "" if first == 0 or stretch.ends_sentence(first - 1) else _BEFORE
    after = "" if stretch.ends_sentence(last) else _AFTER
    start, end = window.start, window.end
    shift = len(before) - start
    marks = tuple((one + shift, other + shift) for one, other in spans if start <= one and other <= end)
    return Excerpt(before + text[start:end].replace("\n", " ") + after, marks)
