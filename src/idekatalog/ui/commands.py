"""What the actions do, where it takes more than one part of the window.

What is opened by a command is imported with it: nothing of it is needed before the first paint.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from idekatalog import __version__
from idekatalog.domain.article import Article
from idekatalog.strings import comparison
from idekatalog.strings import desktop as strings
from idekatalog.strings.reading import month
from idekatalog.ui.actions import ActionId
from idekatalog.ui.navigation import WELCOME, Location, Place

if TYPE_CHECKING:
    from idekatalog.domain.article import Situation
    from idekatalog.domain.intervention import Intervention
    from idekatalog.domain.query import Query
    from idekatalog.ui.main_window import MainWindow
    from idekatalog.ui.pack_desk import PackDesk
    from idekatalog.ui.sheet_order import SheetOrder
    from idekatalog.ui.targets import Target

_ACUTE = "artikel-akut"


class Commands(QObject):
    """The window's commands; each is one thing the user can ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def sheet_order(self) -> SheetOrder | None:
        """Return the sheet of what the user sees, None where that has none."""
        window = self._window
        library, place = window.library, window.navigation.current.place
        if library is None:
            return None
        from idekatalog.ui.sheet_order import chart_order, comparison_order, meeting_order, method_sheet_order

        entry = window.search.reading.intervention
        if place is Place.SEARCH and entry is not None:
            return method_sheet_order(entry, library)
        if place is Place.COMPARISON and window.comparison.entries:
            return comparison_order(window.comparison.entries, library, window.settings.preferences.municipality)
        if place is Place.MUNICIPALITIES and window.municipalities.chart is not None:
            return chart_order(window.municipalities.chart, library)
        if place is Place.MEETING and window.meeting.material is not None:
            return meeting_order(window.meeting.material, library)
        return None

    @property
    def starting_point(self) -> Intervention | Situation | None:
        """What the user reads, where a meeting can be about it."""
        entry = self._window.places.panel.entry
        return None if entry is None or isinstance(entry, Article) else entry

    @Slot()
    def prepare_meeting(self) -> None:
        """Make papers for a meeting about what the user reads."""
        entry = self.starting_point
        if entry is not None:
            self.open_meeting(entry.id)

    @Slot(str)
    def open_meeting(self, ids: str) -> None:
        """Prepare a meeting about entries, their ids parted by spaces, however it was left."""
        self._window.navigation.open_meeting(ids)
        self._window.meeting.prepare(ids)

    @Slot()
    def go_meeting(self) -> None:
        """Go to where papers for a meeting are made."""
        self._go(Place.MEETING)

    @Slot()
    def show_sheet(self) -> None:
        """Show the sheet page by page."""
        order = self.sheet_order()
        if order is not None:
            self._window.sheet_desk.show_preview(order)

    @Slot()
    def save_sheet(self) -> None:
        """Keep the sheet as a PDF."""
        order = self.sheet_order()
        if order is not None:
            self._window.sheet_desk.save(order)

    @Slot()
    def save_word(self) -> None:
        """Keep what can be edited in Word."""
        order = self.sheet_order()
        if order is not None:
            self._window.sheet_desk.save_word(order)

    @Slot(str)
    def read_experiences(self, entry_id: str) -> None:
        """Read an intervention where it tells who has tried it."""
        from idekatalog.ui.panels.page import EXPERIENCES

        self._window.navigation.open_entry(entry_id)
        self._window.search.reading.go_to_section(EXPERIENCES)

    @Slot()
    def save_picture(self) -> None:
        """Keep the experiences of the municipalities as a picture."""
        chart = self._window.municipalities.chart
        if chart is not None:
            self._window.picture_desk.save(chart)

    @Slot()
    def pin(self) -> None:
        """Pick the open entry for comparison, or let go of it."""
        entry = self._window.search.reading.intervention
        if entry is not None:
            self._window.pins.toggle(entry.id)

    @Slot(object)
    def show_pins(self, ids: Sequence[str]) -> None:
        """Show what is picked, wherever it can be seen."""
        window = self._window
        titles = window.library.titles if window.library else {}
        window.search.pins.show_pins(ids, titles)
        window.search.reading.show_pins(ids)
        window.show_possible()

    @Slot(str)
    def refuse_pin(self, entry_id: str) -> None:
        """Say why there is no room for one more, and what to do."""
        window = self._window
        titles = window.library.titles if window.library else {}
        sentence = comparison.TOO_MANY.format(title=titles.get(entry_id, entry_id))
        window.search.pins.say(sentence)
        window.tell(sentence)
        window.show_possible()

    @Slot()
    def compare(self) -> None:
        """Show the picked entries side by side."""
        self._window.navigation.open_comparison(self._window.pins.ids)

    @Slot()
    def find(self) -> None:
        """Put the cursor where one looks for something in this place."""
        self._window.places.panel.take_focus()

    @Slot()
    def clear(self) -> None:
        """Close the bar that finds on the page, or empty what is typed in this place and its filters."""
        reading = self._window.places.panel.reading
        if reading is not None and reading.is_finding:
            reading.find_bar.shut()
            return
        self._window.places.panel.clear()
        self.find()

    @Slot()
    def undo(self) -> None:
        """Bring back what was removed last."""
        removed = self._window.undo.take()
        if isinstance(removed, tuple):
            for value in removed:
                self._window.keeper.keep_at_once(value)
        elif callable(removed):
            removed()
        elif removed is not None:
            self.search_for(removed)

    @Slot()
    def find_in_page(self) -> None:
        """Find words in the text that is read in this place."""
        if (reading := self._window.places.panel.reading) is not None:
            reading.find_in_page()

    @Slot()
    def copy_cited(self) -> None:
        """Copy the selected passage with its source."""
        if (reading := self._window.places.panel.reading) is not None:
            reading.copy_cited()

    @Slot()
    def next_mark(self) -> None:
        """Go to the next marked words."""
        if (reading := self._window.places.panel.reading) is not None:
            reading.walk(1)

    @Slot()
    def previous_mark(self) -> None:
        """Go to the marked words before."""
        if (reading := self._window.places.panel.reading) is not None:
            reading.walk(-1)

    @Slot(str)
    def choose_municipality(self, label: str) -> None:
        """Put a municipality first everywhere from now on."""
        window = self._window
        preferences = window.settings.change(municipality=label)
        if window.library is not None:
            window.places.show_library(window.library, preferences)
        window.searcher.set_filters(window.searcher.filters)

    @Slot()
    def toggle_filters(self) -> None:
        """Show the filters, or hide them; what holds where there is room is remembered."""
        search = self._window.search
        shows = not search.shows_filters
        if search.is_narrow:
            search.show_filters(shows)
        else:
            self._window.settings.change(shows_filters=shows)
            search.prefer_filters(shows)

    @Slot()
    def go_search(self) -> None:
        """Go to the search and into its field."""
        self._go(Place.SEARCH)

    @Slot()
    def go_situations(self) -> None:
        """Go to the situations and into their list."""
        self._go(Place.SITUATIONS)

    @Slot()
    def go_contacts(self) -> None:
        """Go to the contacts and into their field."""
        self._go(Place.CONTACTS)

    @Slot()
    def go_municipalities(self) -> None:
        """Go to the experiences of the municipalities and into their table."""
        self._go(Place.MUNICIPALITIES)

    @Slot()
    def go_knowledge(self) -> None:
        """Go to the articles and into their list."""
        self._go(Place.KNOWLEDGE)

    @Slot()
    def go_folders(self) -> None:
        """Go to her favourites and folders and into their list."""
        self._go(Place.FOLDERS)

    @Slot()
    def go_workplace(self) -> None:
        """Go to how it is done at her own workplace and into its first field."""
        self._go(Place.WORKPLACE)

    @Slot()
    def go_acute(self) -> None:
        """Show whom to ring now."""
        self._window.navigation.go(Location(Place.KNOWLEDGE, _ACUTE))

    @Slot()
    def switch(self) -> None:
        """Ask where to go, and go there."""
        from idekatalog.ui.dialogs.switcher import Switcher
        from idekatalog.ui.targets import targets

        window = self._window
        switcher = Switcher(targets(window.actions_by_id, window.library), window.look.theme, window)
        switcher.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        switcher.chosen.connect(self.go_to)
        switcher.open()

    @Slot(object)
    def go_to(self, target: Target) -> None:
        """Do a command, or open what was chosen and put the keyboard there."""
        from idekatalog.ui.targets import TargetKind

        window = self._window
        opener = {
            TargetKind.INTERVENTION: window.navigation.open_entry,
            TargetKind.SITUATION: window.navigation.open_situation,
            TargetKind.MEETING: self.open_meeting,
            TargetKind.ARTICLE: window.navigation.open_knowledge,
            TargetKind.CONTACT: window.navigation.open_contact,
        }.get(target.kind)
        if opener is None:
            window.actions_by_id[ActionId(target.id)].trigger()
        else:
            opener(target.id)
            _enter(window.places.panel.panes()[-1])

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window that is shown."""
        window = self._window
        shown = [pane for pane in window.places.panel.panes() if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(shown) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
        _enter(shown[(at + 1) % len(shown)])

    @Slot()
    def show_help(self) -> None:
        """Read the user guide."""
        from idekatalog.ui.panels.guide import GUIDE

        self._window.navigation.open_knowledge(GUIDE)

    @Slot()
    def save_guide(self) -> None:
        """Show the user guide as pages, to print or keep."""
        from idekatalog.errors import ContentError
        from idekatalog.ui.sheet_order import guide_order

        library = self._window.library
        if library is not None:
            try:
                self._window.sheet_desk.show_preview(guide_order(library))
            except ContentError as error:
                self._window.warn(str(error))

    @Slot()
    def show_welcome(self) -> None:
        """Show what a new user sees."""
        self._window.navigation.open_entry(WELCOME)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key on one sheet."""
        from idekatalog.ui.dialogs.shortcuts import ShortcutDialog

        dialog = ShortcutDialog(self._window.look.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def come_forward(self) -> None:
        """Bring the window to the front: somebody has started the program again."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def show_about(self) -> None:
        """Show versions, sources and licences."""
        from idekatalog.ui.dialogs.warning import show_information

        edition = self._window.library.register.edition if self._window.library else ""
        text = strings.ABOUT_TEXT.format(version=__version__, edition=month(edition))
        show_information(self._window, strings.ABOUT_TITLE, text)

    def search_for(self, query: Query) -> None:
        """Go to the search and ask for what was asked before."""
        self.go_search()
        self._window.search.field.setText(query.text)
        self._window.searcher.set_filters(query.filters)

    @Slot()
    def fetch_pack(self) -> None:
        """Take in a content pack."""
        self.pack_desk.fetch()

    @Slot()
    def new_own(self) -> None:
        """Begin an intervention of the user's own."""
        self.pack_desk.new_own()

    @Slot()
    def fetch_new(self) -> None:
        """Read again what may have changed beside the catalogue."""
        self.pack_desk.fetch_new()

    @Slot()
    def hand_over(self) -> None:
        """Make a pack of the user's own for a colleague."""
        from idekatalog.ui.dialogs.handover import HandoverDialog

        HandoverDialog(self._window).open()

    @Slot()
    def show_packs(self) -> None:
        """Show what lies beside the catalogue."""
        self.pack_desk.show()

    @cached_property
    def pack_desk(self) -> PackDesk:
        """What takes content in, made when it is first asked for."""
        from idekatalog.ui.pack_desk import PackDesk

        return PackDesk(self._window)

    def _go(self, place: Place) -> None:
        self._window.navigation.go_to_place(place)
        self.find()


def _enter(pane: QWidget) -> None:
    """Focus a pane, or the first thing in it that takes the keyboard."""
    target = pane
    if pane.focusPolicy() == Qt.FocusPolicy.NoFocus:
        inner = (found for found in pane.findChildren(QWidget) if found.isVisible())
        target = next((found for found in inner if found.focusPolicy() & Qt.FocusPolicy.TabFocus), pane)
    target.setFocus(Qt.FocusReason.TabFocusReason)
