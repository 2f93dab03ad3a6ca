"""The list of hits, and what stands there when there are none.

What makes and paints cards is imported with the first answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from idekatalog.strings import desktop as strings
from idekatalog.strings import find as words
from idekatalog.strings import own
from idekatalog.strings.take_along import LIST_BUTTON
from idekatalog.ui.models.hits import HitListModel, HitRole, Index
from idekatalog.ui.order import Order
from idekatalog.ui.panels.card_list import CardList
from idekatalog.ui.panels.foot import Foot
from idekatalog.ui.panels.layout import name_box, plain_label, quiet_button
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.domain.query import Hit, SearchResult
    from idekatalog.domain.taxonomy import Vocabulary
    from idekatalog.ui.cards import Card
    from idekatalog.ui.delegates.hit import HitDelegate
    from idekatalog.ui.hit_rows import HitRow

_ORDERS = ((Order.RELEVANCE, words.RELEVANCE), (Order.TITLE, words.BY_TITLE))


class HitList(CardList):
    """Home and End lead to the first and the last card, over any heading; Enter opens a card.

    Signals:
        opened(QModelIndex): Enter was pressed on that card.
    """

    opened = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Find the end cards; Qt would stop at a heading."""
        model = self.model()
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and isinstance(model, HitListModel):
            self.setCurrentIndex(model.end_card(last=event.key() == Qt.Key.Key_End))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        """Paint anew, and lay nothing out: a card is as high as any other, whatever it tells."""
        QAbstractItemView.dataChanged(self, first, last, roles)


class HitsPanel(QFrame):
    """How many there are, what stands first, and the hits as cards in their groups.

    Signals:
        hit_chosen(str): the id of the entry the user has moved to.
        own_chosen(str): the id of the hit of her own that she has opened; moving to it does nothing.
        saving_requested(): the user wants to keep the list.
    """

    hit_chosen = Signal(str)
    own_chosen = Signal(str)
    saving_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self._theme = theme
        self._delegate: HitDelegate | None = None
        self.cards: Sequence[Card] = ()
        self._vocabulary: Vocabulary | None = None
        self.model = HitListModel(self)
        self.list = self._make_list()
        self.order = QComboBox(self)
        for order, label in _ORDERS:
            self.order.addItem(label, order)
        self.order.setToolTip(words.ORDER_HELP)
        self.order.activated.connect(self._show_rows)
        self.status = plain_label(strings.LOADING, "muted", self)
        self.to_own = quiet_button("", self)
        self.to_own.setToolTip(own.BUTTON_HELP)
        self.to_own.clicked.connect(self._go_to_own)
        self.to_own.hide()
        self.empty = plain_label("", "empty", self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.empty.setContentsMargins(4, 12, 4, 0)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.status, 1)
        head.addWidget(self.to_own, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addLayout(self._stack, 1)
        self.saving = quiet_button(LIST_BUTTON, self)
        self.saving.clicked.connect(self.saving_requested)
        layout.addWidget(Foot(self, self.saving))

    def complete(self) -> None:
        """Name the choice of orders, whose list is made only by that, and let a screen reader hear of cards."""
        from idekatalog.ui.current_item import CurrentItem

        CurrentItem(self.list)
        name_box(self.order, words.ORDER)

    def show_result(self, result: SearchResult, cards: Sequence[Card], open_id: str, vocabulary: Vocabulary) -> None:
        """Show a result's cards and say how many hits there are; the open entry is the chosen one."""
        from idekatalog.ui.panels.hit_count import hit_count

        self._vocabulary = None if result.query.text.strip() else vocabulary
        is_other = cards != self.cards
        if is_other:
            self.cards = cards
            self._show_rows()
        self.status.setText(hit_count(result))
        self.empty.setText(strings.NO_HITS_ADVICE if result.query.text.strip() else strings.NO_HITS_FILTERS)
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)
        self.saving.setEnabled(bool(cards))
        if is_other:  # the same answer again moves nothing
            self.choose(open_id)
            self.list.scrollToTop()

    def show_more(self, cards: Sequence[Card]) -> None:
        """Tell more on the cards that are shown; nothing moves."""
        self.cards = cards
        self.model.retell_rows(self._rows())

    def show_own(self, hits: Sequence[Hit]) -> None:
        """Show her own hits after all others; counts and filters are the catalogue's alone."""
        from idekatalog.ui.hit_rows import own_rows

        self._paint_cards()
        self.model.show_own(own_rows(hits))
        self.to_own.setText(own.BUTTON.format(count=len(hits)))
        self.to_own.setVisible(bool(hits))
        self._stack.setCurrentWidget(self.list if self.model.rowCount() else self.empty)

    def show_failure(self, message: str) -> None:
        """Say why there is no catalogue to search."""
        self.status.setText(strings.FAILED_TITLE)
        self.empty.setText(message)
        self._stack.setCurrentWidget(self.empty)

    def choose(self, entry_id: str) -> None:
        """Make an entry current without opening it again; none if it is not among the hits."""
        if not self.model.rowCount():
            return
        row = self.model.row_of(entry_id)
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        selection.blockSignals(False)
        if row >= 0:
            self.list.scrollTo(self.model.index(row))
        self.list.viewport().update()

    def use_theme(self, theme: Theme) -> None:
        """Paint the cards in another theme."""
        self._theme = theme
        if self._delegate is not None:
            self._delegate.use_theme(theme)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Make actions the menu of a hit; asking for it opens the hit first."""
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.addActions(actions)

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """The ids of the hits, best first."""
        rows = range(self.model.rowCount())
        return tuple(self.model.index(row).data(HitRole.ID) for row in rows)

    @Slot()
    def open_first(self) -> None:
        """Move to the first hit and into the list."""
        first = self.model.end_card()
        if first.isValid():
            self.list.setCurrentIndex(first)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_list(self) -> HitList:
        view = HitList(self)
        view.setAccessibleName(strings.HITS)
        view.setModel(self.model)
        view.selectionModel().currentChanged.connect(self._tell)
        view.clicked.connect(self._open)
        view.opened.connect(self._open)
        return view

    def _paint_cards(self) -> None:
        if self._delegate is None:
            from idekatalog.ui.delegates.hit import HitDelegate

            self._delegate = HitDelegate(self._theme, self)
            self.list.setItemDelegate(self._delegate)

    @Slot()
    def _show_rows(self) -> None:
        self._paint_cards()
        chosen = self.list.currentIndex().data(HitRole.ID) or ""
        self.model.show_rows(self._rows())
        self.choose(chosen)

    def _rows(self) -> Sequence[HitRow]:
        from idekatalog.ui.hit_rows import hit_rows

        return hit_rows(self.cards, Order(self.order.currentData()), self._vocabulary)

    @Slot(QModelIndex)
    def _tell(self, current: QModelIndex) -> None:
        if current.isValid() and current.data(HitRole.ID) and not current.data(HitRole.OWN):
            self.hit_chosen.emit(current.data(HitRole.ID))

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(HitRole.OWN):
            self.own_chosen.emit(index.data(HitRole.ID))
        else:
            self._tell(index)

    @Slot()
    def _go_to_own(self) -> None:
        self.list.setCurrentIndex(self.model.first_own)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
