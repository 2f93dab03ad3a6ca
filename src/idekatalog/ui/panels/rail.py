"""The rail of places at the left edge."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QToolButton, QVBoxLayout, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.ui.icons import themed_icon
from idekatalog.ui.navigation import Place
from idekatalog.ui.theme import Theme

_ICON = 26
_WORDS = {Place.SEARCH: strings.PLACE_SEARCH, Place.CONTACTS: strings.PLACE_CONTACTS}


class Rail(QFrame):
    """A button for every place, icon and word.

    Signals:
        place_chosen(Place): the user wants to go there.
    """

    place_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(strings.RAIL)
        self._places = tuple(Place)
        self._group = QButtonGroup(self)
        self._buttons: dict[Place, QToolButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 10)
        for number, place in enumerate(self._places):
            button = QToolButton()
            button.setText(_WORDS[place])
            button.setAccessibleName(_WORDS[place])
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().Policy.Fixed)
            self._group.addButton(button, number)
            self._buttons[place] = button
            layout.addWidget(button)
        layout.addStretch(1)
        self._group.idClicked.connect(self._tell)
        self.use_theme(theme)
        self.show_place(Place.SEARCH)

    def use_theme(self, theme: Theme) -> None:
        """Draw the icons in a theme's colours."""
        for place, button in self._buttons.items():
            button.setIcon(themed_icon(place.value, theme))
            button.setIconSize(QSize(_ICON, _ICON) * (theme.percent / 100))

    def show_place(self, place: Place) -> None:
        """Mark where the user is."""
        self._buttons[place].setChecked(True)

    @Slot(int)
    def _tell(self, number: int) -> None:
        self.place_chosen.emit(self._places[number])
