"""One entry laid out top to bottom: what it is, at a glance, its sections, who to ring, its sources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from idekatalog.domain.citation import citations
from idekatalog.domain.document import Line, Section, Strong, Text
from idekatalog.domain.essentials import essentials, silence
from idekatalog.domain.intervention import CAUTION, Intervention, Reported
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import desktop as strings
from idekatalog.strings import reading as words
from idekatalog.ui.accessible import Heading
from idekatalog.ui.panels.essentials import EssentialsCard
from idekatalog.ui.panels.experiences import ExperienceList
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

_MEASURE = 780
_MARGIN = 28


class Page(QWidget):
    """An entry's widgets.

    Signals:
        entry_requested(str): a related entry's id.
        contact_requested(str): a contact's id.
        sheet_requested(), saving_requested(): print or keep the method sheet.
    """

    entry_requested = Signal(str)
    contact_requested = Signal(str)
    sheet_requested = Signal()
    saving_requested = Signal()

    def __init__(self, entry: Intervention, library: Library, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._entry = entry
        self._library = library
        self._theme = theme
        self._column = _measured_column(self)
        self._add_head()
        self._add_essentials(preferences.municipality)
        for section in entry.document:
            self._add_section(section)
        self._add_experiences(preferences)
        self._add_knowledge()
        self._add_related()
        self._add_sources()
        self._column.addStretch(1)

    def _add_head(self) -> None:
        entry, vocabulary = self._entry, self._library.register.vocabulary
        self._column.addWidget(Heading(entry.title, "title"))
        names = (*entry.abbreviations, *entry.aliases)
        if names:
            self._column.addWidget(_label(words.OTHER_NAMES.format(names=", ".join(names)), "muted"))
        category = vocabulary.find(Group.CATEGORY, entry.category)
        what = f"{category.label} ({category.note})" if category else entry.category
        themes = ", ".join(vocabulary.labels(Group.THEME, entry.themes))
        status = vocabulary.label(Group.STATUS, entry.status)
        self._column.addWidget(_label(" · ".join(filter(None, (what, themes, status)))))
        row = QHBoxLayout()
        for text, signal in (
            (strings.PRINT_BUTTON, self.sheet_requested),
            (strings.SAVE_BUTTON, self.saving_requested),
        ):
            button = QPushButton(text)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_essentials(self, mine: str) -> None:
        facts = []
        for fact in essentials(self._entry, self._library.register, mine):
            view = self._view(fact.label)
            view.show_lines(fact.lines)
            facts.append((_label(fact.label, "label"), view))
        if facts:
            self._column.addWidget(EssentialsCard(facts))

    def _add_section(self, section: Section) -> None:
        view = self._view(section.title)
        view.show_blocks(section.blocks)
        if section.slug == CAUTION:
            self._column.addWidget(_boxed("caution", Heading(section.title), view))
        else:
            self._add_titled(section.title, view)

    def _add_experiences(self, preferences: Preferences) -> None:
        listed = ExperienceList(self._entry, self._library, preferences, self._theme)
        listed.contact_requested.connect(self.contact_requested)
        self._add_titled(words.EXPERIENCES, listed)

    def _add_knowledge(self) -> None:
        told = [found for found in self._entry.knowledge if found.reported is not Reported.NOT and found.text]
        if told:
            self._add_text(
                words.KNOWLEDGE,
                ((Strong(f"{words.DIMENSIONS[found.dimension.value]}: "), *found.text) for found in told),
            )

    def _add_related(self) -> None:
        titles = self._library.titles
        known = [relation for relation in self._entry.related if relation.id in titles]
        if not known:
            return
        self._column.addWidget(Heading(words.RELATED))
        for relation in known:
            text = strings.RELATED_OPEN.format(title=titles[relation.id], reason=relation.reason)
            button = LinkButton(text, relation.id)
            button.followed.connect(self.entry_requested)
            self._column.addWidget(button)

    def _add_sources(self) -> None:
        register = self._library.register
        self._add_text(words.SOURCES, ((Text(found),) for found in citations(self._entry.references, register)))
        fields = tuple(strings.EDITORIAL_NAMES.get(name, name) for name in self._entry.editorial)
        editorial = strings.EDITORIAL_FIELDS.format(fields=words.listed(fields)) if fields else ""
        for sentence in filter(None, (silence(self._entry), editorial)):
            self._column.addWidget(_label(sentence, "muted"))

    def _add_text(self, title: str, lines: Iterable[Line]) -> None:
        view = self._view(title)
        view.show_lines(lines)
        self._add_titled(title, view)

    def _add_titled(self, title: str, content: QWidget) -> None:
        self._column.addSpacing(6)
        self._column.addWidget(Heading(title))
        self._column.addWidget(content)

    def _view(self, title: str) -> SectionView:
        return SectionView(strings.SECTION.format(title=title, entry=self._entry.title), self._theme)


def _measured_column(widget: QWidget) -> QVBoxLayout:
    """Return a column no wider than reads well, at the left of the widget."""
    measure = QWidget()
    measure.setMaximumWidth(_MEASURE)
    column = QVBoxLayout(measure)
    column.setContentsMargins(_MARGIN, _MARGIN - 6, _MARGIN, _MARGIN)
    column.setSpacing(8)
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(measure, 1000)
    row.addStretch(1)
    return column


def _boxed(name: str, *widgets: QWidget) -> QFrame:
    box = QFrame()
    box.setObjectName(name)
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 10, 14, 10)
    for widget in widgets:
        column.addWidget(widget)
    return box


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
