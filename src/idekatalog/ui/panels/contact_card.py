"""One contact in full: every way to reach it, what it has tried, and where the facts come from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact, readable_phone
from idekatalog.exchange.plain_text import contact_text
from idekatalog.strings import desktop as strings
from idekatalog.strings import reading as words
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import Button, measured_column, plain_label
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library


class CopyButton(Button):
    """A button that puts one text on the clipboard.

    Signals:
        copied(str): the sentence to show.
    """

    copied = Signal(str)

    def __init__(self, label: str, name: str, text: str, done: str) -> None:
        super().__init__(label)
        self.setAccessibleName(name)
        self._text = text
        self._done = done
        self.clicked.connect(self._copy)

    @Slot()
    def _copy(self) -> None:
        clipboard = QGuiApplication.clipboard()
        clipboard.setText(self._text)
        self.copied.emit(self._done if clipboard.text() == self._text else strings.CLIPBOARD_FAILED)


class WriteButton(Button):
    """A button that opens a mail with a polite text about the method, never about a case.

    Signals:
        failed(str): the sentence to show when no mail program opens.
    """

    failed = Signal(str)

    def __init__(self, email: str, organisation: str) -> None:
        super().__init__(strings.WRITE)
        self.setAccessibleName(strings.WRITE_TO.format(value=email))
        body = quote(strings.MAIL_BODY.format(organisation=organisation))
        self._url = QUrl(f"mailto:{quote(email, safe='@')}?subject={quote(strings.MAIL_SUBJECT)}&body={body}")
        self.clicked.connect(self._write)

    @Slot()
    def _write(self) -> None:
        if not QDesktopServices.openUrl(self._url):
            self.failed.emit(strings.NO_MAIL_PROGRAM)


class ContactCard(QWidget):
    """A contact's widgets.

    Signals:
        entry_requested(str): an intervention the place has tried.
        copied(str): a sentence about the clipboard or a program that did not open.
    """

    entry_requested = Signal(str)
    copied = Signal(str)

    def __init__(self, contact: Contact, library: Library, theme: Theme) -> None:
        super().__init__()
        self._contact = contact
        self._column = measured_column(self)
        self._column.addWidget(Heading(contact.organisation, "title"))
        if contact.unit:
            self._column.addWidget(plain_label(contact.unit))
        self._add_ways()
        if contact.note:
            note = SectionView(strings.SECTION.format(title=strings.CONTACT_CARD, entry=contact.organisation), theme)
            note.show_lines([contact.note])
            self._column.addWidget(note)
        self._add_experience(library)
        self._column.addWidget(plain_label(_source(contact, library.register), "muted"))
        self._column.addStretch(1)

    def _add_ways(self) -> None:
        contact = self._contact
        for phone in contact.phones:
            shown = readable_phone(phone)
            self._add_way(strings.PHONE, shown, self._copier(strings.COPY_NUMBER, shown, phone))
        for email in contact.emails:
            write = WriteButton(email, contact.organisation)
            write.failed.connect(self.copied)
            self._add_way(strings.EMAIL, email, self._copier(strings.COPY_EMAIL, email, email), write)
        if contact.url.startswith("https://"):
            open_web = Button(strings.OPEN_WEB)
            open_web.clicked.connect(self._open_web)
            self._add_way(strings.WEB, contact.url, open_web)
        if contact.takes_secure_post:
            self._column.addWidget(plain_label(strings.SECURE_POST_NOTE))
        copiers = []
        if contact.takes_secure_post:
            letter = f"{strings.MAIL_SUBJECT}\n\n{strings.MAIL_BODY.format(organisation=contact.organisation)}"
            copiers.append(CopyButton(strings.COPY_SECURE_POST, strings.COPY_SECURE_POST, letter, strings.COPIED_TEXT))
        card = contact_text(contact).strip()
        copiers.append(CopyButton(strings.COPY_ALL, strings.COPY_ALL, card, strings.COPIED_ALL))
        self._add_row(*map(self._listened, copiers))

    def _add_way(self, label: str, value: str, *buttons: QPushButton) -> None:
        name, shown = plain_label(label, "label"), plain_label(value)
        for text in (name, shown):
            text.setWordWrap(False)
        name.setMinimumWidth(90)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._add_row(name, shown, *buttons)

    def _add_row(self, *widgets: QWidget) -> None:
        """Put widgets side by side, or below one another where there is no room."""
        row = QWidget()
        layout = FlowLayout(row)
        for widget in widgets:
            layout.addWidget(widget)
        self._column.addWidget(row)

    def _add_experience(self, library: Library) -> None:
        if self._contact.experience:
            self._column.addWidget(Heading(strings.EXPERIENCE_LISTED))
            self._column.addWidget(plain_label(", ".join(self._contact.experience)))
        tried = library.tried_at(self._contact.place)
        if tried:
            self._column.addWidget(Heading(strings.EXPERIENCE_CATALOGUE))
        for entry_id in tried:
            button = LinkButton(library.titles[entry_id], entry_id)
            button.followed.connect(self.entry_requested)
            self._column.addWidget(button)

    def _copier(self, name: str, shown: str, text: str) -> CopyButton:
        return self._listened(
            CopyButton(strings.COPY, name.format(value=shown), text, strings.COPIED.format(value=shown))
        )

    def _listened(self, button: CopyButton) -> CopyButton:
        button.copied.connect(self.copied)
        return button

    @Slot()
    def _open_web(self) -> None:
        url = QUrl(self._contact.url)
        asked = QMessageBox(
            QMessageBox.Icon.Question, strings.WEB, strings.OPEN_WEB_ASK.format(host=url.host()), parent=self
        )
        asked.setTextFormat(Qt.TextFormat.PlainText)
        asked.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        if asked.exec() == QMessageBox.StandardButton.Yes and not QDesktopServices.openUrl(url):
            self.copied.emit(strings.NO_BROWSER.format(url=self._contact.url))


def _source(contact: Contact, register: Register) -> str:
    letter, _, part = contact.source.partition(" ")
    work = register.work_of_mark(letter)
    named = ", ".join(filter(None, (work.title, part))) if work else contact.source
    return strings.CONTACT_SOURCE.format(source=named, month=words.month(contact.source_date))
