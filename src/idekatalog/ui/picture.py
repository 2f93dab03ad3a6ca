"""The window drawn into a file, for machines without a screen."""

import contextlib
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

from idekatalog.domain.personal import Folder, FolderItem
from idekatalog.strings import desktop as strings
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole
from idekatalog.ui.navigation import Location, Place

DONE, FAILED = 0, 3
_SIZE = QSize(1280, 800)
_SETTLING_MS = 300  # a page lays itself out over several rounds of the event loop


@dataclass(frozen=True, slots=True)
class Scene:
    """What is done before the picture is taken: words searched for, a place gone to, a folder filled."""

    text: str = ""
    location: Location | None = None
    folder: Folder | None = None


_FOLDER = Folder(
    "moede",
    strings.SAMPLE_FOLDER,
    items=tuple(map(FolderItem, ("situation-samtale-i-morgen", "bekymringssamtaler", "motiverende-samtaler"))),
)
SCENES = {
    "soeg": Scene(strings.SAMPLE_QUERY),
    "situationer": Scene(location=Location(Place.SITUATIONS, "situation-lillebror-samme-retning")),
    "erfaringer": Scene(location=Location(Place.MUNICIPALITIES, "method/mentorordninger/ishoej")),
    "sammenlign": Scene(location=Location(Place.COMPARISON, "bekymringssamtaler motiverende-samtaler mentorordninger")),
    "moede": Scene(location=Location(Place.MEETING, "situation-samtale-i-morgen bekymringssamtaler")),
    "mapper": Scene(location=Location(Place.FOLDERS, _FOLDER.id), folder=_FOLDER),
    "kontakter": Scene(location=Location(Place.CONTACTS, "kontakt-ishoej")),
}
"""The pictures of the guide by file name."""


class Picture(QObject):
    """Does what a user would do, and draws the window; a file of an unknown name shows the search."""

    def __init__(self, window: MainWindow, target: Path) -> None:
        super().__init__(window)
        self.code = FAILED
        self._window = window
        self._target = target
        self._scene = SCENES.get(target.stem, SCENES["soeg"])
        window.resize(_SIZE)
        QCursor.setPos(0, 0)  # or something under it would look chosen
        QApplication.setCursorFlashTime(0)  # a blinking cursor would make every picture another
        window.search.field.setText(self._scene.text)
        window.searcher.found.connect(self._go)
        window.searcher.failed.connect(self.give_up)

    @Slot()
    def _go(self) -> None:
        window = self._window
        window.searcher.found.disconnect(self._go)
        if self._scene.folder is not None:
            window.keeper.keep_at_once(self._scene.folder)
        if self._is_meeting:
            window.meeting.drawn.connect(self._settle)  # the papers of now, not those of an empty form
        if self._scene.location is not None:
            window.navigation.go(self._scene.location)
        else:
            window.navigation.open_entry(window.search.hits.model.index(0).data(HitRole.ID))
        if not self._is_meeting:
            self._settle()

    @property
    def _is_meeting(self) -> bool:
        location = self._scene.location
        return location is not None and location.place is Place.MEETING

    @Slot()
    def _settle(self) -> None:
        if self._is_meeting:
            self._window.meeting.drawn.disconnect(self._settle)
        QTimer.singleShot(_SETTLING_MS, self._draw)

    @Slot()
    def _draw(self) -> None:
        with contextlib.suppress(OSError):  # saving says whether it could be written
            self._target.parent.mkdir(parents=True, exist_ok=True)
        if self._window.grab().save(str(self._target), "PNG"):
            self.code = DONE
            print(strings.PICTURE_SAVED.format(path=self._target))
        else:
            print(strings.PICTURE_FAILED.format(path=self._target), file=sys.stderr)
        self._end()

    @Slot(str)
    def give_up(self, message: str) -> None:
        """Say why there will be no picture, and end."""
        print(message, file=sys.stderr)
        self._end()

    def _end(self) -> None:
        self._window.close()
        QApplication.quit()
