"""A fingerprint of the content folder, cheap enough for every start."""

import hashlib
from pathlib import Path

from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

VOCABULARY, CONTACTS, WORKS = "ordforraad.yaml", "kontakter.yaml", "litteratur.yaml"
READING_VERSION = 2
"""Raise it when the same files would be read into another catalogue, or other things be complained of."""
THESAURUS, RULES = "soegeord.yaml", "regler.yaml"
LISTS = (VOCABULARY, WORKS, CONTACTS, THESAURUS, RULES)
TEXT_FOLDERS = ("indsatser", "artikler", "situationer")


def content_files(folder: Path) -> list[Path]:
    """Return every content file in a fixed order, the lists first.

    Raises:
        ContentError: the folder is missing or holds no vocabulary.
    """
    if not (folder / VOCABULARY).is_file():
        missing = VOCABULARY if folder.is_dir() else folder.name
        raise ContentError(strings.FOLDER_MISSING.format(path=folder, missing=missing))
    lists = [folder / name for name in LISTS]
    texts = [path for name in TEXT_FOLDERS for path in sorted((folder / name).glob("*.md"))]
    return [path for path in lists if path.exists()] + texts


def content_digest(folder: Path) -> str:
    """Return the SHA-256 over the name and bytes of every content file, as hex.

    Raises:
        ContentError: the folder is missing or holds no vocabulary.
    """
    digest = hashlib.sha256()
    for path in content_files(folder):
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0")
        try:
            digest.update(hashlib.sha256(path.read_bytes()).digest())
        except OSError as error:
            digest.update(str(error.errno).encode())
    return digest.hexdigest()
