"""The desktop program: where its parts are put together."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from idekatalog import __version__
from idekatalog.paths import find_paths
from idekatalog.strings import desktop as strings
from idekatalog.ui.accessible import install_heading_role
from idekatalog.ui.collector import Collector
from idekatalog.ui.crash import CrashCare
from idekatalog.ui.ending import Ending
from idekatalog.ui.first_paint import FirstPaint
from idekatalog.ui.look import Look
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.settings import Settings
from idekatalog.ui.single_instance import SingleInstance
from idekatalog.ui.theme import apply_theme, load_fonts

if TYPE_CHECKING:
    from idekatalog.ui.picture import Picture

DONE, FAILED = 0, 3
_PICTURE = "--picture"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window and return when it is closed; 3 where there is no screen.

    ``--picture FILE`` draws the window into a PNG instead and ends.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not _has_screen():
        print(strings.NO_SCREEN, file=sys.stderr)
        return FAILED
    application = _application()
    collector = Collector(application)
    paths = find_paths()
    instance = None if given[:1] == [_PICTURE] else SingleInstance(paths.state, application)
    if instance and not instance.is_first() and not _opens_anyway(instance):
        return DONE
    settings = Settings(paths.data)
    load_fonts(paths.resources)
    look = Look(settings, paths.resources)
    apply_theme(application, look.theme)
    application.setWindowIcon(QIcon(str(paths.resources / "icons" / "idekatalog.svg")))
    window = MainWindow(paths, settings, look)
    care = CrashCare(paths.state, window, window.keeper.settle)
    care.install()
    look.watch_system()
    picture = _picture(window, Path(given[1])) if given[:1] == [_PICTURE] and len(given) > 1 else None
    # Queued: the dialog must not open inside the paint event or slot that failed.
    care.crashed.connect(picture.give_up if picture else care.show_details, Qt.ConnectionType.QueuedConnection)
    application.screenRemoved.connect(window.come_into_view)
    if picture is None:
        window.commands.greet()
    window.searcher.found.connect(collector.settle, Qt.ConnectionType.SingleShotConnection)
    ending = Ending(paths.state)
    if instance:
        care.crashed.connect(ending.note_mistake)
        instance.called.connect(window.commands.come_forward)
        window.searcher.opened.connect(instance.listen, Qt.ConnectionType.SingleShotConnection)
        window.safety_desk.was_interrupted = ending.begin()
    FirstPaint(window, window.searcher.open)
    window.show()
    code = application.exec()
    if instance:
        ending.finish()
        instance.let_go()
    return picture.code if picture else code


def _opens_anyway(instance: SingleInstance) -> bool:
    """Call the window there is; where it does not answer, ask."""
    if instance.call_first():
        return False
    from idekatalog.strings import safety
    from idekatalog.ui.dialogs.warning import ask

    return ask(None, safety.NO_ANSWER, yes=safety.OPEN_ANYWAY, no=safety.DO_NOT_OPEN)


def _application() -> QApplication:
    qInstallMessageHandler(_hear)
    QLocale.setDefault(QLocale(QLocale.Language.Danish, QLocale.Country.Denmark))
    application = QApplication([strings.NAME])
    application.setApplicationName("idekatalog")
    application.setApplicationDisplayName(strings.NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("idekatalog")
    translator = QTranslator(application)
    if translator.load("qtbase_da", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    install_heading_role()
    return application


def _picture(window: MainWindow, target: Path) -> Picture:
    from idekatalog.ui.picture import Picture

    return Picture(window, target)


def _has_screen() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _hear(kind: QtMsgType, _context: object, message: str) -> None:
    if kind is QtMsgType.QtFatalMsg:
        # Qt is about to abort: it could not reach the display it was promised.
        print(strings.NO_SCREEN, file=sys.stderr, flush=True)
        os._exit(FAILED)
    if kind is not QtMsgType.QtDebugMsg:
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
