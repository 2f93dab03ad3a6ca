"""The place Hos os: the workplace's own numbers and ways, kept while they are written."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from idekatalog.domain.personal import Workplace
from idekatalog.strings import mine, reading
from idekatalog.strings import workplace as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, measured_column, plain_label
from idekatalog.ui.panels.my_note import NoteField
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


class WorkplacePanel(PlacePanel):
    """A field for each thing a colleague asks for, and when all of it was last held against the world."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper: Keeper | None = None
        self._is_filling = False
        self.fields = {name: _field(name) for name in strings.FIELDS}
        self.checked = plain_label(strings.NEVER_CHECKED)
        self.check = Button(strings.CHECK_TODAY)
        self.state = plain_label(strings.KEEPS, "muted")
        self.scroll_area = QScrollArea()
        self._lay_out()
        for field in self.fields.values():
            field.textChanged.connect(self._write)
        self.check.clicked.connect(self._check_today)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Nothing here is the catalogue's."""

    def show_failure(self, message: str) -> None:
        """What she has written stands here with or without a catalogue."""

    def use_keeper(self, keeper: Keeper) -> None:
        """Show what is kept, and keep what is written."""
        self._keeper = keeper
        keeper.kept.connect(self._hear_kept)
        keeper.changed.connect(self._hear_changed)
        keeper.failed.connect(self._hear_failed)
        self._show_kept()

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """There is one workplace."""

    def use_theme(self, theme: Theme) -> None:
        """Nothing here draws itself."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.scroll_area,)

    def take_focus(self) -> None:
        """Put the cursor into the first field."""
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_kept(self) -> None:
        keeper = self._keeper
        if keeper is None:
            return
        kept = keeper.get(Workplace) or Workplace()
        self._is_filling = True
        for name, field in self.fields.items():
            if field.toPlainText() != getattr(kept, name):
                field.setPlainText(getattr(kept, name))
            field.setReadOnly(not keeper.may_write)
        self._is_filling = False
        self._show_checked(kept)
        self.check.setEnabled(keeper.may_write)
        self.state.setText(strings.KEEPS if kept.is_empty else mine.SAVED)

    def _show_checked(self, kept: Workplace) -> None:
        is_checked = bool(kept.checked)
        day = reading.day(kept.checked) if is_checked else ""
        self.checked.setText(strings.CHECKED_ON.format(day=day) if is_checked else strings.NEVER_CHECKED)

    def _written(self, checked: str) -> Workplace:
        return Workplace(**{name: field.toPlainText() for name, field in self.fields.items()}, checked=checked)

    @Slot()
    def _write(self) -> None:
        if self._keeper is not None and not self._is_filling:
            kept = self._keeper.get(Workplace) or Workplace()
            self._keep(self._written(kept.checked))

    @Slot()
    def _check_today(self) -> None:
        today = date.today().isoformat()
        self._keep(replace(self._written(""), checked=today))
        self._show_checked(Workplace(checked=today))

    def _keep(self, written: Workplace) -> None:
        if self._keeper is not None and written != (self._keeper.get(Workplace) or Workplace()):
            self.state.setText(mine.SAVING)
            self._keeper.keep_soon(written)

    @Slot(object)
    def _hear_kept(self, value: object) -> None:
        if isinstance(value, Workplace) and value == self._written(value.checked):
            self.state.setText(mine.SAVED)

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind is None:
            self._show_kept()

    @Slot(str)
    def _hear_failed(self, problem: str) -> None:
        if self.state.text() == mine.SAVING:
            self.state.setText(mine.NOT_SAVED.format(problem=problem))

    def _lay_out(self) -> None:
        page = QWidget()
        column = measured_column(page)
        column.addWidget(Heading(strings.PLACE, "title"))
        column.addWidget(plain_label(strings.HINT))
        column.addWidget(plain_label(strings.WHY, "muted"))
        column.addWidget(self.state)
        for name, label in strings.FIELDS.items():
            named = plain_label(label, "label")
            named.setBuddy(self.fields[name])
            column.addWidget(named)
            column.addWidget(self.fields[name])
            column.addWidget(CprLine(self.fields[name]))
        column.addSpacing(8)
        column.addWidget(self.checked)
        column.addWidget(in_rows(self.check))
        column.addStretch(1)
        self.scroll_area.setObjectName("bare")
        self.scroll_area.setAccessibleName(strings.PLACE)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(page)
        pane = QFrame()
        pane.setObjectName("pane")
        inner = QVBoxLayout(pane)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.scroll_area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(pane)


def _field(name: str) -> NoteField:
    field = NoteField(fewest_lines=1)
    field.setAccessibleName(strings.FIELDS[name])
    field.setAccessibleDescription(strings.EXAMPLES[name])
    field.setPlaceholderText(strings.EXAMPLES[name])
    return field
