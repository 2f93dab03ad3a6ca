"""What was removed last, kept in memory until something else is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal, Slot

from idekatalog.domain.query import Filters, Query
from idekatalog.strings import comfort as strings

if TYPE_CHECKING:
    from collections.abc import Callable

    from idekatalog.domain.personal import Personal

Removed: TypeAlias = "Query | tuple[Personal, ...] | Callable[[], object]"
"""A search as it was, what she had kept, or what brings back how it was."""


class SearchUndo(QObject):
    """Watches every query; one that asks for less than the one before can be undone, and so can what she removed.

    Signals:
        changed(str): what was removed, "" when there is nothing to undo any more.
    """

    changed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: Removed | None = None

    @property
    def is_possible(self) -> bool:
        """Say whether something can be brought back."""
        return self._kept is not None

    @Slot(object, object)
    def watch(self, before: Query, now: Query) -> None:
        """Hear of a query and of the one before it."""
        if before == now:
            return
        removed = _removed(before, now)
        self._kept = before if removed else None
        self.changed.emit(removed)

    @Slot(str, object)
    def offer(self, removed: str, values: tuple[Personal, ...]) -> None:
        """Offer to bring back what she had kept, as it was; the sentence says what is gone. No values offer nothing."""
        self._kept = values or None
        self.changed.emit(removed)

    def offer_deed(self, done: str, deed: Callable[[], object]) -> None:
        """Offer to take back what the sentence says was done."""
        self._kept = deed
        self.changed.emit(done)

    def take(self) -> Removed | None:
        """Return what to bring back, once."""
        kept, self._kept = self._kept, None
        self.changed.emit("")
        return kept


def _removed(before: Query, now: Query) -> str:
    if len(before.text.strip()) > 1 and not now.text.strip():  # one letter is sooner typed than undone
        return strings.SEARCH_CLEARED
    return strings.FILTER_REMOVED if _values(before.filters) - _values(now.filters) else ""


def _values(filters: Filters) -> set[object]:
    has_age = {"age"} if filters.age is not None else set()
    return {*filters.values, *has_age}
