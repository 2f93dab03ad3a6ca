"""The place for contacts: a field, the directory, and one contact in full."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from idekatalog.domain.contact import Contact
from idekatalog.domain.personal import Correction, corrected
from idekatalog.strings import desktop as strings
from idekatalog.strings import take_along as along
from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.contact_card import ContactCard
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.foot import Foot
from idekatalog.ui.panels.layout import MARGIN, LineLabel, plain_label, quiet_button
from idekatalog.ui.panels.list_field import ListField
from idekatalog.ui.panels.page_view import PageView
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

_LIST_LETTERS, _CARD_LETTERS = 18, 26


class ContactsPanel(PlacePanel):
    """Search by place, unit, method or theme; the user's own municipality stands first.

    Signals:
        contact_chosen(str): the id of the contact the user has moved to.
        entry_requested(str): the user wants to read that intervention.
        list_requested(), card_requested(), cards_requested(): keep the list, the contact, all as vCards.
        copied(str): a sentence about what now lies on the clipboard.
        failed(str): a sentence about what did not work, and what to do.
        card_hidden(): no contact is shown any more.
    """

    contact_chosen = Signal(str)
    entry_requested = Signal(str)
    list_requested = Signal()
    card_requested = Signal()
    cards_requested = Signal()
    copied = Signal(str)
    failed = Signal(str)
    card_hidden = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library: Library | None = None
        self._keeper: Keeper | None = None
        self._preferences = Preferences()
        self._shown_id = ""
        self._shown: tuple[Contact, ...] = ()
        self.field = ListField()
        self.field.offer_clearing()
        self.field.setAccessibleName(strings.CONTACT_FIELD)
        self.field.setPlaceholderText(strings.CONTACT_PLACEHOLDER)
        self.field.textChanged.connect(self._show_matches)
        self.list = RowList(strings.CONTACT_LIST, theme)
        self.list.row_chosen.connect(self.contact_chosen)
        self.field.list_wanted.connect(self.list.enter)
        self._status = LineLabel("", "muted")
        self.card = PageView()
        self._lay_out()
        self._show_hint(strings.NO_CONTACT_CHOSEN)

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill the directory."""
        self._library = library
        self._preferences = preferences
        self._show_matches()

    def use_keeper(self, keeper: Keeper) -> None:
        """Let a card have the user's own part; what she puts right is shown at once."""
        self._keeper = keeper
        keeper.changed.connect(self._hear_changed)

    def show_failure(self, message: str) -> None:
        """Say why there are no contacts."""
        self._show_hint(message)

    def use_theme(self, theme: Theme) -> None:
        """Draw the list and the next contact in another theme."""
        self._theme = theme
        self.list.use_theme(theme)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.field, self.list, self.card)

    def clear(self) -> None:
        """Empty the field."""
        self.field.clear()

    @Slot()
    def take_focus(self) -> None:
        """Put the cursor into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def open(self, contact_id: str, *, keeps_place: bool = False) -> None:
        """Show a contact in full; one the field has hidden comes back with all the others."""
        contact = self._find(contact_id)
        if contact is None or self._library is None:
            self._show_hint(strings.NO_CONTACT_CHOSEN)
            return
        if self.list.rows.row_of(contact_id) < 0 and contact_id != self._shown_id:
            self.field.clear()
        self._shown_id = contact_id
        self.list.choose(contact_id)
        card = ContactCard(contact, self._library, self._theme, self._keeper)
        card.entry_requested.connect(self.entry_requested)
        card.card_requested.connect(self.card_requested)
        card.copied.connect(self.copied)
        card.failed.connect(self.failed)
        self.card.show_page(card, strings.CONTACT_CARD)

    @property
    def contact(self) -> Contact | None:
        """The contact on the card, as she knows it."""
        found = self._find(self._shown_id)
        return self._as_known(found) if found else None

    @property
    def shown(self) -> tuple[Contact, ...]:
        """The contacts in the list, in its order and as she knows them."""
        return tuple(map(self._as_known, self._shown))

    def _as_known(self, contact: Contact) -> Contact:
        return corrected(contact, self._keeper.all(Correction)) if self._keeper else contact

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind in (None, Correction) and self._shown_id:
            self.open(self._shown_id, keeps_place=True)

    def _find(self, contact_id: str) -> Contact | None:
        contacts = self._library.register.contacts if self._library else ()
        return next((contact for contact in contacts if contact.id == contact_id), None)

    @Slot()
    def _show_matches(self) -> None:
        if self._library is None:
            return
        found = self._library.contacts(self.field.text())
        mine = self._preferences.municipality
        self._shown = tuple(sorted(found, key=lambda contact: contact.place != mine))
        self.list.show_rows([Row(contact.id, contact.organisation, contact.unit) for contact in self.shown])
        counted = strings.ONE_CONTACT if len(found) == 1 else strings.CONTACT_COUNT.format(count=len(found))
        self._status.setText(counted if found else strings.NO_CONTACTS)
        if self._shown_id not in {contact.id for contact in found}:
            self._show_hint(strings.NO_CONTACT_CHOSEN)  # or its number would stand beside other names
        else:
            self.list.choose(self._shown_id)

    def _show_hint(self, message: str) -> None:
        self._shown_id = ""
        label = plain_label(message, "empty")
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.card.show_page(label, strings.CONTACT_CARD)
        self.card_hidden.emit()

    def _makers(self) -> Iterator[QWidget]:
        for text, wish in ((along.LIST_BUTTON, self.list_requested), (along.CARDS_BUTTON, self.cards_requested)):
            button = quiet_button(text)
            button.clicked.connect(wish)
            yield button

    def _lay_out(self) -> None:
        notice = plain_label(strings.CONTACTS_NOTICE, "muted")
        left = _Part("bare", _LIST_LETTERS)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        pane = _Part("pane", _CARD_LETTERS)
        inner = QVBoxLayout(pane)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.card)
        self.splitter = splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(pane)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 2)
        splitter.setSizes([380, 700])
        splitter.setHandleWidth(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.field)
        layout.addWidget(notice)
        layout.addWidget(splitter, 1)
        row = in_rows(self._status, Foot(self, *self._makers()))
        layout.insertWidget(2, row)  # after the list, as Tab goes


class _Part(QFrame):
    """Never narrower than its long words and buttons, however large their letters."""

    def __init__(self, name: str, letters: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._letters = letters

    def minimumSizeHint(self) -> QSize:
        """Return the width of that many average letters."""
        return QSize(self.fontMetrics().averageCharWidth() * self._letters, 120)
