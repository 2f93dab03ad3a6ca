"""The help: how to use the program, and every key from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from idekatalog.domain.document import List, Section, Table, Text
from idekatalog.strings import desktop as strings
from idekatalog.ui.actions import ACTIONS, shortcuts
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme


def help_document() -> tuple[Section, ...]:
    """Return the help as a document; the keys are those of the actions."""
    steps = List(tuple((Text(step),) for step in strings.HELP_STEPS))
    rows = tuple(
        ((Text(keys[0].toString(QKeySequence.SequenceFormat.NativeText)),), (Text(spec.help),))
        for spec in ACTIONS
        if (keys := shortcuts(spec))
    )
    header = tuple((Text(title),) for title in strings.HELP_SHORTCUT_COLUMNS)
    return (
        Section("help", strings.HELP_TITLE, (steps,)),
        Section("keys", strings.HELP_SHORTCUTS, (Table(header, rows),)),
    )


class HelpDialog(QDialog):
    """Shows the help; Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.HELP_TITLE)
        self.resize(680, 620)
        self.view = SectionView(strings.HELP_TITLE, theme)
        self.view.show_blocks(help_document())
        scroll = QScrollArea()
        scroll.setObjectName("reading")
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.view)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
