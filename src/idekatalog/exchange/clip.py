"""Text for the clipboard, in the two forms other programs ask for.

The HTML is for pasting only, we never show it. Outlook, Teams and Sikker Post keep paragraphs, lists,
bold and italics, and drop styles, so nothing else is written; it is pure ASCII, so no program can read
it in the wrong character set.
"""

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from idekatalog.domain.document import (
    Block,
    Emphasis,
    Line,
    Link,
    List,
    Paragraph,
    Question,
    Section,
    Source,
    SourceKind,
    Span,
    Strong,
    Table,
)

_TAGS = {Strong: "b", Emphasis: "i"}


@dataclass(frozen=True, slots=True)
class Clip:
    """The same words as plain text and as simple HTML; "" where plain text is enough."""

    text: str
    html: str = ""


def clip_of(blocks: Iterable[Block]) -> Clip:
    """Write blocks in both forms; marks of works are left out, the other kinds of statement keep theirs."""
    found = tuple(blocks)
    body = "".join(tag for block in found for tag in _tags(block))
    page = f'<html><head><meta charset="utf-8"></head><body>{body}</body></html>'
    rows = "\n".join(row for block in found for row in _rows(block))
    return Clip(re.sub("\n{3,}", "\n\n", rows).strip(), _ascii(page))


def _rows(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(line):
            yield _words(line)
        case List(items, ordered):
            for number, item in enumerate(items, 1):
                yield f"{number}. {_words(item)}" if ordered else f"- {_words(item)}"
        case Question(text):
            yield f"- {text}"
        case Table(header, rows):
            yield from (" | ".join(map(_words, row)) for row in (header, *rows))
        case Section(_, title, blocks):
            yield from ("", title)
            yield from (row for inner in blocks for row in _rows(inner))
            yield ""


def _tags(block: Block) -> Iterator[str]:
    match block:
        case Paragraph(line):
            yield f"<p>{_markup(line)}</p>"
        case List(items, ordered):
            tag = "ol" if ordered else "ul"
            yield f"<{tag}>{''.join(f'<li>{_markup(item)}</li>' for item in items)}</{tag}>"
        case Question(text):
            yield f"<ul><li>{html.escape(text)}</li></ul>"
        case Table(header, rows):
            yield from (f"<p>{' | '.join(map(_markup, row))}</p>" for row in (header, *rows))
        case Section(_, title, blocks):
            yield f"<p><b>{html.escape(title)}</b></p>"
            yield from (tag for inner in blocks for tag in _tags(inner))


def _words(line: Line) -> str:
    return "".join(map(_said, line)).strip()


def _markup(line: Line) -> str:
    return "".join(map(_marked_up, line)).strip()


def _marked_up(span: Span) -> str:
    said = html.escape(_said(span))
    tag = _TAGS.get(type(span))
    return f"<{tag}>{said}</{tag}>" if tag else said


def _said(span: Span) -> str:
    match span:
        case Source(kind=SourceKind.WORK):
            return ""
        case Source():
            return f" [{span.label}]"
        case Link(text, url):
            return text if text == url else f"{text} ({url})"
        case _:
            return span.text


def _ascii(page: str) -> str:
    return page.encode("ascii", "xmlcharrefreplace").decode("ascii")
