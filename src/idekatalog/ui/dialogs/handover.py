"""What of the user's own goes to a colleague: chosen thing by thing, and read through before it is a file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from idekatalog import packs
from idekatalog.domain.handover import HANDED, UNASKED, row, texts_of
from idekatalog.exchange.handover_text import as_preview
from idekatalog.strings import handover as strings
from idekatalog.strings import mine, privacy
from idekatalog.ui.accessible import Heading
from idekatalog.ui.dialogs.scrolled import scrolled_column
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.layout import plain_label

if TYPE_CHECKING:
    from idekatalog.domain.handover import Handed
    from idekatalog.ui.main_window import MainWindow

_LINES, _EMPTY_LINES, _LIST_LINES, _PREVIEW_LINES = 38, 10, 5, 10


@dataclass(frozen=True, slots=True)
class _Thing:
    """A row of the list: one of the things she keeps, or a file she has written by its name in a pack."""

    label: str
    value: Handed | None = None
    file: str = ""

    @property
    def goes_unasked(self) -> bool:
        """Say whether it is chosen from the start."""
        return self.value is None or isinstance(self.value, UNASKED)


class HandoverDialog(QDialog):
    """Asks what shall go, shows every line of it, and asks where the file shall be."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.TITLE)
        self._window = window
        self._target: Path | None = None
        self._today = date.today().isoformat()
        self._own = packs.own_files(window.searcher.paths)
        self._titles: Mapping[str, str] = window.library.names if window.library else {}
        self._things = tuple(self._found())
        self.list = QListWidget()
        self.name = QLineEdit(strings.NAME_NOW)
        self.publisher = QLineEdit(window.settings.preferences.municipality)
        self.preview = QPlainTextEdit()
        self.save = QPushButton(strings.SAVE)
        self._name_fields()
        self._fill()
        self._lay_out()
        self.list.itemChanged.connect(self._show)
        self.name.textChanged.connect(self._show)
        self.publisher.textChanged.connect(self._show)
        self.save.clicked.connect(self._save)
        window.take_along.written.connect(self._close_when_written)
        self._show()

    @property
    def values(self) -> tuple[Handed, ...]:
        """What is chosen of what she keeps."""
        return tuple(thing.value for thing in self._chosen if thing.value is not None)

    @property
    def files(self) -> dict[str, bytes]:
        """What is chosen of what she has written, as it is."""
        return {thing.file: self._own.files[thing.file] for thing in self._chosen if thing.file}

    @property
    def _chosen(self) -> list[_Thing]:
        ticked = (self.list.item(number).checkState() is Qt.CheckState.Checked for number in range(self.list.count()))
        return [thing for thing, is_ticked in zip(self._things, ticked, strict=True) if is_ticked]

    @property
    def _said(self) -> tuple[str, str, str]:
        """The pack's name, whom it is from, and its day."""
        return (
            self.name.text().strip() or strings.NAME_NOW,
            self.publisher.text().strip() or strings.FROM_NOW,
            self._today,
        )

    def _found(self) -> Iterator[_Thing]:
        for kind in HANDED[:2]:
            yield from self._kept(kind)
        for file in self._own.files:
            stem = file.rpartition("/")[2].removesuffix(".md")
            yield _Thing(strings.OWN_ROW.format(title=self._titles.get(stem, file)), file=file)
        for kind in HANDED[2:]:
            yield from self._kept(kind)

    def _kept(self, kind: type[Handed]) -> Iterator[_Thing]:
        for value in self._window.keeper.all(kind):
            if any(text.strip() for text in texts_of(value)):
                yield _Thing(row(value, self._titles), value)

    def _name_fields(self) -> None:
        names = {
            self.list: strings.CHOOSE,
            self.name: strings.NAME,
            self.publisher: strings.FROM,
            self.preview: strings.PREVIEW,
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
        self.list.setObjectName("choices")
        self.list.setAccessibleDescription(strings.CHOOSE_HELP)
        self.publisher.setPlaceholderText(strings.FROM_HINT)
        self.name.setMaxLength(packs.LONGEST_NAME)
        self.publisher.setMaxLength(packs.LONGEST_NAME)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        spacing = self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(spacing * _LIST_LINES)
        self.preview.setMinimumHeight(spacing * _PREVIEW_LINES)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _fill(self) -> None:
        for thing in self._things:
            item = QListWidgetItem(thing.label)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if thing.goes_unasked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        if self._things:
            self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        column = scrolled_column(self, buttons, lines=_LINES if self._things else _EMPTY_LINES)
        if not self._things:
            self.save.hide()
            column.addWidget(Heading(strings.TITLE, "heading"))
            column.addWidget(plain_label(strings.EMPTY))
        else:
            self._add_fields(column)
        for sentence, names in ((strings.NOT_ALONG, self._own.misnamed), (strings.UNREADABLE, self._own.unreadable)):
            if names:
                column.addWidget(plain_label(sentence.format(names=", ".join(names)), "muted"))
        column.addStretch(0)

    def _add_fields(self, column: QVBoxLayout) -> None:
        column.addWidget(Heading(strings.CHOOSE, "heading"))
        column.addWidget(plain_label(strings.CHOOSE_HELP, "muted"))
        column.addWidget(self.list, 1)
        grid = QGridLayout()
        for at, (label, field) in enumerate(((strings.NAME, self.name), (strings.FROM, self.publisher))):
            grid.addWidget(plain_label(label, "label"), 0, at)
            grid.addWidget(field, 1, at)
        column.addLayout(grid)
        column.addWidget(Heading(strings.PREVIEW, "heading"))
        column.addWidget(plain_label(mine.NOTE_HINT, "muted"))
        column.addWidget(plain_label(privacy.READ_THROUGH, "label"))
        column.addWidget(self.preview, 3)
        column.addWidget(CprLine(self.preview))
        self.list.setFocus()

    @Slot()
    def _show(self) -> None:
        """Show every line that would go."""
        chosen = self._chosen
        self.save.setEnabled(bool(chosen))
        files = {name: data.decode() for name, data in self.files.items()}
        text = as_preview(*self._said, self.values, files, self._titles) if chosen else strings.NOTHING_CHOSEN
        at = self.preview.verticalScrollBar().value()
        self.preview.setPlainText(text)
        self.preview.verticalScrollBar().setValue(at)

    @Slot()
    def _save(self) -> None:
        from idekatalog.ui.dialogs.save import SaveDialog

        target = SaveDialog(strings.SAVE_TITLE, strings.FILE_NAME, strings.FILE_KINDS, self).ask()
        if target is not None:
            self._target = target
            make = partial(packs.handover_pack, self._window.searcher.paths, *self._said, self.values, self.files)
            self._window.take_along.save_to(target, {"zip": make})

    @Slot(Path)
    def _close_when_written(self, path: Path) -> None:
        """Be done when the pack is a file; until then all that is ticked and written stays."""
        if path == self._target:
            self.accept()
