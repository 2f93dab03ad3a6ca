"""A finished paper before it is laid out on pages."""

from dataclasses import dataclass

from reportlab.platypus import Flowable

from idekatalog.sheets.columns import Grid
from idekatalog.sheets.paper import Paper
from idekatalog.strings import sheets as strings


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printable title for foot and file properties, what is to be set, and what kind of paper it is.

    It can be laid out once. ``depth`` is how many levels its headings move down: 1 where it is a chapter.
    With a ``grid`` the story begins with the head, and goes on in columns on the grid's own paper.
    ``is_loose`` says that it is handed out by itself: its pages are counted alone, and it begins a new leaf.
    ``paper`` is its own where it differs from the rest of the file's, ``key`` what contents and index name it by.
    """

    title: str
    flowables: tuple[Flowable, ...]
    kind: str = strings.KIND
    depth: int = 0
    grid: Grid | None = None
    is_loose: bool = False
    paper: Paper | None = None
    key: str = ""
