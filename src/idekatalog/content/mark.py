"""Source marks: ``[I 45]``, ``[I Skema 3]``, ``[red.]``, ``[ramme]``."""

import re

from idekatalog.domain.document import Line, Source, SourceKind, Span, Text

MARK = re.compile(r"\s*\[([^\[\]\n]+)\](?!\()")
_WORK = re.compile(r"([A-ZÆØÅ]{1,4})(?: +(\S.*))?")
_PAGE = re.compile(r"\d+(?:-\d+)?")


def parse_mark(text: str) -> Source | None:
    """Read what stands between the brackets; None when it has not the form of a mark."""
    for kind in (SourceKind.EDITORIAL, SourceKind.FRAME):
        if text == kind.value:
            return Source(kind)
    found = _WORK.fullmatch(text)
    if not found:
        return None
    work, place = found.group(1), found.group(2) or ""
    is_page = bool(_PAGE.fullmatch(place))
    return Source(SourceKind.WORK, work, page=place if is_page else "", part="" if is_page else place)


def parse_line(text: str) -> Line:
    """Split a text into words and source marks; a bracket that is no mark stays text."""
    spans: list[Span] = []
    end = 0
    for found in MARK.finditer(text):
        source = parse_mark(found.group(1))
        if source is None:
            continue
        if found.start() > end:
            spans.append(Text(text[end : found.start()]))
        spans.append(source)
        end = found.end()
    if end < len(text):
        spans.append(Text(text[end:]))
    return tuple(spans)
