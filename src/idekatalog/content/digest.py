"""A fingerprint of the content folder, cheap enough for every start."""

import hashlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from idekatalog.domain.origin import FOLLOWED
from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

VOCABULARY, CONTACTS, WORKS = "ordforraad.yaml", "kontakter.yaml", "litteratur.yaml"
READING_VERSION = 4
"""Raise it when the same files would be read into another catalogue, or other things be complained of."""
THESAURUS, RULES = "soegeord.yaml", "regler.yaml"
LISTS = (VOCABULARY, WORKS, CONTACTS, THESAURUS, RULES)
LAYER_LISTS = (WORKS, CONTACTS, THESAURUS)
"""What a layer above the shipped catalogue may hold; the fixed words and the rules are the catalogue's own."""
HANDED_LISTS = ("mapper.yaml", "rettelser.yaml", "erfaringer.yaml", "noter.yaml")
"""What a pack may bring for the reader's own things: read when it is taken in, and in no layer."""
SUFFIX = ".zip"
TEXT_FOLDERS = ("indsatser", "artikler", "situationer", "moeder")


def content_files(folder: Path) -> list[Path]:
    """Return every content file in a fixed order, the lists first.

    Raises:
        ContentError: the folder is missing or holds no vocabulary.
    """
    if not (folder / VOCABULARY).is_file():
        missing = VOCABULARY if folder.is_dir() else folder.name
        raise ContentError(strings.FOLDER_MISSING.format(path=folder, missing=missing))
    return [path for name in LISTS if (path := folder / name).exists()] + _texts(folder)


def layer_files(folder: Path) -> list[Path]:
    """Return the files that a folder on top of the catalogue may hold, likewise; none where it is missing."""
    return [path for name in LAYER_LISTS if (path := folder / name).exists()] + _texts(folder)


def archives(followed: Path, packs: Path) -> dict[str, Path]:
    """Return the archives that lie above the shipped catalogue by their id, lowest first."""
    installed = sorted(path for path in packs.glob(f"*{SUFFIX}") if not path.name.startswith("."))
    lowest = {FOLLOWED: followed} if followed.is_file() else {}
    return lowest | {path.stem: path for path in installed if path.stem != FOLLOWED}


def layered_digest(shipped: Path, own: Path, above: Mapping[str, Path]) -> str:
    """Return the SHA-256 over the catalogue, the archives above it and the user's own folder, as hex.

    Raises:
        ContentError: the shipped folder is missing or holds no vocabulary.
    """
    packs = (f"{name} {_sum(path)}" for name, path in above.items())
    sums = [content_digest(shipped), *packs, _digest(own, layer_files(own))]
    return hashlib.sha256("\n".join(sums).encode()).hexdigest()


def content_digest(folder: Path) -> str:
    """Return the SHA-256 over the name and bytes of every content file, as hex.

    Raises:
        ContentError: the folder is missing or holds no vocabulary.
    """
    return _digest(folder, content_files(folder))


def _texts(folder: Path) -> list[Path]:
    return [path for name in TEXT_FOLDERS for path in sorted((folder / name).glob("*.md"))]


def _digest(folder: Path, files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        digest.update(_sum(path).encode())
    return digest.hexdigest()


def _sum(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        return str(error.errno)
