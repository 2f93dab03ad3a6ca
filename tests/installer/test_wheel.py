"""The wheel alone is the program: built here, installed elsewhere, used from a third place."""

import os
import re
import subprocess
import sys
import venv
from importlib.metadata import distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path, home: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run without anything in the environment that could lead Python back to the checkout."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "VIRTUAL_ENV"))}
    environment |= {"IDEKATALOG_HOME": str(home or cwd), "PIP_NO_INDEX": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=120)


def succeed(*command: str | Path, cwd: Path, home: Path | None = None) -> str:
    done = run(*command, cwd=cwd, home=home)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def lend_run_time_packages(site_packages: Path) -> None:
    """Link in what requirements/linux.txt names and nothing else: neither pytest nor the editable install."""
    lock = (ROOT / "requirements" / "linux.txt").read_text(encoding="utf-8")
    for name in re.findall(r"^[\w.-]+(?===)", lock, re.MULTILINE):
        lent = distribution(name)
        for top in {file.parts[0] for file in lent.files or ()} - {"..", "__pycache__"}:
            (site_packages / top).symlink_to(Path(str(lent.locate_file(top))))


class Installed:
    """A virtual environment that knows the program from its wheel only."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder / "venv", with_pip=False, symlinks=True)
        self.bin = folder / "venv" / "bin"
        self.home = folder / "home"
        self.elsewhere = folder / "elsewhere"
        self.elsewhere.mkdir()
        [self.site_packages] = (folder / "venv" / "lib").glob("python3*/site-packages")
        lend_run_time_packages(self.site_packages)

        # `build` makes the sdist from the checkout and the wheel from the sdist: both must be whole.
        succeed(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder / "dist", ROOT, cwd=folder)
        [self.wheel] = (folder / "dist").glob("*.whl")
        pip = (sys.executable, "-m", "pip", "--python", self.bin / "python", "install", "--no-deps")
        succeed(*pip, self.wheel, cwd=folder)

    def idekatalog(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return run(self.bin / "idekatalog", *arguments, cwd=self.elsewhere, home=self.home)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return Installed(tmp_path_factory.mktemp("wheel"))


def files_below(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize("part", ["content", "resources"])
def test_wheel_carries_every_file_of(part: str, installed: Installed) -> None:
    shipped = installed.site_packages / "idekatalog" / "_shipped" / part
    assert files_below(shipped) == files_below(ROOT / part)
    assert files_below(shipped)


def test_wheel_carries_the_user_guide_and_no_other_page(installed: Installed) -> None:
    shipped = installed.site_packages / "idekatalog" / "_shipped" / "docs"
    found = files_below(shipped)

    assert {name for name in found if not name.startswith("pictures/")} == {"brugervejledning.md"}
    assert any(name.startswith("pictures/") for name in found)


def test_code_comes_from_the_wheel(installed: Installed) -> None:
    where = "import idekatalog; print(idekatalog.__file__)"
    origin = succeed(installed.bin / "python", "-c", where, cwd=installed.elsewhere)
    assert Path(origin.strip()) == installed.site_packages / "idekatalog" / "__init__.py"


def test_check_finds_the_shipped_content_sound(installed: Installed) -> None:
    done = installed.idekatalog("check")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def test_search_answers_from_another_directory(installed: Installed) -> None:
    done = installed.idekatalog("search", "bekymringssamtale")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Bekymringssamtaler" in done.stdout


def test_content_comes_from_the_wheel(installed: Installed) -> None:
    spoilt = installed.site_packages / "idekatalog" / "_shipped" / "content" / "indsatser" / "kun-i-hjulet.md"
    spoilt.write_text("Ingen hoved her.\n", encoding="utf-8")
    try:
        done = installed.idekatalog("check")
    finally:
        spoilt.unlink()
    assert done.returncode == 1
    assert "kun-i-hjulet.md" in done.stdout + done.stderr
