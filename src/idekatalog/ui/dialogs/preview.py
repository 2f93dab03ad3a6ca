"""A sheet page by page, to look at, print or keep."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.strings import printing as words
from idekatalog.strings.privacy import READ_THROUGH
from idekatalog.ui.dialogs.warning import show_warning
from idekatalog.ui.page_choice import chosen_pages
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import Button, main_button, plain_label
from idekatalog.ui.panels.pdf_pages import PdfPage, PdfPages
from idekatalog.ui.print_wish import Habit, Ink, Wish
from idekatalog.ui.printing import habit_of, has_printer, prepared, print_pages
from idekatalog.ui.shape import room_for

if TYPE_CHECKING:
    from idekatalog.ui.sheet_order import SheetOrder

_WANTED_HEIGHT, _BESIDE_PAGE, _WINDOW_FRAME = 1000, 100, QSize(40, 80)
_ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_USUAL = 100
Field = TypeVar("Field", bound=QWidget)


class PreviewDialog(QDialog):
    """Shows the pages of an order's PDF, and lets another look of it be asked for.

    Signals:
        saving_requested(): the user wants the PDF as a file.
        word_requested(): the user wants what can be edited in Word.
        wish_changed(Wish): the user wants it larger, or in another ink.
        printed(Habit): how it was printed.
    """

    saving_requested = Signal()
    word_requested = Signal()
    wish_changed = Signal(object)
    printed = Signal(object)

    def __init__(self, pdf: bytes, order: SheetOrder, wish: Wish, habit: Habit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(order.title)
        self._order = order
        self._habit = habit
        self._pdf, self._look = b"", wish
        self.view = PdfPages(strings.PREVIEW_PAGES, columns=1)
        self.zoom = _named(QComboBox(), words.ZOOM)
        self.choice = _named(QLineEdit(), words.PAGES)
        self.large = QCheckBox(words.LARGE)
        self.ink = _named(QComboBox(), words.INK)
        self.problem = plain_label("", "acute")
        self.printing, self.saving = main_button(strings.PREVIEW_PRINT), Button(strings.PREVIEW_SAVE)
        self._fill(wish)
        self._lay_out(order)
        self.show_pdf(pdf, wish)
        width = self.pages[0].natural_width + _BESIDE_PAGE
        self.resize(QSize(width, _WANTED_HEIGHT).boundedTo(room_for(self) - _WINDOW_FRAME))
        self.view.setFocus()

    @property
    def pages(self) -> tuple[PdfPage, ...]:
        """The pages on the screen."""
        return self.view.pages

    @property
    def wish(self) -> Wish:
        """How the user wants it."""
        return Wish(self.large.isChecked(), Ink(self.ink.currentData()))

    def show_pdf(self, pdf: bytes, look: Wish) -> None:
        """Show another look of the same sheet."""
        self._pdf, self._look = pdf, look
        self._offer()
        count = len(self.view.show_pdf(pdf, strings.PREVIEW_PAGE))
        self.choice.setEnabled(count > 1)
        self._check_choice()

    def keep_look(self) -> None:
        """Say in the boxes how the pages on the screen look: there are no others."""
        with QSignalBlocker(self.large), QSignalBlocker(self.ink):
            self._show_wish(self._look)
        self._offer()

    def print_to(self, printer: QPrinter) -> bool:
        """Print the pages the user has chosen; False if the printer refuses."""
        pages = chosen_pages(self.choice.text(), len(self.pages))
        return bool(pages) and print_pages(self._pdf, printer, pages or ())

    def _fill(self, wish: Wish) -> None:
        self.zoom.addItem(words.WHOLE_WIDTH, None)
        for percent in _ZOOMS:
            self.zoom.addItem(words.PERCENT.format(percent=percent), percent)
        self.zoom.setCurrentIndex(self.zoom.findData(_USUAL))
        for ink in Ink:
            self.ink.addItem(words.INKS[ink], str(ink))
        self._show_wish(wish)
        self.large.setAccessibleDescription(words.LARGE_HELP)
        self.choice.setPlaceholderText(words.ALL_PAGES)
        self.choice.setAccessibleDescription(words.PAGES_HELP)
        self.zoom.currentIndexChanged.connect(self._use_zoom)
        self.choice.textChanged.connect(self._check_choice)
        self.large.toggled.connect(self._tell_wish)
        self.ink.currentIndexChanged.connect(self._tell_wish)
        for key, step in (
            (QKeySequence.StandardKey.ZoomIn, self._enlarge),
            (QKeySequence.StandardKey.ZoomOut, self._reduce),
        ):
            QShortcut(QKeySequence(key), self, step)

    def _show_wish(self, wish: Wish) -> None:
        self.ink.setCurrentIndex(self.ink.findData(str(wish.ink)))
        self.large.setChecked(wish.is_large)

    def _offer(self) -> None:
        """Let the pages be printed and kept where they look as the boxes say."""
        for button in (self.printing, self.saving):
            button.setEnabled(self._look == self.wish)

    def _lay_out(self, order: SheetOrder) -> None:
        layout = QVBoxLayout(self)
        tools = FlowLayout()
        for label, field in ((words.ZOOM, self.zoom), (words.PAGES, self.choice), (words.INK, self.ink)):
            if field is not self.ink or order.has_looks:
                tools.addWidget(_labelled(label, field))
        if order.has_looks:
            tools.addWidget(self.large)
        layout.addLayout(tools)
        layout.addWidget(self.problem)
        layout.addWidget(self.view, 1)
        if order.has_own_words:
            layout.addWidget(plain_label(READ_THROUGH))
        row = QHBoxLayout()
        row.addStretch(1)
        word = ((Button(order.word.button), self.word_requested),) if order.word else ()
        for button, signal in (
            (self.printing, self._print),
            (self.saving, self.saving_requested),
            *word,
            (Button(strings.CLOSE), self.reject),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        layout.addLayout(row)

    @Slot()
    def _use_zoom(self) -> None:
        self.view.zoom_to(self.zoom.currentData())

    @Slot()
    def _enlarge(self) -> None:
        larger = (percent for percent in _ZOOMS if percent > self.view.percent)
        self.zoom.setCurrentIndex(self.zoom.findData(next(larger, _ZOOMS[-1])))

    @Slot()
    def _reduce(self) -> None:
        smaller = (percent for percent in reversed(_ZOOMS) if percent < self.view.percent)
        self.zoom.setCurrentIndex(self.zoom.findData(next(smaller, _ZOOMS[0])))

    @Slot()
    def _check_choice(self) -> None:
        count = len(self.pages)
        is_wrong = chosen_pages(self.choice.text(), count) is None
        self.problem.setText(words.WRONG_PAGES.format(count=count) if is_wrong else "")
        self.problem.setVisible(is_wrong)

    @Slot()
    def _tell_wish(self) -> None:
        self._offer()
        self.wish_changed.emit(self.wish)

    @Slot()
    def _print(self) -> None:
        if not has_printer():
            show_warning(self, words.NO_PRINTER)
            return
        if not self.problem.isHidden():
            self.choice.setFocus()
            return
        printer = prepared(QPrinter(QPrinter.PrinterMode.HighResolution), self._order.file_name, self._habit)
        dialog = QPrintDialog(printer, self)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)  # pages are chosen here
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        self._habit = habit_of(printer)
        self.printed.emit(self._habit)
        if not self.print_to(printer):
            show_warning(self, strings.PRINT_FAILED)


def _named(field: Field, name: str) -> Field:
    field.setAccessibleName(name)
    return field


def _labelled(text: str, field: QWidget) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 8, 0)
    label = plain_label(text)
    label.setWordWrap(False)
    label.setBuddy(field)
    row.addWidget(label)
    row.addWidget(field)
    return pair
