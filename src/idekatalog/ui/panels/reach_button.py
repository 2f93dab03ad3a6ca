"""Buttons that hand a contact over to another program: telephone, mail, browser."""

from dataclasses import dataclass
from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from idekatalog.domain.contact import readable_phone
from idekatalog.exchange.clip import Clip
from idekatalog.strings import contacts as strings
from idekatalog.strings import desktop
from idekatalog.ui.clipboard import put_on_clipboard
from idekatalog.ui.panels.layout import Button


@dataclass(frozen=True, slots=True)
class Way:
    """What a button opens, and what it copies and says where no program opens it."""

    url: str
    copy: str
    copied: str
    not_copied: str
    asks: bool = False


class ReachButton(Button):
    """Opens a way to reach somebody; without a program for it the words lie on the clipboard instead.

    Signals:
        failed(str): no program opened; what the user can do.
    """

    failed = Signal(str)

    def __init__(self, label: str, name: str, way: Way) -> None:
        super().__init__(label)
        self.setAccessibleName(name)
        self._way = way
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        url = QUrl(self._way.url)
        if self._way.asks and not self._is_wanted(url.host()):
            return
        if not QDesktopServices.openUrl(url):
            is_copied = put_on_clipboard(Clip(self._way.copy))
            self.failed.emit(self._way.copied if is_copied else self._way.not_copied)

    def _is_wanted(self, host: str) -> bool:
        box = QMessageBox(
            QMessageBox.Icon.Question, desktop.WEB, desktop.OPEN_WEB_ASK.format(host=host), parent=self.window()
        )
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        return box.exec() == QMessageBox.StandardButton.Yes


def call_button(phone: str) -> ReachButton:
    """Return a button that rings a Danish number."""
    shown = readable_phone(phone)
    sentences = (strings.NO_CALL.format(value=shown), strings.NO_CALL_NOR_COPY.format(value=shown))
    way = Way(f"tel:+45{quote(phone)}", phone, *sentences)
    return ReachButton(strings.CALL, strings.CALL_NUMBER.format(value=shown), way)


def write_button(email: str, organisation: str) -> ReachButton:
    """Return a button that begins a mail about the method, never about a case."""
    body = desktop.MAIL_BODY.format(organisation=organisation)
    lines = quote(body.replace("\n", "\r\n"))  # RFC 6068: line breaks in a mailto address are %0D%0A
    sentences = (strings.NO_MAIL.format(value=email), strings.NO_MAIL_NOR_COPY.format(value=email))
    letter = strings.LETTER.format(email=email, subject=desktop.MAIL_SUBJECT, body=body)
    way = Way(f"mailto:{quote(email, safe='@')}?subject={quote(desktop.MAIL_SUBJECT)}&body={lines}", letter, *sentences)
    return ReachButton(strings.WRITE, strings.WRITE_TO.format(value=email), way)


def web_button(url: str) -> ReachButton:
    """Return a button that opens a page after showing whose it is."""
    sentences = (strings.NO_WEB.format(value=url), strings.NO_WEB_NOR_COPY.format(value=url))
    return ReachButton(desktop.OPEN_WEB, desktop.OPEN_WEB, Way(url, url, *sentences, asks=True))
