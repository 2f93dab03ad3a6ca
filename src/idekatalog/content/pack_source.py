"""The files of a folder or zip that somebody else has made, read without trusting a byte of it.

Nothing outside it is ever opened: links are refused, and only names that are content are read.
"""

import io
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from idekatalog.content.digest import TEXT_FOLDERS
from idekatalog.content.pack_name import MANIFEST, doubles, is_safe
from idekatalog.content.source_file import LIMIT_KB
from idekatalog.errors import ContentError
from idekatalog.strings import packs as strings

MB = 1024 * 1024
MOST_FILES, MOST_MB, MOST_ZIP_MB, MOST_MANIFEST_KB = 20_000, 128, 64, 2048
_MOST_DIRECTORY = 8 * MB
_HIGHEST_RATIO, _SMALL = 200, MB
_END, _END_64, _LONGEST_TAIL = b"PK\x05\x06", (b"PK\x06\x06", b"PK\x06\x07"), 65_557
_ENCRYPTED = 0x1
_REPARSE_POINT = 0x400
_BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError)


class Source(Protocol):
    """``names`` are seen from where the manifest lies, and safe."""

    names: tuple[str, ...]

    def read(self, name: str) -> bytes:
        """Return a file's bytes, at most one more than it may hold.

        Raises:
            ContentError: it cannot be read.
        """


def open_source(path: Path) -> Source:
    """Look into a folder or a zip.

    Raises:
        ContentError: it cannot be read, is too large, or holds something a pack may not.
    """
    try:
        return FolderSource(path) if path.is_dir() else ZipSource(_read_zip(path))
    except OSError as error:
        raise ContentError(strings.UNREADABLE.format(path=path, reason=error.strerror)) from error


class FolderSource:
    """A folder; of it only the top and the folders of texts are looked into."""

    def __init__(self, path: Path) -> None:
        self._path = path
        found = list(_walk(path))
        _check_names(found)
        self.names = tuple(found)

    def read(self, name: str) -> bytes:
        """Return a file's bytes; what has become a link or a device meanwhile is refused."""
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        try:
            with open(os.open(self._path / name, flags), "rb") as file:
                if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                    raise ContentError(strings.LINK.format(name=name))
                return file.read(_most_bytes(name) + 1)
        except OSError as error:
            raise ContentError(strings.UNREADABLE.format(path=name, reason=error.strerror)) from error


class ZipSource:
    """A zip held in memory; every claim in its directory is checked before anything is unpacked."""

    def __init__(self, data: bytes) -> None:
        _check_tail(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN_ZIP as error:
            raise ContentError(strings.BROKEN_ZIP) from error
        members = self._zip.infolist()
        _check_members(members)
        files = {info.filename: info for info in members if not info.is_dir()}
        self._root = _root(list(files))
        self._files = {
            name.removeprefix(self._root): info for name, info in files.items() if name.startswith(self._root)
        }
        self.names = tuple(self._files)

    def read(self, name: str) -> bytes:
        """Return a file's bytes."""
        try:
            with self._zip.open(self._files[name]) as file:
                return file.read(_most_bytes(name) + 1)
        except _BROKEN_ZIP as error:
            raise ContentError(strings.BROKEN_ZIP) from error


def _read_zip(path: Path) -> bytes:
    with path.open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise ContentError(strings.NOT_A_PACK)
        data = file.read(MOST_ZIP_MB * MB + 1)
    if len(data) > MOST_ZIP_MB * MB:
        raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
    return data


def _walk(folder: Path) -> Iterator[str]:
    for place in ("", *TEXT_FOLDERS):
        try:
            entries = os.scandir(folder / place)
        except (FileNotFoundError, NotADirectoryError):
            continue
        with entries:
            for number, entry in enumerate(entries):
                if number > MOST_FILES:
                    raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
                name = f"{place}/{entry.name}" if place else entry.name
                known = entry.stat(follow_symlinks=False)
                is_link = stat.S_ISLNK(known.st_mode) or getattr(known, "st_file_attributes", 0) & _REPARSE_POINT
                if is_link or not (stat.S_ISREG(known.st_mode) or stat.S_ISDIR(known.st_mode)):
                    raise ContentError(strings.LINK.format(name=name))
                if stat.S_ISREG(known.st_mode):
                    yield name


def _check_names(names: list[str]) -> None:
    for name in names:
        if not is_safe(name):
            raise ContentError(strings.UNSAFE_NAME.format(name=_shown(name)))
    for name in doubles(names):
        raise ContentError(strings.DOUBLE_NAME.format(name=name))


def _check_tail(data: bytes) -> None:
    """Refuse a directory that would be large to read; zipfile reads it whole before anybody can look."""
    tail = data[-_LONGEST_TAIL:]
    if not data.startswith(b"PK") or _END not in tail:
        raise ContentError(strings.NOT_A_PACK)
    if any(sign in tail for sign in _END_64):
        raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
    at = tail.find(_END)
    while at >= 0:  # which of them zipfile takes for the end does not matter: none may be large
        if int.from_bytes(tail[at + 12 : at + 16], "little") > _MOST_DIRECTORY:
            raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
        at = tail.find(_END, at + 1)


def _check_members(members: list[zipfile.ZipInfo]) -> None:
    packed = sum(info.compress_size for info in members)
    unpacked = sum(info.file_size for info in members)
    is_bomb = unpacked > _SMALL and unpacked > packed * _HIGHEST_RATIO
    if len(members) > MOST_FILES or unpacked > MOST_MB * MB or is_bomb:
        raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
    _check_names([info.orig_filename.removesuffix("/") for info in members])
    for info in members:
        kind = stat.S_IFMT(info.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise ContentError(strings.LINK.format(name=info.filename))
        if info.flag_bits & _ENCRYPTED:
            raise ContentError(strings.LOCKED)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise ContentError(strings.BROKEN_ZIP)


def _root(names: list[str]) -> str:
    """Find the folder that holds the manifest: the top, or the one folder that was packed."""
    if MANIFEST in names:
        return ""
    found = [name.removesuffix(MANIFEST) for name in names if name.count("/") == 1 and name.endswith(f"/{MANIFEST}")]
    return found[0] if len(found) == 1 else ""


def _most_bytes(name: str) -> int:
    return (MOST_MANIFEST_KB if name == MANIFEST else LIMIT_KB) * 1024


def _shown(name: str) -> str:
    return "".join(sign if sign.isprintable() else "?" for sign in name[:60])
