"""Killed at any moment, the program keeps all that it said was kept."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from idekatalog.domain.personal import Note
from idekatalog.mine import Mine, open_mine
from tests.faults.keeping import ENTRIES, note, paths_in
from tests.faults.typing import ENTRY, letter

KILLS = 200
SEED = 20261125
pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")


def killed(home: Path, delay: float, *command: str) -> list[str]:
    """Start a program, kill it after a while, and return the lines it had said."""
    environment = {**os.environ, "IDEKATALOG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen([sys.executable, "-m", *command], stdout=subprocess.PIPE, text=True, env=environment)
    time.sleep(delay)
    process.kill()
    said = process.communicate()[0]
    assert process.returncode == -signal.SIGKILL
    return said.splitlines()


def whole(home: Path) -> Mine:
    """Open the file as the next start does; it must need no repair."""
    mine = open_mine(paths_in(home))
    mine.verify()
    return mine


def kill_while_keeping(home: Path, kills: int) -> int:
    """Kill a program that keeps notes in a loop, again and again; return how many notes it had acknowledged."""
    draw, total = random.Random(SEED), 0
    whole(home).close()
    for _ in range(kills):
        said = killed(home, draw.uniform(0.3, 1.5), "tests.faults.keeping", "loop", str(home))
        done = [int(line.split()[1]) for line in said]
        total += len(done)
        mine = whole(home)
        for number in done[-ENTRIES:]:
            later = note(number + ENTRIES)  # it may have been on the disk, and the program killed before it said so
            kept = mine.store.get(Note, note(number).subject)
            assert kept == note(number) or (kept == later and number + ENTRIES == done[-1] + 1)
        mine.close()
    return total


def kill_while_typing(home: Path, kills: int) -> int:
    """Kill the real program while somebody types, again and again; return how many letters were kept."""
    draw, before = random.Random(SEED), 0
    for _ in range(kills):
        said = killed(home, draw.uniform(0.5, 5), "tests.faults.typing")
        mine = whole(home)
        kept = mine.store.get(Note, ENTRY)
        text = kept.text if kept else ""
        mine.close()
        assert text == "".join(map(letter, range(len(text))))
        assert len(text) >= max([before, *map(int, said)])
        before = len(text)
    return before


def test_a_few_kills_while_notes_are_kept(tmp_path: Path) -> None:
    kill_while_keeping(tmp_path, 3)


@pytest.mark.faults
def test_many_kills_while_notes_are_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    total = kill_while_keeping(tmp_path, KILLS)
    with capsys.disabled():
        print(f"\n{KILLS} kills while keeping: {total} acknowledged notes, none lost")
    assert total > KILLS


@pytest.mark.faults
def test_many_kills_of_the_real_program_while_somebody_types(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letters = kill_while_typing(tmp_path, KILLS)
    with capsys.disabled():
        print(f"\n{KILLS} kills while typing: {letters} letters kept, none lost")
    assert letters > KILLS
