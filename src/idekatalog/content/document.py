"""The text of a file as a document: headings checked, blocks parsed, questions recognised."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from idekatalog.content.complaint import Report, UnreadableError, with_suggestion
from idekatalog.content.markdown import Chapter, active_lines, chapters, heavy_line, parse_blocks
from idekatalog.domain.document import Block, List, Question, Section, plain
from idekatalog.domain.intervention import QUESTIONS
from idekatalog.strings import content as strings

_PHASE = re.compile(rf"(?P<phase>.+?)\s*\((?P<asker>.+?){strings.ASKS}(?P<asked>.+)\)")
_LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e", "§": "paragraf "})


@dataclass
class _Open:
    """A section whose end has not been met yet."""

    chapter: Chapter
    blocks: list[Block] = field(default_factory=list)

    def section(self) -> Section:
        return Section(slug(self.chapter.title), self.chapter.title, tuple(self.blocks))


def slug(title: str) -> str:
    """Turn a heading into an ASCII name of letters, digits and hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", title.lower().translate(_LETTERS)).strip("-")


def read_document(
    body: str,
    first_line: int,
    report: Report,
    *,
    headings: Sequence[str] = (),
    required: Sequence[str] = (),
) -> tuple[Section, ...]:
    """Read a file's text; ``headings`` are the only ones allowed, in order, unless empty.

    Raises:
        UnreadableError: lists lie too deep in each other, or a paragraph holds too many signs.
    """
    if (heavy := heavy_line(body, first_line)) is not None:
        raise UnreadableError(heavy, strings.TOO_DENSE)
    for line in active_lines(body, first_line):
        report(line, strings.HTML_OR_IMAGE)
    found = list(chapters(body, first_line))
    if found[0].text.strip():
        report(first_line, strings.TEXT_BEFORE_HEADING)
    top: list[_Open] = []
    for chapter in found[1:]:
        if chapter.level == 3 and top:
            top[-1].blocks.append(_inner_section(chapter, slug(top[-1].chapter.title), report))
        else:
            if chapter.level != 2:
                report(chapter.line, strings.HEADING_LEVEL.format(level=chapter.level))
            top.append(_Open(chapter, list(_contents(chapter, slug(chapter.title)))))
    _check_headings([part.chapter for part in top], headings, required, first_line, report)
    for part in top:
        if not part.blocks:
            report(part.chapter.line, strings.EMPTY_SECTION.format(title=part.chapter.title))
    return tuple(part.section() for part in top)


def _inner_section(chapter: Chapter, parent: str, report: Report) -> Section:
    if parent == QUESTIONS and not _PHASE.fullmatch(chapter.title):
        report(chapter.line, strings.PHASE_WITHOUT_PEOPLE.format(title=chapter.title))
    blocks = tuple(_contents(chapter, parent))
    if not blocks:
        report(chapter.line, strings.EMPTY_SECTION.format(title=chapter.title))
    return Section(slug(chapter.title), chapter.title, blocks)


def _contents(chapter: Chapter, parent: str) -> Iterable[Block]:
    try:
        blocks = tuple(parse_blocks(chapter.text))
    except RecursionError:
        raise UnreadableError(chapter.line, strings.NESTED_TOO_DEEP) from None
    for block in blocks:
        if parent == QUESTIONS and isinstance(block, List):
            people = _PHASE.fullmatch(chapter.title)
            who = people.groupdict() if people else {}
            yield from (Question(plain(item), **who) for item in block.items)
        else:
            yield block


def _check_headings(
    found: Sequence[Chapter], allowed: Sequence[str], required: Sequence[str], first_line: int, report: Report
) -> None:
    titles: list[str] = []
    order = {title: rank for rank, title in enumerate(allowed)}
    for chapter in found:
        if chapter.title in titles:
            report(chapter.line, strings.DOUBLE_HEADING.format(title=chapter.title))
        elif allowed and chapter.title not in allowed:
            unknown = strings.UNKNOWN_HEADING.format(title=chapter.title)
            report(chapter.line, with_suggestion(unknown, chapter.title, allowed))
        elif any(order.get(title, -1) > order.get(chapter.title, len(order)) for title in titles):
            late = strings.HEADING_ORDER.format(title=chapter.title, order=", ".join(allowed))
            report(chapter.line, late)
        titles.append(chapter.title)
    for title in required:
        if title not in titles:
            report(first_line, strings.HEADING_MISSING.format(title=title))
