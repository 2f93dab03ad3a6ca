"""The packages for Linux: the folder in a strange place, the .deb on this very machine, the wheel by pipx."""

import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from benchmarks.packaged import BAR, SOURCE, first_paints
from idekatalog import __version__
from installer.wheel import BUILD, DIST
from tests.packages.word import WRITE_WORD

BUNDLE = BUILD / "linux" / "idekatalog"
TREE = BUILD / "linux" / "deb"
DEB = DIST / f"idekatalog_{__version__}_amd64.deb"
MB = 1024 * 1024
ROUNDS = 5
# What changes by itself, or is dpkg's own book-keeping.
PASSING = (
    "/var/lib/dpkg",
    "/var/lib/apt",
    "/var/cache",
    "/var/log",
    "/var/lib/systemd",
    "/usr/share/applications/mimeinfo",
)

pytestmark = pytest.mark.packages
may_install = pytest.mark.skipif(os.geteuid() != 0, reason="only root may install a .deb")


def run(*command: str | Path, home: Path, cwd: Path | None = None, **changes: str) -> subprocess.CompletedProcess[str]:
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL", "HOME") if name in os.environ}
    environment = {**kept, "IDEKATALOG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **changes}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, encoding="utf-8", timeout=300)


def use(program: Path | str, folder: Path) -> None:
    """Check, search, print a sheet and draw the window, from another directory."""
    home = folder / "hjem æøå"
    window = f"{program}-app"
    assert run(program, "check", home=home, cwd=folder).returncode == 0
    assert "Søskende" in run(program, "search", "lillebror", home=home, cwd=folder).stdout
    assert __version__ in run(program, "--version", home=home, cwd=folder).stdout
    assert run(program, "sheet", "banderaad", "-o", "ærk.pdf", home=home, cwd=folder).returncode == 0
    assert (folder / "ærk.pdf").read_bytes().startswith(b"%PDF")
    drawn = run("xvfb-run", "-a", window, "--picture", "v.png", home=home, cwd=folder, QT_QPA_PLATFORM="xcb")
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert (folder / "v.png").read_bytes().startswith(b"\x89PNG")


def files_below(*folders: str) -> set[str]:
    found = {
        os.path.join(root, name) for top in folders for root, _, names in os.walk(top) for name in names
    }  # fmt: skip
    return {name for name in found if not name.startswith(PASSING)}


@pytest.fixture
def strange(tmp_path: Path) -> Path:
    """The bundle in a folder with a name that could trip something."""
    return Path(shutil.copytree(BUNDLE, tmp_path / "Prøve æøå 🍰" / "idekatalog", symlinks=True))


def test_bundle_and_deb_are_small() -> None:
    assert sum(file.lstat().st_size for file in BUNDLE.rglob("*")) <= 190 * MB
    assert DEB.stat().st_size <= 70 * MB


@pytest.mark.parametrize("internal", [BUNDLE / "_internal", TREE / "usr" / "lib" / "idekatalog" / "_internal"])
def test_frozen_program_has_what_word_documents_need(internal: Path) -> None:
    """No command of the terminal makes one, and a frozen program runs no other Python."""
    assert list(internal.glob("lxml/etree.*.so"))
    assert list(internal.glob("lxml/_elementpath.*.so"))
    assert (internal / "docx" / "templates" / "default.docx").is_file()
    assert (internal / "docx" / "parts" / ".." / "templates" / "default-footer.xml").is_file(), "as python-docx asks"


def test_bundle_works_in_a_strange_place_and_leaves_nothing_there(strange: Path, tmp_path: Path) -> None:
    before = files_below(str(strange))
    use(strange / "idekatalog", tmp_path)
    assert files_below(str(strange)) == before


def test_portable_bundle_writes_beside_itself_only(strange: Path, tmp_path: Path) -> None:
    (strange / ".portable").touch()
    before = files_below(str(tmp_path))
    run(strange / "idekatalog", "search", "lillebror", home=Path(""), HOME=str(tmp_path), IDEKATALOG_HOME="")
    written = files_below(str(tmp_path)) - before
    assert written
    assert all(name.startswith(f"{strange}/data/") for name in written)


def test_bundle_opens_no_internet_socket(strange: Path, tmp_path: Path) -> None:
    log = tmp_path / "strace.log"
    traced = (
        "strace",
        "-f",
        "-e",
        "trace=network",
        "-o",
        log,
        strange / "idekatalog-app",
        "--picture",
        tmp_path / "v.png",
    )
    assert run(*traced, home=tmp_path / "home").returncode == 0
    assert [line for line in log.read_text(errors="replace").splitlines() if "AF_INET" in line] == []


def test_nothing_for_the_network_is_inside() -> None:
    names = {file.name.lower() for file in BUNDLE.rglob("*")}
    assert [name for name in names if "network" in name or "libssl" in name or name.startswith("_ssl")] == []


def test_debian_finds_no_fault(tmp_path: Path) -> None:
    desktop = TREE / "usr" / "share" / "applications" / "idekatalog.desktop"
    metainfo = TREE / "usr" / "share" / "metainfo" / "idekatalog.metainfo.xml"
    for command in (
        ("desktop-file-validate", "--no-warn-deprecated", desktop),
        ("appstreamcli", "validate", "--no-net", metainfo),
        ("lintian", "--fail-on", "error", "--no-tag-display-limit", DEB),
    ):
        done = run(*command, home=tmp_path)
        assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def installed() -> Iterator[None]:
    """The .deb installed for the time of a test; what it needs stays on the machine."""
    needed = run("dpkg-deb", "--field", DEB, "Depends", home=Path("/")).stdout.strip().split(", ")
    assert run("apt-get", "install", "-y", "-q", "--no-install-recommends", *needed, home=Path("/")).returncode == 0
    yield
    run("dpkg", "--purge", "idekatalog", home=Path("/"))


@may_install
def test_deb_is_installed_used_and_removed_without_a_trace(installed: None, tmp_path: Path) -> None:
    tops = ("/usr", "/etc", "/opt", "/var")
    before = files_below(*tops)
    done = run("dpkg", "--install", DEB, home=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    use("idekatalog", tmp_path)
    shown = run("man", "--warnings", "idekatalog", home=tmp_path) if shutil.which("man") else None
    assert shown is None or "search" in shown.stdout
    assert run("dpkg", "--verify", "idekatalog", home=tmp_path).stdout == ""

    assert run("dpkg", "--install", DEB, home=tmp_path).returncode == 0
    assert run("dpkg", "--purge", "idekatalog", home=tmp_path).returncode == 0
    assert files_below(*tops) == before
    assert (tmp_path / "hjem æøå").is_dir()


def test_pipx_installs_the_wheel(tmp_path: Path) -> None:
    [wheel] = DIST.glob(f"idekatalog-{__version__}-*.whl")
    places = {"PIPX_HOME": str(tmp_path / "pipx"), "PIPX_BIN_DIR": str(tmp_path / "bin"), "HOME": os.environ["HOME"]}
    done = run("pipx", "install", wheel, home=tmp_path, **places)
    assert done.returncode == 0, done.stderr
    use(tmp_path / "bin" / "idekatalog", tmp_path)
    python = tmp_path / "pipx" / "venvs" / "idekatalog" / "bin" / "python"
    assert run(python, "-c", WRITE_WORD, home=tmp_path, cwd=tmp_path).stderr == ""
    assert zipfile.is_zipfile(tmp_path / "ærk.docx")


def test_first_paint_is_as_fast_as_from_source() -> None:
    """Measured together, in turn, so that a busy machine is busy for all of them."""
    found = first_paints(ROUNDS)
    assert {name for name, paint in found.items() if paint > BAR * found[SOURCE]} == set(), found
