"""Charts kept as pictures: asked for here, drawn and written off the GUI thread."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.strings import desktop
from idekatalog.strings import municipalities as strings
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.domain.chart import Chart


class PictureDesk(QObject):
    """Keeps one picture at a time; it is light whatever the window looks like, for it goes into other papers.

    Signals:
        told(str): what was done, for the status bar.
        failed(str): why it could not be done, and what to do.
    """

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._saving = Task(self, strings.MAKING_PICTURE)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)

    def save(self, chart: Chart) -> None:
        """Ask for a file name, and keep a chart there."""
        from idekatalog.ui.dialogs.save import SaveDialog

        name = f"{strings.PICTURE_NAME}.png"
        target = SaveDialog(strings.SAVE_PICTURE_TITLE, name, strings.PICTURE_KINDS, self._window).ask()
        if target is not None:
            self.save_to(target, chart)

    def save_to(self, target: Path, chart: Chart) -> None:
        """Keep a chart in a file; its suffix says as what."""
        from idekatalog.ui.picture_file import keep_picture

        self._saving.start(partial(keep_picture, target, chart))

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(desktop.SAVED.format(path=target))
