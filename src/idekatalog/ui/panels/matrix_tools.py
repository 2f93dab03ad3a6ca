"""What the user can choose over the matrix: its rows, how it is shown, and what to take along."""

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from idekatalog.domain.matrix import Subject
from idekatalog.strings import municipalities as strings
from idekatalog.ui.panels.flow_layout import FlowLayout
from idekatalog.ui.panels.layout import quiet_button
from idekatalog.ui.panels.one_of import OneOf


class View(StrEnum):
    """The ways the same matrix is shown."""

    TABLE = "table"
    MAP = "map"
    TEXT = "text"


class MatrixTools(QWidget):
    """A row of buttons that wraps where it is narrow.

    Signals:
        subject_chosen(Subject), view_chosen(View): what is to be shown.
        others_toggled(bool): whether places beyond Vestegnen are shown too.
        copy_wanted(): the user wants the table on the clipboard.
        picture_wanted(), printing_wanted(): she wants what is shown as a picture, or on paper.
    """

    subject_chosen = Signal(object)
    view_chosen = Signal(object)
    others_toggled = Signal(bool)
    copy_wanted = Signal()
    picture_wanted = Signal()
    printing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subjects = OneOf(
            (
                (Subject.METHOD, strings.METHODS, strings.METHODS_HINT),
                (Subject.THEME, strings.THEMES, strings.THEMES_HINT),
            )
        )
        self.views = OneOf(
            (
                (View.TABLE, strings.AS_TABLE, strings.AS_TABLE_HINT),
                (View.MAP, strings.AS_MAP, strings.AS_MAP_HINT),
                (View.TEXT, strings.AS_TEXT, strings.AS_TEXT_HINT),
            )
        )
        self.others = QCheckBox(strings.OTHERS)
        self.others.setAccessibleName(strings.OTHERS_NAME)
        copying, saving, printing = map(quiet_button, (strings.COPY_TABLE, strings.SAVE_PICTURE, strings.PRINT))
        self.subjects.chosen.connect(self.subject_chosen)
        self.views.chosen.connect(self.view_chosen)
        self.others.toggled.connect(self.others_toggled)
        copying.clicked.connect(self.copy_wanted)
        saving.clicked.connect(self.picture_wanted)
        printing.clicked.connect(self.printing_wanted)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        for widget in (self.subjects, self.views, self.others, copying, saving, printing):
            flow.addWidget(widget)

    def show_state(self, subject: Subject, shows_others: bool) -> None:
        """Show what holds now."""
        self.subjects.show_value(subject)
        self.others.setChecked(shows_others)
