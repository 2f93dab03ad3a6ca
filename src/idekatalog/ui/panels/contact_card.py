"""One contact in full: every way to reach it, what it has tried, and where the facts come from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idekatalog.domain.citation import contact_source
from idekatalog.domain.contact import Channel, Contact, readable_phone
from idekatalog.domain.document import Line
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.personal import Correction, corrected
from idekatalog.exchange.clip import Clip
from idekatalog.exchange.plain_text import contact_text
from idekatalog.exchange.vcard import short_vcard
from idekatalog.strings import contacts as words
from idekatalog.strings import desktop as strings
from idekatalog.strings import mine
from idekatalog.strings import take_along as along
from idekatalog.ui.accessible import Heading
from idekatalog.ui.dialogs.qr_code import QrCodeDialog
from idekatalog.ui.panels.beside import Beside
from idekatalog.ui.panels.copy_button import CopyButton
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, LineLabel, measured_column, plain_label, quiet_button
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.my_note import MyNote
from idekatalog.ui.panels.own_contact import OwnContact
from idekatalog.ui.panels.reach_button import ReachButton, call_button, web_button, write_button
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.qr_picture import qr_pixmap
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

_CODE_PIXELS = 160
_LETTERS_BESIDE = 52
_LABELS = {
    Channel.PHONE: strings.PHONE,
    Channel.EMAIL: strings.EMAIL,
    Channel.SECURE_POST: strings.SECURE_POST,
    Channel.WEB: strings.WEB,
}
_TOLD = (
    (words.TRIED, (Basis.TABLE, Basis.TEXT)),
    (words.SIMILAR, (Basis.SIMILAR,)),
    (words.PLANNED, (Basis.PLANNED,)),
)


class ContactCard(QWidget):
    """A contact's widgets; the best way to reach it has the button that stands out.

    Signals:
        entry_requested(str): an intervention the place has to do with.
        card_requested(): the user wants the contact as a vCard.
        copied(str): a sentence about what now lies on the clipboard.
        failed(str): a sentence about what did not work, and what to do.
    """

    entry_requested = Signal(str)
    card_requested = Signal()
    copied = Signal(str)
    failed = Signal(str)

    def __init__(self, printed: Contact, library: Library, theme: Theme, keeper: Keeper | None = None) -> None:
        super().__init__()
        contact = corrected(printed, keeper.all(Correction)) if keeper else printed
        self._contact = contact
        self._theme = theme
        self._column = measured_column(self)
        self._column.addWidget(Heading(contact.organisation, "title"))
        if contact.unit:
            self._column.addWidget(plain_label(contact.unit))
        if mark := library.register.origin_mark(contact.origin):
            self._column.addWidget(plain_label(mark, "label"))
        self._column.addWidget(Beside(self._ways(), self._code(), _LETTERS_BESIDE))
        self._column.addWidget(self._takers())
        if keeper is not None:
            self._column.addWidget(self._own(printed, keeper))
        if contact.note:
            self._add_text(strings.SECTION.format(title=strings.CONTACT_CARD, entry=contact.organisation), contact.note)
        self._add_experience(library)
        if keeper is not None:
            self._add_note(printed, keeper)
        source = strings.CONTACT_SOURCE.format(source=contact_source(contact, library.register))
        self._column.addWidget(plain_label(source, "muted"))
        self._column.addStretch(1)

    def _own(self, printed: Contact, keeper: Keeper) -> OwnContact:
        own = OwnContact(printed, keeper)
        own.told.connect(self.copied)
        return own

    def _add_note(self, printed: Contact, keeper: Keeper) -> None:
        note = MyNote(printed.id, printed.organisation, keeper)
        note.removed.connect(self.copied)
        self._column.addWidget(Heading(mine.NOTE))
        self._column.addWidget(note)

    def _ways(self) -> QWidget:
        contact = self._contact
        ways = QWidget()
        column = QVBoxLayout(ways)
        column.setContentsMargins(0, 0, 0, 0)
        for phone in contact.phones:
            shown = readable_phone(phone)
            copy = self._copier(strings.COPY_NUMBER.format(value=shown), phone, shown)
            column.addWidget(self._way(Channel.PHONE, shown, call_button(phone), copy))
        for email in contact.emails:
            copy = self._copier(strings.COPY_EMAIL.format(value=email), email, email)
            column.addWidget(self._way(Channel.EMAIL, email, write_button(email, contact.organisation), copy))
            if email in contact.personal_emails:
                column.addWidget(plain_label(words.PERSONAL, "muted"))
        if contact.takes_secure_post:
            column.addWidget(self._way(Channel.SECURE_POST, "", self._letter_copier()))
        if contact.url.startswith("https://"):
            column.addWidget(self._way(Channel.WEB, contact.url, web_button(contact.url)))
        return ways

    def _way(self, channel: Channel, value: str, *buttons: Button) -> QWidget:
        name, shown = plain_label(_LABELS[channel], "label"), LineLabel(_breakable(value))
        name.setWordWrap(False)
        name.setMinimumWidth(90)
        shown.setAccessibleName(value)
        for button in buttons:
            if isinstance(button, ReachButton):
                button.failed.connect(self.failed)
        buttons[0].setProperty("primary", channel is self._contact.channel)
        return in_rows(name, *((shown,) if value else ()), *buttons)

    def _code(self) -> QWidget:
        """Return the contact as a QR code for the user's telephone; nothing where it does not fit in one."""
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        picture = plain_label("")
        picture.setPixmap(qr_pixmap(short_vcard(self._contact), _CODE_PIXELS, self.devicePixelRatioF()))
        picture.setAccessibleName(words.CODE_OF.format(organisation=self._contact.organisation))
        large = quiet_button(words.SHOW_CODE)
        large.clicked.connect(self._show_code)
        if not picture.pixmap().isNull():
            column.addWidget(picture)
            column.addWidget(large)
        return part

    def _takers(self) -> QWidget:
        save = quiet_button(along.CARD_BUTTON)
        save.clicked.connect(self.card_requested)
        text = Clip(contact_text(self._contact).strip())
        return in_rows(self._heard(CopyButton(strings.COPY_ALL, strings.COPY_ALL, text, strings.COPIED_ALL)), save)

    def _letter_copier(self) -> CopyButton:
        body = strings.MAIL_BODY.format(organisation=self._contact.organisation)
        text = Clip(f"{strings.MAIL_SUBJECT}\n\n{body}")
        return self._heard(CopyButton(strings.COPY_TEXT, strings.COPY_SECURE_POST, text, strings.COPIED_TEXT))

    def _add_experience(self, library: Library) -> None:
        if self._contact.experience:
            self._column.addWidget(Heading(strings.EXPERIENCE_LISTED))
            self._column.addWidget(plain_label(", ".join(self._contact.experience)))
        found = library.experiences_at(self._contact.place)
        for title, bases in _TOLD:
            told = [(entry_id, experience) for entry_id, experience in found if experience.basis in bases]
            if told:
                self._column.addWidget(Heading(title))
            for entry_id, experience in told:
                self._add_told(entry_id, library.titles[entry_id], experience)

    def _add_told(self, entry_id: str, title: str, experience: Experience) -> None:
        button = LinkButton(title, entry_id)
        button.followed.connect(self.entry_requested)
        self._column.addWidget(button)
        if experience.note:
            self._add_text(words.EXPERIENCE_OF.format(title=title, place=experience.organisation), experience.note)

    def _add_text(self, name: str, line: Line) -> None:
        view = SectionView(name, self._theme)
        view.show_lines([line])
        self._column.addWidget(view)

    def _copier(self, name: str, value: str, shown: str) -> CopyButton:
        return self._heard(CopyButton(strings.COPY, name, Clip(value), strings.COPIED.format(value=shown)))

    def _heard(self, button: CopyButton) -> CopyButton:
        button.copied.connect(self.copied)
        button.failed.connect(self.failed)
        return button

    def _scan_words(self) -> str:
        numbers = " · ".join(map(readable_phone, self._contact.phones))
        return words.SCAN_WITH_NUMBERS.format(numbers=numbers) if numbers else words.SCAN

    @Slot()
    def _show_code(self) -> None:
        contact = self._contact
        dialog = QrCodeDialog(contact.organisation, short_vcard(contact), self._scan_words(), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _breakable(address: str) -> str:
    """Let an address go over several lines at its signs, which no label does by itself."""
    return re.sub(r"(?<=[.@/_-])", "\u200b", address)
