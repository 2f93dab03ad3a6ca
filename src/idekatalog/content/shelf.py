"""The packs that are installed: one file each, so that every change is one rename."""

import contextlib
import os
import time
from collections.abc import Mapping
from pathlib import Path

from idekatalog.content.layers import Layer, own_layer, shipped_layer
from idekatalog.content.pack import pack_layer
from idekatalog.errors import StorageError
from idekatalog.strings import packs as strings

_REMOVED, _PASSING = ".fjernet-", ".tmp"
_ABANDONED_S = 3600


def find_layers(shipped: Path, own: Path, above: Mapping[str, Path]) -> tuple[Layer, ...]:
    """Return every layer, lowest first; what cannot be read of those above is a finding of its own.

    Raises:
        ContentError: the shipped folder is missing or holds no vocabulary.
    """
    return (shipped_layer(shipped), *(pack_layer(path, name) for name, path in above.items()), own_layer(own))


def put_in_place(staged: Path, place: Path) -> None:
    """Install what has been staged, instead of an older one: one rename.

    Raises:
        StorageError: the place cannot be written; what was there is untouched.
    """
    _rename(staged, place)
    _forget(place.parent)


def take_away(place: Path) -> Path:
    """Remove an archive: one rename. Returns where ``put_in_place`` can bring it back from."""
    removed = place.with_name(f"{_REMOVED}{place.name}{_PASSING}")
    _rename(place, removed)
    return removed


def _rename(source: Path, target: Path) -> None:
    try:
        os.replace(source, target)
    except OSError as error:
        raise StorageError(strings.NOT_WRITABLE.format(path=target)) from error
    if hasattr(os, "O_DIRECTORY"):
        with contextlib.suppress(OSError):  # some network drives cannot
            handle = os.open(target.parent, os.O_RDONLY | os.O_DIRECTORY)
            os.fsync(handle)
            os.close(handle)


def _forget(folder: Path) -> None:
    """Clear away what work that was cut off has left, and what was removed a good while ago."""
    for path in folder.glob(f".*{_PASSING}"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                path.unlink()
