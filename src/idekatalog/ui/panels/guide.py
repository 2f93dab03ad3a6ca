"""The user guide as a page among the knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from idekatalog.strings import comfort as strings
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.page import Page
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

GUIDE = "vejledning"
"""Where the guide lies among the articles; no entry has this id."""


class GuidePage(Page):
    """The guide's sections, read from ``docs/brugervejledning.md``, with links to jump to each."""

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__(strings.GUIDE_TITLE, library, theme)
        jumps = QWidget()
        flow = FlowLayout(jumps)
        for section in library.guide:
            link = LinkButton(section.title, section.slug)
            link.setAccessibleName(strings.GO_TO_SECTION.format(title=section.title))
            link.followed.connect(self.section_wanted)
            flow.addWidget(link)
        self.column.addWidget(jumps)
        self.add_sections(library.guide)
        self.column.addStretch(1)
