"""The active filters as chips that a click removes."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from idekatalog.domain.query import FILTER_GROUPS, Filters
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.strings import desktop as strings
from idekatalog.ui.panels.layout import Button, as_button_text

_GAP = 6


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


class ChipRow(QWidget):
    """All active filters; takes no room when there are none.

    Signals:
        value_removed(Group, str), age_removed(), all_removed(): what should not narrow any more.
    """

    value_removed = Signal(object, str)
    age_removed = Signal()
    all_removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self)
        self.hide()

    def show_filters(self, filters: Filters, vocabulary: Vocabulary) -> None:
        """Show a chip for every active filter, and one that removes them all."""
        while self._layout.takeAt(0) is not None:
            pass
        for old in self.findChildren(Chip):
            old.deleteLater()
        for group in FILTER_GROUPS:
            for value in sorted(filters.of(group)):
                label = vocabulary.label(group, value)
                if group is Group.MUNICIPALITY and label == value:
                    label = vocabulary.label(Group.ORGANISATION, value)
                chip = ValueChip(label, group, value, self)
                chip.removed.connect(self.value_removed)
                self._layout.addWidget(chip)
        if filters.age is not None:
            self._add(strings.AGE_CHIP.format(age=filters.age), self.age_removed)
        if self._layout.count() > 1:
            self._add(strings.REMOVE_ALL, self.all_removed)
        self.setVisible(bool(filters))

    def _add(self, label: str, removed: SignalInstance) -> None:
        chip = Chip(label, self)
        chip.clicked.connect(removed)
        self._layout.addWidget(chip)


class FlowLayout(QLayout):
    """Lays widgets out in rows, as words on a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, None beyond the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Say that fewer columns mean more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all rows at a width in pixels."""
        return self._arrange(QRect(0, 0, width, 0), moves=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(rect)
        self._arrange(rect, moves=True)

    def sizeHint(self) -> QSize:
        """Return the size of the largest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, moves: bool) -> int:
        left, top, height = rect.left(), rect.top(), 0
        for item in self._items:
            hint = item.sizeHint()
            if left + hint.width() > rect.right() + 1 and left > rect.left():
                left, top, height = rect.left(), top + height + _GAP, 0
            if moves:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + _GAP
            height = max(height, hint.height())
        return top + height - rect.top()
