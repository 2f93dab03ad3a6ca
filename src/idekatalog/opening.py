"""The opening kept from one start to the next, so that the list is filled before the search is ready.

It holds nothing of what was typed. The catalogue's own answer follows at every start and takes its place.
"""

import hashlib
from contextlib import suppress

from idekatalog import __version__
from idekatalog.content.digest import archives, layered_digest
from idekatalog.domain.intervention import Outline
from idekatalog.domain.opening import Opening
from idekatalog.domain.query import SearchResult
from idekatalog.domain.taxonomy import Vocabulary
from idekatalog.errors import ContentError, StorageError
from idekatalog.file import write_whole
from idekatalog.paths import Paths
from idekatalog.storage.record import decode, encode, shape

_NAME = "opening.json"


def read_opening(paths: Paths) -> Opening | None:
    """Return the opening of exactly this content and program, None where none is kept or it is damaged."""
    try:
        seal, record = (paths.cache / _NAME).read_text(encoding="utf-8").split("\n", 1)
        found = decode(record) if seal == _seal(paths, record) else None
    except (OSError, ValueError, ContentError):
        return None
    return found if isinstance(found, Opening) else None


def keep_opening(paths: Paths, opening: Opening) -> None:
    """Keep an opening for the next start, if it is another; where nothing can be written it is done without."""
    record = encode(opening)
    path = paths.cache / _NAME
    with suppress(OSError, ContentError, StorageError):
        written = f"{_seal(paths, record)}\n{record}".encode()
        if not path.exists() or path.read_bytes() != written:
            write_whole(path, written)


def opening_of(result: SearchResult, outlines: dict[str, Outline], vocabulary: Vocabulary) -> Opening:
    """Gather an opening from the answer to no words."""
    return Opening(result.hits, result.total, tuple(result.facets.items()), tuple(outlines.items()), vocabulary)


def _seal(paths: Paths, record: str) -> str:
    """Return what changes with the content, the program, the form of a record and the record itself."""
    content = layered_digest(paths.content, paths.own, archives(paths.followed, paths.packs))
    known = (content, __version__, shape(), record)
    return hashlib.sha256(repr(known).encode()).hexdigest()
