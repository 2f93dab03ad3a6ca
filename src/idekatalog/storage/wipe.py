"""Files removed so that nothing of them is left: written over first, then unlinked."""

import os
from collections.abc import Iterable
from pathlib import Path

_CHUNK = 1 << 20


def wipe(targets: Iterable[Path]) -> None:
    """Write over and remove files, and folders with all that is in them; what cannot be removed stays.

    A link is removed, never followed. What a disk keeps beside the file, as SSDs and backups of the machine do, is out
    of reach.
    """
    for target in targets:
        if target.is_dir() and not target.is_symlink():
            for place, folders, files in os.walk(target, topdown=False):
                for name in (*files, *folders):
                    _remove(Path(place) / name)
        _remove(target)


def _remove(path: Path) -> None:
    try:
        if path.is_symlink():
            path.unlink()
        elif path.is_dir():
            path.rmdir()
        else:
            _overwrite(path)
            path.unlink()
    except OSError:
        return  # in use, or write-protected: the caller sees that it is still there


def _overwrite(path: Path) -> None:
    size = path.stat().st_size
    with path.open("rb+") as file:
        for start in range(0, size, _CHUNK):
            file.write(bytes(min(_CHUNK, size - start)))
        file.flush()
        os.fsync(file.fileno())
