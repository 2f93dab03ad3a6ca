"""How an intervention went at her workplace, in her words."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from idekatalog.domain.personal import OwnExperience
from idekatalog.strings import mine as strings
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, plain_label
from idekatalog.ui.panels.my_note import NoteField

if TYPE_CHECKING:
    from idekatalog.ui.keeper import Keeper

_LINES = (("when", strings.OWN_WHEN, strings.OWN_WHEN_HINT), ("roles", strings.OWN_ROLES, strings.OWN_ROLES_HINT))
_TEXTS = (("worked", strings.OWN_WORKED), ("failed", strings.OWN_FAILED))


class ExperienceForm(QFrame):
    """One experience, kept while she writes.

    Signals:
        written(OwnExperience): what it says now.
        removal_wanted(OwnExperience): it shall go.
    """

    written = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, value: OwnExperience, number: int, title: str, *, may_write: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(strings.OWN_NUMBER.format(number=number, title=title))
        self._value = value
        self.fields: dict[str, QLineEdit | NoteField] = {}
        form = QFormLayout(self)
        form.setContentsMargins(12, 10, 12, 10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for name, label, hint in _LINES:
            line = QLineEdit(getattr(value, name))
            line.setPlaceholderText(hint)
            line.setReadOnly(not may_write)
            line.textChanged.connect(self._write)
            self._add(form, name, label, line, number)
        for name, label in _TEXTS:
            text = NoteField()
            text.setPlainText(getattr(value, name))
            text.setReadOnly(not may_write)
            text.textChanged.connect(self._write)
            self._add(form, name, label, text, number)
        remove = Button(strings.OWN_REMOVE)
        remove.setEnabled(may_write)
        remove.clicked.connect(self._remove)
        form.addRow(in_rows(remove))

    def _add(self, form: QFormLayout, name: str, label: str, field: QLineEdit | NoteField, number: int) -> None:
        field.setAccessibleName(strings.OWN_FIELD.format(field=label, number=number))
        self.fields[name] = field
        form.addRow(plain_label(label, "label"), field)
        form.addRow(CprLine(field))

    @Slot()
    def _write(self) -> None:
        texts = {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self.fields.items()
        }
        self._value = replace(self._value, **texts)
        self.written.emit(self._value)

    @Slot()
    def _remove(self) -> None:
        self.removal_wanted.emit(self._value)


class OwnExperiences(QWidget):
    """All her experiences with one intervention, and a button for one more; the last one removed can come back."""

    def __init__(self, intervention: str, title: str, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._intervention = intervention
        self._title = title
        self._keeper = keeper
        self._shown: tuple[str, ...] | None = None
        self._removed: OwnExperience | None = None
        self._empty = plain_label(strings.OWN_NONE, "muted")
        self.state = plain_label("", "muted")
        self._forms = QVBoxLayout()
        self._forms.setSpacing(8)
        self.add = Button(strings.OWN_NEW)
        self._notice = plain_label(strings.OWN_REMOVED, "muted")
        self._undo = Button(strings.OWN_UNDO)
        self._undo.setAccessibleName(strings.OWN_UNDO_NAME)
        self._notices = in_rows(self._notice, self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(plain_label(strings.OWN_HINT, "muted"))
        column.addWidget(self._empty)
        column.addLayout(self._forms)
        for widget in (self.state, self._notices, in_rows(self.add)):
            column.addWidget(widget)
        self.add.clicked.connect(self._begin)
        self._undo.clicked.connect(self._bring_back)
        keeper.changed.connect(self._hear_changed)
        keeper.kept.connect(self._hear_kept)
        keeper.failed.connect(self._hear_failed)
        self._show()

    def _show(self) -> None:
        """Draw the forms, where others are to be seen than are; one that is being written in stays as it is."""
        values = [value for value in self._keeper.all(OwnExperience) if value.intervention == self._intervention]
        self.add.setEnabled(self._keeper.may_write)
        self._notices.setVisible(self._removed is not None)
        self._empty.setVisible(not values)
        ids = (str(self._keeper.may_write), *(value.id for value in values))
        if ids == self._shown:
            return
        self._shown = ids
        for old in self.findChildren(ExperienceForm):
            old.hide()
            old.deleteLater()
        for number, value in enumerate(values, start=1):
            self._add_form(value, number)

    def _add_form(self, value: OwnExperience, number: int) -> ExperienceForm:
        form = ExperienceForm(value, number, self._title, may_write=self._keeper.may_write)
        form.written.connect(self._write)
        form.removal_wanted.connect(self._remove)
        self._forms.addWidget(form)
        return form

    @Slot()
    def _begin(self) -> None:
        """Offer an empty form; it is kept from its first letter on."""
        value = OwnExperience(secrets.token_hex(8), self._intervention)
        self._shown = (*(self._shown or ()), value.id)
        self._removed = None
        self._notices.hide()
        self._empty.hide()
        form = self._add_form(value, len(self._shown) - 1)
        form.show()
        form.fields["when"].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _write(self, value: OwnExperience) -> None:
        self.state.setText(strings.SAVING)
        self._keeper.keep_soon(value)

    @Slot(object)
    def _remove(self, value: OwnExperience) -> None:
        self._removed = value
        self._keeper.remove(value)

    @Slot()
    def _bring_back(self) -> None:
        if self._removed is not None:
            self._keeper.keep(self._removed)
            self._removed = None

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind is None:
            self._shown = None
        if kind in (None, OwnExperience):
            self._show()

    @Slot(object)
    def _hear_kept(self, value: object) -> None:
        if isinstance(value, OwnExperience) and value == self._keeper.get(OwnExperience, value.key):
            self.state.setText(strings.SAVED)

    @Slot(str)
    def _hear_failed(self, problem: str) -> None:
        if self.state.text() == strings.SAVING:
            self.state.setText(strings.NOT_SAVED.format(problem=problem))
