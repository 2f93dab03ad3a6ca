"""The reading panel: one entry as headings, real text and buttons that lead on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from idekatalog.domain.intervention import Intervention
from idekatalog.strings import desktop as strings
from idekatalog.ui.panels.intervention_page import InterventionPage
from idekatalog.ui.panels.layout import MARGIN, plain_label
from idekatalog.ui.panels.page import Entry, Page, TextPage
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library


class ReadingPanel(QFrame):
    """Shows an entry, or one line that says what to do.

    Signals:
        entry_requested(str): the user wants to read the entry of that id.
        contact_requested(str): the user wants to see the contact of that id.
        sheet_requested(): the user wants to see and print the method sheet.
        saving_requested(): the user wants the method sheet as a PDF.
        pin_requested(): the user wants to compare the open entry, or no longer.
    """

    entry_requested = Signal(str)
    contact_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()
    pin_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._theme = theme
        self.entry: Entry | None = None
        self._pins: Sequence[str] = ()
        self._left_at: dict[str, int] = {}
        self._wanted = 0
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setObjectName("reading")
        self.scroll_area.setAccessibleName(strings.READING)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.scroll_area.verticalScrollBar().rangeChanged.connect(self._reach)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.scroll_area)
        self.show_nothing()

    def use_theme(self, theme: Theme) -> None:
        """Draw the next entry in another theme."""
        self._theme = theme

    def show_nothing(self, message: str = strings.NOTHING_CHOSEN) -> None:
        """Show a sentence instead of an entry."""
        self.entry = None
        label = plain_label(message, "empty")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.scroll_area.setWidget(label)
        self.scroll_area.setAccessibleName(strings.READING)

    def show_entry(
        self, entry: Entry, library: Library, preferences: Preferences, *, keeps_place: bool = False
    ) -> None:
        """Show an entry from its top, or where it was left."""
        self.show_page(self._page(entry, library, preferences), keeps_place=keeps_place)
        self.entry = entry

    def show_page(self, page: Page, *, keeps_place: bool = False) -> None:
        """Show a page from its top, or where it was left."""
        self._left_at[self.scroll_area.accessibleName()] = self.scroll_area.verticalScrollBar().value()
        self.entry = None
        page.entry_requested.connect(self.entry_requested)
        page.contact_requested.connect(self.contact_requested)
        page.sheet_requested.connect(self.sheet_requested)
        page.saving_requested.connect(self.saving_requested)
        page.pin_requested.connect(self.pin_requested)
        page.show_pins(self._pins)
        self.scroll_area.setWidget(page)
        self.scroll_area.setAccessibleName(page.title)
        self.scroll_area.verticalScrollBar().setValue(0)
        self._wanted = self._left_at.get(page.title, 0) if keeps_place else 0

    def show_pins(self, ids: Sequence[str]) -> None:
        """Show whether what is open is picked for comparison."""
        self._pins = ids
        page = self.scroll_area.widget()
        if isinstance(page, Page):
            page.show_pins(ids)

    @Slot(int, int)
    def _reach(self, _lowest: int, highest: int) -> None:
        """Go to the wanted place as soon as the page has been laid out that far."""
        if 0 < self._wanted <= highest:
            self.scroll_area.verticalScrollBar().setValue(self._wanted)
            self._wanted = 0

    @property
    def intervention(self) -> Intervention | None:
        """The open entry where it is an intervention: what a method sheet can be made of."""
        return self.entry if isinstance(self.entry, Intervention) else None

    def _page(self, entry: Entry, library: Library, preferences: Preferences) -> Page:
        if isinstance(entry, Intervention):
            return InterventionPage(entry, library, preferences, self._theme)
        return TextPage(entry, library, self._theme)
