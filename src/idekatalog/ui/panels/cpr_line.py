"""A calm line below a field she writes in, when something there looks like a CPR number; nothing is ever held back."""

from datetime import date

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from idekatalog.domain.cpr import looks_like_cpr
from idekatalog.strings import privacy as strings
from idekatalog.ui.accessible import announce
from idekatalog.ui.panels.layout import LineLabel


class CprLine(LineLabel):
    """Watches one field; it is hidden until there is something to say, and read aloud when it comes."""

    def __init__(self, field: QPlainTextEdit | QTextEdit | QLineEdit) -> None:
        super().__init__(strings.LOOKS_LIKE_CPR, "acute")
        self._field = field
        self.hide()
        field.textChanged.connect(self._look)

    def event(self, event: QEvent) -> bool:
        """Look when it comes to its place; shown before, it would be a window of its own."""
        if event.type() is QEvent.Type.ParentChange:
            self._look()
        return super().event(event)

    @Slot()
    def _look(self) -> None:
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
        is_alike = looks_like_cpr(text, date.today())
        if is_alike and self.isHidden():
            announce(self, strings.LOOKS_LIKE_CPR)
        self.setVisible(is_alike)
