"""What a pack would change, every line of it, before anybody says yes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from idekatalog.domain.change import summary
from idekatalog.packs import Offer
from idekatalog.strings import packs as strings
from idekatalog.strings.reading import day
from idekatalog.ui.accessible import Heading
from idekatalog.ui.dialogs.scrolled import scrolled_column
from idekatalog.ui.panels.layout import plain_label

_MOST_LINES = 8


class OfferDialog(QDialog):
    """Accepted when the pack shall be taken in."""

    def __init__(self, offer: Offer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.OFFER_TITLE)
        origin = offer.origin
        maker = strings.OFFER_MAKER.format(publisher=origin.publisher, date=day(origin.date))
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(strings.LEAVE, QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(strings.TAKE, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.changes = _text(strings.OFFER_CHANGES, [change.sentence for change in offer.changes])
        self.summary = plain_label(summary(offer.changes), "label")
        column = scrolled_column(self, self.buttons)
        column.addWidget(Heading(strings.OFFER_HEAD.format(name=origin.name, version=origin.version), "title"))
        column.addWidget(plain_label(maker, "muted"))
        column.addWidget(self.summary)
        if offer.changes:
            column.addWidget(Heading(strings.OFFER_CHANGES, "heading"))
            column.addWidget(self.changes, 3)
        if offer.findings:
            column.addWidget(Heading(strings.OFFER_FINDINGS, "heading"))
            column.addWidget(_text(strings.OFFER_FINDINGS, offer.findings), 1)
        column.addStretch(0)
        self.setTabOrder(self.changes, self.buttons)
        self.changes.setFocus()  # what it changes is read before anything is pressed


def _text(name: str, lines: Sequence[str]) -> QPlainTextEdit:
    text = QPlainTextEdit("\n".join(lines))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    text.setMinimumHeight(text.fontMetrics().lineSpacing() * min(_MOST_LINES, 2 * len(lines) + 1))
    return text
