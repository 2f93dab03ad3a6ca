"""Markdown to the block tree; the only importer of the markdown library.

Raw HTML, images, reference links and bare addresses are switched off: text stays text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from xml.etree.ElementTree import Element

import markdown

from idekatalog.content.mark import parse_line
from idekatalog.domain.document import Block, Emphasis, Line, Link, List, Paragraph, Span, Strong, Table, plain

_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*\s*")
_ACTIVE = re.compile(r"<[A-Za-z/!?]|!\[")
_COSTLY = re.compile(r"[\[\]`*_\\]")
_MOST_LETTERS, _MOST_SIGNS = 16_000, 800
_SCHEMES = ("https://", "mailto:")
_OFF = {
    "preprocessors": ("html_block",),
    "inline": (
        "html",
        "entity",
        "image_link",
        "image_reference",
        "short_image_ref",
        "reference",
        "short_reference",
        "autolink",
        "automail",
    ),
    "block": ("reference", "code", "quote", "hr", "setextheader"),
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading with its level and file line, and the text under it up to the next heading.

    The text before the first heading has level 0.
    """

    level: int
    title: str
    line: int
    text: str


def heavy_line(body: str, first_line: int) -> int | None:
    """Return the line of a paragraph that would take the parser very long, None where all is well.

    Its time grows with the third power of the brackets in a paragraph: 2,000 take 0.2 s, 8,000 ten.
    """
    start, size, signs = first_line, 0, 0
    for number, row in enumerate(body.split("\n"), first_line):
        if not row.strip():
            start, size, signs = number + 1, 0, 0
        size += len(row)
        signs += len(_COSTLY.findall(row))
        if size > _MOST_LETTERS or signs > _MOST_SIGNS:
            return start
    return None


def chapters(body: str, first_line: int) -> Iterator[Chapter]:
    """Cut a text at its headings."""
    level, title, line = 0, "", first_line
    rows: list[str] = []
    for number, row in enumerate(body.split("\n"), first_line):
        found = _HEADING.fullmatch(row)
        if found:
            yield Chapter(level, title, line, "\n".join(rows))
            level, title, line, rows = len(found.group(1)), found.group(2), number, []
        else:
            rows.append(row)
    yield Chapter(level, title, line, "\n".join(rows))


def active_lines(body: str, first_line: int) -> Iterator[int]:
    """Name the lines that try HTML or images."""
    return (number for number, row in enumerate(body.split("\n"), first_line) if _ACTIVE.search(row))


def parse_blocks(text: str) -> tuple[Block, ...]:
    """Parse the text under one heading into paragraphs, lists and tables."""
    parser = _parser()
    parser.reset()
    try:
        return _parsed(parser, text)
    except RecursionError:
        _parser.cache_clear()  # it would go on from inside the list it has lost itself in
        raise


def _parsed(parser: markdown.Markdown, text: str) -> tuple[Block, ...]:
    rows = text.split("\n")
    for preprocessor in parser.preprocessors:
        rows = preprocessor.run(rows)
    root = parser.parser.parseDocument(rows).getroot()
    assert root is not None
    for treeprocessor in parser.treeprocessors:
        changed = treeprocessor.run(root)
        root = root if changed is None else changed
    return tuple(_blocks(root))


def is_safe_link(url: str) -> bool:
    """Say whether a link may be opened at all."""
    return url.startswith(_SCHEMES)


@cache
def _parser() -> markdown.Markdown:
    parser = markdown.Markdown(extensions=["tables", "sane_lists"])
    for name in _OFF["preprocessors"]:
        parser.preprocessors.deregister(name)
    for name in _OFF["inline"]:
        parser.inlinePatterns.deregister(name)
    for name in _OFF["block"]:
        parser.parser.blockprocessors.deregister(name)
    return parser


def _blocks(root: Element) -> Iterator[Block]:
    for element in root:
        match element.tag:
            case "ul" | "ol":
                yield List(tuple(_items(element)), ordered=element.tag == "ol")
            case "table":
                yield _table(element)
            case _:
                line = _line(element)
                if plain(line):
                    yield Paragraph(line)


def _items(element: Element) -> Iterator[Line]:
    for item in element:
        yield _line(item)
        for inner in item:
            if inner.tag in ("ul", "ol"):
                yield from _items(inner)


def _table(element: Element) -> Table:
    rows = [tuple(_line(cell) for cell in row) for row in element.iter("tr")]
    return Table(rows[0], tuple(rows[1:]))


def _line(element: Element) -> Line:
    return _merged(_spans(element))


def _spans(element: Element) -> Iterator[Span]:
    yield from parse_line(_words(element.text))
    for child in element:
        words = _words("".join(child.itertext()))
        match child.tag:
            case "strong":
                yield Strong(words)
            case "em":
                yield Emphasis(words)
            case "a":
                url = child.get("href", "")
                yield from (Link(words, url),) if is_safe_link(url) else parse_line(words)
            case "ul" | "ol":
                pass
            case "br":
                yield from parse_line(" ")
            case _:
                yield from _spans(child)
        yield from parse_line(_words(child.tail))


def _words(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")


def _merged(spans: Iterator[Span]) -> Line:
    """Drop white space at both ends, where Markdown leaves line breaks."""
    found = list(spans)
    while found and getattr(found[0], "text", None) == " ":
        found.pop(0)
    while found and getattr(found[-1], "text", None) == " ":
        found.pop()
    return tuple(found)
