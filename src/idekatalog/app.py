"""The desktop program: where its parts are put together."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QtMsgType, QTranslator, qInstallMessageHandler
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from idekatalog import __version__
from idekatalog.paths import Paths, find_paths
from idekatalog.strings import desktop as strings
from idekatalog.ui.collector import Collector
from idekatalog.ui.ending import Ending
from idekatalog.ui.first_paint import FirstPaint
from idekatalog.ui.look import Look
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.settings import Settings
from idekatalog.ui.single_instance import SingleInstance
from idekatalog.ui.theme import STYLE, apply_theme, load_fonts

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
    if given[:1] == [_PICTURE] and len(given) > 1:
        return _draw(application, _window(application, paths), Path(given[1]))
    instance = SingleInstance(paths.state, application)
    if not instance.is_first() and not _opens_anyway(instance):
        return DONE
    ending = Ending(paths.state, application)
    window = _window(application, paths)
    window.greet()
    FirstPaint(window, partial(_go_on, application, window, collector, instance, ending))
    window.show()
    code = application.exec()
    ending.finish()
    instance.let_go()
    return code


def _window(application: QApplication, paths: Paths) -> MainWindow:
    settings = Settings(paths.data)
    load_fonts(paths.resources)
    look = Look(settings, paths.resources)
    apply_theme(application, look.theme)
    return MainWindow(paths, settings, look)


def _go_on(
    application: QApplication, window: MainWindow, collector: Collector, instance: SingleInstance, ending: Ending
) -> None:
    """Make what the first paint did without, then open the catalogue."""
    from idekatalog.ui.accessible import install_heading_role
    from idekatalog.ui.beginning import open_catalogue
    from idekatalog.ui.crash import CrashCare

    install_heading_role()
    application.setWindowIcon(QIcon(str(window.paths.resources / "icons" / "idekatalog.svg")))
    window.complete()
    care = CrashCare(window.paths.state, window, window.keeper.settle)
    care.install()
    # Queued: the dialog must not open inside the paint event or slot that failed.
    care.crashed.connect(care.show_details, Qt.ConnectionType.QueuedConnection)
    care.crashed.connect(ending.note_mistake)
    instance.called.connect(window.commands.come_forward)
    window.look.watch_system()
    application.screenRemoved.connect(window.come_into_view)
    window.searcher.found.connect(collector.settle, Qt.ConnectionType.SingleShotConnection)
    window.searcher.asked.connect(collector.put_off)
    window.searcher.opened.connect(instance.listen, Qt.ConnectionType.SingleShotConnection)
    window.safety_desk.was_interrupted = ending.begin()
    open_catalogue(window)


def _draw(application: QApplication, window: MainWindow, target: Path) -> int:
    """Draw the window into a file; a mistake of ours ends it."""
    from idekatalog.ui.crash import CrashCare
    from idekatalog.ui.picture import Picture

    window.complete()
    picture = Picture(window, target)
    care = CrashCare(window.paths.state, window, window.keeper.settle)
    care.install()
    care.crashed.connect(picture.give_up, Qt.ConnectionType.QueuedConnection)
    FirstPaint(window, window.searcher.open)
    window.show()
    application.exec()
    return picture.code


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
    application = QApplication([strings.NAME, *STYLE])
    application.setApplicationName("idekatalog")
    application.setApplicationDisplayName(strings.NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("idekatalog")
    translator = QTranslator(application)
    if translator.load("qtbase_da", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    return application


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
