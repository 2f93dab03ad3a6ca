"""Packs to take in, sound and hostile."""

import hashlib
import io
import json
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from tests.content.test_layers import OWN_ENTRY

NIGHT = {"indsatser/natteravne.md": OWN_ENTRY.format(id="natteravne").encode()}


def manifest(files: Mapping[str, bytes], **changes: Any) -> bytes:
    """Write the manifest of these files; any field can be changed."""
    fields = {
        "id": "odense",
        "navn": "Odenses indsatser",
        "version": "1",
        "udgiver": "Odense Kommune",
        "dato": "2026-11-20",
        "filer": {name: hashlib.sha256(data).hexdigest() for name, data in files.items()},
    }
    return json.dumps(fields | changes, ensure_ascii=False).encode()


def a_zip(
    path: Path, files: Mapping[str, bytes] = NIGHT, more: Iterable[tuple[str, bytes]] = (), **changes: Any
) -> Path:
    """Pack files with their manifest, and more members as they are."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("pakke.yaml", manifest(files, **changes))
        for name, data in (*files.items(), *more):
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name  # as it is: ZipInfo would tidy it
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)
    return path


def a_folder(path: Path, files: Mapping[str, bytes] = NIGHT, **changes: Any) -> Path:
    """Write files with their manifest into a folder."""
    for name, data in {**files, "pakke.yaml": manifest(files, **changes)}.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(data)
    return path


def zip_bytes(files: Mapping[str, bytes]) -> bytes:
    """Pack files without a manifest, in memory."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return packed.getvalue()
