"""What the parts of a book have in common: a title with a line under it, and a place in the contents."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportlab.platypus import Flowable

from idekatalog.sheets.contents import Entry, contents_flowables
from idekatalog.sheets.flowables import rule, words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.style import styles_of
from idekatalog.strings import books as strings

TOP, INNER = 1, 2
"""How deep the titles of chapters lie, and of what is in them; the book's own title is above both."""


def chapter(title: str, note: str, body: Iterable[Flowable], paper: Paper, kind: str = "") -> Sheet:
    """Set a chapter under its title; ``note`` says in a line what it is."""
    styles = styles_of(paper)
    head = [words(title, styles.title), *((words(note, styles.cell),) if note else ())]
    flowables = (*head, rule(paper, before_em=0.7, after_em=0.5), *body)
    return Sheet(printable(title), flowables, kind or title, depth=TOP, key=title)


def in_book(sheet: Sheet, key: str, depth: int = TOP) -> Sheet:
    """Return a sheet as a part of a book."""
    return replace(sheet, key=key, depth=depth)


def contents(parts: Sequence[Sheet], paper: Paper, names: dict[str, str] | None = None) -> Sheet:
    """Return the contents: a line for each part; ``names`` are other titles than the parts' own, by key."""
    known = names or {}
    entries = (Entry(part.key, known.get(part.key, part.title), part.depth - TOP) for part in parts)
    return chapter(strings.CONTENTS, "", contents_flowables(entries, paper), paper)
