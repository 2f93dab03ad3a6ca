"""What a colleague has handed over, kept among her own, and taken back where that is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from idekatalog.strings import handover as strings

if TYPE_CHECKING:
    from idekatalog.domain.handover import Handed
    from idekatalog.packs import Offer
    from idekatalog.ui.main_window import MainWindow
    from idekatalog.ui.pack_desk import PackDesk


class HandoverTaking(QObject):
    """One pack's things on their way into her file; what was there before is known until it can be brought back."""

    def __init__(self, window: MainWindow, desk: PackDesk, offer: Offer, values: tuple[Handed, ...]) -> None:
        super().__init__(desk)
        self._window = window
        self._desk = desk
        self._offer = offer
        self._values = values
        self._before = {value: window.keeper.get(type(value), value.key) for value in values}

    def start(self) -> None:
        """Keep all of it, or nothing."""
        self._window.keeper.taken_in.connect(self._tell)
        self._window.keeper.take_in(self._values)

    @Slot(str)
    def _tell(self, problem: str) -> None:
        self._window.keeper.taken_in.disconnect(self._tell)
        name = self._offer.origin.name
        if not problem:
            self._window.statusBar().clearMessage()  # the notice stands in its place
            self._window.undo.offer_deed(strings.TAKEN.format(name=name), self.take_back)
        elif self._offer.catalogue is not None:
            self._window.warn(strings.PARTLY.format(problem=problem))
        else:
            self._window.warn(problem)

    def take_back(self) -> None:
        """Bring back how it was; what she has changed since stays."""
        keeper = self._window.keeper
        for value, before in self._before.items():
            if keeper.get(type(value), value.key) != value:
                continue
            if before is None:
                keeper.remove(value)
            else:
                keeper.keep_at_once(before)
        if self._offer.is_new:
            self._desk.remove(self._offer.origin.id, self._offer.origin.name)
