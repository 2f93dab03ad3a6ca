"""Sheets from the window: made off the GUI thread, then shown, printed or kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.strings import desktop as strings
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.ui.dialogs.preview import PreviewDialog
    from idekatalog.ui.sheet_order import SheetOrder


class SheetDesk(QObject):
    """Makes one sheet at a time.

    Signals:
        told(str): what was done, for the status bar.
        failed(str): why it could not be done, and what to do.
        shown(): the pages are on the screen.
    """

    shown = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._making = Task(self, strings.MAKING_SHEET)
        self._making.done.connect(self._show)
        self._making.failed.connect(self.failed)
        self._saving = Task(self, strings.MAKING_SHEET)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)
        self._shown: SheetOrder | None = None
        self._preview: PreviewDialog | None = None

    def show_preview(self, order: SheetOrder) -> None:
        """Make a sheet and show its pages."""
        if self._making.start(order.make):
            self._shown = order
            self.told.emit(strings.MAKING_SHEET)

    def save(self, order: SheetOrder) -> None:
        """Ask for a file name, and write a sheet there."""
        from idekatalog.ui.dialogs.save import SaveDialog

        target = SaveDialog(strings.SAVE_TITLE, order.file_name, {"pdf": strings.PDF_FILES}, self._window).ask()
        if target is not None:
            self.save_to(target, order)

    def save_to(self, target: Path, order: SheetOrder) -> None:
        """Write a sheet to a file."""
        self._saving.start(partial(_save, target, order))

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        if self._shown is None or not self._window.isVisible():
            return  # closed meanwhile: a dialog now would keep the program alive without a window
        from idekatalog.ui.dialogs.preview import PreviewDialog

        self._preview = PreviewDialog(pdf, self._shown.title, self._window)
        self._preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview.saving_requested.connect(self._save_shown)
        self._preview.open()
        self.told.emit("")  # what was being made is there to see
        self.shown.emit()

    @Slot()
    def _save_shown(self) -> None:
        if self._shown is not None:
            self.save(self._shown)

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(strings.SAVED.format(path=target))


def _save(target: Path, order: SheetOrder) -> Path:
    from idekatalog.file import write_whole

    write_whole(target, order.make())
    return target
