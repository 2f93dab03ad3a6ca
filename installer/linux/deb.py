"""`make deb`: the bundle in the places of Debian, with the system's own libraries instead of copies of them."""

import email.utils
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime, time
from pathlib import Path
from textwrap import fill
from xml.sax.saxutils import escape

from idekatalog import __version__
from installer.changelog import Release, releases
from installer.icons import SVG, png
from installer.linux.bundle import BUNDLE
from installer.wheel import BUILD, DIST

_HERE = Path(__file__).parent
_TREE = BUILD / "linux" / "deb"
_LIBRARIES = Path("/usr/lib/x86_64-linux-gnu")
_ICON_SIZES = (48, 64, 128, 256)
# Qt loads them by name, so that no file asks for them in a way that could be read.
_BESIDES = ("libegl1", "libgl1", "libcups2", "libxcb-cursor0", "libwayland-cursor0", "libfontconfig1")
_DESCRIPTION = """Danish catalogue of methods against youth crime
 For those who keep children and young people out of gangs: search as you
 would say it aloud, read what fits and who has tried it, look up whom to
 ring, and print a sheet for the meeting.
 .
 The program is in Danish, works offline and opens no connection."""


def main() -> int:
    """Build the package from the bundle that has just been made."""
    build_deb(BUNDLE)
    return 0


def build_deb(bundle: Path) -> Path:
    """Lay out the package and build it."""
    shutil.rmtree(_TREE, ignore_errors=True)
    home = _TREE / "usr" / "lib" / "idekatalog"
    shutil.copytree(bundle, home, symlinks=True)
    needs = _leave_to_the_system(home / "_internal")
    _lay_documents(home)
    _lay_desktop()
    for name in ("idekatalog", "idekatalog-app"):
        link = _TREE / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/idekatalog/{name}")
    _set_modes()
    _write_control(needs)
    DIST.mkdir(exist_ok=True)
    target = DIST / f"idekatalog_{__version__}_amd64.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", _TREE, target]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return target


def _leave_to_the_system(internal: Path) -> list[str]:
    """Remove copies of Debian's libraries, and name the packages that hold the originals."""
    packages = set(_BESIDES) | {"libc6"}
    for copy in sorted(internal.glob("lib*.so*")):
        original = _LIBRARIES / copy.name
        if original.exists() and not copy.is_symlink() and not copy.name.startswith("libpython"):
            packages.add(_owner(original))
            copy.unlink()
    return sorted(packages)


def _owner(library: Path) -> str:
    """Name the package; a library may be known by its place before /usr was merged."""
    for name in (library, library.resolve(), Path(*library.parts[2:])):
        found = subprocess.run(["dpkg", "-S", f"/{str(name).lstrip('/')}"], capture_output=True, text=True)
        if not found.returncode:
            return found.stdout.partition(":")[0]
    raise LookupError(library)


def _lay_documents(home: Path) -> None:
    folder = _TREE / "usr" / "share" / "doc" / "idekatalog"
    folder.mkdir(parents=True)
    for name in ("LICENSER.txt", "licenser", "SBOM.cdx.json"):
        shutil.move(home / name, folder / name)
    shutil.copyfile(_HERE / "copyright", folder / "copyright")
    overrides = _TREE / "usr" / "share" / "lintian" / "overrides" / "idekatalog"
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(_HERE / "lintian-overrides", overrides)
    _write_compressed(folder / "changelog.gz", "\n".join(map(_told_to_debian, releases())))
    manual = (_HERE / "idekatalog.1").read_text(encoding="utf-8")
    manual = manual.replace("@DAY@", releases()[0].day.isoformat()).replace("@VERSION@", __version__)
    pages = _TREE / "usr" / "share" / "man" / "man1"
    pages.mkdir(parents=True)
    _write_compressed(pages / "idekatalog.1.gz", manual)
    (pages / "idekatalog-app.1.gz").symlink_to("idekatalog.1.gz")


def _told_to_debian(release: Release) -> str:
    news = "\n".join(fill(line, 78, initial_indent="  * ", subsequent_indent="    ") for line in release.news)
    noon = datetime.combine(release.day, time(12), UTC)
    signed = f" -- {_maintainer()}  {email.utils.format_datetime(noon)}"
    return f"idekatalog ({release.version}) unstable; urgency=medium\n\n{news}\n\n{signed}\n"


def _maintainer() -> str:
    """Return who answers for the package: whoever releases it says so, as everywhere in Debian."""
    return f"{os.environ.get('DEBFULLNAME', 'Idekatalog')} <{os.environ.get('DEBEMAIL', 'idekatalog@invalid.invalid')}>"


def _write_compressed(target: Path, text: str) -> None:
    target.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _lay_desktop() -> None:
    share = _TREE / "usr" / "share"
    (share / "applications").mkdir(parents=True)
    shutil.copyfile(_HERE / "idekatalog.desktop", share / "applications" / "idekatalog.desktop")
    (share / "metainfo").mkdir()
    told = "\n".join(map(_told_to_appstream, releases()))
    metainfo = (_HERE / "metainfo.xml").read_text(encoding="utf-8").replace("@RELEASES@", told)
    (share / "metainfo" / "idekatalog.metainfo.xml").write_text(metainfo, encoding="utf-8")
    for size in _ICON_SIZES:
        icon = share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "idekatalog.png"
        icon.parent.mkdir(parents=True)
        icon.write_bytes(png(size))
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / "idekatalog.svg"
    scalable.parent.mkdir(parents=True)
    shutil.copyfile(SVG, scalable)


def _told_to_appstream(release: Release) -> str:
    news = "".join(f"<li>{escape(line)}</li>" for line in release.news)
    return (
        f'    <release version="{release.version}" date="{release.day}">'
        f"<description><ul>{news}</ul></description></release>"
    )


def _set_modes() -> None:
    """Let everybody read, nobody but root write, and run only what is run."""
    for path in _TREE.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.parent == _TREE / "usr" / "lib" / "idekatalog"
            path.chmod(0o755 if runs else 0o644)


def _write_control(needs: list[str]) -> None:
    size_kb = sum(path.lstat().st_size for path in _TREE.rglob("*")) // 1024
    fields = {
        "Package": "idekatalog",
        "Version": __version__,
        "Architecture": "amd64",
        "Maintainer": _maintainer(),
        "Installed-Size": size_kb,
        "Depends": ", ".join(needs),
        "Section": "education",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    folder = _TREE / "DEBIAN"
    folder.mkdir()
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (folder / "control").write_text(text, encoding="utf-8")
    sums = "".join(
        f"{_md5(path)}  {path.relative_to(_TREE)}\n" for path in sorted((_TREE / "usr").rglob("*")) if _is_own(path)
    )
    (folder / "md5sums").write_text(sums, encoding="utf-8")


def _is_own(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


if __name__ == "__main__":
    sys.exit(main())
