"""The two parts of a content file: fields between two lines of dashes, and the text."""

from dataclasses import dataclass

from idekatalog.content.complaint import UnreadableError
from idekatalog.strings import content as strings

_FENCE = "---"


@dataclass(frozen=True, slots=True)
class Parts:
    """The fields' YAML and the body, each with the file line it starts at."""

    fields: str
    fields_line: int
    body: str
    body_line: int


def split(text: str) -> Parts:
    """Cut a file's text in two.

    Raises:
        UnreadableError: there is no pair of dashed lines at the top.
    """
    rows = text.split("\n")
    if rows[0].rstrip() != _FENCE:
        raise UnreadableError(1, strings.NO_FRONT_MATTER)
    end = next((number for number, row in enumerate(rows[1:], 1) if row.rstrip() == _FENCE), None)
    if end is None:
        raise UnreadableError(len(rows), strings.UNCLOSED_FRONT_MATTER)
    return Parts("\n".join(rows[1:end]), 2, "\n".join(rows[end + 1 :]), end + 2)
