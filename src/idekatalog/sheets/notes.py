"""Her own notes as she wrote them: the few marks of Markdown that the note field offers, set as what they mean."""

import re
from collections.abc import Iterator

from reportlab.platypus import Flowable

from idekatalog.domain.document import Text
from idekatalog.sheets.flowables import headed, text_block, words
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.strings.sheets import BULLET

_HEADING = re.compile(r"#{1,6}\s+(.*)")
_ITEM = re.compile(r"[-*+]\s+(.*)")


def note_flowables(text: str, paper: Paper) -> list[Flowable]:
    """Return a note's headings, items and paragraphs."""
    found: list[Flowable] = []
    for title, body in _sections(text):
        lines = [_line(line, paper) for line in body]
        found += headed(title, styles_of(paper).subheading, lines) if title else lines
    return found


def _sections(text: str) -> Iterator[tuple[str, list[str]]]:
    """Return each heading with the lines under it; "" for what stands before the first."""
    title, body = "", list[str]()
    for line in filter(None, map(str.strip, text.splitlines())):
        if heading := _HEADING.fullmatch(line):
            yield title, body
            title, body = heading[1], []
        else:
            body.append(line)
    yield title, body


def _line(line: str, paper: Paper) -> Flowable:
    item = _ITEM.fullmatch(line)
    if item:
        return text_block((Text(item[1]),), styles_of(paper).item, paper, BULLET)
    return words(line, styles_of(paper).body)
