"""The user guide as a page among the knowledge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from idekatalog.strings import comfort as strings
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
        head = self.column.count()
        self.add_sections(library.guide)
        self.add_contents(head)
        self.column.addStretch(1)
