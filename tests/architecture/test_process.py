"""What only a fresh process can show."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "dataclasses",
    "sqlalchemy",
    "whoosh",
    "reportlab",
    "pypdfium2",
    "yaml",
    "markdown",
    "alembic",
    "xlsxwriter",
    "segno",
    "docx",
    "lxml",
)
LIGHT = ("app", "domain", "domain.group", "errors", "lock", "paths")
"""Of the rooms below the window, only these are imported before the first paint."""
UNSEEN = (
    *("ui.actions", "ui.keeper", "ui.searcher", "ui.works"),
    *("ui.cards", "ui.delegates", "ui.dialogs", "ui.panels.section_view"),
)
"""What works behind the window, and what cards, pages and dialogs need: none of it is seen at the first paint."""
WITHOUT_QT = """
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ImportError(name)
sys.meta_path.insert(0, Refuse())
from idekatalog.cli import main
sys.exit(main(sys.argv[1:]))
"""
FIRST_PAINT = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from idekatalog import app
from idekatalog.ui.main_window import MainWindow
painted = []
def paint(self, event, inherited=MainWindow.paintEvent):
    painted.append(sorted(sys.modules))
    inherited(self, event)
    QTimer.singleShot(0, self.close)
MainWindow.paintEvent = paint
app.main([])
print(json.dumps(painted[0]))
"""
NONE_STEADY = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
before = sys.getrefcount(None)
for _ in range(20000):
    thing.setObjectName("x")
print(sys.getrefcount(None) - before)
"""


def run(home: Path, *command: str, **changes: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "IDEKATALOG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **changes}
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", env=environment, timeout=120)


def test_terminal_works_without_qt(tmp_path: Path) -> None:
    done = run(tmp_path, sys.executable, "-c", WITHOUT_QT, "search", "--json", "mentor")

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)[0]["id"] == "mentorordninger"


def test_window_without_qt_is_one_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, sys.executable, "-c", WITHOUT_QT)

    assert (done.returncode, done.stderr.count("\n")) == (3, 1)


def test_window_without_a_screen_is_one_sentence(tmp_path: Path) -> None:
    done = run(tmp_path, sys.executable, "-m", "idekatalog.cli", QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")

    assert (done.returncode, done.stderr.count("\n")) == (3, 1)
    assert "skærm" in done.stderr


def test_no_heavy_import_before_first_paint(tmp_path: Path) -> None:
    done = run(tmp_path, sys.executable, "-c", FIRST_PAINT)

    assert done.returncode == 0, done.stderr
    imported = json.loads(done.stdout)
    assert [name for name in imported if name.split(".")[0] in HEAVY] == []
    ours = [name.removeprefix("idekatalog.") for name in imported if name.startswith("idekatalog.")]
    rooms = [name for name in ours if name.split(".")[0] not in ("strings", "ui") and name not in LIGHT]
    assert rooms == []
    assert [name for name in ours if name.startswith(UNSEEN)] == []


def test_none_keeps_its_references() -> None:
    done = run(Path(), sys.executable, "-c", NONE_STEADY)

    assert abs(int(done.stdout)) < 100, "this PySide6 loses None; stay below 6.12 on Python 3.11"


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_no_internet_socket_is_opened(tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    traced = ("strace", "-f", "-e", "trace=network", "-o", str(log), sys.executable, "-m", "idekatalog.app")
    done = run(tmp_path, *traced, "--picture", str(tmp_path / "window.png"))
    if "ptrace" in done.stderr or not log.exists():
        pytest.skip("strace may not trace here")

    assert done.returncode == 0, done.stderr
    assert [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line] == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_full_disk_is_one_sentence(tmp_path: Path) -> None:
    command = f"{sys.executable} -m idekatalog.cli show banderaad > /dev/full"
    done = run(tmp_path, "sh", "-c", command)

    assert (done.returncode, done.stderr.count("\n")) == (3, 1)


def test_reader_that_leaves_is_no_error(tmp_path: Path) -> None:
    done = run(tmp_path, "sh", "-c", f"{sys.executable} -m idekatalog.cli show banderaad | true")

    assert done.stderr == ""
