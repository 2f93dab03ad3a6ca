"""The active filters as chips that a click removes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.domain.query import FILTER_GROUPS, Filters
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import desktop as strings
from idekatalog.strings import find as words
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import Button, as_button_text

if TYPE_CHECKING:
    from idekatalog.search.retyping import TypedFilter


class Chip(Button):
    """One active filter; a click removes it."""

    def __init__(self, label: str, parent: QWidget) -> None:
        super().__init__(f"{as_button_text(label)}  \u2715", parent)
        self.setProperty("chip", True)
        self.setAccessibleName(strings.REMOVE_FILTER.format(label=label))
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class ValueChip(Chip):
    """A chip for a picked value.

    Signals:
        removed(Group, str): the user does not want it any more.
    """

    removed = Signal(object, str)

    def __init__(self, label: str, group: Group, value: str, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._group = group
        self._value = value
        self.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._group, self._value)


class TypedChip(Chip):
    """A chip for a filter named in the text.

    Signals:
        removed(TypedFilter): the user does not want it any more.
    """

    removed = Signal(object)

    def __init__(self, label: str, typed: TypedFilter, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._typed = typed
        self.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._typed)


class ChipRow(QWidget):
    """All active filters, picked or typed; takes no room when there are none.

    Signals:
        value_removed(Group, str), age_removed(), all_removed(): what should not narrow any more.
        typed_removed(TypedFilter): what should not stand in the text any more.
    """

    value_removed = Signal(object, str)
    typed_removed = Signal(object)
    age_removed = Signal()
    all_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)
        self._shown: tuple[Filters, Sequence[TypedFilter]] = (Filters(), ())
        self.hide()

    def show_filters(self, filters: Filters, vocabulary: Vocabulary, typed: Sequence[TypedFilter] = ()) -> None:
        """Show a chip for every active filter, and one that removes them all."""
        shown = (filters, typed)
        if shown == self._shown:
            return
        self._shown = shown
        while self._layout.takeAt(0) is not None:
            pass
        for old in self.findChildren(Chip):
            old.hide()
            old.deleteLater()
        for group in FILTER_GROUPS:
            for value in sorted(filters.of(group)):
                chip = ValueChip(_label(group, value, vocabulary), group, value, self)
                chip.removed.connect(self.value_removed)
                self._layout.addWidget(chip)
        for found in typed:
            self._add_typed(found, vocabulary)
        if filters.age is not None:
            self._add(strings.AGE_CHIP.format(age=filters.age), self.age_removed)
        if self._layout.count() > 1:
            self._add(strings.REMOVE_ALL, self.all_removed)
        self.setVisible(bool(filters or typed))

    def _add_typed(self, typed: TypedFilter, vocabulary: Vocabulary) -> None:
        labels = sorted(_label(typed.group, value, vocabulary) for value in typed.values)
        group = strings.GROUPS[typed.group.value]
        chip = TypedChip(words.TYPED_CHIP.format(group=group, values=words.OR.join(labels)), typed, self)
        chip.removed.connect(self.typed_removed)
        self._layout.addWidget(chip)

    def _add(self, label: str, removed: SignalInstance) -> None:
        chip = Chip(label, self)
        chip.clicked.connect(removed)
        self._layout.addWidget(chip)


def _label(group: Group, value: str, vocabulary: Vocabulary) -> str:
    label = vocabulary.label(group, value)
    is_organisation = group is Group.MUNICIPALITY and label == value
    return vocabulary.label(Group.ORGANISATION, value) if is_organisation else label
