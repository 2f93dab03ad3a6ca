"""The next start knows how this one ended, and says what was saved."""

from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Folder, Note
from idekatalog.mine import open_mine
from idekatalog.paths import Paths
from idekatalog.ui.ending import Ending
from idekatalog.ui.main_window import MainWindow
from tests.ui.conftest import WAIT_MS


def test_orderly_end_leaves_no_mark(tmp_path: Path) -> None:
    first = Ending(tmp_path / "state")
    assert not first.begin()
    first.finish()
    assert not Ending(tmp_path / "state").begin()


def test_killed_program_leaves_the_mark(tmp_path: Path) -> None:
    Ending(tmp_path).begin()
    assert Ending(tmp_path).begin()


def test_mistake_leaves_the_mark_however_the_program_ends(tmp_path: Path) -> None:
    first = Ending(tmp_path)
    first.begin()
    first.note_mistake()
    first.finish()
    second = Ending(tmp_path)
    assert second.begin()
    second.finish()
    assert not Ending(tmp_path).begin()


def test_folder_that_takes_no_mark_hurts_nobody(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("i vejen")
    ending = Ending(tmp_path / "state")
    assert not ending.begin()
    ending.finish()


def test_start_after_a_disorderly_end_says_what_was_saved(qtbot: QtBot, unopened: MainWindow, paths: Paths) -> None:
    mine = open_mine(paths)
    for number in range(2):
        mine.store.keep(Note(f"entry-{number}", "Ro"), datetime(2026, 11, 25, 14, 5))
    mine.store.keep(Folder("1", "Forår"), datetime(2026, 11, 24))
    mine.close()
    unopened.safety_desk.was_interrupted = True
    unopened.searcher.open()
    said = unopened.banner._label
    qtbot.waitUntil(lambda: "1 mappe og 2 noter" in said.text(), timeout=WAIT_MS)
    assert "25. november 2026 kl. 14.05" in said.text()
    assert said.text().count("\n") == 1  # what is wrong in the content is not pushed away
