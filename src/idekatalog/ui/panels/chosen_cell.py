"""What a chosen cell stands for: who did what, on what basis, and whom to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from idekatalog.domain.matrix import Matrix, MatrixRow, Mention
from idekatalog.domain.taxonomy import Term
from idekatalog.strings import municipalities as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.basis_legend import basis_label
from idekatalog.ui.panels.experiences import contact_words
from idekatalog.ui.panels.layout import Button, measured_column, plain_label
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

_LEAST_LINES = 9


class ChosenCell(QFrame):
    """A pane beside the matrix; hidden until a cell is chosen.

    Signals:
        entry_requested(str): the user wants to read of the experiences of that intervention.
        contact_requested(str): the user wants to see the contact of that id.
        closed(): the user has seen enough.
    """

    entry_requested = Signal(str)
    contact_requested = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._theme = theme
        self.scroll_area = QScrollArea()
        self.scroll_area.setObjectName("reading")
        self.scroll_area.setProperty("ring", True)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.setAccessibleName(strings.CHOSEN)
        self.scroll_area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._close = Button(strings.CLOSE)
        self._close.setAccessibleName(strings.CLOSE_NAME)
        self._close.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 6, 10, 10)
        foot.addWidget(self._close)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self.scroll_area, 1)
        layout.addLayout(foot)
        self.hide()

    def use_theme(self, theme: Theme) -> None:
        """Draw the next cell in another theme."""
        self._theme = theme

    def show_cell(self, matrix: Matrix, row: MatrixRow, place: Term, library: Library) -> None:
        """Show everything the source tells where a row meets a place."""
        page = QWidget()
        column = measured_column(page)
        title = strings.CHOSEN_TITLE.format(row=row.label, place=place.label)
        column.addWidget(Heading(title, "heading"))
        cell = matrix.cell(row, place)
        if not cell.mentions:
            column.addWidget(plain_label(strings.CHOSEN_SILENT))
        for mention in cell.mentions:
            column.addWidget(self._card(mention, matrix, place))
        self._add_contacts(column, place, library)
        column.addStretch(1)
        self.scroll_area.setWidget(page)
        self.scroll_area.setAccessibleName(title)
        self.scroll_area.setMinimumHeight(_LEAST_LINES * self.fontMetrics().height())
        self.show()

    @Slot()
    def take_focus(self) -> None:
        """Move the keyboard into the pane, whose name says what was chosen."""
        self.scroll_area.setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, mention: Mention, matrix: Matrix, place: Term) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(basis_label(mention.basis, matrix.words(mention.basis), self._theme))
        if mention.experience.note:
            name = strings.CHOSEN_TITLE.format(row=mention.title, place=place.label)
            view = SectionView(name, self._theme)
            view.show_lines([mention.experience.note])
            column.addWidget(view)
        link = LinkButton(strings.READ.format(title=mention.title), mention.entry_id)
        link.followed.connect(self.entry_requested)
        column.addWidget(link)
        return card

    def _add_contacts(self, column: QVBoxLayout, place: Term, library: Library) -> None:
        contacts = library.register.contacts_at(place.label)
        if contacts:
            column.addSpacing(6)
            column.addWidget(Heading(strings.CONTACTS, "subheading"))
        for contact in contacts:
            link = LinkButton(contact_words(contact), contact.id)
            link.followed.connect(self.contact_requested)
            column.addWidget(link)
