"""The list of hits, and what stands there when there are none."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStackedLayout, QVBoxLayout, QWidget

from idekatalog.domain.query import Kind, SearchResult
from idekatalog.strings import desktop as strings
from idekatalog.strings.reading import listed
from idekatalog.ui.cards import Card
from idekatalog.ui.delegates.hit import HitDelegate
from idekatalog.ui.models.hits import HitListModel, HitRole
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.theme import Theme


class HitsPanel(QFrame):
    """How many there are, and the hits as cards; ``above`` stands over both.

    Signals:
        hit_chosen(str): the id of the entry the user has moved to.
    """

    hit_chosen = Signal(str)

    def __init__(self, theme: Theme, above: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.status = plain_label(strings.LOADING, "muted")
        self.model = HitListModel(self)
        self.delegate = HitDelegate(theme, self)
        self.list = self._make_list()
        self.empty = plain_label("", "empty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(4, 12, 4, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(above)
        layout.addWidget(self.status)
        layout.addLayout(self._stack, 1)

    def show_result(self, result: SearchResult, cards: Sequence[Card], open_id: str) -> None:
        """Show a result's cards and say how many hits there are; the open entry is the chosen one."""
        self.model.show_cards(cards)
        self.status.setText(_status(result))
        self.empty.setText(strings.NO_HITS_ADVICE if result.query.text.strip() else strings.NO_HITS_FILTERS)
        self._stack.setCurrentWidget(self.list if cards else self.empty)
        self.choose(open_id)
        self.list.scrollToTop()

    def show_failure(self, message: str) -> None:
        """Say why there is no catalogue to search."""
        self.status.setText(strings.FAILED_TITLE)
        self.empty.setText(message)
        self._stack.setCurrentWidget(self.empty)

    def choose(self, entry_id: str) -> None:
        """Make an entry current without opening it again; none if it is not among the hits."""
        row = self.model.row_of(entry_id)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(False)
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
        self.list.viewport().update()

    def offer(self, actions: Sequence[QAction]) -> None:
        """Make actions the menu of a hit; asking for it opens the hit first."""
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.addActions(actions)

    @Slot()
    def open_first(self) -> None:
        """Move to the first hit and into the list."""
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(strings.HITS)
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.selectionModel().currentChanged.connect(self._tell)
        view.clicked.connect(self._tell)
        return view

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.hit_chosen.emit(current.data(HitRole.ID))


def _status(result: SearchResult) -> str:
    if not result.query.text.strip() and not result.query.filters:
        kinds = Counter(hit.kind for hit in result.hits)
        return strings.ALL_ENTRIES.format(
            kinds=listed(tuple(_counted(kind, kinds[kind]) for kind in Kind if kinds[kind]))
        )
    counted = strings.ONE_HIT if result.total == 1 else strings.MANY_HITS.format(count=result.total)
    ages = strings.AGE_NOTE if result.query.filters.age is not None else ""
    loosened = strings.LOOSENED if result.is_loosened else ""
    suggestion = strings.SUGGESTION.format(text=result.suggestion) if result.suggestion else ""
    return " ".join(filter(None, (f"{counted}.", suggestion, loosened, ages)))


def _counted(kind: Kind, count: int) -> str:
    one, several = strings.KIND_COUNTS[kind.value]
    return one if count == 1 else several.format(count=count)
