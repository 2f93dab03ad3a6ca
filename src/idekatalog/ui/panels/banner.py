"""A quiet line above the places, for what the user should know but need not act on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from idekatalog.strings import desktop as strings
from idekatalog.ui.panels.layout import Button


class Banner(QFrame):
    """Hidden until it has something to say; its button shows the details."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._details: Sequence[str] = ()
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._show = Button(strings.FINDINGS_SHOW, self)
        self._close = Button(strings.CLOSE, self)
        self._show.clicked.connect(self._show_details)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.addWidget(self._label, 1)
        layout.addWidget(self._show)
        layout.addWidget(self._close)
        self.hide()

    def tell_state(self, findings: Sequence[str], *, is_kept: bool) -> None:
        """Say what in the content is not right, and that the catalogue could not be kept."""
        found = strings.FINDINGS_ONE if len(findings) == 1 else strings.FINDINGS if findings else ""
        kept = "" if is_kept else strings.TEMPORARY
        if found or kept:
            self.tell(" ".join(filter(None, (found, kept))), findings)
        else:
            self.hide()

    def tell(self, message: str, details: Sequence[str] = ()) -> None:
        """Show a sentence below those that have not been closed, with a button for the details where there are any."""
        told, known = ("", ()) if self.isHidden() else (self._label.text(), self._details)
        self._details = (*known, *details)
        self._label.setText("\n".join(filter(None, (told, message))))
        self._show.setVisible(bool(self._details))
        self.show()

    @Slot()
    def _show_details(self) -> None:
        from idekatalog.ui.dialogs.text import TextDialog

        TextDialog(strings.FINDINGS_TITLE, "\n\n".join(self._details), self).exec()
