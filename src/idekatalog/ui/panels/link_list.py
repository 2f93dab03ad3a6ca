"""Links below one another; of many the first, and the rest at the press of a button."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idekatalog.strings import find as strings
from idekatalog.ui.panels.layout import Button
from idekatalog.ui.panels.link_button import LinkButton

_MOST = 6


class LinkList(QWidget):
    """Buttons that read as links, each made of its words, where it leads and a note.

    Signals:
        followed(str): the user wants to go where a link leads.
    """

    followed = Signal(str)

    def __init__(self, links: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.links = [LinkButton(*link) for link in links]
        for link in self.links:
            link.followed.connect(self.followed)
            column.addWidget(link)
        self._hidden = self.links[_MOST:] if len(links) > _MOST + 1 else []
        self._more = Button(strings.SHOW_ALL.format(count=len(links)))
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        self._more.clicked.connect(self._show_all)
        self._more.setVisible(bool(self._hidden))
        for link in self._hidden:
            link.hide()

    @Slot()
    def _show_all(self) -> None:
        for link in self._hidden:
            link.show()
        self._hidden[0].setFocus()
        self._more.hide()
