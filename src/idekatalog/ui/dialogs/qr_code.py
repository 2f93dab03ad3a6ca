"""A contact's QR code, large enough to scan across a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from idekatalog.strings import contacts as strings
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.qr_picture import qr_pixmap
from idekatalog.ui.shape import room_for

_WANTED, _WINDOW_FRAME = 560, 220


class QrCodeDialog(QDialog):
    """Shows the code with the same words below it; Esc closes it."""

    def __init__(self, organisation: str, card: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.CODE_OF.format(organisation=organisation))
        room = room_for(self)
        pixels = min(_WANTED, room.width() - _WINDOW_FRAME, room.height() - _WINDOW_FRAME)
        self.picture = plain_label("")
        self.picture.setPixmap(qr_pixmap(card, pixels, self.devicePixelRatioF()))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.picture.setAccessibleName(self.windowTitle())
        self.words = plain_label(words)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.picture, self.words, buttons):
            layout.addWidget(widget)
