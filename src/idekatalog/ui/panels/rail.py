"""The rail of places at the left edge."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.strings import folders, meeting, workplace
from idekatalog.ui.icons import themed_icon
from idekatalog.ui.navigation import Place, home
from idekatalog.ui.theme import Theme

_ICON = 24
_ICON_PERCENT = 120  # beyond it words need the room more
_WORDS = {
    Place.SEARCH: strings.PLACE_SEARCH,
    Place.SITUATIONS: strings.PLACE_SITUATIONS,
    Place.MEETING: meeting.PLACE,
    Place.CONTACTS: strings.PLACE_CONTACTS,
    Place.MUNICIPALITIES: strings.PLACE_MUNICIPALITIES,
    Place.KNOWLEDGE: strings.PLACE_KNOWLEDGE,
    Place.FOLDERS: folders.PLACE,
    Place.WORKPLACE: workplace.PLACE,
}


class Rail(QFrame):
    """A button for every place, icon and word, and at its foot what to do in danger.

    Signals:
        place_chosen(Place): the user wants to go there.
        acute_requested(): the user needs to know whom to ring now.
    """

    place_chosen = Signal(object)
    acute_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(strings.RAIL)
        self._scroll = _RailScroll(self)
        places = self._scroll.content
        self._buttons = {place: _PlaceButton(place, places) for place in _WORDS}
        column = QVBoxLayout(places)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for button in self._buttons.values():
            button.picked.connect(self._tell)
            column.addWidget(button)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 10)
        layout.addWidget(self._scroll, 1)
        self._acute = _RailButton("acute", strings.PLACE_ACUTE, self)
        self._acute.clicked.connect(self.acute_requested)
        layout.addWidget(self._acute)
        self.show_place(Place.SEARCH)
        self.use_theme(theme)

    def use_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for button in (*self._buttons.values(), self._acute):
            button.use_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the icons out where large text and a low window leave no room for them: the words stay."""
        super().resizeEvent(event)
        self._style(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        if self.sizeHint().height() > self.height():
            self._style(Qt.ToolButtonStyle.ToolButtonTextOnly)

    def _style(self, style: Qt.ToolButtonStyle) -> None:
        for button in (*self._buttons.values(), self._acute):
            button.setToolButtonStyle(style)

    def show_place(self, place: Place) -> None:
        """Mark where the user is."""
        for found, button in self._buttons.items():
            button.setChecked(found is home(place))
        self._scroll.ensureWidgetVisible(self._buttons[home(place)])

    @Slot(object)
    def _tell(self, place: Place) -> None:
        self.show_place(place)  # a click on the place one is in must not let it go
        self.place_chosen.emit(place)


class _RailButton(QToolButton):
    """Icon over word; the icon of the place one is in has the accent colour."""

    def __init__(self, icon: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._theme: Theme | None = None
        self.setText(words)
        self.setAccessibleName(words.replace("\n", " "))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._draw)

    def use_theme(self, theme: Theme) -> None:
        """Draw the icon in a theme's colours."""
        self._theme = theme
        self._draw()

    @Slot()
    def _draw(self) -> None:
        if self._theme is None:
            return
        size = round(_ICON * min(self._theme.percent, _ICON_PERCENT) / 100)
        self.setIcon(themed_icon(self._icon, self._theme, size, "accent" if self.isChecked() else "text"))
        self.setIconSize(QSize(size, size))


class _PlaceButton(_RailButton):
    """One place; in a button group, exclusive or not, Tab would visit only the one that is marked.

    Signals:
        picked(Place): the user wants to go there.
    """

    picked = Signal(object)

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(place.value, _WORDS[place], parent)
        self._place = place
        self.setCheckable(True)
        self.clicked.connect(self._tell)

    @Slot()
    def _tell(self) -> None:
        self.picked.emit(self._place)


class _RailScroll(QScrollArea):
    """As wide as its buttons; large text scrolls them, and the one with the keyboard stays in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.content = QWidget()
        self.setWidget(self.content)

    def sizeHint(self) -> QSize:
        """Return the size of all buttons, with room for a scroll bar where they do not fit."""
        hint = self.content.sizeHint()
        bar = self.verticalScrollBar()
        return QSize(hint.width() + (bar.sizeHint().width() if bar.maximum() else 0), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width, which is never less, and the height of one button."""
        return QSize(self.sizeHint().width(), 80)
