"""The quick switcher: a field, a list, and away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from idekatalog.strings import switcher as strings
from idekatalog.ui.delegates.target import TargetDelegate
from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.layout import plain_label
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.targets import Target, TargetKind
from idekatalog.ui.theme import Theme

_LETTERS_WIDE, _LINES_HIGH = 62, 26
_WINDOW_FRAME = QSize(40, 80)
_MOST = 50
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Switcher(QDialog):
    """Made anew each time it is wanted, so that nothing typed is kept.

    Signals:
        chosen(Target): where the user wants to go; the dialog is gone by then.
    """

    chosen = Signal(object)

    def __init__(self, targets: Sequence[Target], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.TITLE)
        self._targets = targets
        self._shown: tuple[Target, ...] = ()
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setAccessibleName(strings.FIELD)
        self.field.setPlaceholderText(strings.PLACEHOLDER)
        self.list = RowList(strings.LIST, theme)
        self.list.setItemDelegate(TargetDelegate(theme, self.list))
        self.message = plain_label(strings.HINT, "muted")
        layout = QVBoxLayout(self)
        for widget in (self.field, self.list, self.message):
            layout.addWidget(widget)
        letters = self.fontMetrics()
        wanted = QSize(letters.averageCharWidth() * _LETTERS_WIDE, letters.height() * _LINES_HIGH)
        self.resize(wanted.boundedTo(parent.size() - _WINDOW_FRAME))
        self.field.textChanged.connect(self._show_matches)
        self.list.clicked.connect(self._go)
        for widget in (self.field, self.list):
            widget.installEventFilter(self)
        self._show_matches("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let arrows walk between field and list, Enter go, and letters always reach the field."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _ENTER:
            self._go(self.list.currentIndex())
        elif watched is self.field and event.key() == Qt.Key.Key_Down:
            self._walk_in()
        elif watched is self.list and event.key() == Qt.Key.Key_Up and self.list.currentIndex().row() <= 0:
            self.field.setFocus(Qt.FocusReason.BacktabFocusReason)
        elif watched is self.list and event.text().isprintable() and event.text():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.field.insert(event.text())
        else:
            return super().eventFilter(watched, event)
        return True

    @Slot(str)
    def _show_matches(self, typed: str) -> None:
        from idekatalog.search.jump import find  # the stemmer is not needed before something is typed

        places = (target for target in self._targets if target.kind is TargetKind.PLACE)
        found = find(typed, self._targets, _names) if typed.strip() else tuple(places)
        self._shown = found[:_MOST]
        rows = [Row(f"{to.kind}-{to.id}", to.title, to.line, to.icon) for to in self._shown]
        self.list.show_rows(rows)
        self.list.choose(rows[0].id if rows else "")
        self.message.setText(strings.HINT if rows else strings.NOTHING)

    def _walk_in(self) -> None:
        """Move into the list: the first row is already chosen, so to the second."""
        if self.list.rows.rowCount() > 1:
            self.list.setCurrentIndex(self.list.rows.index(1))
        self.list.enter()

    @Slot(QModelIndex)
    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.accept()
            self.chosen.emit(self._shown[index.row()])


def _names(target: Target) -> Sequence[str]:
    return target.names
