"""Putting right what the catalogue prints about a contact, for her own workplace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from idekatalog.domain.contact import Contact, is_email, is_phone
from idekatalog.domain.correction import readable
from idekatalog.domain.personal import ContactPart, Correction, printed_name
from idekatalog.strings import mine as strings
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.layout import plain_label

_LABELS = {
    ContactPart.NAME: strings.CORRECT_NAME,
    ContactPart.PHONE: strings.CORRECT_PHONE,
    ContactPart.EMAIL: strings.CORRECT_EMAIL,
}


def parts_of(contact: Contact) -> Iterator[tuple[ContactPart, str]]:
    """Walk what of a contact can be corrected, each as the catalogue prints it."""
    yield ContactPart.NAME, printed_name(contact)
    yield from ((ContactPart.PHONE, phone) for phone in contact.phones)
    yield from ((ContactPart.EMAIL, email) for email in contact.emails)


class CorrectionDialog(QDialog):
    """A field for each printed value, filled with what holds now; what is wrong is said before anything is kept.

    Signals:
        corrected(list): the corrections that differ from what was known; an unchanged value is none.
    """

    corrected = Signal(list)

    def __init__(self, contact: Contact, known: Iterable[Correction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.CORRECT_TITLE.format(organisation=contact.organisation))
        self.setMinimumWidth(520)
        self._contact = contact
        self._known = {(found.part, found.printed): found.value for found in known}
        self.fields: list[QLineEdit] = []
        self.problem = plain_label("", "label")
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(strings.CORRECT_HINT, "muted"))
        for part, printed in self._parts:
            label = _LABELS[part].format(printed=readable(part, printed))
            field = QLineEdit(readable(part, self._known.get((part, printed), printed)))
            field.setAccessibleName(label)
            self.fields.append(field)
            layout.addWidget(plain_label(label, "label"))
            layout.addWidget(field)
            layout.addWidget(CprLine(field))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    @property
    def _parts(self) -> Sequence[tuple[ContactPart, str]]:
        return tuple(parts_of(self._contact))

    @Slot()
    def _save(self) -> None:
        found = []
        for (part, printed), field in zip(self._parts, self.fields, strict=True):
            value = _plain(part, field.text())
            problem = _problem(part, value)
            if problem:
                self.problem.setText(problem.format(value=field.text().strip()))
                self.problem.show()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            if value != self._known.get((part, printed), printed):
                found.append(Correction(self._contact.id, part, printed, value, date.today().isoformat()))
        self.corrected.emit(found)
        self.accept()


def _plain(part: ContactPart, typed: str) -> str:
    """Return what was typed as it is kept: a number as eight digits, without the country's."""
    value = typed.strip()
    if part is not ContactPart.PHONE:
        return value
    digits = re.sub(r"[\s.()-]", "", value)
    return digits.removeprefix("+45").removeprefix("0045")


def _problem(part: ContactPart, value: str) -> str:
    if part is ContactPart.PHONE and value and not is_phone(value):
        return strings.CORRECT_BAD_PHONE
    if part is ContactPart.EMAIL and value and not is_email(value):
        return strings.CORRECT_BAD_EMAIL
    return ""
