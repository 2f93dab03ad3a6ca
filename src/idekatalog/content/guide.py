"""The user guide as a document, for the window; its pictures are for paper and the web."""

from pathlib import Path

from idekatalog.content.complaint import UnreadableError
from idekatalog.content.document import read_document
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.document import Section
from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

_TITLE, _PICTURE = "# ", "!["


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
