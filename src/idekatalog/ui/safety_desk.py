"""What the user can do about the safety and the privacy of what she keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from idekatalog.strings import privacy
from idekatalog.strings import safety as strings

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


class SafetyDesk(QObject):
    """Opens the dialogs, and has the last word when the window closes; what that needs is imported with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._deletes_all = False

    @Slot()
    def show_copies(self) -> None:
        """Show the copies, and bring one back."""
        from idekatalog.ui.dialogs.restore import RestoreDialog

        RestoreDialog(self._window.keeper, self._window).open()

    @Slot()
    def show_kept(self) -> None:
        """Show everything she keeps, and what the program remembers, on one page."""
        from idekatalog.ui.dialogs.kept import KeptDialog

        dialog = KeptDialog(self._window)
        dialog.deletion_requested.connect(self.delete_all)
        dialog.open()

    @Slot()
    def delete_all(self) -> None:
        """Ask once, clearly; then close the program and remove everything it has written."""
        from idekatalog.ui.dialogs.warning import ask

        if ask(self._window, privacy.DELETE_ALL_ASK, yes=privacy.DELETE_ALL_YES, no=privacy.DELETE_ALL_NO):
            self._deletes_all = True
            self._window.close()

    def may_close(self) -> bool:
        """Say whether the window may close; where something cannot be kept she decides."""
        problem = "" if self._deletes_all else self._window.keeper.settle()
        if not problem:
            return True
        from idekatalog.ui.dialogs.warning import ask

        question = strings.NOT_KEPT.format(problem=problem)
        return ask(self._window, question, yes=strings.CLOSE_ANYWAY, no=strings.STAY)

    def end(self, problem: str) -> None:
        """Have the last word when every file is closed; delete them where that was asked for."""
        if self._deletes_all:
            problem = self._delete()
        if problem:
            from idekatalog.ui.dialogs.warning import show_last_word

            show_last_word(self._window, problem)

    def _delete(self) -> str:
        from idekatalog.mine import delete_all

        self._window.settings.forget()
        left = delete_all(self._window.searcher.paths)
        files = "\n".join(map(str, left))
        return privacy.NOT_ALL_DELETED.format(files=files) if left else privacy.ALL_DELETED
