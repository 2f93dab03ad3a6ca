"""What a meeting is about: its kind, a situation, some interventions, and a few words of her own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from idekatalog.domain.intervention import Intervention
from idekatalog.domain.meeting import Meeting, Plan
from idekatalog.strings import meeting as strings
from idekatalog.ui.panels.chips import Chip
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.panels.my_note import NoteField

if TYPE_CHECKING:
    from idekatalog.library import Library

_LONGEST_LINE = 200


class MeetingForm(QWidget):
    """The fields; nothing in them is kept.

    Signals:
        changed(): the papers would be others now.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._meetings: tuple[Meeting, ...] = ()
        self.kind = _box(strings.KIND)
        self.told = plain_label("", "muted")
        self.situation = _box(strings.SITUATION)
        self.adding = _box(strings.INTERVENTIONS)
        self.chosen = Chosen(self)
        self.say = plain_label(strings.NOTHING_CHOSEN, "muted")
        self.day, self.place = _line("day"), _line("place")
        self.purpose = _note("purpose")
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._tell)
        self.situation.currentIndexChanged.connect(self._tell)
        self.adding.activated.connect(self._add)
        self.chosen.changed.connect(self._tell)
        for field in (self.day, self.place, self.purpose):
            field.textChanged.connect(self.changed)

    @property
    def meeting(self) -> Meeting | None:
        """The kind of meeting that is chosen, None where the content knows none."""
        index = self.kind.currentIndex()
        return self._meetings[index] if 0 <= index < len(self._meetings) else None

    @property
    def ids(self) -> tuple[str, ...]:
        """What the meeting is about: the situation first."""
        situation = self.situation.currentData()
        return (*((situation,) if situation else ()), *self.chosen.ids)

    def holds(self, ids: Sequence[str]) -> bool:
        """Say whether entries are chosen, or the kind of meeting is."""
        kind = self.meeting.id if self.meeting else ""
        return {*ids} <= {kind, *self.ids}

    @property
    def plan(self) -> Plan:
        """What she has written."""
        return Plan(self.day.text().strip(), self.place.text().strip(), self.purpose.toPlainText().strip())

    def show_library(self, library: Library) -> None:
        """Offer what the catalogue holds; what was chosen stays, where it is still there."""
        about, kind = self.ids, self.meeting
        self._library, self._meetings = library, library.meetings
        with QSignalBlocker(self.kind), QSignalBlocker(self.situation):
            _fill(self.kind, [(found.title, found.id) for found in self._meetings])
            situations = [(found.title, found.id) for found in library.situations()]
            _fill(self.situation, [(strings.NO_SITUATION, ""), *situations])
        entries = [(library.titles[found.id], found.id) for found in library.interventions()]
        _fill(self.adding, [(strings.ADD, ""), *entries])
        self.show_about(about, kind)

    def show_about(self, ids: Sequence[str], kind: Meeting | None = None) -> None:
        """Show what a meeting is about, with the kind given or named among the ids, else the one that fits it best."""
        library = self._library
        if library is None:
            return
        named = next((found for found in self._meetings if found.id in ids), None)
        fitting = kind or named or library.material(ids).meeting
        entries = [entry_id for entry_id in ids if isinstance(library.text(entry_id), Intervention)]
        with QSignalBlocker(self.kind), QSignalBlocker(self.situation), QSignalBlocker(self.chosen):
            index = max((self.situation.findData(entry_id) for entry_id in ids), default=0)
            self.situation.setCurrentIndex(max(0, index))
            self.chosen.show_entries({entry_id: library.titles[entry_id] for entry_id in entries[: strings.MOST]})
            self.kind.setCurrentIndex(max(0, self.kind.findData(fitting.id if fitting else "")))
        self._tell()

    def clear(self) -> None:
        """Empty every field."""
        with QSignalBlocker(self):
            for field in (self.day, self.place, self.purpose):
                field.clear()
        self.show_about((), self.meeting)

    @Slot()
    def _tell(self) -> None:
        meeting = self.meeting
        there = strings.FAMILY_THERE if meeting and meeting.has_family else strings.FAMILY_NOT_THERE
        self.told.setText(there if meeting else "")
        self.say.setText(strings.NOTHING_CHOSEN)
        self.say.setVisible(not self.ids)
        self.changed.emit()

    @Slot(int)
    def _add(self, index: int) -> None:
        entry_id = self.adding.itemData(index)
        self.adding.setCurrentIndex(0)
        if not entry_id or entry_id in self.chosen.ids:
            return
        if len(self.chosen.ids) >= strings.MOST:
            self.say.setText(strings.MOST_CHOSEN)
            self.say.show()
            return
        self.chosen.add(entry_id, self._library.titles[entry_id] if self._library else entry_id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for name, box, below in (
            (strings.KIND, self.kind, self.told),
            (strings.SITUATION, self.situation, None),
            (strings.INTERVENTIONS, self.adding, self.chosen),
        ):
            _add_named(column, name, box)
            if below is not None:
                column.addWidget(below)
        column.addWidget(self.say)
        for name, field in (("day", self.day), ("place", self.place), ("purpose", self.purpose)):
            _add_named(column, strings.FIELDS[name], field)
            column.addWidget(CprLine(field))
        column.addWidget(plain_label(strings.NOT_KEPT, "muted"))


class Chosen(QWidget):
    """The interventions a meeting is about; a click removes one.

    Signals:
        changed(): one was added or removed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._flow = FlowLayout(self)
        self.hide()

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids in the order they were added."""
        return tuple(self._titles)

    def add(self, entry_id: str, title: str) -> None:
        """Add one at the end."""
        self.show_entries({**self._titles, entry_id: title})

    def show_entries(self, titles: dict[str, str]) -> None:
        """Show these and no others, by id."""
        self._titles = titles
        while self._flow.takeAt(0) is not None:
            pass
        for old in self.findChildren(Chip):
            old.deleteLater()
        for entry_id, title in titles.items():
            chip = _ChosenChip(title, entry_id, self)
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
        self.setVisible(bool(titles))
        self.updateGeometry()
        self.changed.emit()

    @Slot(str)
    def _remove(self, entry_id: str) -> None:
        self.show_entries({known: title for known, title in self._titles.items() if known != entry_id})


class _ChosenChip(Chip):
    removed = Signal(str)

    def __init__(self, title: str, entry_id: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(strings.REMOVE.format(title=title))
        self._id = entry_id
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.removed.emit(self._id)


def _add_named(column: QVBoxLayout, name: str, field: QWidget) -> None:
    label = plain_label(name, "label")
    label.setBuddy(field)
    column.addSpacing(4)
    column.addWidget(label)
    column.addWidget(field)


def _box(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.view().setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(16)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the form, and chooses nothing by a slip
    return box


def _fill(box: QComboBox, rows: Sequence[tuple[str, str]]) -> None:
    box.clear()
    for title, entry_id in rows:
        box.addItem(title, entry_id)


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(_LONGEST_LINE)
    _name(field, name)
    return field


def _note(name: str) -> NoteField:
    field = NoteField(fewest_lines=2)
    _name(field, name)
    return field


def _name(field: QLineEdit | QPlainTextEdit, name: str) -> None:
    field.setAccessibleName(strings.FIELDS[name])
    field.setAccessibleDescription(strings.EXAMPLES[name])
    field.setPlaceholderText(strings.EXAMPLES[name])
