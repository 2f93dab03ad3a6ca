"""One shelf of Mine mapper: its name, what lies on it, and what can be done with that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from idekatalog.strings import folders as strings
from idekatalog.strings import mine, paper_menu
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, measured_column, plain_label
from idekatalog.ui.panels.my_note import NoteField
from idekatalog.ui.panels.thing_list import ThingList
from idekatalog.ui.shelves import ShelfKind
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.ui.shelves import Shelf

_REMOVING = {
    ShelfKind.FAVOURITES: strings.REMOVE_FAVOURITE,
    ShelfKind.RECENT: strings.REMOVE_RECENT,
    ShelfKind.SEARCHES: strings.REMOVE_SEARCH,
    ShelfKind.FOLDER: strings.REMOVE_ITEM,
}
_ENDING = {ShelfKind.RECENT: strings.EMPTY_RECENT, ShelfKind.FOLDER: strings.DELETE_FOLDER}
_NAMING = {ShelfKind.SEARCHES: strings.SEARCH_NAME, ShelfKind.FOLDER: strings.OWN_TITLE}


class ShelfView(QFrame):
    """Shows a shelf; what the user wants done with it is told, and the shelf is shown anew.

    Signals:
        opening_wanted(str), removal_wanted(str): the id of a row.
        move_wanted(str, int): a row and the place it shall have.
        titled(str, str): a row and the name she gives it.
        folder_written(str, str): the folder's title and purpose as they stand now.
        paper_wanted(): the folder shall become a PDF.
        ending_wanted(): the folder, or the whole list, shall go.
    """

    opening_wanted = Signal(str)
    removal_wanted = Signal(str)
    move_wanted = Signal(str, int)
    titled = Signal(str, str)
    folder_written = Signal(str, str)
    ending_wanted = Signal()
    paper_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._shown_id = ""
        self._kind = ShelfKind.FAVOURITES
        self._may_write = False
        self._named: dict[str, str] = {}
        self._filled = ("", "")
        self.heading = Heading("", "title")
        self.title = QLineEdit()
        self.title.setObjectName("search")
        self.title.setAccessibleName(strings.FOLDER_TITLE)
        self.title.setPlaceholderText(strings.FOLDER_TITLE)
        self.purpose = NoteField(fewest_lines=1)
        self.purpose.setAccessibleName(strings.FOLDER_PURPOSE)
        self.purpose.setPlaceholderText(strings.FOLDER_PURPOSE)
        self.purpose.setAccessibleDescription(strings.FOLDER_PURPOSE_HINT)
        self.state = plain_label("", "muted")
        self.list = ThingList(strings.TITLE, theme)
        self.empty = plain_label("", "empty")
        self.open = Button(strings.OPEN)
        self.up, self.down = Button(strings.UP), Button(strings.DOWN)
        self.up.setToolTip(strings.UP_HELP)
        self.down.setToolTip(strings.DOWN_HELP)
        self.remove, self.end = Button(""), Button("")
        self.paper = Button(paper_menu.FOLDER_BUTTON)
        self.name_label = plain_label("", "label")
        self.name = QLineEdit()
        self.name_label.setBuddy(self.name)
        self.scroll_area = QScrollArea()
        self._lay_out()
        self._connect()

    def show_shelf(self, shelf: Shelf, *, may_write: bool) -> None:
        """Show a shelf; what is being written in stays as it is."""
        chosen = self.list.chosen
        is_same = shelf.id == self._shown_id
        at = self.list.currentIndex().row() if is_same else 0
        self._shown_id, self._kind, self._may_write = shelf.id, shelf.kind, may_write
        is_folder = shelf.folder is not None
        self.heading.setText(shelf.title)
        self.heading.setVisible(not is_folder)
        self.title.setVisible(is_folder)
        self.purpose.setVisible(is_folder)
        self.state.setVisible(is_folder)
        if not is_same:
            self.state.setText(mine.SAVED if may_write else "")
        self._fill(*((shelf.folder.title, shelf.folder.purpose) if shelf.folder else ("", "")))
        if shelf.folder is not None:
            self._named = {item.entry: item.title for item in shelf.folder.items}
        else:
            self._named = {row.id: row.title for row in shelf.rows}
        self.list.setAccessibleName(strings.ENTRIES.format(title=shelf.title))
        self.list.use_order(is_folder and may_write)
        self.list.show_rows(shelf.rows)
        self.list.setVisible(bool(shelf.rows))
        self.empty.setText(shelf.empty)
        self.empty.setVisible(not shelf.rows)
        rows = [row.id for row in shelf.rows]
        beside = rows[min(max(at, 0), len(rows) - 1)] if rows else ""
        self.list.choose(chosen if chosen in rows else beside)
        self._show_possible()

    def choose(self, row_id: str) -> None:
        """Make a row the current one, where it is there."""
        if self.list.rows.row_of(row_id) >= 0:
            self.list.choose(row_id)
        self._show_possible()

    def name_folder(self) -> None:
        """Put the keyboard into the folder's title, all of it chosen."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def tell(self, state: str) -> None:
        """Say whether what is written is safe."""
        self.state.setText(state)

    def _fill(self, title: str, purpose: str) -> None:
        self._filled = (title, purpose)
        if self.title.text() != title:
            self.title.setText(title)
        if self.purpose.toPlainText() != purpose:
            self.purpose.setPlainText(purpose)
        self.title.setReadOnly(not self._may_write)
        self.purpose.setReadOnly(not self._may_write)

    @Slot()
    def _show_possible(self) -> None:
        chosen, rows = self.list.chosen, self.list.rows.rowCount()
        at = self.list.currentIndex().row()
        is_folder = self._kind is ShelfKind.FOLDER
        has_rows = rows > 0
        self.open.setVisible(has_rows)
        self.open.setEnabled(bool(chosen))
        self.paper.setVisible(is_folder and has_rows)
        for button, is_possible in ((self.up, at > 0), (self.down, 0 <= at < rows - 1)):
            button.setVisible(is_folder and rows > 1)
            button.setEnabled(self._may_write and is_possible)
        self.remove.setText(_REMOVING.get(self._kind, ""))
        self.remove.setVisible(has_rows and self._kind in _REMOVING)
        self.remove.setEnabled(self._may_write and bool(chosen))
        self.end.setText(_ENDING.get(self._kind, ""))
        self.end.setVisible(is_folder or (has_rows and self._kind in _ENDING))
        self.end.setEnabled(self._may_write)
        for widget in (self.name_label, self.name):
            widget.setVisible(bool(chosen) and self._kind in _NAMING)
        self._show_name(chosen)

    def _show_name(self, chosen: str) -> None:
        label = _NAMING.get(self._kind, "")
        self.name_label.setText(label)
        self.name.setAccessibleName(label)
        self.name.setReadOnly(not self._may_write)
        self.name.setPlaceholderText(self.list.currentIndex().data() or "")
        if self.name.text() != self._named.get(chosen, ""):
            self.name.setText(self._named.get(chosen, ""))

    @Slot()
    def _tell_folder(self) -> None:
        written = (self.title.text(), self.purpose.toPlainText())
        if written != self._filled and self._kind is ShelfKind.FOLDER:
            self._filled = written
            self.state.setText(mine.SAVING)
            self.folder_written.emit(*written)

    @Slot(str)
    def _tell_title(self, title: str) -> None:
        if self._kind is ShelfKind.FOLDER:
            self.titled.emit(self.list.chosen, title)

    @Slot()
    def _tell_name(self) -> None:
        """A search is kept under its name, so that it is renamed when the name is finished."""
        if self._kind is ShelfKind.SEARCHES and self.name.text() != self.list.chosen:
            self.titled.emit(self.list.chosen, self.name.text())

    @Slot()
    def _open(self) -> None:
        self.opening_wanted.emit(self.list.chosen)

    @Slot()
    def _remove(self) -> None:
        self.removal_wanted.emit(self.list.chosen)

    @Slot()
    def _move_up(self) -> None:
        self.list.move_chosen(-1)

    @Slot()
    def _move_down(self) -> None:
        self.list.move_chosen(1)

    def _connect(self) -> None:
        self.title.textEdited.connect(self._tell_folder)
        self.purpose.textChanged.connect(self._tell_folder)
        self.name.textEdited.connect(self._tell_title)
        self.name.editingFinished.connect(self._tell_name)
        self.list.row_chosen.connect(self._show_possible)
        self.list.opening_wanted.connect(self.opening_wanted)
        self.list.removal_wanted.connect(self.removal_wanted)
        self.list.move_wanted.connect(self.move_wanted)
        self.open.clicked.connect(self._open)
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        self.remove.clicked.connect(self._remove)
        self.end.clicked.connect(self.ending_wanted)
        self.paper.clicked.connect(self.paper_wanted)

    def _lay_out(self) -> None:
        page = QWidget()
        column = measured_column(page)
        warnings = [CprLine(field) for field in (self.title, self.purpose, self.name)]
        for widget in (self.heading, self.title, self.purpose, *warnings[:2], self.state, self.empty):
            column.addWidget(widget)
        column.addWidget(self.list)
        column.addWidget(in_rows(self.open, self.up, self.down, self.remove))
        column.addWidget(self.name_label)
        column.addWidget(self.name)
        column.addWidget(warnings[2])
        column.addWidget(in_rows(self.paper, self.end))
        column.addStretch(1)
        self.scroll_area.setObjectName("bare")
        self.scroll_area.setAccessibleName(strings.TITLE)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(page)
        inner = QVBoxLayout(self)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self.scroll_area)
