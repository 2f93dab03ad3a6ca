"""A finished file put in its place: whole or not at all."""

import errno
import os
import secrets
from contextlib import suppress
from pathlib import Path

from idekatalog.errors import StorageError
from idekatalog.strings import file as strings

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def write_whole(target: Path, data: bytes) -> None:
    """Write a file beside the target, then put it in the target's place.

    Raises:
        StorageError: the target cannot be written; an older file there is untouched.
    """
    try:
        # Following a link: what it points at is replaced, the link stays.
        place = target.resolve()
        _check(place)
        _replace(place, data)
    except (OSError, RuntimeError, ValueError) as error:
        raise StorageError(_sentence(error, target)) from error


def _check(place: Path) -> None:
    if not place.parent.is_dir():
        raise StorageError(strings.FOLDER_MISSING.format(folder=place.parent))
    if place.exists():
        if not place.is_file():
            raise StorageError(strings.NOT_A_FILE.format(path=place))
        if not os.access(place, os.W_OK):
            # POSIX would let us replace a file its owner has write-protected.
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _replace(place: Path, data: bytes) -> None:
    # A short name of its own: the target's name may already be as long as the disk allows.
    temporary = place.with_name(f".{secrets.token_hex(8)}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, place)
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def _sentence(error: Exception, target: Path) -> str:
    number = getattr(error, "errno", None)
    if number in _FULL:
        return strings.DISK_FULL.format(path=target)
    if number == errno.ENAMETOOLONG:
        return strings.NAME_TOO_LONG.format(name=target.name)
    return strings.NOT_WRITABLE.format(path=target)
