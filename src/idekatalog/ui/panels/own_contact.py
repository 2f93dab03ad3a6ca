"""What she knows of a contact: corrected, confirmed, and her note on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idekatalog.domain.contact import Contact
from idekatalog.domain.correction import correction_words
from idekatalog.domain.personal import ContactPart, Correction
from idekatalog.strings import mine as strings
from idekatalog.ui.dialogs.correction import CorrectionDialog, parts_of
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, plain_label, quiet_button

if TYPE_CHECKING:
    from idekatalog.ui.keeper import Keeper


class OwnContact(QWidget):
    """One line for each thing she has put right, and the ways to put right more.

    Signals:
        told(str): a sentence about what has been done.
    """

    told = Signal(str)

    def __init__(self, contact: Contact, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = contact
        self._keeper = keeper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        known = corrections_of(contact, keeper)
        for correction in known:
            column.addWidget(plain_label(correction_words(correction), "muted"))
        column.addWidget(in_rows(*self._buttons(bool(known))))

    def _buttons(self, is_known: bool) -> Iterator[Button]:
        wishes = ((strings.CONFIRM, self._confirm), (strings.CORRECT, self._correct))
        for text, deed in (*wishes, (strings.CORRECTION_REMOVE, self._forget)) if is_known else wishes:
            button = quiet_button(text)
            button.setEnabled(self._keeper.may_write)
            button.clicked.connect(deed)
            yield button

    @Slot()
    def _confirm(self) -> None:
        """Confirm what she has not put right otherwise."""
        known = {(found.part, found.printed): found.value for found in corrections_of(self._contact, self._keeper)}
        for part, printed in parts_of(self._contact):
            if part is not ContactPart.NAME:
                value = known.get((part, printed), printed)
                self._keeper.keep(Correction(self._contact.id, part, printed, value, date.today().isoformat()))
        self.told.emit(strings.CONFIRMED_NOW.format(organisation=self._contact.organisation))

    @Slot()
    def _correct(self) -> None:
        dialog = CorrectionDialog(self._contact, corrections_of(self._contact, self._keeper), self.window())
        dialog.corrected.connect(self._keep)
        dialog.open()

    @Slot(list)
    def _keep(self, corrections: list[Correction]) -> None:
        for correction in corrections:
            self._keeper.keep(correction)
        if corrections:
            self.told.emit(strings.CORRECTED_NOW.format(organisation=self._contact.organisation))

    @Slot()
    def _forget(self) -> None:
        for correction in corrections_of(self._contact, self._keeper):
            self._keeper.remove(correction)
        self.told.emit(strings.CORRECTIONS_REMOVED.format(organisation=self._contact.organisation))


def corrections_of(contact: Contact, keeper: Keeper) -> tuple[Correction, ...]:
    """Return what she has put right about a contact, in the order the catalogue prints it."""
    known = {(found.part, found.printed): found for found in keeper.all(Correction) if found.contact == contact.id}
    return tuple(known[part] for part in parts_of(contact) if part in known)
