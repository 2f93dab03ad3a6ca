"""The stretch of original text that shows best why an entry was found."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

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


@dataclass(frozen=True, slots=True)
class _Window:
    """A run of whole words: ``words[first:last + 1]``, each with its place in ``text``."""

    text: str
    words: Sequence[CharSpan]
    first: int
    last: int

    @property
    def start(self) -> int:
        return self.words[self.first][0]

    @property
    def end(self) -> int:
        return self.words[self.last][1]

    def ends_sentence(self, index: int) -> bool:
        """Say whether a sentence ends with that word."""
        start, end = self.words[index]
        word = self.text[start:end].rstrip(_CLOSING)
        return index == len(self.words) - 1 or self.text[end] == "\n" or word.endswith(_SENTENCE_ENDS)


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
    windows = [window for words in _stretches(text) for window in _windows(text, words, spans, width)]
    if not windows:
        return Excerpt("")
    best = max(windows, key=lambda window: (*_worth(window, spans), -window.start))
    return _excerpt(_filled(best, width), spans)


@lru_cache(maxsize=256)
def _stretches(text: str) -> tuple[Sequence[CharSpan], ...]:
    """Return the runs of lines that may be quoted, as the places of their words."""
    stretches: list[list[CharSpan]] = [[]]
    for line in _LINE.finditer(text):
        if _DELICATE.search(line[0]):
            stretches.append([])
        else:
            stretches[-1] += (word.span() for word in _WORD.finditer(text, *line.span()))
    return tuple(filter(None, stretches))


def _windows(text: str, words: Sequence[CharSpan], spans: Sequence[CharSpan], width: int) -> Iterator[_Window]:
    """Walk the windows from each hit to the last one in reach, or the first word alone."""
    hits = [hit for span in spans if (hit := _held(words, span))]
    for number, (first, last) in enumerate(hits):
        reach = words[first][0] + width
        yield _Window(text, words, first, max([last, *(end for _, end in hits[number:] if words[end][1] <= reach)]))
    if not hits:
        yield _Window(text, words, 0, 0)


def _held(words: Sequence[CharSpan], span: CharSpan) -> tuple[int, int] | None:
    """Return the first and last word a span touches, or None when it lies elsewhere."""
    first = bisect_right(words, span[0], key=lambda word: word[0]) - 1
    last = bisect_left(words, span[1], key=lambda word: word[0]) - 1
    return (first, last) if first >= 0 and span[0] < words[first][1] and span[1] <= words[last][1] else None


def _worth(window: _Window, spans: Sequence[CharSpan]) -> tuple[int, int]:
    """Count the different words marked, then all of them."""
    marked = [window.text[start:end].lower() for start, end in spans if window.start <= start and end <= window.end]
    return len(set(marked)), len(marked)


def _filled(window: _Window, width: int) -> _Window:
    """Widen to the left, at best to where the sentence begins, then to the right, then again."""
    words, first, last = window.words, window.first, window.last
    leftmost = window.start - (width - (window.end - window.start)) // 2
    while first > 0 and words[first - 1][0] >= leftmost and not window.ends_sentence(first - 1):
        first -= 1
    while last + 1 < len(words) and words[last + 1][1] - words[first][0] <= width:
        last += 1
    while first > 0 and words[last][1] - words[first - 1][0] <= width:
        first -= 1
    return _Window(window.text, words, first, last)


def _excerpt(window: _Window, spans: Sequence[CharSpan]) -> Excerpt:
    before = "" if window.first == 0 or window.ends_sentence(window.first - 1) else _BEFORE
    after = "" if window.ends_sentence(window.last) else _AFTER
    shift = len(before) - window.start
    marks = tuple((start + shift, end + shift) for start, end in spans if window.start <= start and end <= window.end)
    return Excerpt(before + window.text[window.start : window.end].replace("\n", " ") + after, marks)
