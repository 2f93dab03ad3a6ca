"""Everything the user keeps, and what the program remembers about how she uses it, on one page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout

from idekatalog.exchange.personal_text import as_json, as_markdown, as_page
from idekatalog.strings import privacy as strings
from idekatalog.ui.panels.layout import plain_label

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.exchange.file_kinds import Makers
    from idekatalog.mine import Mine
    from idekatalog.ui.main_window import MainWindow
    from idekatalog.ui.settings import Preferences


class KeptDialog(QDialog):
    """Shows all of it as text to read, to keep as a file, or to delete.

    Signals:
        deletion_requested(): all of it shall go.
    """

    deletion_requested = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.KEPT_TITLE)
        self.resize(760, 560)
        self._window = window
        self._values: tuple[Personal, ...] = ()
        self._changed = ""
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(strings.KEPT_TITLE)
        self.save = QPushButton(strings.KEPT_SAVE)
        self.delete = QPushButton(strings.DELETE_ALL)
        self._lay_out()
        self.save.clicked.connect(self._save)
        self.delete.clicked.connect(self.deletion_requested)
        window.keeper.flush()
        window.keeper.ask(_everything, self._show)

    def _show(self, found: tuple[tuple[Personal, ...], str]) -> None:
        self._values, self._changed = found
        blocks = (
            as_page(self._values, self._titles(), self._changed),
            strings.REMEMBERED,
            "\n".join(remembered(self._window.settings.preferences)),
            strings.FOLDERS,
            "\n".join(f"- {folder}" for folder in _folders(self._window)),
            strings.NEVER_KEPT,
        )
        self.text.setPlainText("\n\n".join(blocks))

    def _as_markdown(self) -> bytes:
        return as_markdown(self._values, self._titles(), self._changed)

    def _titles(self) -> Mapping[str, str]:
        library = self._window.library
        return library.names if library else {}

    @Slot()
    def _save(self) -> None:
        from idekatalog.ui.dialogs.save import SaveDialog

        makers: Makers = {"md": self._as_markdown, "json": partial(as_json, self._values, self._changed)}
        target = SaveDialog(strings.KEPT_SAVE_TITLE, strings.KEPT_FILE, strings.KEPT_KINDS, self).ask()
        if target is not None:
            self._window.take_along.save_to(target, makers)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(plain_label(strings.READ_THROUGH, "muted"))
        layout.addWidget(buttons)


def remembered(preferences: Preferences) -> list[str]:
    """Return a line for everything the window remembers."""
    named = ((strings.PREFERENCES[name], value) for name, value in preferences._asdict().items())
    told = (f"- {name}: {strings.VALUES.get(str(value), value)}" for name, value in named if value != "")
    return [*told, f"- {strings.SHAPE}"]


def _folders(window: MainWindow) -> tuple[Path, ...]:
    paths = window.searcher.paths
    return (paths.data, paths.state, paths.cache)


def _everything(mine: Mine) -> tuple[tuple[Personal, ...], str]:
    return mine.store.everything(), mine.store.changed()
