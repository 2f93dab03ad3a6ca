"""How the program ended the last time: a mark that is there while it runs, and stays where it ends in disorder."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Slot


class Ending(QObject):
    """The mark is an empty file; a folder that takes no file has no mark, and nothing is said then."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mark = folder / "not-closed"
        self._is_broken = False

    def begin(self) -> bool:
        """Set the mark; say whether it was there already: killed, without power, or after a mistake of ours."""
        was_there = self._mark.exists()
        with suppress(OSError):
            self._mark.parent.mkdir(parents=True, exist_ok=True)
            self._mark.touch()
        return was_there

    @Slot()
    def note_mistake(self) -> None:
        """Let the next start say what was saved, however this one ends."""
        self._is_broken = True

    def finish(self) -> None:
        """Take the mark away, unless there was a mistake."""
        if not self._is_broken:
            with suppress(OSError):
                self._mark.unlink(missing_ok=True)
