"""The filters beside the hits: checkboxes with live counts, and an age."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from idekatalog.domain.group import FILTER_GROUPS, Group
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.layout import as_button_text, as_tooltip, plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionButton

    from idekatalog.domain.query import FacetCount, Filters
    from idekatalog.domain.taxonomy import Term

_OPEN_GROUPS = (Group.CATEGORY, Group.THEME)
_OLDEST = 99
_LETTERS = 27
_TEXT_AIR = 6
_AIR = 21  # around the box to tick


class WheelGuard(QObject):
    """Lets a field turn with the wheel only while it has the focus; else the panel scrolls."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on where the user is not in the field."""
        is_passing = event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus()
        if is_passing:
            event.ignore()
        return is_passing


class AgeField(QSpinBox):
    """An age in years; typing replaces what stands there."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the age, after the click that brought the focus has set its cursor."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self.selectAll)


class FilterBox(QCheckBox):
    """A value to tick, grey when nobody has it.

    What it shows is put in where it is painted: as the button's own text it would have the whole column laid out anew,
    eighty times for every letter typed.

    Signals:
        picked(str): the user has ticked or unticked this value.
    """

    picked = Signal(str)
    shown = ""
    _count: FacetCount | None = None
    _room = 0

    def __init__(self, value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(value)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    def show_count(self, count: FacetCount, is_chosen: bool) -> None:
        """Show the value's label and count."""
        if (count, is_chosen) == (self._count, self.isChecked()):
            return  # most counts stay as they are from one letter to the next
        self._count = count
        self.setText(as_button_text(count.label))  # the same again does nothing
        self.setAccessibleName(strings.VALUE_WITH_COUNT.format(label=count.label, count=count.hits))
        self.setToolTip(as_tooltip(count.label))
        self.setChecked(is_chosen)
        if self.isVisible():
            self._draw(count)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Show label and count; a value nobody has looks like what is switched off, and can be ticked all the same."""
        from PySide6.QtWidgets import QStyle  # dear to import: its names of sizes are many

        super().initStyleOption(option)
        if self.shown:
            option.text = self.shown
        if self._count is not None and not self._count.hits:
            option.state &= ~QStyle.StateFlag.State_Enabled

    def minimumSizeHint(self) -> QSize:
        """Return a narrow width: a long label is shortened, its count never."""
        return QSize(80, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the label to the new width."""
        super().resizeEvent(event)
        self._room = self._free_width()
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the label that came while the group was folded."""
        super().showEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        if self._count is not None:
            self._draw(self._count)

    def _draw(self, count: FacetCount) -> None:
        counted = strings.VALUE_WITH_COUNT.format(label="", count=count.hits)
        room = self._room - self.fontMetrics().horizontalAdvance(counted)
        label = self.fontMetrics().elidedText(count.label, Qt.TextElideMode.ElideRight, room)
        self.shown = as_button_text(strings.VALUE_WITH_COUNT.format(label=label, count=count.hits))
        self.update()

    def _free_width(self) -> int:
        """Return the width for the words: asked for once, since a style sheet takes a millisecond to answer."""
        from PySide6.QtWidgets import QStyle

        return self.width() - self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self) - _AIR

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self.objectName())


class FilterGroup(QWidget):
    """One vocabulary as a foldable list of checkboxes.

    Signals:
        toggled(Group, str): the user has ticked or unticked a value.
    """

    toggled = Signal(object, str)

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self._boxes: dict[str, FilterBox] = {}
        self._header = QToolButton(self)
        self._header.setProperty("group", True)
        self._header.setCheckable(True)
        self._header.setChecked(group in _OPEN_GROUPS)
        self._header.setText(strings.GROUPS[group.value])
        self._header.setAccessibleName(strings.GROUPS[group.value])
        self._header.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._header.toggled.connect(self._fold)
        self._list = QWidget(self)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(6, 0, 0, 4)
        self._rows.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._header)
        layout.addWidget(self._list)
        self._fold(self._header.isChecked())

    def show_counts(self, counts: Sequence[FacetCount], chosen: frozenset[str]) -> None:
        """Show each value with its count, ticked if chosen; a value nobody has is greyed."""
        if [count.id for count in counts] != list(self._boxes):
            self._make_boxes(counts)
        for count in counts:
            self._boxes[count.id].show_count(count, count.id in chosen)
        if chosen and not self._header.isChecked():
            self._header.setChecked(True)

    def _make_boxes(self, counts: Sequence[FacetCount]) -> None:
        for box in self._boxes.values():
            box.deleteLater()
        self._boxes = {count.id: FilterBox(count.id, self._list) for count in counts}
        before: QWidget = self._header
        for box in self._boxes.values():
            box.picked.connect(self._tell)
            self._rows.addWidget(box)
            QWidget.setTabOrder(before, box)  # made late, it would come last of all
            before = box

    @Slot(bool)
    def _fold(self, is_open: bool) -> None:
        self._header.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._list.setVisible(is_open)

    @Slot(str)
    def _tell(self, value: str) -> None:
        self.toggled.emit(self.group, value)


class FiltersPanel(QFrame):
    """All filters, and the choice of the user's own municipality.

    Signals:
        value_toggled(Group, str): the user has ticked or unticked a value.
        age_changed(int): the age to narrow by, in years; negative for none.
        municipality_chosen(str): the label of the user's municipality, "" for none.
    """

    value_toggled = Signal(object, str)
    age_changed = Signal(int)
    municipality_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.setAccessibleName(strings.FILTERS)
        self._scroll = QScrollArea(self)
        self._content = QWidget()
        self._scroll.setWidget(self._content)
        self._groups: dict[Group, FilterGroup] = {}
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(14, 12, 10, 12)
        self._column.setSpacing(6)
        self._column.addWidget(Heading(strings.FILTERS, "heading", self._content))
        self._add_fields()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)

    def complete(self) -> None:
        """Name the list of municipalities, which is made only by that, and let the wheel scroll past the fields."""
        for field in (self._age, self._mine):
            WheelGuard(field)
        self._mine.view().setAccessibleName(strings.MY_MUNICIPALITY)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest field, and of most words: nothing is cut, however large the text."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        words = self.fontMetrics().averageCharWidth() * _LETTERS
        return QSize(max(self._content.minimumSizeHint().width(), words) + bar + 2, 120)

    def offer_municipalities(self, places: Sequence[Term], mine: str) -> None:
        """Offer the local municipalities as the user's own, the chosen one shown."""
        self._mine.blockSignals(True)
        self._mine.clear()
        self._mine.addItem(strings.MY_MUNICIPALITY_NONE, "")
        for place in places:
            if place.is_local:
                self._mine.addItem(place.label, place.label)
        self._mine.setCurrentIndex(max(0, self._mine.findData(mine)))
        self._mine.blockSignals(False)

    def show_counts(self, facets: Mapping[Group, Sequence[FacetCount]], filters: Filters, mine: str) -> None:
        """Show what every value would leave; the user's municipality stands first."""
        for group, widget in self._groups.items():
            counts = sorted(facets.get(group, ()), key=lambda count: count.label != mine)
            widget.show_counts(counts, filters.of(group))
        self._age.blockSignals(True)
        self._age.setValue(self._age.minimum() if filters.age is None else filters.age)
        self._age.blockSignals(False)

    def _add_fields(self) -> None:
        for group in FILTER_GROUPS:
            self._groups[group] = widget = FilterGroup(group, self._content)
            widget.toggled.connect(self.value_toggled)
            self._column.addWidget(widget)
            if group is Group.TARGET_GROUP:
                self._add_age()
        self._column.addSpacing(8)
        self._mine = QComboBox(self._content)
        self._mine.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._mine.setMinimumContentsLength(8)
        self._mine.setAccessibleName(strings.MY_MUNICIPALITY)
        self._mine.setToolTip(strings.MY_MUNICIPALITY_HINT)
        self._mine.activated.connect(self._choose_municipality)
        label = _label(strings.MY_MUNICIPALITY, self._mine)
        self._column.addWidget(label)
        self._column.addWidget(self._mine)
        self._column.addWidget(plain_label(strings.MY_MUNICIPALITY_HINT, "muted", self._content))
        self._column.addStretch(1)

    def _add_age(self) -> None:
        self._age = AgeField(self._content)
        self._age.setRange(-1, _OLDEST)
        self._age.setValue(-1)
        self._age.setSpecialValueText(strings.AGE_ANY)
        self._age.setSuffix(strings.AGE_SUFFIX)
        self._age.lineEdit().setTextMargins(_TEXT_AIR, 0, 0, 0)  # no style sheet reaches in there
        self._age.setAccessibleName(strings.AGE)
        self._age.setToolTip(strings.AGE_NOTE)
        self._age.setAccessibleDescription(strings.AGE_NOTE)
        self._age.valueChanged.connect(self.age_changed)
        row = QHBoxLayout()
        row.addWidget(_label(strings.AGE, self._age))
        row.addWidget(self._age, 1)
        self._column.addLayout(row)

    @Slot(int)
    def _choose_municipality(self, row: int) -> None:
        self.municipality_chosen.emit(self._mine.itemData(row))


def _label(text: str, buddy: QWidget) -> QLabel:
    label = plain_label(text, "label", buddy.parentWidget())
    label.setWordWrap(False)
    label.setBuddy(buddy)
    return label
