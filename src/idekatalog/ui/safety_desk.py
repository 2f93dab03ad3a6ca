"""What the user can do about the safety of what she keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


class SafetyDesk(QObject):
    """Opens the dialogs; what they need is imported with them."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def show_copies(self) -> None:
        """Show the copies, and bring one back."""
        from idekatalog.ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._window.keeper, self._window)
        dialog.open()
