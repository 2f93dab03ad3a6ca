"""The copies of what she keeps: what is in each, what is different now, and the way back."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idekatalog.domain.personal_difference import Difference, differences
from idekatalog.strings import safety as strings
from idekatalog.strings.reading import moment
from idekatalog.ui.accessible import announce
from idekatalog.ui.panels.layout import plain_label

if TYPE_CHECKING:
    from idekatalog.domain.personal import Personal
    from idekatalog.mine import Backup, Mine
    from idekatalog.ui.keeper import Keeper


class RestoreDialog(QDialog):
    """Asks the keeper for the copies, and lets it bring one back; what is kept now is copied first.

    Signals:
        said(str): what happened, for whom it may concern.
    """

    said = Signal(str)

    def __init__(self, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.RESTORE_TITLE)
        self.resize(820, 480)
        self._keeper = keeper
        self._copies: tuple[Backup, ...] = ()
        self._wanted = ""
        self.list = QListWidget()
        self.list.setSpacing(4)
        self.list.setAccessibleName(strings.COPIES_LIST)
        self.text = QPlainTextEdit(strings.LOOKING)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(strings.COPY_TEXT)
        self.state = plain_label("", "muted")
        self.bring_back = QPushButton(strings.BRING_BACK)
        self.bring_back.setProperty("primary", True)
        self.copy_now = QPushButton(strings.COPY_NOW)
        self._lay_out()
        self._show_possible()
        self.list.currentRowChanged.connect(self._look_into)
        self.bring_back.clicked.connect(self._restore)
        self.copy_now.clicked.connect(self._copy)
        keeper.changed.connect(self._hear_changed)
        keeper.failed.connect(self.say)
        keeper.backups(self._show_copies)

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Say what happened, below the copies."""
        self.state.setText(sentence)
        announce(self, sentence)
        self.said.emit(sentence)

    def _show_copies(self, copies: tuple[Backup, ...]) -> None:
        self._copies = copies
        self.list.clear()
        lines = (strings.copy_line(copy.taken.isoformat(), copy.counts, is_sound=copy.is_sound) for copy in copies)
        self.list.addItems(list(lines))
        if copies:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._say_folder(copies[0].path.parent)
        else:
            self.text.setPlainText(strings.NO_COPIES)
        self._show_possible()

    def _say_folder(self, folder: Path) -> None:
        if not self.state.text():
            self.state.setText(strings.COPIES_FOLDER.format(folder=folder))

    def _show_possible(self) -> None:
        row, may_write = self.list.currentRow(), self._keeper.may_write
        self.bring_back.setEnabled(may_write and row >= 0 and self._copies[row].is_sound)
        self.copy_now.setEnabled(may_write)

    @Slot(int)
    def _look_into(self, row: int) -> None:
        self._show_possible()
        if row < 0:
            return
        copy = self._copies[row]
        self.text.setPlainText(strings.LOOKING if copy.is_sound else strings.DAMAGED_COPY_TEXT)
        if copy.is_sound:
            self._keeper.ask(partial(_contents, copy.path), partial(self._compare, row))

    def _compare(self, row: int, then: tuple[Personal, ...]) -> None:
        if row == self.list.currentRow():  # another copy may have been chosen meanwhile
            counts = strings.counted(self._copies[row].counts)
            told = (strings.IN_COPY.format(content=counts), *_in_words(differences(then, self._keeper.values())))
            self.text.setPlainText("\n\n".join((*told, strings.LOSES_NOTHING)))

    @Slot()
    def _restore(self) -> None:
        copy = self._copies[self.list.currentRow()]
        self._wanted = moment(copy.taken.isoformat())
        self._keeper.restore(copy.path)

    @Slot()
    def _copy(self) -> None:
        self._keeper.flush()
        self._keeper.ask(_copied, self._tell_copied)

    def _tell_copied(self, is_new: bool) -> None:
        self.say(strings.COPIED_NOW if is_new else strings.NOTHING_NEW)
        self._keeper.backups(self._show_copies)

    @Slot(object)
    def _hear_changed(self, kind: object) -> None:
        if kind is None and self._wanted:
            self.say(strings.BROUGHT_BACK.format(moment=self._wanted))
            self._wanted = ""
            self._keeper.backups(self._show_copies)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.bring_back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.copy_now, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.state)
        layout.addWidget(buttons)


def _in_words(found: tuple[Difference, ...]) -> tuple[str, ...]:
    sides = (
        (strings.ONLY_THEN, [(one.kind.__name__, one.only_then) for one in found]),
        (strings.ONLY_NOW, [(one.kind.__name__, one.only_now) for one in found]),
        (strings.CHANGED, [(one.kind.__name__, one.changed) for one in found]),
    )
    told = (words.format(content=strings.counted(counts)) for words, counts in sides if any(n for _, n in counts))
    return tuple(told) or (strings.SAME,)


def _contents(path: Path, mine: Mine) -> tuple[Personal, ...]:
    return mine.contents(path)


def _copied(mine: Mine) -> bool:
    return mine.back_up(datetime.now())
