"""The terminal sees whether the window is open; what a window has left behind is no lock."""

import subprocess
import sys
from pathlib import Path

from idekatalog.lock import LOCK, is_window_open
from idekatalog.ui.single_instance import SingleInstance
from tests.ui.test_single_instance import HOLD_AND_DIE


def test_window_is_seen_while_it_is_open(tmp_path: Path) -> None:
    assert not is_window_open(tmp_path)
    window = SingleInstance(tmp_path)
    assert window.is_first()
    assert is_window_open(tmp_path)
    window.let_go()
    assert not is_window_open(tmp_path)


def test_window_that_died_is_not_open(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-c", HOLD_AND_DIE, str(tmp_path)], check=True)
    assert (tmp_path / LOCK).exists()
    assert not is_window_open(tmp_path)


def test_folder_in_the_place_of_the_lock_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / LOCK).mkdir()
    assert not is_window_open(tmp_path)
