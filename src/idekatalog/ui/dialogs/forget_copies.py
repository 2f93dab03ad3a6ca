"""The question that follows a deletion: the copies may hold it still."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from idekatalog.strings import desktop
from idekatalog.strings import privacy as strings

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.mine import Mine
    from idekatalog.ui.keeper import Keeper


class ForgetCopies(QMessageBox):
    """Opens when there are copies that hold a value which has been deleted; everything else in them stays."""

    def __init__(self, value: Personal, what: str, keeper: Keeper, parent: QWidget) -> None:
        super().__init__(QMessageBox.Icon.Question, desktop.NAME, "", parent=parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._value = value
        self._what = what
        self._keeper = keeper
        self._copies: tuple[Path, ...] = ()
        self.forget = self.addButton(strings.FORGET_COPIES, QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(strings.LEAVE_COPIES, QMessageBox.ButtonRole.RejectRole)
        self.setEscapeButton(self.leave)
        self.finished.connect(self._answer)
        keeper.ask(partial(_copies_with, value), self._offer)

    def _offer(self, copies: tuple[Path, ...]) -> None:
        self._copies = copies
        if copies:
            self.setText(strings.in_copies(self._what, len(copies)))
            self.open()
        else:
            self.deleteLater()

    @Slot()
    def _answer(self) -> None:
        if self.clickedButton() is self.forget:
            self._keeper.ask(partial(_forget, self._value, self._copies), _ignore)
        self.deleteLater()


def _copies_with(value: Personal, mine: Mine) -> tuple[Path, ...]:
    return mine.copies_with(value)


def _forget(value: Personal, copies: tuple[Path, ...], mine: Mine) -> None:
    mine.forget(value, copies)


def _ignore(_: object) -> None:
    """There is nothing to say: what could not be done is said by the keeper."""
