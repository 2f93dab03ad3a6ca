"""The set-up scripts, in a copy of the checkout and with stand-ins for what they would call."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PYTHONS = ("python3", "python3.11", "python3.12", "python3.13", "python3.14")

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Debian's set-up")


class Copy:
    """A copy of the checkout whose commands can be replaced; every use of a stand-in is noted."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "en mappe æ"
        self.commands = folder / "commands"
        self.commands.mkdir()
        self.notes = folder / "notes"
        self.notes.touch()
        for part in ("installer", "requirements"):
            shutil.copytree(ROOT / part, self.root / part)
        shutil.copy(ROOT / "pyproject.toml", self.root)

    def stand_in(self, command: str | Path, script: str) -> None:
        """Replace a command of the system, or put one into the copy."""
        file = self.commands / command
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f'#!/bin/sh\necho "{file.name} $*" >>"{self.notes}"\n{script}\n', encoding="utf-8")
        file.chmod(0o755)

    def run(self, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": f"{self.commands}:/usr/bin:/bin", "HOME": str(self.root), "LC_ALL": "C.UTF-8"}
        command = (self.root / "installer" / script, *arguments)
        return subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=60)


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path)


def test_without_rights_one_command_is_given_and_nothing_is_half_made(copy: Copy) -> None:
    for name in PYTHONS:
        copy.stand_in(name, f'case "$*" in *ensurepip*) exit 1 ;; esac; exec "{sys.executable}" "$@"')
    copy.stand_in("id", "echo 1000")
    copy.stand_in("sudo", "exit 1")
    copy.stand_in("ldconfig", "true")
    done = copy.run("setup.sh", "run")
    assert done.returncode == 1
    [command] = [line for line in done.stderr.splitlines() if "apt-get" in line]
    venv_package = f"python3.{sys.version_info.minor}-venv"
    assert {venv_package, "libegl1", "libxcb-cursor0"} <= set(command.split())
    assert list((copy.root / ".venv").iterdir()) == []


def test_too_old_a_python_is_said_in_one_sentence(copy: Copy) -> None:
    for name in PYTHONS:
        copy.stand_in(name, "exit 1")
    done = copy.run("setup.sh", "run")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("\n") == 1
    assert "Python 3.11" in done.stderr


@pytest.mark.parametrize("mode", ["run", "test"])
def test_a_finished_set_up_is_left_alone(copy: Copy, mode: str) -> None:
    for name in (*PYTHONS, "apt-get", "dpkg-query", "ldconfig", "sudo", "../en mappe æ/.venv/bin/python"):
        copy.stand_in(name, "exit 1")
    parts = [
        "installer/setup.sh",
        "pyproject.toml",
        *(f"requirements/{n}.txt" for n in ("build", "linux", "linux-dev")),
    ]
    seen = f"{copy.root}\n".encode() + b"".join((copy.root / part).read_bytes() for part in parts)
    (copy.root / ".venv" / "ready-test").write_text(f"{hashlib.sha256(seen).hexdigest()}  -\n", encoding="utf-8")
    done = copy.run("setup.sh", mode)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert copy.notes.read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("broken", ["check", "contacts", "--picture"])
def test_the_tour_goes_on_past_a_failed_step_and_ends_with_1(copy: Copy, broken: str) -> None:
    for name in ("idekatalog", "idekatalog-app"):
        copy.stand_in(f"../en mappe æ/.venv/bin/{name}", f'[ "$1" != "{broken}" ]')
    done = copy.run("tour.sh")
    called = [line.split()[1] for line in copy.notes.read_text(encoding="utf-8").splitlines()]
    assert called == ["check", "search", "contacts", "sheet", "--picture"]
    assert done.returncode == 1
    assert done.stderr.startswith("Det lykkedes ikke: ")


def test_the_tour_says_where_its_files_lie(copy: Copy) -> None:
    for name in ("idekatalog", "idekatalog-app"):
        copy.stand_in(f"../en mappe æ/.venv/bin/{name}", "true")
    done = copy.run("tour.sh")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{copy.root}/rundtur/metodeark.pdf" in done.stdout
    assert f"{copy.root}/rundtur/vindue.png" in done.stdout


@pytest.mark.parametrize("named", [{}, {"DISPLAY": ":9876"}, {"WAYLAND_DISPLAY": "wayland-9876"}])
def test_no_server_is_no_screen(named: dict[str, str]) -> None:
    done = subprocess.run((sys.executable, "-I", ROOT / "installer" / "screen.py"), env=named, stderr=subprocess.PIPE)
    assert done.returncode == 1


@pytest.mark.skipif(not shutil.which("xvfb-run"), reason="xvfb is not installed")
def test_a_server_that_answers_is_a_screen() -> None:
    script = ROOT / "installer" / "screen.py"
    done = subprocess.run(("xvfb-run", "-a", sys.executable, "-I", script), env={"PATH": os.environ["PATH"]})
    assert done.returncode == 0
