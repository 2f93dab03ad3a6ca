"""SHA256SUMS for what is in dist/, and a list of every file inside the package for Windows."""

import hashlib
import sys
from pathlib import Path

from installer.wheel import BUILD, DIST


def main() -> int:
    """Write both lists into dist/."""
    DIST.mkdir(exist_ok=True)
    stage = BUILD / "windows" / "Idekatalog"
    if stage.is_dir():
        (DIST / "FILER-windows.txt").write_text(listing(stage), encoding="utf-8")
    sums = "".join(f"{digest(file)}  {file.name}\n" for file in sorted(DIST.iterdir()) if file.name != "SHA256SUMS")
    (DIST / "SHA256SUMS").write_text(sums, encoding="utf-8")
    return 0


def listing(folder: Path) -> str:
    """Tell sum, size and name of every file, as a hash rule of AppLocker wants them."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file())
    return "".join(f"{digest(file)} {file.stat().st_size:>10} {file.relative_to(folder)}\n" for file in files)


def digest(file: Path) -> str:
    """Return the SHA-256 of a file."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
