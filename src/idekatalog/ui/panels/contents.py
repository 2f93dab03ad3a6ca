"""The sections of a page, to jump by."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from idekatalog.strings import passage as strings
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import LineLabel
from idekatalog.ui.panels.link_button import LinkButton


class Contents(QWidget):
    """A row of links, in the page's order.

    Signals:
        section_wanted(str): the slug of the section to go to.
    """

    section_wanted = Signal(str)

    def __init__(self, sections: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = FlowLayout(self, row_gap=0)
        layout.addWidget(LineLabel(strings.CONTENTS, "muted"))
        for slug, title in sections:
            link = LinkButton(title, slug)
            link.setAccessibleName(strings.GO_TO.format(title=title))
            link.followed.connect(self.section_wanted)
            layout.addWidget(link)
