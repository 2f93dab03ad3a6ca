"""What is marked in the texts of a page, and the walk from mark to mark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from idekatalog.ui.theme import Theme
from idekatalog.ui.utf16 import utf16_length

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit, QWidget

    from idekatalog.ui.panels.section_view import SectionView

Find = Callable[[str], Iterable[tuple[int, int]]]
"""Finds the stretches of a text to mark: half-open, in order, apart."""


class Mark(NamedTuple):
    """A marked stretch of one text, counted as Qt counts."""

    view: SectionView
    start: int
    end: int


class PageMarks:
    """Marks stretches of several texts, of which one at a time is where the reader is."""

    def __init__(self, views: Iterable[SectionView], theme: Theme) -> None:
        self._views = tuple(views)
        self._theme = theme
        self.marks: tuple[Mark, ...] = ()
        self.here = -1

    def show(self, find: Find | None) -> None:
        """Mark what is found in the texts instead of what was marked before; None finds nothing."""
        self.marks = tuple(_found(self._views, find)) if find else ()
        self.here = -1
        for view in self._views:
            self._paint(view)

    def step(self, by: int) -> Mark | None:
        """Move to the next mark, or the one before; behind the last comes the first."""
        if not self.marks:
            return None
        before = self.marks[self.here].view if self.here >= 0 else None
        is_at_rest = self.here < 0
        self.here = -1 if is_at_rest and by < 0 else self.here + by
        self.here %= len(self.marks)
        mark = self.marks[self.here]
        for view in {before or mark.view, mark.view}:
            self._paint(view)
        return mark

    def go_to(self, part: QWidget) -> Mark | None:
        """Move to the first mark in a part of the page; None where it has none."""
        held = (n for n, mark in enumerate(self.marks) if mark.view is part or part.isAncestorOf(mark.view))
        number = next(held, -1)
        if number < 0:
            return None
        self.here = number - 1
        return self.step(1)

    def _paint(self, view: SectionView) -> None:
        view.setExtraSelections(
            [
                self._selection(mark, "mark_here" if number == self.here else "mark")
                for number, mark in enumerate(self.marks)
                if mark.view is view
            ]
        )

    def _selection(self, mark: Mark, role: str) -> QTextEdit.ExtraSelection:
        from PySide6.QtGui import QTextCharFormat  # dear to import, and nothing is marked before the first paint
        from PySide6.QtWidgets import QTextEdit

        selection = QTextEdit.ExtraSelection()
        style = QTextCharFormat()
        style.setBackground(self._theme.colour(role))
        style.setForeground(self._theme.colour("text"))
        selection.format = style
        selection.cursor = mark.view.stretch(mark.start, mark.end)
        return selection


def _found(views: Sequence[SectionView], find: Find) -> Iterable[Mark]:
    """Look in all the texts at once: a query is then understood but once."""
    if not views:
        return  # to understand what was typed takes time
    texts = [view.words for view in views]
    starts, at = [], 0
    for text in texts:
        starts.append(at)
        at += len(text) + 1
    number = 0
    for start, end in find("\n".join(texts)):
        while number + 1 < len(starts) and starts[number + 1] <= start:
            number += 1
        first = starts[number]
        text = texts[number]
        start, end = start - first, min(end - first, len(text))
        before = utf16_length(text[:start])
        yield Mark(views[number], before, before + utf16_length(text[start:end]))
