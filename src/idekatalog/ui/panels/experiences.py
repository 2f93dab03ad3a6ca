"""Who has tried it, on what basis, and the contact beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from idekatalog.domain.contact import Contact, readable_phone
from idekatalog.domain.intervention import Experience, Intervention
from idekatalog.domain.personal import Correction, corrected
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import desktop as strings
from idekatalog.strings import reading as words
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.reach_button import call_button, write_button
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

NO_BREAK = "\u00a0"


class ExperienceList(QWidget):
    """An intervention's experiences, the user's own municipality first.

    Signals:
        contact_requested(str): the id of the contact to show.
        failed(str): no program opened to ring or write; what the user can do.
    """

    contact_requested = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        entry: Intervention,
        library: Library,
        preferences: Preferences,
        theme: Theme,
        corrections: Sequence[Correction] = (),
    ) -> None:
        super().__init__()
        self._library = library
        self._corrections = corrections
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if not entry.experiences:
            column.addWidget(plain_label(words.NO_EXPERIENCE))
        for experience in sorted(entry.experiences, key=lambda found: found.organisation != preferences.municipality):
            column.addWidget(self._card(experience))

    def _card(self, experience: Experience) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        basis = self._library.register.vocabulary.label(Group.BASIS, experience.basis.value)
        head = plain_label(strings.EXPERIENCE_HEAD.format(place=experience.organisation, basis=basis), "label")
        column.addWidget(head)
        if experience.note:
            view = SectionView(head.text(), self._theme)
            view.show_lines([experience.note])
            column.addWidget(view)
        for contact in self._library.register.contacts_at(experience.organisation):
            column.addWidget(self._ways(corrected(contact, self._corrections)))
        return card

    def _ways(self, contact: Contact) -> QWidget:
        """Return the contact as a link, with the ways to reach it beside."""
        link = LinkButton(contact_words(contact), contact.id)
        link.followed.connect(self.contact_requested)
        reaching = (
            *(call_button(phone) for phone in contact.phones[:1]),
            *(write_button(email, contact.organisation) for email in contact.emails[:1]),
        )
        for button in reaching:
            button.failed.connect(self.failed)
        return in_rows(link, *reaching)


def contact_words(contact: Contact) -> str:
    """Say on one line who a contact is and how to reach it first."""
    phones = (readable_phone(phone).replace(" ", NO_BREAK) for phone in contact.phones[:1])
    ways = (*phones, *contact.emails[:1])
    return " · ".join((strings.SHOW_CONTACT.format(place=contact.unit or contact.organisation), *ways))
