"""The place for experiences in the municipalities: who names what, as a table, a map or text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from idekatalog.domain.chart import Chart
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.exchange.clip import Clip
from idekatalog.exchange.matrix_text import matrix_lines, matrix_tsv
from idekatalog.strings import municipalities as strings
from idekatalog.strings.reading import month
from idekatalog.strings.take_along import CLIPBOARD_FAILED
from idekatalog.ui.clipboard import put_on_clipboard
from idekatalog.ui.panels.basis_legend import BasisLegend
from idekatalog.ui.panels.chosen_cell import ChosenCell
from idekatalog.ui.panels.layout import measured_column, plain_label
from idekatalog.ui.panels.matrix_tools import MatrixTools, View
from idekatalog.ui.panels.matrix_view import MatrixView
from idekatalog.ui.panels.place import PlacePanel
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.panels.tile_map import TileMapView
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.library import Library

_LETTERS_SIDE_BY_SIDE = 125


class MunicipalitiesPanel(PlacePanel):
    """Methods or themes against places; what is open here is a subject, a row and a place.

    Signals:
        cell_chosen(str): the id of the cell the user wants to know about, for ``open``.
        experiences_requested(str): the user wants to read an intervention's experiences.
        contact_requested(str): the user wants to see the contact of that id.
        copied(str): a sentence about what now lies on the clipboard, or why it does not.
        picture_wanted(), printing_wanted(): the user wants ``chart`` as a picture, or on paper.
        shown(): there is something to print now.
    """

    cell_chosen = Signal(str)
    experiences_requested = Signal(str)
    contact_requested = Signal(str)
    copied = Signal(str)
    picture_wanted = Signal()
    printing_wanted = Signal()
    shown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._library: Library | None = None
        self._preferences = Preferences()
        self._open_id = ""
        self._matrices: dict[Subject, Matrix] = {}
        self._subject = Subject.METHOD
        self._shows_others = False
        self._row_id = ""
        self.tools = MatrixTools()
        self.legend = BasisLegend()
        self.table = MatrixView(theme)
        self.map = TileMapView(theme)
        self.text = QScrollArea()
        self.chosen = ChosenCell(theme)
        self._as_of = plain_label(strings.EMPTY, "muted")
        self._views = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill the table, the user's own municipality first; where it is out of sight, when it is shown."""
        self._library, self._preferences = library, preferences
        self._matrices = {}
        if self.isVisible():
            self._fill(library)

    def show_failure(self, message: str) -> None:
        """Say why there is no table."""
        self._as_of.setText(message)

    def use_theme(self, theme: Theme) -> None:
        """Draw in another theme; what is open is opened again after this."""
        self._theme = theme
        self.chosen.use_theme(theme)
        self.map.use_theme(theme)
        self.table.use_theme(theme)
        if self.matrix is not None:
            self._show_matrix()

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through."""
        return (self.tools, self.table, self.map, self.text, self.chosen)

    @Slot()
    def take_focus(self) -> None:
        """Move the keyboard into what is shown."""
        shown = self._views.currentWidget()
        if shown is self.map:
            self.map.take_focus()
        else:
            lines = self.text.findChild(SectionView) if shown is self.text else None
            (lines or self.table).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Close what was chosen."""
        if not self.chosen.isHidden():
            self._close()

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """Show what a cell stands for; "" shows the table alone."""
        self._open_id = location_id
        subject, row_id, place_id = (*location_id.split("/"), "", "", "")[:3]
        matrix = self._matrices.get(Subject(subject)) if subject in set(Subject) else None
        row, place = (matrix.row(row_id), matrix.place(place_id)) if matrix else (None, None)
        if self._library is None or matrix is None or row is None or place is None:
            self._hide_chosen()
            return
        self._show(matrix.subject, self._shows_others or place not in matrix.locals_only().places)
        self.table.mark(row_id, place_id)
        self._show_row(row_id)
        self.chosen.show_cell(matrix, row, place, self._library)
        self._share_room()

    @property
    def matrix(self) -> Matrix | None:
        """What is shown now; None before the catalogue is open."""
        matrix = self._matrices.get(self._subject)
        return matrix if matrix is None or self._shows_others else matrix.locals_only()

    @property
    def chart(self) -> Chart | None:
        """What can be printed and kept as a picture: the map where it is shown, else the matrix."""
        return self.map.map if self._views.currentWidget() is self.map else self.matrix

    def showEvent(self, event: QShowEvent) -> None:
        """Read the catalogue the first time the place is seen: it costs more than a start should."""
        super().showEvent(event)
        if self._library is not None and not self._matrices:
            self._fill(self._library)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what was chosen take the table's room where there is not enough for both."""
        super().resizeEvent(event)
        self._share_room()

    def _fill(self, library: Library) -> None:
        register, mine = library.register, self._preferences.municipality
        told = tuple(library.interventions())
        self._matrices = {
            subject: experience_matrix(subject, told, register.vocabulary, edition=register.edition, mine=mine)
            for subject in Subject
        }
        self._as_of.setText(strings.AS_OF.format(month=month(register.edition)))
        self._show_matrix()
        self.open(self._open_id)
        self.shown.emit()

    def _show(self, subject: Subject, shows_others: bool) -> None:
        if (subject, shows_others) == (self._subject, self._shows_others):
            return
        self._subject, self._shows_others = subject, shows_others
        self.tools.show_state(subject, shows_others)
        self._show_matrix()

    def _show_matrix(self) -> None:
        matrix = self.matrix
        if matrix is None:
            return
        self.legend.show_bases(matrix.legend, self._theme)
        self.table.show_matrix(matrix)
        self.map.show_matrix(matrix, self._row_id)
        page = QWidget()
        column = measured_column(page)
        name = strings.TEXT_VIEW.format(name=strings.TABLE_NAMES[matrix.subject])
        view = SectionView(name, self._theme)
        view.show_lines(matrix_lines(matrix))
        column.addWidget(view)
        column.addStretch(1)
        self.text.setWidget(page)
        self.text.setAccessibleName(name)

    @Slot(object)
    def _show_subject(self, subject: Subject) -> None:
        self._hide_chosen()
        self._show(subject, self._shows_others)

    @Slot(bool)
    def _show_others(self, shows_others: bool) -> None:
        self._show(self._subject, shows_others)

    @Slot(object)
    def _show_view(self, view: View) -> None:
        if view is View.MAP and self.table.row_id():
            self._show_row(self.table.row_id())
        self._views.setCurrentWidget({View.TABLE: self.table, View.MAP: self.map, View.TEXT: self.text}[view])

    @Slot(str)
    def _show_row(self, row_id: str) -> None:
        if row_id != self._row_id:
            self._row_id = row_id
            self.map.show_row(row_id)

    @Slot(str, str)
    def _choose(self, row_id: str, place_id: str) -> None:
        self.cell_chosen.emit(f"{self._subject}/{row_id}/{place_id}")

    @Slot()
    def _close(self) -> None:
        self.cell_chosen.emit("")
        self.take_focus()

    @Slot()
    def _copy(self) -> None:
        if self.matrix is not None:
            kept = put_on_clipboard(Clip(matrix_tsv(self.matrix)))
            self.copied.emit(strings.COPIED_TABLE if kept else CLIPBOARD_FAILED)

    def _hide_chosen(self) -> None:
        self.chosen.hide()
        self._share_room()

    def _share_room(self) -> None:
        has_room = self.width() >= self.fontMetrics().averageCharWidth() * _LETTERS_SIDE_BY_SIDE
        for part in (self._views, self.legend, self._as_of):
            part.setVisible(has_room or self.chosen.isHidden())

    def _connect(self) -> None:
        self.tools.subject_chosen.connect(self._show_subject)
        self.tools.view_chosen.connect(self._show_view)
        self.tools.others_toggled.connect(self._show_others)
        self.tools.copy_wanted.connect(self._copy)
        self.tools.picture_wanted.connect(self.picture_wanted)
        self.tools.printing_wanted.connect(self.printing_wanted)
        self.table.cell_chosen.connect(self._choose)
        self.table.detail_wanted.connect(self.chosen.take_focus)
        self.map.cell_chosen.connect(self._choose)
        self.map.cell_chosen.connect(self.chosen.take_focus)
        self.map.row_picked.connect(self._show_row)
        self.chosen.closed.connect(self._close)
        self.chosen.entry_requested.connect(self.experiences_requested)
        self.chosen.contact_requested.connect(self.contact_requested)

    def _lay_out(self) -> None:
        self.text.setObjectName("reading")
        self.text.setAccessibleName(strings.AS_TEXT_HINT)
        self.text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.setAccessibleName(strings.TABLE_NAMES[self._subject])
        self.text.setWidgetResizable(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        for view in (self.table, self.map, self.text):
            self._views.addWidget(view)
        body = QHBoxLayout()
        body.setSpacing(12)
        body.addWidget(self._views, 9)
        body.addWidget(self.chosen, 4)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(self.tools)
        layout.addWidget(self._as_of)
        layout.addWidget(self.legend)
        layout.addLayout(body, 1)
        scroll = QScrollArea()
        scroll.setObjectName("bare")
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
