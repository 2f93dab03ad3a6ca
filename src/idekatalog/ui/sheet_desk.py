"""Method sheets from the window: made off the GUI thread, then shown, printed or kept."""

from __future__ import annotations

import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from idekatalog.domain.catalogue import Register
from idekatalog.domain.intervention import Intervention
from idekatalog.strings import desktop as strings
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.dialogs.save import SaveDialog
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.library import Library


class SheetDesk(QObject):
    """Makes one sheet at a time.

    Signals:
        told(str): what is being done or was done, for the status bar.
        failed(str): why it could not be done, and what to do.
        shown(): the pages are on the screen.
    """

    shown = Signal()
    told = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._making = Task(self)
        self._making.done.connect(self._show)
        self._making.failed.connect(self.failed)
        self._saving = Task(self)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)
        self._shown: tuple[Intervention, Library] | None = None
        self._preview: PreviewDialog | None = None

    def show_preview(self, entry: Intervention, library: Library) -> None:
        """Make an entry's sheet and show its pages."""
        made = partial(_make, entry, library.register, library.paths.resources / "fonts", dict(library.titles))
        if self._making.start(made):
            self._shown = (entry, library)
            self.told.emit(strings.MAKING_SHEET)

    def save(self, entry: Intervention, library: Library) -> None:
        """Ask for a file name, and write an entry's sheet there."""
        name = strings.SHEET_NAME.format(id=entry.id)
        target = SaveDialog(strings.SAVE_TITLE, name, {"pdf": strings.PDF_FILES}, self._window).ask()
        if target is not None:
            self.save_to(target, entry, library)

    def save_to(self, target: Path, entry: Intervention, library: Library) -> None:
        """Write an entry's sheet to a file."""
        fonts = library.paths.resources / "fonts"
        self._saving.start(partial(_save, target, entry, library.register, fonts, dict(library.titles)))

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        self.told.emit("")
        if self._shown is None or not self._window.isVisible():
            return  # closed meanwhile: a dialog now would keep the program alive without a window
        self._preview = PreviewDialog(pdf, self._shown[0].title, self._window)
        self._preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview.saving_requested.connect(self._save_shown)
        self._preview.open()
        self.shown.emit()

    @Slot()
    def _save_shown(self) -> None:
        if self._shown is not None:
            self.save(*self._shown)

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(strings.SAVED.format(path=target))


def _make(entry: Intervention, register: Register, fonts: Path, titles: dict[str, str]) -> bytes:
    from idekatalog.sheets.render import method_sheets_pdf  # reportlab waits until a sheet is wanted

    return method_sheets_pdf([entry], register, fonts, printed_on=datetime.date.today(), titles=titles)


def _save(target: Path, entry: Intervention, register: Register, fonts: Path, titles: dict[str, str]) -> Path:
    from idekatalog.sheets.render import save_method_sheets

    save_method_sheets([entry], register, fonts, target, printed_on=datetime.date.today(), titles=titles)
    return target
