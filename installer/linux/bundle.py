"""`make bundle`: the folder that runs on any Linux as it is, made from the wheel in an environment of its own."""

import shutil
import subprocess
import sys
import venv
from pathlib import Path

from idekatalog import __version__
from installer.icons import write_icns
from installer.licence import parts, write_licences
from installer.sbom import write_sbom
from installer.wheel import BUILD, DIST, ROOT, linux_wheels, own_wheel

BUNDLE = BUILD / "linux" / "idekatalog"
_ENVIRONMENT = BUILD / "linux" / "venv"
_LOCK = ROOT / "requirements" / "linux-bundle.txt"


def build_bundle() -> Path:
    """Make the folder anew and return it."""
    _prepare()
    if sys.platform == "darwin":
        write_icns(BUILD / "idekatalog.icns")
    places = ("--distpath", BUNDLE.parent, "--workpath", BUILD / "linux" / "work")
    spec = Path(__file__).with_name("idekatalog.spec")
    command = [_ENVIRONMENT / "bin" / "python", "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    subprocess.run([*command, *places, spec], check=True)
    _forget_this_machine()
    found = parts(linux_wheels(), ".".join(map(str, sys.version_info[:3])))
    write_licences(BUNDLE, found)
    write_sbom(BUNDLE / "SBOM.cdx.json", "linux", found)
    return BUNDLE


def _prepare() -> None:
    """Install what the program needs and PyInstaller, and no more, so that nothing else can slip in."""
    stamp = _ENVIRONMENT / "lock.txt"
    pip = [_ENVIRONMENT / "bin" / "python", "-m", "pip", "--quiet", "--no-input", "install"]
    if not stamp.is_file() or stamp.read_bytes() != _LOCK.read_bytes():
        venv.create(_ENVIRONMENT, clear=True, with_pip=True)
        subprocess.run([*pip, "--require-hashes", "--requirement", _LOCK], check=True)
        shutil.copyfile(_LOCK, stamp)
    subprocess.run([*pip, "--no-deps", "--force-reinstall", own_wheel().path], check=True)


def _forget_this_machine() -> None:
    """Take out where this machine's Python lies, which its modules tell as a place to search."""
    internal = BUNDLE / "_internal"
    for file in (*internal.glob("**/lib-dynload/*.so"), *internal.glob("libpython*")):
        subprocess.run(["patchelf", "--remove-rpath", file], check=True)


def main() -> int:
    """Build the folder and pack it."""
    DIST.mkdir(exist_ok=True)
    bundle = build_bundle()
    name = DIST / f"idekatalog-{__version__}-linux-x86_64"
    shutil.make_archive(str(name), "xztar", bundle.parent, bundle.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
