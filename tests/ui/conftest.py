"""The real window over a small content folder of its own, without a screen."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idekatalog.paths import Paths, find_paths
from idekatalog.ui.accessible import install_heading_role
from idekatalog.ui.look import Look
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.settings import Settings
from idekatalog.ui.theme import STYLE, Appearance, Theme, apply_theme, load_fonts

ENTRIES = ("bekymringssamtaler", "mentorordninger", "banderaad")
SITUATION = "situation-samtale-i-morgen"
WAIT_MS = 20_000


@pytest.fixture(autouse=True, scope="session")
def _frozen() -> None:
    """Spare the collector what all tests have imported: it would look through it before each of them."""
    gc.freeze()


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """Let what earlier tests left end now, in this thread, as the program's own collector does."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start the application as the program does."""
    return ["idekatalog", *STYLE]


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Leave nothing on the clipboard: the offscreen one outlives Python and crashes on our data at exit."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Copy a few real entries with all contacts; everything written goes under tmp_path."""
    shipped = find_paths()
    content = tmp_path / "content"
    (content / "indsatser").mkdir(parents=True)
    for name in ("ordforraad.yaml", "kontakter.yaml", "litteratur.yaml"):
        shutil.copy(shipped.content / name, content)
    (content / "situationer").mkdir()
    shutil.copy(shipped.content / "situationer" / f"{SITUATION}.md", content / "situationer")
    (content / "artikler").mkdir()
    shutil.copy(shipped.content / "artikler" / "artikel-akut.md", content / "artikler")
    for entry in ENTRIES:
        shutil.copy(shipped.content / "indsatser" / f"{entry}.md", content / "indsatser")
    return Paths(content, shipped.resources, tmp_path / "cache", tmp_path / "data", tmp_path / "state")


@pytest.fixture
def theme(paths: Paths) -> Theme:
    return Theme(Appearance.LIGHT, 100, paths.resources)


@pytest.fixture
def unopened(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[MainWindow]:
    """Build the window as the program does, the catalogue not yet opened."""
    load_fonts(paths.resources)
    install_heading_role()
    settings = Settings(paths.data)
    settings.change(appearance=Appearance.LIGHT)
    look = Look(settings, paths.resources)
    apply_theme(qapp, look.theme)
    window = MainWindow(paths, settings, look)
    window.complete()
    qtbot.addWidget(window)
    window.show()
    window.resize(1280, 800)  # the offscreen plugin's screen is smaller
    yield window
    window.close()


@pytest.fixture
def window(qtbot: QtBot, unopened: MainWindow) -> MainWindow:
    """Open the catalogue and wait for the first hits, and for the counts that come when they have been painted."""
    with qtbot.waitSignals([unopened.searcher.found, unopened.search.counted], timeout=WAIT_MS):
        unopened.searcher.open()
    return unopened
