"""The pages of a PDF as they will come out, drawn when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from idekatalog.ui.pages import page_image, page_sizes
from idekatalog.ui.panels.layout import plain_label

_POINTS_PER_INCH, _SCREEN_DPI = 72, 96
_GAP = 16
_SIDE_BY_SIDE = 620
_NARROWEST, _WIDEST = 80, 3
_MOST_PIXELS, _IN_SIGHT = 24_000_000, 2
"""What is at hand takes 96 MB at most, or more where the pages that can be seen together do."""


class PdfPage(QLabel):
    """One page, in pixels a point; what it shows is drawn when it is painted, and may be forgotten again."""

    def __init__(self, pdf: bytes, number: int, points: tuple[float, float], name: str, shelf: _Shelf) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._pdf = pdf
        self._number = number
        self._points = points
        self._shelf = shelf
        self._image: QPixmap | None = None
        self._drawn_for = 0

    @property
    def pixels(self) -> int:
        """How much of the memory the page takes."""
        return self._image.width() * self._image.height() if self._image else 0

    @property
    def image(self) -> QPixmap:
        """What the page shows, as sharp as the screen."""
        width = round(self.width() * self.devicePixelRatioF())
        if self._image is None or self._drawn_for != width:
            dpi = max(1, round(width / self._points[0] * _POINTS_PER_INCH))
            self._image = QPixmap.fromImage(page_image(self._pdf, self._number, dpi))
            self._drawn_for = width  # the image's own may be another: a resolution is a whole number
            self._shelf.put(self)
        return self._image

    def show_wide(self, width: int) -> None:
        """Be so many pixels wide."""
        self.setFixedSize(QSize(width, round(width * self._points[1] / self._points[0])))

    @property
    def natural_width(self) -> int:
        """The width in which the page is as large as its paper."""
        return round(self._points[0] / _POINTS_PER_INCH * _SCREEN_DPI)

    def forget(self) -> None:
        """Draw it anew the next time."""
        self._image = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page with a thin edge, white paper in any theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self.image)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class _Shelf:
    """The pages whose picture is at hand, the oldest first: a book would fill the memory."""

    def __init__(self) -> None:
        self._pages: list[PdfPage] = []

    def put(self, page: PdfPage) -> None:
        self._pages = [*(found for found in self._pages if found is not page), page]
        while len(self._pages) > _IN_SIGHT and sum(found.pixels for found in self._pages) > _MOST_PIXELS:
            self._pages.pop(0).forget()


class PdfPages(QScrollArea):
    """Shows pages in a size, or in the width there is, in so many columns at most."""

    def __init__(self, name: str, *, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setProperty("ring", True)
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._most_columns = columns
        self._percent: int | None = None if columns > 1 else 100
        self.pages: tuple[PdfPage, ...] = ()
        self._captions: tuple[QLabel, ...] = ()

    def show_pdf(self, pdf: bytes, name: str | Sequence[str]) -> tuple[PdfPage, ...]:
        """Show a PDF from where the last one was left; each page under its name, or the one with its number."""
        sizes = page_sizes(pdf)
        if isinstance(name, str):
            names = tuple(name.format(number=number + 1, count=len(sizes)) for number in range(len(sizes)))
        else:
            names = tuple(name)
        left_at = self.verticalScrollBar().value()
        shelf = _Shelf()
        self.pages = tuple(
            PdfPage(pdf, number, size, name, shelf)
            for number, (size, name) in enumerate(zip(sizes, names, strict=True))
        )
        self._captions = tuple(plain_label(page.accessibleName(), "muted") for page in self.pages)
        content = QWidget()
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._grid.setSpacing(_GAP)
        self._arrange()
        self.setWidget(content)
        content.show()
        self._grid.activate()
        self.verticalScrollBar().setValue(left_at)
        return self.pages

    @property
    def percent(self) -> int:
        """The size the pages are shown in, as a part of that on paper."""
        if self._percent is not None or not self.pages:
            return self._percent or 100
        return round(100 * self.pages[0].width() / self.pages[0].natural_width)

    def zoom_to(self, percent: int | None) -> None:
        """Show the pages in a part of their size on paper; None fills the width."""
        self._percent = percent
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        if self._percent is None and event.size().width() != event.oldSize().width():
            self._arrange()

    def _arrange(self) -> None:
        if not self.pages:
            return
        columns = self._columns()
        room = self.viewport().width() - _GAP * (columns + 1) - 4
        for place, (page, caption) in enumerate(zip(self.pages, self._captions, strict=True)):
            page.show_wide(self._width_of(page, room // columns))
            row, column = divmod(place, columns)
            align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
            self._grid.addWidget(caption, 2 * row, column, align)
            self._grid.addWidget(page, 2 * row + 1, column, align)
        self._grid.setRowStretch(2 * len(self.pages), 1)

    def _columns(self) -> int:
        is_wide = self._percent is None and self.viewport().width() >= _SIDE_BY_SIDE
        return min(self._most_columns, len(self.pages)) if is_wide else 1

    def _width_of(self, page: PdfPage, room: int) -> int:
        if self._percent is not None:
            return round(page.natural_width * self._percent / 100)
        most = page.natural_width * (1 if self._most_columns > 1 else _WIDEST)
        return max(_NARROWEST, min(most, room))
