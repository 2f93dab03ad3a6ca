"""The source documents and the literature, each with the entries that rest on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from idekatalog.domain.citation import described, reference_line
from idekatalog.domain.document import Line, Strong
from idekatalog.domain.literature import Work
from idekatalog.exchange.reference import work_reference
from idekatalog.strings import desktop as strings
from idekatalog.strings import take_along as along
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.copy_button import CopyButton
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import plain_label, quiet_button
from idekatalog.ui.panels.link_list import LinkList
from idekatalog.ui.panels.page import Page
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

LITERATURE = "litteratur"
"""Where the literature lies among the articles; no entry has this id."""


class LiteraturePage(Page):
    """Every work as a card: its reference to copy, and links to what rests on it."""

    def __init__(self, library: Library, theme: Theme) -> None:
        super().__init__(strings.LITERATURE, library, theme)
        save = quiet_button(along.WORKS_BUTTON)
        save.clicked.connect(self.works_requested)
        self.column.addWidget(in_rows(save))
        works = library.register.works
        self._add_works(strings.WORKS_SOURCES, (work for work in works if work.letter))
        self._add_works(strings.WORKS_LISTED, (work for work in works if work.is_listed))
        self._add_works(strings.WORKS_CITED, (work for work in works if not work.letter and not work.is_listed))
        self.column.addStretch(1)

    def _add_works(self, title: str, works: Iterable[Work]) -> None:
        self.column.addSpacing(6)
        self.column.addWidget(Heading(title))
        for work in works:
            card = WorkCard(work, self.library, self.theme)
            card.entry_requested.connect(self.entry_requested)
            card.copier.copied.connect(self.copied)
            card.copier.failed.connect(self.failed)
            self.column.addWidget(card)


class WorkCard(QFrame):
    """One work, its reference to copy, and what rests on it.

    Signals:
        entry_requested(str): the user wants to read an entry that rests on the work.
    """

    entry_requested = Signal(str)

    def __init__(self, work: Work, library: Library, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        self.text = SectionView(described(work), theme)
        self.text.show_lines(_lines(work))
        name = along.CITATION_OF.format(work=described(work))
        self.copier = CopyButton(along.CITATION_BUTTON, name, work_reference(work), along.CITATION_COPIED)
        column.addWidget(self.text)
        column.addWidget(in_rows(self.copier))
        users = library.users_of(work.id)
        words, role = (along.USED_BY, "label") if users else (along.NOT_USED, "muted")
        column.addWidget(plain_label(words, role))
        if users:
            links = LinkList([(library.titles[entry_id], entry_id, "") for entry_id in users])
            links.followed.connect(self.entry_requested)
            column.addWidget(links)


def _lines(work: Work) -> Sequence[Line]:
    mark = (Strong(f"[{work.letter}] "),) if work.letter else ()
    return ((*mark, *reference_line(work)), *((work.note,) if work.note else ()))
