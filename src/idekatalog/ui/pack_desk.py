"""Content from others, and the user's own, taken in from the window; imported when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from idekatalog import packs
from idekatalog.domain.handover import HANDED, Arrival, arrivals
from idekatalog.errors import CancelledError, StorageError
from idekatalog.packs import Offer
from idekatalog.strings import packs as strings
from idekatalog.ui.dialogs.offer import OfferDialog
from idekatalog.ui.dialogs.packs import PacksDialog
from idekatalog.ui.dialogs.progress import ProgressDialog
from idekatalog.ui.handover_taking import HandoverTaking
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow

_MANIFEST = "pakke.yaml"


class PackDesk(QObject):
    """Asks for a pack, shows what it would change, and takes it in; one at a time.

    Signals:
        progressed(str, int, int): what is being done, how many steps are done, and of how many.
        offered(Offer): a pack waits for a yes.
    """

    progressed = Signal(str, int, int)
    offered = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._paths = window.searcher.paths
        self._stopped = Event()
        self._offer: Offer | None = None
        self._come: tuple[Arrival, ...] = ()
        self._refreshes = False
        self._bring_back: Callable[[], None] | None = None
        self._dialog: PacksDialog | None = None
        self._progress: ProgressDialog | None = None
        self._looking = self._task(self._show_offer)
        self._taking = self._task(self._finish)

    @Slot()
    def fetch(self) -> None:
        """Ask for a pack, and look at it: a zip, or the manifest in a folder."""
        chosen, _ = QFileDialog.getOpenFileName(self._window, strings.CHOOSE, "", strings.PACK_FILES)
        if chosen:
            path = Path(chosen)
            self.look_at(path.parent if path.name == _MANIFEST else path)

    def look_at(self, source: Path) -> None:
        """Read and verify a pack, and ask whether it shall be taken in."""
        self._refreshes = False
        self._run(self._looking, partial(packs.examine, self._paths, source, self._watch))

    @Slot()
    def follow(self) -> None:
        """Ask for the shared folder, and look at it."""
        chosen = QFileDialog.getExistingDirectory(self._window, strings.CHOOSE_FOLDER)
        if chosen:
            self.look_at_folder(Path(chosen))

    def look_at_folder(self, folder: Path | None) -> None:
        """Read a shared folder, None for the one that is followed already."""
        self._refreshes = folder is None
        self._run(self._looking, partial(packs.examine_followed, self._paths, folder, self._watch))

    @Slot()
    def fetch_new(self) -> None:
        """Read the shared folder and her own interventions again."""
        if packs.followed(self._paths) is None:
            self._read_again(strings.READ_AGAIN)
        else:
            self.look_at_folder(None)

    @Slot()
    def new_own(self) -> None:
        """Make a file for an intervention of her own, and open it where she writes."""
        try:
            path = packs.new_own(self._paths)
        except StorageError as error:
            self._window.warn(str(error))
            return
        self._open(path)
        self._window.tell(strings.OWN_MADE)

    @Slot()
    def open_own(self) -> None:
        """Open the folder of her own interventions."""
        self._paths.own.mkdir(parents=True, exist_ok=True)
        self._open(self._paths.own)

    @Slot()
    def show(self) -> None:
        """Show what has been taken in."""
        self._dialog = dialog = PacksDialog(self._window)
        dialog.fetch_requested.connect(self.fetch)
        dialog.remove_requested.connect(self.remove)
        dialog.undo_requested.connect(self.undo)
        dialog.follow_requested.connect(self.follow)
        dialog.folder_requested.connect(self.fetch_new)
        dialog.own_requested.connect(self.new_own)
        dialog.own_folder_requested.connect(self.open_own)
        dialog.finished.connect(self._forget_dialog)
        self._show_state()
        dialog.open()

    @Slot(str, str)
    def remove(self, pack_id: str, name: str) -> None:
        """Remove a pack, or the copy of the shared folder; it can be brought back."""
        self._change(partial(packs.remove, self._paths, pack_id), strings.REMOVED.format(name=name))

    @Slot()
    def undo(self) -> None:
        """Bring back what was removed last."""
        if self._bring_back is not None:
            self._change(self._bring_back, "")

    def _arrivals(self, offer: Offer) -> tuple[Arrival, ...]:
        window = self._window
        titles = window.library.names if window.library else {}
        kept = (value for kind in HANDED for value in window.keeper.all(kind))
        return arrivals(offer.handed, kept, offer.origin.publisher, {**titles, **offer.titles})

    def _change(self, deed: Callable[[], Any], words: str) -> None:
        try:
            self._bring_back = deed()
        except StorageError as error:
            self._window.warn(str(error))
            return
        if self._dialog is not None:
            self._dialog.tell_removed(words)
        self._read_again(words or strings.READ_AGAIN)

    def _read_again(self, words: str) -> None:
        self._window.searcher.open()
        self._window.tell(words)
        self._show_state()

    def _show_state(self) -> None:
        if self._dialog is not None:
            self._dialog.show_state(packs.installed(self._paths), packs.followed(self._paths))

    def _run(self, task: Task, work: Callable[[], object]) -> None:
        self._stopped.clear()
        if not task.start(work):
            return
        self._progress = ProgressDialog(self._dialog or self._window)
        self.progressed.connect(self._progress.show_step)
        self._progress.stopped.connect(self._stopped.set)
        self._progress.open()

    def _watch(self, doing: str, done: int, total: int) -> None:
        """Hear of a step in the working thread."""
        if self._stopped.is_set():
            raise CancelledError(strings.CANCELLED)
        if done % max(1, total // 200) == 0:
            self.progressed.emit(doing, done, total)

    def _task(self, then: Callable[[Any], None]) -> Task:
        task = Task(self, strings.WAITING)
        task.done.connect(then)
        task.failed.connect(self._fail)
        task.busy.connect(self._window.waiting.hear)
        return task

    @Slot(object)
    def _show_offer(self, offer: Offer) -> None:
        self._end_progress()
        self._offer = offer
        self._come = self._arrivals(offer)
        is_known = self._refreshes and not offer.changes and not offer.findings
        if is_known or not self._window.isVisible():
            self.leave()
            self._read_again(strings.NOTHING_FETCHED.format(name=offer.origin.name))
            return
        dialog = OfferDialog(offer, self._come, self._dialog or self._window)
        dialog.accepted.connect(self.take)
        dialog.rejected.connect(self.leave)
        dialog.open()
        self.offered.emit(offer)

    @Slot()
    def take(self) -> None:
        """Take in what is offered."""
        if self._offer is not None:
            self._run(self._taking, partial(packs.accept, self._paths, self._offer, self._watch))

    @Slot()
    def leave(self) -> None:
        """Leave what is offered."""
        if self._offer is not None:
            packs.leave(self._offer)
            self._offer = None

    @Slot(object)
    def _finish(self, _: object) -> None:
        self._end_progress()
        offer, self._offer = self._offer, None
        if offer is None:
            return
        if offer.catalogue is not None:
            self._read_again(strings.TAKEN.format(name=offer.origin.name))
        values = tuple(arrival.value for arrival in self._come if arrival.value is not None)
        if values:
            HandoverTaking(self._window, self, offer, values).start()

    @Slot(str)
    def _fail(self, message: str) -> None:
        self._end_progress()
        self._offer = None
        if self._stopped.is_set():
            self._window.tell(message)
        else:
            self._window.warn(message)

    def _end_progress(self) -> None:
        if self._progress is not None:
            self._progress.end()
            self._progress = None

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._window.warn(strings.NO_EDITOR.format(path=path))

    @Slot()
    def _forget_dialog(self) -> None:
        self._dialog = None
