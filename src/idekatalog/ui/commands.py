"""What the actions do, where it takes more than one part of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from idekatalog import __version__
from idekatalog.strings import desktop as strings
from idekatalog.strings.reading import month
from idekatalog.ui.dialogs.help import HelpDialog
from idekatalog.ui.navigation import Place

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


class Commands(QObject):
    """The window's commands; each is one thing the user can ask for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    @Slot()
    def show_sheet(self) -> None:
        """Show the open entry's method sheet page by page."""
        window = self._window
        entry = window.search.reading.intervention
        if entry is not None and window.library is not None:
            window.sheet_desk.show_preview(entry, window.library)

    @Slot()
    def save_sheet(self) -> None:
        """Keep the open entry's method sheet as a PDF."""
        window = self._window
        entry = window.search.reading.intervention
        if entry is not None and window.library is not None:
            window.sheet_desk.save(entry, window.library)

    @Slot()
    def find(self) -> None:
        """Put the cursor into the field of the place."""
        window = self._window
        if window.navigation.current.place is Place.CONTACTS:
            window.contacts.take_focus()
        else:
            window.search.take_focus()

    @Slot()
    def clear(self) -> None:
        """Empty the field and remove the filters of the place."""
        window = self._window
        if window.navigation.current.place is Place.CONTACTS:
            window.contacts.field.clear()
        else:
            window.search.field.clear()
            if window.searcher.filters:
                window.searcher.forget_filters()
        self.find()

    @Slot()
    def toggle_filters(self) -> None:
        """Show the filters, or hide them; what holds where there is room is remembered."""
        shows = not self._window.search.shows_filters
        if not self._window.search.is_narrow:
            self._window.settings.change(shows_filters=shows)
        self._window.search.show_filters(shows)
        self._window.show_possible()

    @Slot()
    def fit_filters(self) -> None:
        """Give the text the room of the filters where it is narrow, and return it."""
        search = self._window.search
        search.show_filters(self._window.settings.preferences.shows_filters and not search.is_narrow)
        self._window.show_possible()

    @Slot()
    def go_search(self) -> None:
        """Go to the search and into its field."""
        self._window.go_to_place(Place.SEARCH)
        self.find()

    @Slot()
    def go_contacts(self) -> None:
        """Go to the contacts and into their field."""
        self._window.go_to_place(Place.CONTACTS)
        self.find()

    @Slot()
    def next_pane(self) -> None:
        """Move the keyboard to the next part of the window that is shown."""
        window = self._window
        panes: tuple[QWidget, ...] = (
            window.contacts.panes() if window.navigation.current.place is Place.CONTACTS else window.search.panes()
        )
        shown = [pane for pane in panes if pane.isVisible()]
        focus = QApplication.focusWidget()
        at = next((n for n, pane in enumerate(shown) if focus and (pane is focus or pane.isAncestorOf(focus))), -1)
        _enter(shown[(at + 1) % len(shown)])

    @Slot()
    def show_help(self) -> None:
        """Show how to use the program, with every key."""
        dialog = HelpDialog(self._window.look.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def show_about(self) -> None:
        """Show versions, sources and licences."""
        edition = self._window.library.register.edition if self._window.library else ""
        text = strings.ABOUT_TEXT.format(version=__version__, edition=month(edition))
        box = QMessageBox(QMessageBox.Icon.Information, strings.ABOUT_TITLE, text, parent=self._window)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _enter(pane: QWidget) -> None:
    """Focus a pane, or the first thing in it that takes the keyboard."""
    target = pane
    if pane.focusPolicy() == Qt.FocusPolicy.NoFocus:
        inner = (found for found in pane.findChildren(QWidget) if found.isVisible())
        target = next((found for found in inner if found.focusPolicy() & Qt.FocusPolicy.TabFocus), pane)
    target.setFocus(Qt.FocusReason.TabFocusReason)
