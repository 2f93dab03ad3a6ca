"""Pages of a PDF as pictures; the only user of pypdfium2, always on the GUI thread."""

from PySide6.QtGui import QImage


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    import pypdfium2  # not before a page is shown

    document = pypdfium2.PdfDocument(pdf)
    try:
        return len(document)
    finally:
        document.close()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return the width and height of every page in points."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(document.get_page_size(number) for number in range(len(document)))
    finally:
        document.close()


def first_of_leaves(pdf: bytes) -> frozenset[int]:
    """Return the pages, counted from 0, that must begin a new leaf: where a paper of its own begins."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return frozenset(number for number in range(len(document)) if document.get_page_label(number) == "1")
    finally:
        document.close()


def page_image(pdf: bytes, number: int, dpi: int) -> QImage:
    """Draw a page, counted from 0, at a resolution in dots per inch."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[number].render(scale=dpi / 72, rev_byteorder=False)
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_BGR888)
        return image.copy()
    finally:
        document.close()
