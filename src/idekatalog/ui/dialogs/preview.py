"""A sheet page by page, to look at, print or keep."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPageLayout, QPainter, QPixmap
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from idekatalog.strings import desktop as strings
from idekatalog.ui.dialogs.warning import show_warning
from idekatalog.ui.pages import page_count, page_image
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.shape import room_for

_SCREEN_DPI, _PRINT_DPI = 96, 300
_WANTED_HEIGHT, _BESIDE_PAGE, _WINDOW_FRAME = 1000, 100, QSize(40, 80)


class PreviewDialog(QDialog):
    """Shows the pages of a PDF.

    Signals:
        saving_requested(): the user wants the PDF as a file.
    """

    saving_requested = Signal()

    def __init__(self, pdf: bytes, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._pdf = pdf
        self.pages = self._page_labels()
        width = round(self.pages[0].pixmap().deviceIndependentSize().width()) + _BESIDE_PAGE
        self.resize(QSize(width, _WANTED_HEIGHT).boundedTo(room_for(self) - _WINDOW_FRAME))
        layout = QVBoxLayout(self)
        layout.addWidget(self._page_column(), 1)
        layout.addLayout(self._buttons())

    def print_to(self, printer: QPrinter) -> bool:
        """Print every page the user has asked for, upright or across as it is; False if the printer refuses."""
        printer.setPageOrientation(_orientation(page_image(self._pdf, 0, _SCREEN_DPI)))
        painter = QPainter()
        if not painter.begin(printer):
            return False
        first = max(1, printer.fromPage())
        last = printer.toPage() or page_count(self._pdf)
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            margins = printer.pageRect(QPrinter.Unit.DevicePixel).topLeft()
            painter.drawImage(paper.translated(-margins), page_image(self._pdf, number - 1, _PRINT_DPI))
        return painter.end()

    def _page_labels(self) -> list[QLabel]:
        count = page_count(self._pdf)
        ratio = self.devicePixelRatioF()
        labels = []
        for number in range(count):
            image: QImage = page_image(self._pdf, number, round(_SCREEN_DPI * ratio))
            image.setDevicePixelRatio(ratio)
            label = QLabel()
            label.setPixmap(QPixmap.fromImage(image))
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setAccessibleName(strings.PREVIEW_PAGE.format(number=number + 1, count=count))
            labels.append(label)
        return labels

    def _page_column(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(4)
        for label in self.pages:
            caption = plain_label(label.accessibleName(), "muted")
            caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addWidget(caption)
        scroll = QScrollArea()
        scroll.setAccessibleName(strings.PREVIEW_PAGES)
        scroll.setWidgetResizable(True)
        scroll.setWidget(content)
        return scroll

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        printing = QPushButton(strings.PREVIEW_PRINT)
        printing.setProperty("primary", True)
        printing.clicked.connect(self._print)
        saving = QPushButton(strings.PREVIEW_SAVE)
        saving.clicked.connect(self.saving_requested)
        closing = QPushButton(strings.CLOSE)
        closing.clicked.connect(self.reject)
        for button in (printing, saving, closing):
            row.addWidget(button)
        return row

    @Slot()
    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setMinMax(1, page_count(self._pdf))
        if dialog.exec() == QDialog.DialogCode.Accepted and not self.print_to(printer):
            show_warning(self, strings.PRINT_FAILED)


def _orientation(page: QImage) -> QPageLayout.Orientation:
    is_wide = page.width() > page.height()
    return QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
