"""A QR code as a picture on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap


def qr_pixmap(text: str, pixels: int, ratio: float) -> QPixmap:
    """Draw a text as a QR code at most that wide in device-independent pixels; null if it is too long.

    Always dark on white, whatever the theme: many scanners read nothing else.
    """
    from idekatalog.exchange.qr import qr_matrix  # segno waits until a contact is shown

    matrix = qr_matrix(text)
    if not matrix:
        return QPixmap()
    image = QImage(len(matrix), len(matrix), QImage.Format.Format_Mono)
    for row, modules in enumerate(matrix):
        for column, is_dark in enumerate(modules):
            image.setPixel(column, row, 0 if is_dark else 1)
    scale = max(1, int(pixels * ratio) // len(matrix))
    picture = QPixmap.fromImage(image.scaled(image.size() * scale, Qt.AspectRatioMode.KeepAspectRatio))
    picture.setDevicePixelRatio(ratio)
    return picture
