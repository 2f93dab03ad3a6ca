"""What stands where a text is read while none is chosen: what to do, and what was read last."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idekatalog.domain.personal import Recent
from idekatalog.strings import desktop
from idekatalog.strings import folders as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.layout import measured_column, plain_label
from idekatalog.ui.panels.link_list import LinkList
from idekatalog.ui.shelves import thing

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper


_MOST = 5


class StartPage(QWidget):
    """One sentence, and a few links.

    Signals:
        entry_requested(str): the user wants to read that entry again.
    """

    entry_requested = Signal(str)

    def __init__(self, links: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = measured_column(self)
        column.addWidget(plain_label(desktop.NOTHING_CHOSEN, "empty"))
        column.addSpacing(12)
        column.addWidget(Heading(strings.RECENT))
        self.links = LinkList(links)
        self.links.followed.connect(self.entry_requested)
        column.addWidget(self.links)
        column.addStretch(1)


def start_page(keeper: Keeper, library: Library) -> StartPage | None:
    """Return the page with the few that were read last and are still there, None where there are none."""
    recent = keeper.get(Recent) or Recent()
    rows = (thing(library, entry) for entry in recent.entries if entry in library.names)
    links = [(row.title, row.id, row.line) for row in islice(rows, _MOST)]
    return StartPage(links) if links else None
