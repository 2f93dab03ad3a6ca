"""What an answer says beside its hits, on one line between the field and the hits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from idekatalog.strings import acute
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import announce

if TYPE_CHECKING:
    from idekatalog.domain.query import SearchResult
    from idekatalog.ui.panels.chips import ChipRow
    from idekatalog.ui.panels.layout import LineLabel
    from idekatalog.ui.panels.link_button import LinkButton

_AIR = 12


class AnswerRow(QWidget):
    """Keeps its one line free when it has nothing to say, so that no letter typed moves the hits.

    Signals:
        correction_wanted(str): the words the user meant.
    """

    correction_wanted = Signal(str)
    acute: LineLabel
    loosened: LineLabel
    suggestion: LinkButton
    chips: ChipRow

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keep_line()

    def complete(self) -> None:
        """Make what will have something to say; it has nothing yet."""
        from idekatalog.ui.panels.chips import ChipRow
        from idekatalog.ui.panels.flow_layout import FlowLayout
        from idekatalog.ui.panels.layout import LineLabel
        from idekatalog.ui.panels.link_button import LinkButton

        self.acute = LineLabel(acute.LINE, "acute", self)
        self.loosened = LineLabel(strings.LOOSENED, "muted", self)
        self.suggestion = LinkButton(strings.SUGGESTION.format(text=""), "", parent=self)
        self.suggestion.followed.connect(self.correction_wanted)
        self.chips = ChipRow(self)
        layout = FlowLayout(self)
        for widget in (self.acute, self.suggestion, self.loosened, self.chips):
            widget.hide()
            layout.addWidget(widget)

    def show_answer(self, result: SearchResult, *, is_acute: bool) -> None:
        """Show what there is to say; danger is said once, politely, by a screen reader."""
        if is_acute and self.acute.isHidden():
            announce(self, acute.LINE)
        self.acute.setVisible(is_acute)
        self.loosened.setVisible(result.is_loosened)
        if result.suggestion:
            self.suggestion.lead(strings.SUGGESTION.format(text=result.suggestion), result.suggestion)
        self.suggestion.setVisible(bool(result.suggestion))

    def changeEvent(self, event: QEvent) -> None:
        """Keep a line of the new size free."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_line()

    def _keep_line(self) -> None:
        self.setMinimumHeight(self.fontMetrics().height() + _AIR)
