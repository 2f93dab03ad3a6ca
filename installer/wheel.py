"""The wheels a package is made of: fetched by the lock's hashes, read without installing them."""

import hashlib
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import Message
from email.parser import HeaderParser
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
BUILD = ROOT / "build"
WINDOWS = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
_WINDOWS_ABIS = ("--abi", "cp311", "--abi", "abi3", "--abi", "none")


@dataclass(frozen=True)
class Wheel:
    """One wheel on the disk."""

    path: Path

    @cached_property
    def metadata(self) -> Message:
        """What the project says of itself."""
        with zipfile.ZipFile(self.path) as archive:
            [name] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
            return HeaderParser().parsestr(archive.read(name).decode())

    @property
    def name(self) -> str:
        """The name as the project writes it."""
        return str(self.metadata["Name"])

    @property
    def version(self) -> str:
        """The version that is in the package."""
        return str(self.metadata["Version"])

    @cached_property
    def sha256(self) -> str:
        """The sum of the very file that went in."""
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def texts(self) -> dict[str, str]:
        """Return the licence texts the wheel carries, by the last part of their names."""
        kept = re.compile(r"\.dist-info/.*(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
        with zipfile.ZipFile(self.path) as archive:
            names = sorted(name for name in archive.namelist() if kept.search(name) and not name.endswith("/"))
            return {name.split("/", 1)[1]: archive.read(name).decode("utf-8", "replace") for name in names}


def windows_wheels() -> list[Wheel]:
    """Fetch what requirements/windows.txt names."""
    options = ("--only-binary", ":all:", *WINDOWS, *_WINDOWS_ABIS)
    return fetch(ROOT / "requirements" / "windows.txt", BUILD / "wheels" / "windows", options)


def linux_wheels() -> list[Wheel]:
    """Fetch what requirements/linux.txt names, for this machine."""
    return fetch(ROOT / "requirements" / "linux.txt", BUILD / "wheels" / "linux", ("--only-binary", ":all:"))


def fetch(lock: Path, folder: Path, options: Sequence[str] = ()) -> list[Wheel]:
    """Download the files of a lock, unless those of the same lock are there already."""
    stamp = folder / "lock.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        for old in folder.glob("*.whl"):
            old.unlink()
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*command, *options, "--requirement", lock, "--dest", folder], check=True)
        stamp.write_text(wanted)
    return [Wheel(path) for path in sorted(folder.glob("*.whl"))]


def own_wheel() -> Wheel:
    """Build the program's own wheel from the checkout."""
    folder = BUILD / "wheels" / "own"
    for old in folder.glob("*.whl"):
        old.unlink()
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    [path] = folder.glob("*.whl")
    return Wheel(path)
