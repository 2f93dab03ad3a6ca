"""Where to keep a file, and as what kind."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from idekatalog.strings import desktop as strings

_LABELS = {
    QFileDialog.DialogLabel.LookIn: strings.LOOK_IN,
    QFileDialog.DialogLabel.FileName: strings.FILE_NAME,
    QFileDialog.DialogLabel.FileType: strings.FILE_TYPE,
    QFileDialog.DialogLabel.Accept: strings.SAVE,
    QFileDialog.DialogLabel.Reject: strings.CANCEL,
}


class SaveDialog(QFileDialog):
    """Asks for a file name among the user's documents.

    ``kinds`` are the words of each kind of file by its suffix, the usual one first.
    """

    def __init__(self, title: str, name: str, kinds: Mapping[str, str], parent: QWidget | None = None) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        super().__init__(parent, title, str(Path(folder) / name), ";;".join(kinds.values()))
        self._suffixes = {words: suffix for suffix, words in kinds.items()}
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        for label, words in _LABELS.items():  # qtbase_da leaves these in English
            self.setLabelText(label, words)
        self.filterSelected.connect(self._use_suffix)
        self._use_suffix(self.selectedNameFilter())

    def ask(self) -> Path | None:
        """Wait for the user's answer: the file, its suffix added where none was typed, or None."""
        return Path(self.selectedFiles()[0]) if self.exec() else None

    @Slot(str)
    def _use_suffix(self, words: str) -> None:
        self.setDefaultSuffix(self._suffixes.get(words, ""))
