"""Sheets from the window: made off the GUI thread, then shown, printed or kept."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from idekatalog.strings import desktop as strings
from idekatalog.strings import printing, take_along, word
from idekatalog.ui.tasks import LatestTask, Task

if TYPE_CHECKING:
    from idekatalog.ui.dialogs.preview import PreviewDialog
    from idekatalog.ui.main_window import MainWindow
    from idekatalog.ui.print_wish import Habit, Wish
    from idekatalog.ui.sheet_order import SheetOrder, WordCopy


class SheetDesk(QObject):
    """Makes one sheet at a time.

    Signals:
        told(str): what was done, for the status bar.
        failed(str): why it could not be done, and what to do.
        shown(): the pages are on the screen.
        wished(Wish): how she wants papers from now on.
    """

    shown = Signal()
    told = Signal(str)
    failed = Signal(str)
    wished = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._making = Task(self, strings.MAKING_SHEET)
        self._making.done.connect(self._show)
        self._making.failed.connect(self.failed)
        self._saving = Task(self, strings.MAKING_SHEET)
        self._saving.done.connect(self._tell_saved)
        self._saving.failed.connect(self.failed)
        self._looking = LatestTask(self, strings.MAKING_SHEET)
        self._looking.done.connect(self._show_look)
        self._looking.failed.connect(self._keep_look)
        self._shown: SheetOrder | None = None
        self._preview: PreviewDialog | None = None

    def show_preview(self, order: SheetOrder) -> None:
        """Make a sheet and show its pages."""
        if self._making.start(partial(order.make, self._wish)):
            self._shown = order
            self.told.emit(strings.MAKING_SHEET)
        else:
            self.failed.emit(printing.BUSY)

    def save(self, order: SheetOrder) -> None:
        """Ask for a file name, and write a sheet there."""
        from idekatalog.ui.dialogs.save import SaveDialog

        target = SaveDialog(strings.SAVE_TITLE, order.file_name, {"pdf": strings.PDF_FILES}, self._window).ask()
        if target is not None:
            self.save_to(target, order)

    def save_to(self, target: Path, order: SheetOrder) -> None:
        """Write a sheet to a file."""
        if self._saving.start(partial(_save, target, order, self._wish)):
            self.told.emit(strings.MAKING_SHEET)
        else:
            self.failed.emit(printing.BUSY)

    def save_word(self, order: SheetOrder) -> None:
        """Ask for a file name, and write there what can be edited in Word."""
        from idekatalog.ui.dialogs.save import SaveDialog

        if order.word is not None:
            target = SaveDialog(word.TITLE, order.word.file_name, {"docx": word.FILES}, self._window).ask()
            if target is not None:
                self.save_word_to(target, order.word)

    def save_word_to(self, target: Path, copy: WordCopy) -> None:
        """Write a document for Word; a file of another kind would not open there."""
        if target.suffix.lower() != ".docx":
            self.failed.emit(take_along.WRONG_KIND.format(name=target.name, kinds=".docx"))
        elif self._saving.start(partial(_save_word, target, copy)):
            self.told.emit(word.MAKING)
        else:
            self.failed.emit(word.BUSY)

    @Slot(object)
    def _show(self, pdf: bytes) -> None:
        if self._shown is None or not self._window.isVisible():
            return  # closed meanwhile: a dialog now would keep the program alive without a window
        from idekatalog.ui.dialogs.preview import PreviewDialog

        preferences = self._window.settings.preferences
        self._preview = PreviewDialog(pdf, self._shown, preferences.wish, preferences.habit, self._window)
        self._preview.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._preview.saving_requested.connect(self._save_shown)
        self._preview.word_requested.connect(self._save_shown_word)
        self._preview.wish_changed.connect(self._change_look)
        self._preview.printed.connect(self._remember_habit)
        self._preview.finished.connect(self._forget_preview)
        self._preview.open()
        self.told.emit("")  # what was being made is there to see
        self.shown.emit()

    @property
    def _wish(self) -> Wish:
        return self._window.settings.preferences.wish

    @Slot(object)
    def _change_look(self, wish: Wish) -> None:
        """Remember how she wants papers, and make the one on the screen anew."""
        self._remember_wish(wish)
        if self._shown is not None:
            self._looking.ask(partial(_look, self._shown, wish))

    @Slot(object)
    def _show_look(self, look: tuple[SheetOrder, Wish, bytes]) -> None:
        order, wish, pdf = look
        if self._preview is not None and order is self._shown:  # another may have been opened meanwhile
            self._preview.show_pdf(pdf, wish)

    @Slot(str)
    def _keep_look(self, problem: str) -> None:
        """Take back a wish that cannot be met, unless another is being met already."""
        if self._preview is not None and not self._looking.is_running:
            self._preview.keep_look()
            self._remember_wish(self._preview.wish)
        self.failed.emit(problem)

    def _remember_wish(self, wish: Wish) -> None:
        self._window.settings.change(is_large_print=wish.is_large, ink=wish.ink)
        self.wished.emit(wish)

    @Slot(object)
    def _remember_habit(self, habit: Habit) -> None:
        self._window.settings.change(copies=habit.copies, duplex=habit.duplex)

    @Slot()
    def _forget_preview(self) -> None:
        self._preview = None
        self._looking.forget()

    @Slot()
    def _save_shown(self) -> None:
        if self._shown is not None:
            self.save(self._shown)

    @Slot()
    def _save_shown_word(self) -> None:
        if self._shown is not None:
            self.save_word(self._shown)

    @Slot(object)
    def _tell_saved(self, target: Path) -> None:
        self.told.emit(strings.SAVED.format(path=target))


def _look(order: SheetOrder, wish: Wish) -> tuple[SheetOrder, Wish, bytes]:
    """Make a sheet, and return with it what it is of and how it looks."""
    return order, wish, order.make(wish)


def _save(target: Path, order: SheetOrder, wish: Wish) -> Path:
    from idekatalog.file import write_whole

    write_whole(target, order.make(wish))
    return target


def _save_word(target: Path, copy: WordCopy) -> Path:
    from idekatalog.file import write_whole

    write_whole(target, copy.make())
    return target
