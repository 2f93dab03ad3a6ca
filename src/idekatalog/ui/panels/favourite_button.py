"""The button that makes an entry a favourite, and says whether it is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from idekatalog.domain.personal import Favourite
from idekatalog.strings import folders as strings
from idekatalog.ui.panels.layout import Button

if TYPE_CHECKING:
    from idekatalog.ui.keeper import Keeper


class FavouriteButton(Button):
    """Follows what is kept, wherever it is changed."""

    def __init__(self, entry_id: str, keeper: Keeper) -> None:
        super().__init__(strings.ADD_FAVOURITE)
        self.setProperty("quiet", True)
        self._entry_id = entry_id
        self._keeper = keeper
        keeper.changed.connect(self._hear_changed)
        self._show()

    def _show(self) -> None:
        is_favourite = self._keeper.get(Favourite, self._entry_id) is not None
        self.setText(strings.REMOVE_FAVOURITE if is_favourite else strings.ADD_FAVOURITE)
        self.setEnabled(self._keeper.may_write)

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind in (None, Favourite):
            self._show()
