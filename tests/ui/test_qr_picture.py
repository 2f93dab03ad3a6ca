"""The QR code on the screen is the matrix, module by module, dark on white."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from idekatalog.exchange.qr import qr_matrix
from idekatalog.exchange.vcard import short_vcard
from idekatalog.ui.qr_picture import qr_pixmap
from tests.builders import a_contact


def test_every_module_is_painted(qapp: QApplication) -> None:
    card = short_vcard(a_contact())
    matrix = qr_matrix(card)

    picture = qr_pixmap(card, 400, 2.0)

    image = picture.toImage()
    scale = image.width() // len(matrix)
    assert image.width() == image.height() == scale * len(matrix) <= 800
    steps = range(scale // 2, image.width(), scale)
    seen = tuple(tuple(image.pixelColor(x, y) == QColor(Qt.GlobalColor.black) for x in steps) for y in steps)
    assert seen == matrix
    assert picture.devicePixelRatio() == 2.0


def test_text_that_is_too_long_has_no_picture(qapp: QApplication) -> None:
    assert qr_pixmap("a" * 3000, 400, 1.0).isNull()
