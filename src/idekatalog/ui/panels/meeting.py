"""The place Møde: what a meeting is about at the left, its two papers as they will come out at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from idekatalog.domain.material import Material
from idekatalog.domain.personal import Workplace
from idekatalog.strings import meeting as strings
from idekatalog.strings import meeting_papers as papers
from idekatalog.strings.privacy import READ_THROUGH
from idekatalog.strings.word import TABLE_BUTTON
from idekatalog.ui.accessible import Heading
from idekatalog.ui.pages import first_of_leaves, page_count
from idekatalog.ui.panels.flow_layout import in_rows
from idekatalog.ui.panels.layout import main_button, measured_column, plain_label, quiet_button
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.meeting_form import MeetingForm
from idekatalog.ui.panels.pdf_pages import PdfPages
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.print_wish import Wish
from idekatalog.ui.settings import Preferences
from idekatalog.ui.sheet_order import meeting_pdf
from idekatalog.ui.tasks import LatestTask
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper

_FORM_LETTERS, _PAPER_LETTERS = 36, 44
_SHARES = {Qt.Orientation.Horizontal: [200, 500], Qt.Orientation.Vertical: [300, 300]}
_NAMES = (papers.FOR_ME, papers.FOR_TABLE)


class MeetingPanel(PlacePanel):
    """Makes the papers anew with every change; a location holds the ids of what the meeting is about.

    Signals:
        changed(): other papers can be had now.
        sheet_requested(), saving_requested(): print or keep the papers.
        word_requested(): keep the one for the table so that it can be edited.
        agenda_requested(), letter_requested(): copy what lies on the table.
        workplace_requested(): the user wants to write her own numbers.
        drawn(): the pages on the screen are those of now.
    """

    changed = Signal()
    sheet_requested = Signal()
    saving_requested = Signal()
    word_requested = Signal()
    agenda_requested = Signal()
    letter_requested = Signal()
    workplace_requested = Signal()
    drawn = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._keeper: Keeper | None = None
        self._municipality = ""
        self._wish = Wish()
        self._opened = ""
        self._is_stale = True
        self.form = MeetingForm()
        self.pages = PdfPages(strings.PAGES, columns=2)
        self.message = plain_label(strings.DRAWING, "empty")
        self.workplace = LinkButton(strings.WORKPLACE, "")
        self.wishes = tuple(
            (button(text), signal)
            for button, text, signal in (
                (main_button, strings.PRINT, self.sheet_requested),
                (quiet_button, strings.SAVE, self.saving_requested),
                (quiet_button, TABLE_BUTTON, self.word_requested),
                (quiet_button, strings.COPY_AGENDA, self.agenda_requested),
                (quiet_button, strings.COPY_LETTER, self.letter_requested),
            )
        )
        self._drawing = LatestTask(self, strings.DRAWING)
        self._lay_out()
        self.form.changed.connect(self._hear_form)
        self.workplace.followed.connect(self.workplace_requested)
        self._drawing.done.connect(self._show_pages)
        self._drawing.failed.connect(self._show_problem)

    @property
    def material(self) -> Material | None:
        """What the papers are made of now, None where there can be none."""
        library, meeting = self._library, self.form.meeting
        if library is None or meeting is None:
            return None
        return replace(
            library.material(self.form.ids),
            meeting=meeting,
            plan=self.form.plan,
            workplace=self._workplace,
            municipality=self._municipality,
        )

    @property
    def _workplace(self) -> Workplace:
        kept = self._keeper.get(Workplace) if self._keeper is not None else None
        return kept or Workplace()

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Offer what the catalogue holds."""
        self._library = library
        self._municipality = preferences.municipality
        self.use_wish(preferences.wish)
        self.form.show_library(library)

    def show_failure(self, message: str) -> None:
        """Say why there are no papers."""
        self._show_problem(message)

    def use_keeper(self, keeper: Keeper) -> None:
        """Put the workplace's own numbers on the papers."""
        self._keeper = keeper
        keeper.changed.connect(self._hear_changed)
        self._hear_changed(None)

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """Begin with what the meeting is about; what is prepared already stays when nothing else is asked for."""
        if location_id != self._opened:
            self._opened = location_id
            if location_id:
                self.form.show_about(location_id.split())
        self._draw()

    def prepare(self, ids: str) -> None:
        """Choose what is asked for anew, where it has been taken away since."""
        about = ids.split()
        if not self.form.holds(about):
            self.form.show_about(about)

    def use_theme(self, theme: Theme) -> None:
        """Paper is white in every theme."""

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self._side, self.pages)

    def take_focus(self) -> None:
        """Put the keyboard where the kind of meeting is chosen."""
        self.form.kind.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def use_wish(self, wish: Wish) -> None:
        """Show the papers as she wants them printed."""
        self._is_stale = self._is_stale or wish != self._wish
        self._wish = wish
        self._draw()

    def clear(self) -> None:
        """Forget what is written and chosen."""
        self.form.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has changed while the place was not seen."""
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the papers below the form where there is no room beside it."""
        super().resizeEvent(event)
        needed = self.fontMetrics().averageCharWidth() * (_FORM_LETTERS + _PAPER_LETTERS)
        way = Qt.Orientation.Horizontal if event.size().width() >= needed else Qt.Orientation.Vertical
        if self.splitter is not None and self.splitter.orientation() is not way:
            self.splitter.setOrientation(way)
            self.splitter.setSizes(_SHARES[way])

    @Slot()
    def _hear_form(self) -> None:
        self._is_stale = True
        self._draw()
        self.changed.emit()

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind in (None, Workplace):
            self.workplace.setVisible(self._workplace.is_empty)
            self._is_stale = True
            self._draw()

    def _draw(self) -> None:
        """Make the papers in the background."""
        if not self.isVisible() or not self._is_stale:
            return
        material = self.material
        for button, _ in self.wishes:
            button.setEnabled(material is not None)
        if material is not None and self._library is not None:
            self._is_stale = False
            fonts = self._library.paths.resources / "fonts"
            self._drawing.ask(partial(meeting_pdf, material, fonts, date.today(), self._wish))
        elif self._library is not None:
            self._show_problem(strings.NO_MEETINGS)

    @Slot(object)
    def _show_pages(self, pdf: bytes) -> None:
        self.message.hide()
        self.pages.show()
        self.pages.show_pdf(pdf, _names(pdf))
        if not self._drawing.is_running:
            self.drawn.emit()

    @Slot(str)
    def _show_problem(self, problem: str) -> None:
        self.message.setText(problem)
        self.message.show()
        self.pages.hide()

    def _lay_out(self) -> None:
        self._side = _scrolled(self.form, self.workplace)
        self._side.setAccessibleName(strings.FORM)
        right = QFrame()
        right.setObjectName("pane")
        column = QVBoxLayout(right)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(8)
        for button, signal in self.wishes:
            button.clicked.connect(signal)
        column.addWidget(plain_label(READ_THROUGH))
        column.addWidget(in_rows(*(button for button, _ in self.wishes)))
        column.addWidget(self.message)
        column.addWidget(self.pages, 1)
        self.pages.hide()
        left = QFrame()
        left.setObjectName("pane")
        inner = QVBoxLayout(left)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.addWidget(self._side)
        left.setMinimumWidth(self.fontMetrics().averageCharWidth() * _FORM_LETTERS)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(12)
        for part, share in ((left, 2), (_scrolling(right), 5)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        self.splitter.setSizes(_SHARES[Qt.Orientation.Horizontal])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self.splitter)


def _names(pdf: bytes) -> list[str]:
    """Name every page after its paper, and with its number in that where it is not the first."""
    first, found = first_of_leaves(pdf), list[str]()
    paper, begun = -1, 0
    for page in range(page_count(pdf)):
        if page in first:
            paper, begun = paper + 1, page
        number = page - begun + 1
        found.append(strings.NEXT_PAGE.format(paper=_NAMES[paper], number=number) if number > 1 else _NAMES[paper])
    return found


def _scrolled(form: QWidget, link: QWidget) -> QScrollArea:
    page = QWidget()
    column = measured_column(page)
    column.addWidget(Heading(strings.TITLE, "title"))
    column.addWidget(plain_label(strings.HINT))
    column.addWidget(form)
    column.addWidget(link)
    column.addStretch(1)
    return _scrolling(page)


def _scrolling(page: QWidget) -> QScrollArea:
    """Let a page scroll where large text leaves it too little height: its words would be cut."""
    area = QScrollArea()
    area.setObjectName("bare")
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
