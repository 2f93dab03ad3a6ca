"""The picked interventions as a quiet strip: names that a click removes, and the way to compare them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from idekatalog.strings import comparison as strings
from idekatalog.ui.panels.chips import Chip
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import Button, plain_label
from idekatalog.ui.pins import FEWEST


class PinChip(Chip):
    """One picked intervention.

    Signals:
        removed(str): the user does not want to compare it.
    """

    removed = Signal(str)

    def __init__(self, title: str, entry_id: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.setAccessibleName(strings.UNPIN.format(title=title))
        self._id = entry_id
        self.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self._id)


class PinStrip(QFrame):
    """Takes no room while nothing is picked.

    Signals:
        removed(str): an intervention's id that is not to be compared.
        comparison_requested(): the user wants to see them side by side.
    """

    removed = Signal(str)
    comparison_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.compare = Button(strings.COMPARE_BUTTON)
        self.compare.setProperty("primary", True)
        self.compare.clicked.connect(self.comparison_requested)
        self.message = plain_label("")
        self._heading = plain_label(strings.PINS, "label")
        self._heading.setWordWrap(False)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addLayout(self._flow)
        column.addWidget(self.message)
        self.hide()

    def show_pins(self, ids: Sequence[str], titles: Mapping[str, str]) -> None:
        """Show what is picked."""
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        while self._flow.takeAt(0) is not None:
            pass
        for old in self.findChildren(Chip):
            old.deleteLater()
        chips = [self._chip(entry_id, titles[entry_id]) for entry_id in ids]
        for widget in (self._heading, *chips, self.compare):
            self._flow.addWidget(widget)
        self.compare.setEnabled(len(ids) >= FEWEST)
        self.say("" if len(ids) >= FEWEST else strings.ONE_MORE)
        self.setVisible(bool(ids))
        if has_focus and chips:
            chips[0].show()  # a layout shows what is new only later, and what is hidden takes no focus
            chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, message: str) -> None:
        """Say what is missing, or why one more finds no room; "" says nothing."""
        self.message.setText(message)
        self.message.setVisible(bool(message))

    def _chip(self, entry_id: str, title: str) -> PinChip:
        chip = PinChip(title, entry_id, self)
        chip.removed.connect(self.removed)
        return chip
