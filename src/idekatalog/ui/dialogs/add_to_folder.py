"""In which folder an entry shall lie: one of hers, or a new one."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from idekatalog.domain.personal import Folder
from idekatalog.strings import desktop, own
from idekatalog.strings import folders as strings
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.layout import plain_label


class AddToFolderDialog(QDialog):
    """A list of her folders, and a field for a new one's name; what is typed there counts before the list.

    Signals:
        chosen(Folder): the folder as it shall be, the entry at its end.
    """

    chosen = Signal(object)

    def __init__(self, entry_id: str, title: str, folders: Sequence[Folder], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(strings.ADD_TITLE)
        self._entry_id = entry_id
        self._folders = folders
        self.list = QListWidget()
        self.list.setAccessibleName(strings.ADD_LIST)
        for folder in folders:
            self.list.addItem(self._item(folder))
        self.field = QLineEdit()
        self.field.setAccessibleName(strings.ADD_NEW if folders else strings.NEW_FOLDER)
        self.field.setPlaceholderText(strings.ADD_NEW_HINT)
        label = plain_label(strings.ADD_NEW if folders else strings.NEW_FOLDER, "label")
        label.setBuddy(self.field)
        buttons = QDialogButtonBox()
        self.add = QPushButton(strings.ADD_NOW)
        self.add.setDefault(True)
        buttons.addButton(self.add, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(desktop.CANCEL, QDialogButtonBox.ButtonRole.RejectRole)
        layout = QVBoxLayout(self)
        layout.addWidget(plain_label(strings.ADD_WHAT.format(title=title)))
        for widget in (self.list, label, self.field, CprLine(self.field), buttons):
            layout.addWidget(widget)
        self.list.setVisible(bool(folders))
        letters = self.fontMetrics()
        self.resize(letters.averageCharWidth() * 60, letters.height() * (22 if folders else 9))
        self.list.currentRowChanged.connect(self._show_possible)
        self.list.itemDoubleClicked.connect(self.accept)
        self.field.textChanged.connect(self._show_possible)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        (self.list if folders else self.field).setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_possible()

    def accept(self) -> None:
        """Tell which folder it is, and close; nothing happens while none is chosen."""
        folder = self._folder
        if folder is not None:
            self.chosen.emit(folder.with_entry(self._entry_id))
            super().accept()

    @property
    def _folder(self) -> Folder | None:
        name, row = self.field.text().strip(), self.list.currentRow()
        if name:
            known = (folder for folder in self._folders if folder.title.strip().casefold() == name.casefold())
            return next(known, Folder(secrets.token_hex(8), name))
        return self._folders[row] if row >= 0 and not self._folders[row].holds(self._entry_id) else None

    def _item(self, folder: Folder) -> QListWidgetItem:
        title = folder.title.strip() or own.UNTITLED
        lies_there = folder.holds(self._entry_id)
        item = QListWidgetItem(strings.SEPARATOR.join((title, strings.LIES_THERE)) if lies_there else title)
        if lies_there:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    @Slot()
    def _show_possible(self) -> None:
        self.add.setEnabled(self._folder is not None)
