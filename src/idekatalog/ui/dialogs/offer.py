"""What a pack would change, every line of it, before anybody says yes."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QWidget

from idekatalog.domain.handover import Arrival, summary
from idekatalog.packs import Offer
from idekatalog.strings import handover
from idekatalog.strings import packs as strings
from idekatalog.strings.reading import day
from idekatalog.ui.accessible import Heading
from idekatalog.ui.dialogs.scrolled import scrolled_column
from idekatalog.ui.panels.layout import plain_label

_MOST_LINES, _FEW = 8, 5


class OfferDialog(QDialog):
    """Accepted when the pack shall be taken in."""

    def __init__(self, offer: Offer, come: Sequence[Arrival], parent: QWidget | None = None) -> None:
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
        self.arrivals = _text(handover.ARRIVALS, [arrival.sentence for arrival in come])
        self.summary = plain_label(summary(offer.changes, come), "label")
        column = scrolled_column(self, self.buttons)
        column.addWidget(Heading(strings.OFFER_HEAD.format(name=origin.name, version=origin.version), "title"))
        column.addWidget(plain_label(maker, "muted"))
        column.addWidget(self.summary)
        if offer.changes:
            column.addWidget(Heading(strings.OFFER_CHANGES, "heading"))
            column.addWidget(self.changes, 3)
        if come:
            column.addWidget(Heading(handover.ARRIVALS, "heading"))
            column.addWidget(self.arrivals, 2)
        if offer.findings:
            column.addWidget(Heading(strings.OFFER_FINDINGS, "heading"))
            column.addWidget(_text(strings.OFFER_FINDINGS, offer.findings), 1)
        column.addStretch(0)
        first = self.changes if offer.changes or not come else self.arrivals
        self.setTabOrder(self.arrivals if come else self.changes, self.buttons)
        first.setFocus()  # what it changes is read before anything is pressed


def _text(name: str, lines: Sequence[str]) -> QPlainTextEdit:
    text = QPlainTextEdit("\n".join(lines))
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setAccessibleName(name)
    spacing = text.fontMetrics().lineSpacing()
    text.setMinimumHeight(spacing * min(_MOST_LINES, 2 * len(lines) + 1))
    if len(lines) < _FEW:  # leaves the room to what has more to say
        text.setMaximumHeight(spacing * 2 * (len(lines) + 1))
    return text
