"""What the user can do about the safety and the privacy of what she keeps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from idekatalog.strings import privacy
from idekatalog.strings import safety as strings
from idekatalog.strings.reading import moment

if TYPE_CHECKING:
    from idekatalog.mine import Mine
    from idekatalog.ui.main_window import MainWindow


class SafetyDesk(QObject):
    """Opens the dialogs, and has the last word when the window closes; what that needs is imported with it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._deletes_all = False
        self.was_interrupted = False
        """The last run ended in disorder, which is said when her things are at hand."""

    @Slot(str)
    def hear_keeper(self, word: str) -> None:
        """Say what is wrong with her file, or what was saved where the last run ended in disorder."""
        if word:
            self._window.banner.tell(word)
        elif self.was_interrupted and self._window.keeper.values():
            self._window.keeper.ask(_changed, self._tell_saved)

    def _tell_saved(self, changed: str) -> None:
        counts = Counter(type(value).__name__ for value in self._window.keeper.values())
        content = strings.counted(sorted(counts.items()))
        self._window.banner.tell(strings.LAST_TIME.format(content=content, moment=moment(changed)))

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


def _changed(mine: Mine) -> str:
    return mine.store.changed()
