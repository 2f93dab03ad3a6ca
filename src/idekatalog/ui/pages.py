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
