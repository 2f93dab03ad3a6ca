"""The user guide as a document; its pictures are for paper and the web."""

import re
from collections.abc import Iterator
from pathlib import Path

from idekatalog.content.complaint import UnreadableError
from idekatalog.content.document import read_document
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.document import Section
from idekatalog.domain.guide import Picture
from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

_TITLE, _SECTION, _PICTURE = "# ", "## ", "!["
_PICTURE_ROW = re.compile(r"!\[([^]]+)\]\(([^)]+)\)")


def read_guide(path: Path) -> tuple[Section, ...]:
    """Read the guide's sections.

    Raises:
        ContentError: it is missing, or not as our Markdown is; each complaint has a line.
    """
    file = SourceFile.on_disk(path, path.parent)
    try:
        rows = file.load().split("\n")
    except UnreadableError as error:
        raise ContentError(strings.GUIDE_MISSING) from error
    # An empty row instead of a title or picture keeps the line numbers of complaints.
    body = "\n".join("" if row.startswith((_TITLE, _PICTURE)) else row for row in rows)
    document = read_document(body, 1, file.report)
    if file.complaints:
        raise ContentError(strings.GUIDE_MISSING, file.complaints)
    return document


def read_pictures(path: Path) -> tuple[Picture, ...]:
    """Read which pictures the guide shows; one whose file did not come along is left out.

    Raises:
        ContentError: the guide is missing.
    """
    try:
        rows = SourceFile.on_disk(path, path.parent).load().split("\n")
    except UnreadableError as error:
        raise ContentError(strings.GUIDE_MISSING) from error
    return tuple(picture for picture in _pictures(rows, path.parent) if picture.file.is_file())


def _pictures(rows: list[str], folder: Path) -> Iterator[Picture]:
    section = ""
    for row in rows:
        found = _PICTURE_ROW.fullmatch(row)
        if row.startswith(_SECTION):
            section = row.removeprefix(_SECTION).strip()
        elif found:
            yield Picture(section, found[1], folder / found[2])
