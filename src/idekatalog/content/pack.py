"""Content packs: verified when they come, kept as one file each, verified again when they are read."""

import hashlib
import io
import os
import secrets
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from idekatalog.content.complaint import UnreadableError
from idekatalog.content.layers import Layer
from idekatalog.content.manifest import Manifest, manifest_text, read_manifest
from idekatalog.content.pack_name import MANIFEST, is_content, is_handed
from idekatalog.content.pack_source import MB, MOST_FILES, MOST_MB, MOST_ZIP_MB, Source, ZipSource, open_source
from idekatalog.content.source_file import LIMIT_KB, SourceFile
from idekatalog.content.watch import Steps, Watch, unwatched
from idekatalog.domain.origin import FOLLOWED, Origin
from idekatalog.errors import ContentError, StorageError
from idekatalog.strings import packs as strings

_FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the same content gives the same file


def stage(source: Path, folder: Path, watch: Watch = unwatched) -> tuple[Path, Manifest]:
    """Verify a pack and write its content anew, as one file under a passing name in the folder.

    What it brings for the reader's own things is verified, and not written: see ``handed_by``.

    Raises:
        ContentError: it is no pack, or holds something a pack may not; nothing is left behind.
        StorageError: the folder cannot be written, likewise.
        CancelledError: ``watch`` has raised it, likewise.
    """
    opened = open_source(source)
    if MANIFEST not in opened.names:
        raise ContentError(strings.NOT_A_PACK)
    raw = opened.read(MANIFEST)
    manifest = read_manifest(raw)
    if manifest.origin.id == FOLLOWED:
        raise ContentError(strings.RESERVED_ID.format(id=FOLLOWED))
    files = ((name, data) for name, data in verified(opened, manifest, watch) if is_content(name))
    return _written(folder, raw, files), manifest


def handed_by(source: Path) -> tuple[SourceFile, ...]:
    """Return the files of a pack that are meant for the reader's own things, each verified when it is read.

    Raises:
        ContentError: it is no pack, or not the one it was.
    """
    opened = open_source(source)
    if MANIFEST not in opened.names:
        raise ContentError(strings.NOT_A_PACK)
    manifest = read_manifest(opened.read(MANIFEST))
    names = sorted(filter(is_handed, opened.names))
    return tuple(_file(name, opened, manifest, manifest.origin.id) for name in names)


def pack_bytes(origin: Origin, files: Mapping[str, bytes]) -> bytes:
    """Make a pack of files, which adds to what others have and replaces nothing.

    Raises:
        ContentError: a file is larger than the one who gets it may take in.
    """
    for name, data in files.items():
        if len(data) > LIMIT_KB * 1024:
            raise ContentError(strings.FILE_TOO_LARGE.format(name=name, limit=LIMIT_KB))
    manifest = manifest_text(origin, frozenset(), {name: _sum(data) for name, data in files.items()})
    packed = io.BytesIO()
    _write_zip(packed, manifest.encode(), files.items(), b"")
    return packed.getvalue()


def stage_folder(source: Path, folder: Path, today: str, watch: Watch = unwatched) -> tuple[Path, Manifest]:
    """Take a folder's content as it is now, with or without a manifest, likewise.

    What it may replace is what its manifest says; the date is the day it was taken.
    """
    opened = open_source(source)
    named = read_manifest(opened.read(MANIFEST)) if MANIFEST in opened.names else None
    names = sorted(filter(is_content, opened.names))
    if not names:
        raise ContentError(strings.NOTHING_IN_FOLDER.format(path=source))
    steps = Steps(watch, strings.TAKING, len(names))
    files = [(name, _whole(opened, name)) for name in steps.over(names)]
    sums = {name: _sum(data) for name, data in files}
    origin = named.origin if named else Origin("", source.name or str(source), today, strings.UNKNOWN_PUBLISHER)
    manifest = Manifest(replace(origin, id=FOLLOWED, date=today), named.replaces if named else frozenset(), sums)
    text = manifest_text(manifest.origin, manifest.replaces, sums)
    return _written(folder, text.encode(), files, str(source.absolute()).encode()), manifest


def followed_folder(archive: Path) -> Path | None:
    """Return the folder a copy was taken from, None where nothing is followed."""
    try:
        with zipfile.ZipFile(archive) as found:
            return Path(found.comment.decode())
    except (OSError, zipfile.BadZipFile, UnicodeDecodeError):
        return None


def verified(source: Source, manifest: Manifest, watch: Watch = unwatched) -> Iterator[tuple[str, bytes]]:
    """Walk the files of a source that are read at all, each held against its sum.

    Raises:
        ContentError: a file is missing, unlisted or not what was listed.
    """
    names = sorted(name for name in source.names if is_content(name) or is_handed(name))
    for name in names:
        if name not in manifest.sums:
            raise ContentError(strings.UNLISTED.format(name=name))
    for name in manifest.sums:
        if name not in source.names:
            raise ContentError(strings.MISSING.format(name=name))
    if not names:
        raise ContentError(strings.NOTHING_IN_PACK)
    for name in Steps(watch, strings.CHECKING, len(names)).over(names):
        data = _whole(source, name)
        if _sum(data) != manifest.sums[name]:
            raise ContentError(strings.CHANGED.format(name=name))
        yield name, data


def pack_layer(archive: Path, name: str) -> Layer:
    """Return an installed pack as a layer; one that is broken is an empty layer with a finding.

    ``name`` is the id it must have.
    """
    try:
        source = ZipSource(archive.read_bytes())
        manifest = read_manifest(source.read(MANIFEST) if MANIFEST in source.names else b"")
        if manifest.origin.id != name:
            raise ContentError(strings.OTHER_ID.format(id=manifest.origin.id))
    except (ContentError, OSError) as error:
        broken = SourceFile(MANIFEST, lambda: b"", name, is_shipped=False)
        broken.report(1, strings.LEFT_OUT.format(reason=error))
        return Layer(Origin(name, name), (broken,))
    files = (_file(found, source, manifest, name) for found in sorted(filter(is_content, source.names)))
    return Layer(manifest.origin, tuple(files), manifest.replaces)


def _file(name: str, source: Source, manifest: Manifest, layer: str) -> SourceFile:
    def read() -> bytes:
        try:
            data = _whole(source, name)
        except ContentError as error:
            raise UnreadableError(1, str(error)) from error
        if _sum(data) != manifest.sums.get(name):
            raise UnreadableError(1, strings.CHANGED.format(name=name))
        return data

    return SourceFile(name, read, layer, is_shipped=False)


def _whole(source: Source, name: str) -> bytes:
    data = source.read(name)
    if len(data) > LIMIT_KB * 1024:
        raise ContentError(strings.FILE_TOO_LARGE.format(name=name, limit=LIMIT_KB))
    return data


def _sum(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _written(folder: Path, manifest: bytes, files: Iterable[tuple[str, bytes]], comment: bytes = b"") -> Path:
    with _passing(folder) as passing:
        with passing.open("xb") as file:
            _write_zip(file, manifest, files, comment)
            file.flush()
            os.fsync(file.fileno())
        return passing


def _write_zip(file: BinaryIO, manifest: bytes, files: Iterable[tuple[str, bytes]], comment: bytes) -> None:
    size = 0
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        archive.writestr(zipfile.ZipInfo(MANIFEST, _FIRST_DAY), manifest, zipfile.ZIP_DEFLATED)
        for name, data in files:
            size += len(data)
            if size > MOST_MB * MB:
                raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))
            archive.writestr(zipfile.ZipInfo(name, _FIRST_DAY), data, zipfile.ZIP_DEFLATED)
    if file.tell() > MOST_ZIP_MB * MB:
        raise ContentError(strings.TOO_MUCH.format(megabytes=MOST_MB, files=MOST_FILES))


@contextmanager
def _passing(folder: Path) -> Iterator[Path]:
    """Give a passing name that is gone again if the work fails."""
    passing = folder / f".{secrets.token_hex(8)}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield passing
    except BaseException as error:
        with suppress(OSError):
            passing.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise StorageError(strings.NOT_WRITABLE.format(path=folder)) from error
        raise
