"""A button that puts one text on the clipboard."""

from PySide6.QtCore import Signal, Slot

from idekatalog.exchange.clip import Clip
from idekatalog.strings.take_along import CLIPBOARD_FAILED
from idekatalog.ui.clipboard import put_on_clipboard
from idekatalog.ui.panels.layout import Button


class CopyButton(Button):
    """Copies, and says so.

    Signals:
        copied(str): the sentence to show.
        failed(str): why nothing was copied.
    """

    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, label: str, name: str, clip: Clip, done: str) -> None:
        super().__init__(label)
        self.setProperty("quiet", True)
        self.setAccessibleName(name)
        self._clip = clip
        self._done = done
        self.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        if put_on_clipboard(self._clip):
            self.copied.emit(self._done)
        else:
            self.failed.emit(CLIPBOARD_FAILED)
