"""The interventions picked for comparison; they live as long as the window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

FEWEST, MOST = 2, 4
"""So many interventions can be read side by side."""


class Pins(QObject):
    """Up to four ids in the order they were picked.

    Signals:
        changed(tuple): the ids picked now.
        refused(str): the id there was no room for.
    """

    changed = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()

    @property
    def are_enough(self) -> bool:
        """Say whether there is something to compare."""
        return len(self.ids) >= FEWEST

    @Slot(str)
    def toggle(self, entry_id: str) -> None:
        """Pick an intervention, or let go of it; a fifth is refused, and the four stay."""
        if entry_id in self.ids:
            self._keep([picked for picked in self.ids if picked != entry_id])
        elif len(self.ids) < MOST:
            self._keep([*self.ids, entry_id])
        else:
            self.refused.emit(entry_id)

    def _keep(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        self.changed.emit(self.ids)
