"""How it is done at the user's own workplace, at the end of a page about what applies everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from idekatalog.domain.document import Strong, Text
from idekatalog.domain.personal import Workplace
from idekatalog.strings import reading
from idekatalog.strings import workplace as strings
from idekatalog.ui.panels.link_button import LinkButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from idekatalog.domain.document import Line
    from idekatalog.ui.keeper import Keeper
    from idekatalog.ui.panels.section_view import SectionView


class OurWay(QWidget):
    """The lines that are filled in, and a link to where they are written; ``view`` is the text to show them in.

    Signals:
        wanted(): the user wants to write them.
    """

    wanted = Signal()

    def __init__(self, view: SectionView, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.link = LinkButton(strings.FILL_IN, "")
        self._keeper = keeper
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(view)
        column.addWidget(self.link)
        self._show()
        self.link.followed.connect(self.wanted)
        keeper.changed.connect(self._hear_changed)

    def _show(self) -> None:
        workplace = self._keeper.get(Workplace) or Workplace()
        lines = tuple(_lines(workplace))
        self.view.show_lines(lines)
        self.view.setVisible(bool(lines))
        self.link.lead(strings.CHANGE if lines else strings.FILL_IN, "")

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind in (None, Workplace):
            self._show()


def _lines(workplace: Workplace) -> Iterator[Line]:
    for name, label in strings.FIELDS.items():
        value = " ".join(getattr(workplace, name).split())
        if value:
            yield (Strong(f"{label}:"), Text(f" {value}"))
    if workplace.checked:
        yield (Text(strings.CHECKED_ON.format(day=reading.day(workplace.checked))),)
