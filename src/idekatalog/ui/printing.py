"""A PDF on paper: page by page, upright or across as it is, every paper of its own on a leaf of its own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from idekatalog.ui.pages import first_of_leaves, page_image
from idekatalog.ui.print_wish import Habit

_DPI, _LOOK_DPI = 300, 24


def has_printer() -> bool:
    """Say whether the computer knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def prepared(printer: QPrinter, file_name: str, habit: Habit) -> QPrinter:
    """Set a printer up as she used it last; everybody can read its queue, so only a file's name stands there."""
    printer.setFullPage(True)
    printer.setDocName(Path(file_name).stem)
    printer.setCopyCount(habit.copies)
    if habit.duplex in QPrinter.DuplexMode.__members__:
        printer.setDuplex(QPrinter.DuplexMode[habit.duplex])
    return printer


def habit_of(printer: QPrinter) -> Habit:
    """Return how a printer was used."""
    return Habit(max(1, printer.copyCount()), printer.duplex().name)


def print_pages(pdf: bytes, printer: QPrinter, pages: Sequence[int]) -> bool:
    """Print pages, counted from 0; False if the printer refuses."""
    printer.setPageOrientation(_orientation(page_image(pdf, pages[0], _LOOK_DPI)))
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for place, page in enumerate(with_leaves(pages, first_of_leaves(pdf), uses_both_sides=_uses_both_sides(printer))):
        if place:
            printer.newPage()
        if page is not None:
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            margins = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
            painter.drawImage(paper.translated(-margins), page_image(pdf, page, _DPI))
    return painter.end()


def with_leaves(pages: Sequence[int], first: frozenset[int], *, uses_both_sides: bool) -> list[int | None]:
    """Put an empty back, None, before a page that begins a new leaf, where it would be printed on a back."""
    found: list[int | None] = []
    for page in pages:
        if uses_both_sides and page in first and len(found) % 2:
            found.append(None)
        found.append(page)
    return found


def _uses_both_sides(printer: QPrinter) -> bool:
    return printer.duplex() is not QPrinter.DuplexMode.DuplexNone


def _orientation(page: QImage) -> QPageLayout.Orientation:
    is_wide = page.width() > page.height()
    return QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
