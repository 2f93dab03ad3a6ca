"""Every shortcut on one sheet, made from the table of actions."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from idekatalog.domain.document import Line, Table, Text
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ACTIONS, shortcuts
from idekatalog.ui.menus import Menu
from idekatalog.ui.panels.layout import MARGIN
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.shape import room_for
from idekatalog.ui.theme import Theme

_WANTED_SIZE, _WINDOW_FRAME = QSize(620, 760), QSize(40, 80)
_HEADER: tuple[Line, ...] = tuple((Text(title),) for title in strings.SHORTCUT_COLUMNS)


def shortcut_tables() -> Iterator[tuple[str, Table]]:
    """Yield the title of every menu that has keys, with a table of them."""
    for menu in Menu:
        rows = tuple(
            ((Text(keys[0].toString(QKeySequence.SequenceFormat.NativeText)),), (Text(spec.help),))
            for spec in ACTIONS
            if spec.menu is menu and (keys := shortcuts(spec))
        )
        if rows:
            yield menu.replace("&", ""), Table(_HEADER, rows)


class ShortcutDialog(QDialog):
    """Shows the keys, menu by menu; Esc closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(strings.SHORTCUTS_TITLE)
        self.resize(_WANTED_SIZE.boundedTo(room_for(self) - _WINDOW_FRAME))
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN)
        for title, table in shortcut_tables():
            view = SectionView(strings.SHORTCUTS_OF.format(menu=title), theme)
            view.show_blocks([table])
            column.addWidget(Heading(title))
            column.addWidget(view)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setObjectName("reading")
        scroll.setAccessibleName(strings.SHORTCUTS_TITLE)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._content)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
