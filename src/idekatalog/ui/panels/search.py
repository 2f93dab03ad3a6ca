"""The place for searching: the field, the filters, the hits and the text side by side."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.ui.panels.chips import ChipRow
from idekatalog.ui.panels.filters import FiltersPanel
from idekatalog.ui.panels.hits import HitsPanel
from idekatalog.ui.panels.reading import ReadingPanel
from idekatalog.ui.theme import Theme

_LONGEST_QUERY = 1000
_LETTERS_SIDE_BY_SIDE = 125


class SearchPanel(QWidget):
    """Holds the parts; what they say to each other is in wiring.

    Signals:
        text_changed(str): what the field now says.
        list_wanted(): the user wants to go from the field into the hits.
        width_changed(): it has become too narrow for three columns, or wide enough again.
    """

    text_changed = Signal(str)
    list_wanted = Signal()
    width_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        self._shows_filters = True
        self._was_narrow: bool | None = None
        self.field = QLineEdit()
        self.field.setObjectName("search")
        self.field.setAccessibleName(strings.SEARCH_FIELD)
        self.field.setPlaceholderText(strings.SEARCH_PLACEHOLDER)
        self.field.setMaxLength(_LONGEST_QUERY)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self.text_changed)
        self.field.returnPressed.connect(self.list_wanted)
        self.field.installEventFilter(self)
        self.toggle = QPushButton(strings.FILTERS_BUTTON)
        self.toggle.setCheckable(True)
        self.toggle.setToolTip(strings.SHOW_FILTERS_HELP)
        self.chips = ChipRow()
        self.filters = FiltersPanel()
        self.hits = HitsPanel(theme)
        self.reading = ReadingPanel(theme)
        self.splitter = QSplitter()
        self._lay_out()

    def show_filters(self, shows: bool) -> None:
        """Show or hide the filters; where it is narrow they take the place of the text."""
        self._shows_filters = shows
        self.toggle.setChecked(shows)
        self.filters.setVisible(shows)
        self.reading.setVisible(not (shows and self.is_narrow))

    @property
    def shows_filters(self) -> bool:
        """Say whether the filters are shown now."""
        return self._shows_filters

    @property
    def is_narrow(self) -> bool:
        """Say whether filters, hits and text do not fit side by side."""
        return self.width() < self.fontMetrics().averageCharWidth() * _LETTERS_SIDE_BY_SIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell when it becomes narrow or wide."""
        super().resizeEvent(event)
        self._follow_width()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when larger text makes it narrow."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._follow_width()

    def _follow_width(self) -> None:
        if self._was_narrow != self.is_narrow:
            self._was_narrow = self.is_narrow
            self.width_changed.emit()

    def use_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.hits.delegate.use_theme(theme)
        self.reading.use_theme(theme)

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.field, self.filters, self.hits.list, self.reading.scroll_area)

    @Slot()
    def take_focus(self) -> None:
        """Put the cursor into the field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the down key lead from the field into the hits."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.toggle)
        top.addWidget(self.field, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        for widget, stretch in ((self.filters, 0), (self.hits, 2), (self.reading, 3)):
            self.splitter.addWidget(widget)
            self.splitter.setStretchFactor(self.splitter.indexOf(widget), stretch)
        self.filters.setMinimumWidth(190)
        self.hits.setMinimumWidth(240)
        self.reading.setMinimumWidth(270)
        self.splitter.setSizes([240, 400, 620])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self.chips)
        layout.addWidget(self.splitter, 1)
