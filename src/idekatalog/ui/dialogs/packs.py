"""What lies beside the shipped catalogue: packs, a shared folder, the user's own interventions."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QWidget

from idekatalog.domain.origin import FOLLOWED, Origin
from idekatalog.strings import packs as strings
from idekatalog.strings.reading import day
from idekatalog.ui.accessible import Heading
from idekatalog.ui.dialogs.scrolled import scrolled_column
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import Button, LineLabel, plain_label

_LINES = 5


class PacksDialog(QDialog):
    """Shows what is there; everything it is asked for is done elsewhere.

    Signals:
        fetch_requested(): take in a pack.
        remove_requested(str, str): the id and the name of what shall go.
        undo_requested(): bring it back.
        follow_requested(), folder_requested(): choose a shared folder; read it again.
        own_requested(), own_folder_requested(): make an intervention; open their folder.
    """

    fetch_requested = Signal()
    remove_requested = Signal(str, str)
    undo_requested = Signal()
    follow_requested = Signal()
    folder_requested = Signal()
    own_requested = Signal()
    own_folder_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.DIALOG)
        self._packs: Sequence[Origin] = ()
        self.list = QListWidget()
        self.list.setAccessibleName(strings.PACK_LIST)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._none = plain_label(strings.NO_PACKS, "muted")
        self._removed = LineLabel()
        self._remove = _button(strings.REMOVE, self._ask_to_remove)
        self._undo = _button(strings.BRING_BACK, self.undo_requested)
        self._folder = plain_label("")
        self._again = _button(strings.FETCH_FOLDER, self.folder_requested)
        self._unfollow = _button(strings.UNFOLLOW, self._ask_to_unfollow)
        self.list.currentRowChanged.connect(self._show_possible)
        self._lay_out()
        self.tell_removed("")

    def show_state(self, packs: Sequence[Origin], followed: tuple[Path, Origin] | None) -> None:
        """Show what is installed and followed now."""
        self._packs = packs
        self.list.clear()
        self.list.addItems([_row(origin) for origin in packs])
        self.list.setVisible(bool(packs))
        self._none.setVisible(not packs)
        self._remove.setVisible(bool(packs))
        if followed is None:
            self._folder.setText(strings.FOLLOWED_NONE)
        else:
            self._folder.setText(strings.FOLLOWED_NOW.format(path=followed[0], date=day(followed[1].date)))
        self._again.setVisible(followed is not None)
        self._unfollow.setVisible(followed is not None)
        self._show_possible()

    def tell_removed(self, words: str) -> None:
        """Say what was removed, with a button that brings it back; "" takes both away."""
        self._removed.setText(words)
        self._removed.setVisible(bool(words))
        self._undo.setVisible(bool(words))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = scrolled_column(self, buttons)
        column.addWidget(Heading(strings.PACKS, "heading"))
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        fetch = _button(strings.FETCH.replace("&", ""), self.fetch_requested)
        follow = _button(strings.FOLLOW, self.follow_requested)
        make, see = _button(strings.OWN_MAKE, self.own_requested), _button(strings.OWN_OPEN, self.own_folder_requested)
        column.addWidget(in_rows(fetch, self._remove))
        column.addWidget(in_rows(self._removed, self._undo))
        column.addWidget(Heading(strings.FOLLOWED, "heading"))
        column.addWidget(self._folder)
        column.addWidget(in_rows(follow, self._again, self._unfollow))
        column.addWidget(Heading(strings.OWN, "heading"))
        column.addWidget(plain_label(strings.OWN_WORDS))
        column.addWidget(in_rows(make, see))
        order = (self.list, fetch, self._remove, self._undo, follow, self._again, self._unfollow, make, see, buttons)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)
        column.addStretch(0)

    @Slot()
    def _ask_to_remove(self) -> None:
        origin = self._packs[self.list.currentRow()]
        self.remove_requested.emit(origin.id, origin.name)

    @Slot()
    def _ask_to_unfollow(self) -> None:
        self.remove_requested.emit(FOLLOWED, strings.FOLLOWED)

    @Slot()
    def _show_possible(self) -> None:
        self._remove.setEnabled(self.list.currentRow() >= 0)


def _button(words: str, deed: object) -> Button:
    button = Button(words)
    button.setAutoDefault(False)
    button.clicked.connect(deed)
    return button


def _row(origin: Origin) -> str:
    return strings.PACK_ROW.format(
        name=origin.name, version=origin.version, publisher=origin.publisher, date=day(origin.date)
    )
