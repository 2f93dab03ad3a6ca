"""The packages for Windows, tried in Wine: installed, used, upgraded and removed, in strange paths."""

import os
import shutil
import subprocess
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from idekatalog import __version__
from installer.wheel import BUILD, DIST
from tests.packages.wine import Windows, windows_path
from tests.packages.word import WRITE_WORD

SETUP = DIST / f"Idekatalog-{__version__}-setup.exe"
MSI = DIST / f"Idekatalog-{__version__}.msi"
ZIP = DIST / f"Idekatalog-{__version__}-portable.zip"
MB = 1024 * 1024
DONE, OPEN, NO_ROOM, FOREIGN = 0, 2, 3, 4
PERIOD_S, TRIES = 0.5, 120
KEEP = """
from datetime import datetime
from idekatalog.domain.personal import Note
from idekatalog.mine import open_mine
from idekatalog.paths import find_paths
mine = open_mine(find_paths())
mine.store.keep(Note("banderaad", "Æblekage og ro"), datetime(2026, 11, 25, 12))
mine.close()
"""

pytestmark = [
    pytest.mark.packages,
    pytest.mark.skipif(not shutil.which("wine"), reason="wine is not installed"),
]


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Windows:
    return Windows(tmp_path_factory.mktemp("wine"))


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where a program may be put: no path is stranger (but for a space, which NSIS would not bear in quotes)."""
    return tmp_path / "Prøve-æøå-🍰" / "Idekatalog"


@pytest.fixture
def setup(windows: Windows, tmp_path: Path) -> Iterator[Path]:
    """The installer, downloaded to a folder with a Danish name; afterwards nothing is installed."""
    folder = tmp_path / "Overførsler å"
    folder.mkdir()
    yield Path(shutil.copy(SETUP, folder))
    for left in (windows.local / "Programs", windows.local / "idekatalog"):
        shutil.rmtree(left, ignore_errors=True)


def program(windows: Windows) -> Path:
    return windows.local / "Programs" / "Idekatalog"


def search_finds(windows: Windows, folder: Path) -> bool:
    done = windows.run(folder / "idekatalog.exe", "search", "lillebror", cwd=folder.parent)
    return done.returncode == 0 and "Søskende" in done.stdout and not done.stderr


def files_below(folder: Path) -> set[str]:
    return {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}


@pytest.mark.parametrize(("package", "most_mb"), [(SETUP, 45), (MSI, 60), (ZIP, 60)])
def test_package_is_small(package: Path, most_mb: int) -> None:
    assert package.stat().st_size <= most_mb * MB


def test_installed_program_is_small() -> None:
    stage = BUILD / "windows" / "Idekatalog"
    assert sum(file.stat().st_size for file in stage.rglob("*") if file.is_file()) <= 130 * MB


def test_licences_and_bill_of_materials_travel_along() -> None:
    names = set(zipfile.ZipFile(ZIP).namelist())
    texts = ("pyside6-essentials/LGPL-3.txt", "pyside6-essentials/GPL-3.txt", "python/LICENSE.txt", "pypdfium2")
    assert {"Idekatalog/LICENSER.txt", "Idekatalog/SBOM.cdx.json"} <= names
    assert all(any(name.startswith(f"Idekatalog/licenser/{text}") for name in names) for text in texts)


def test_installed_used_upgraded_and_removed(windows: Windows, setup: Path, tmp_path: Path) -> None:
    before, entries = windows.files(), windows.registered("HKCU")
    assert windows.run(setup, "/S").returncode == DONE
    folder = program(windows)

    checked = windows.run(folder / "idekatalog.exe", "check")
    assert (checked.returncode, checked.stderr) == (0, "")
    assert search_finds(windows, folder)
    sheet = tmp_path / "ærligt ark.pdf"
    assert windows.run(folder / "idekatalog.exe", "sheet", "banderaad", "-o", sheet.name, cwd=tmp_path).returncode == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    drawn = windows.run(folder / "idekatalog-app.exe", "--picture", "vindue.png", cwd=tmp_path)
    assert drawn.returncode == 0, drawn.stderr
    windows.script(folder, KEEP, tmp_path)
    windows.script(folder, f"import os\nos.chdir({windows_path(tmp_path)!r})\n{WRITE_WORD}", tmp_path)
    assert zipfile.is_zipfile(tmp_path / "ærk.docx")

    (folder / "old-part.dll").touch()
    assert windows.run(setup, "/S").returncode == DONE
    assert not (folder / "old-part.dll").exists()
    assert "Æblekage" in windows.run(folder / "idekatalog.exe", "search", "--mine", "æblekage").stdout

    assert windows.registered("HKCU") - entries == {"Idekatalog"}
    windows.run(folder / "afinstaller.exe", "/S")
    left = windows.files() - before
    assert windows.registered("HKCU") == entries
    assert before <= windows.files()
    hers = {"idekatalog/personal.db", "idekatalog/settings.ini"}
    assert {name.partition("AppData/Local/")[2] for name in left} == hers


def test_material_goes_when_she_says_so(windows: Windows, setup: Path, tmp_path: Path) -> None:
    before = windows.files()
    windows.run(setup, "/S")
    windows.script(program(windows), KEEP, tmp_path)
    windows.run(program(windows) / "afinstaller.exe", "/S", "/SLET")
    assert windows.files() == before


def test_open_program_is_not_replaced(windows: Windows, setup: Path) -> None:
    windows.run(setup, "/S")
    folder = program(windows)
    before = files_below(folder.parent)
    with windows.running(folder / "idekatalog-app.exe"):
        wait_until_held(folder / "python311.dll")
        done = subprocess.run(["wine", setup, "/S"], env=windows.environment, stdin=subprocess.DEVNULL)
        assert done.returncode == OPEN
    assert files_below(folder.parent) == before


def wait_until_held(file: Path) -> None:
    """Wait until a process has the file mapped."""
    for _ in range(TRIES):
        if any(str(file) in maps for maps in every_map()):
            return
        time.sleep(PERIOD_S)
    pytest.fail(f"{file} was never opened")


def every_map() -> Iterator[str]:
    for maps in Path("/proc").glob("[0-9]*/maps"):
        with suppress(OSError):  # it has ended meanwhile
            yield maps.read_text(errors="replace")


def test_full_drive_is_said_and_nothing_is_half_installed(windows: Windows, setup: Path, tmp_path: Path) -> None:
    drive = tmp_path / "lille drev"
    drive.mkdir()
    mounting = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", drive]
    if os.geteuid() or subprocess.run(mounting, capture_output=True).returncode:
        pytest.skip("only root can make a small drive")
    link = windows.prefix / "dosdevices" / "q:"
    link.symlink_to(drive)
    try:
        assert windows.run(setup, "/S", r"/D=Q:\Idekatalog").returncode == NO_ROOM
        assert list(drive.iterdir()) == []
    finally:
        link.unlink()
        subprocess.run(["umount", drive], check=True)


def test_folder_of_others_is_left_alone(windows: Windows, setup: Path, place: Path) -> None:
    place.mkdir(parents=True)
    (place / "min stil.txt").write_text("Mit eget.", encoding="utf-8")
    done = windows.run(setup, "/S", f"/D={windows_path(place)}")
    assert done.returncode == FOREIGN
    assert files_below(place.parent) == {"Idekatalog/min stil.txt"}


def test_what_is_hers_beside_the_program_stops_the_upgrade(windows: Windows, setup: Path) -> None:
    """Somebody has put .portable beside an installed program, and it has written its folder."""
    windows.run(setup, "/S")
    folder = program(windows)
    mark, hers = folder / ".portable", folder / "data" / "data" / "personal.db"
    mark.touch()
    hers.parent.mkdir(parents=True)
    hers.touch()
    assert windows.run(setup, "/S").returncode == FOREIGN
    mark.unlink()
    assert windows.run(setup, "/S").returncode == FOREIGN
    assert [path.name for path in folder.parent.iterdir()] == ["Idekatalog"]
    windows.run(folder / "afinstaller.exe", "/S")
    assert files_below(folder) == {"data/data/personal.db"}


def test_upgrade_cut_off_between_the_renames_is_mended(windows: Windows, setup: Path) -> None:
    windows.run(setup, "/S")
    folder = program(windows)
    folder.rename(folder.with_name("Idekatalog.gammel"))
    assert windows.run(setup, "/S").returncode == DONE
    assert search_finds(windows, folder)
    assert [path.name for path in folder.parent.iterdir()] == ["Idekatalog"]


def test_portable_program_writes_beside_itself_only(windows: Windows, place: Path) -> None:
    with zipfile.ZipFile(ZIP) as archive:
        archive.extractall(place.parent)
    shipped, before = files_below(place), windows.files()
    assert search_finds(windows, place)
    assert windows.files() == before
    written = files_below(place) - shipped
    assert written
    assert {name.partition("/")[0] for name in written} == {"data"}


@pytest.mark.parametrize("part", ["python311.dll", "python311.zip", "site-packages/idekatalog/__init__.pyc"])
def test_missing_part_is_one_danish_sentence(part: str, windows: Windows, place: Path) -> None:
    shutil.copytree(BUILD / "windows" / "Idekatalog", place)
    (place / part).unlink()
    done = windows.run(place / "idekatalog.exe", "check")
    assert done.returncode == 3
    assert "Installér det igen" in done.stderr
    assert part.rpartition("/")[2] in done.stderr
    assert "Traceback" not in done.stderr


def test_missing_window_part_is_one_danish_sentence(windows: Windows, place: Path) -> None:
    shutil.copytree(BUILD / "windows" / "Idekatalog", place)
    (place / "site-packages" / "PySide6" / "Qt6Widgets.dll").unlink()
    done = windows.run(place / "idekatalog.exe")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert search_finds(windows, place)


def test_msi_is_installed_upgraded_and_removed_silently(windows: Windows, tmp_path: Path) -> None:
    from installer.windows.msi import build_msi

    newer = tmp_path / "newer.msi"
    build_msi(BUILD / "windows" / "Idekatalog", newer, _next(__version__))
    before, entries = windows.files(), windows.registered("HKLM")
    folder = windows.drive / "Program Files" / "Idekatalog"

    assert windows.run("msiexec", "/i", f"Z:{MSI}", "/qn").returncode == 0
    assert search_finds(windows, folder)
    windows.script(folder, KEEP, tmp_path)
    [first] = windows.registered("HKLM") - entries
    assert windows.run("msiexec", "/i", f"Z:{newer}", "/qn").returncode == 0
    [second] = windows.registered("HKLM") - entries
    assert second != first
    assert "Æblekage" in windows.run(folder / "idekatalog.exe", "search", "--mine", "æblekage").stdout

    assert windows.run("msiexec", "/x", f"Z:{newer}", "/qn").returncode == 0
    assert windows.registered("HKLM") == entries
    left = {name.partition("AppData/Local/")[2] for name in windows.files() - before}
    assert "idekatalog/personal.db" in left
    assert all(name.startswith("idekatalog/") for name in left)
    shutil.rmtree(windows.local / "idekatalog")


def _next(version: str) -> str:
    major, minor, patch = version.split(".")
    return f"{major}.{minor}.{int(patch) + 1}"
