"""The block tree: one text, read by panel, sheets, terminal and search index alike."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class SourceKind(StrEnum):
    """What stands behind a statement."""

    WORK = "work"
    EDITORIAL = "red."
    FRAME = "ramme"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from: a work with a printed page or a named part.

    ``work`` is the short letter of the mark (``I``); empty unless ``kind`` is WORK.
    """

    kind: SourceKind
    work: str = ""
    page: str = ""
    part: str = ""

    @property
    def label(self) -> str:
        """The mark as an editor writes it, without brackets: ``I 25-26``."""
        if self.kind is not SourceKind.WORK:
            return self.kind.value
        return " ".join(filter(None, (self.work, self.page or self.part)))


@dataclass(frozen=True, slots=True)
class Text:
    """Plain running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Strong:
    """Text with weight."""

    text: str


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Text set in italics."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an address on the web."""

    text: str
    url: str


Span: TypeAlias = Text | Strong | Emphasis | Link | Source
Line: TypeAlias = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of text."""

    line: Line


@dataclass(frozen=True, slots=True)
class List:
    """A bulleted or numbered list."""

    items: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask, with its phase and who asks whom."""

    text: str
    phase: str = ""
    asker: str = ""
    asked: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; every row has as many cells as the header."""

    header: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; sections nest."""

    slug: str
    title: str
    blocks: tuple["Block", ...]


Block: TypeAlias = Paragraph | List | Question | Table | Section


def plain(line: Iterable[Span]) -> str:
    """Return a line's words without its source marks."""
    return "".join(span.text for span in line if not isinstance(span, Source)).strip()


def sources(line: Iterable[Span]) -> tuple[Source, ...]:
    """Return a line's source marks in order."""
    return tuple(span for span in line if isinstance(span, Source))


def lines(blocks: Iterable[Block]) -> Iterator[Line]:
    """Walk every line of text under the blocks, in reading order, headings left out."""
    for block in blocks:
        match block:
            case Paragraph(line):
                yield line
            case List(items):
                yield from items
            case Question(text):
                yield (Text(text),)
            case Table(header, rows):
                yield from header
                for row in rows:
                    yield from row
            case Section():
                yield from lines(block.blocks)


def plain_text(blocks: Iterable[Block]) -> str:
    """Return the words of the blocks, one line each, without source marks."""
    return "\n".join(plain(line) for line in lines(blocks))


def find_section(document: Iterable[Section], slug: str) -> Section | None:
    """Return the top section of that slug, or None."""
    return next((section for section in document if section.slug == slug), None)
