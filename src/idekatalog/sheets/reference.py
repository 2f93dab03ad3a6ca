"""The sources of a sheet as full references, and what its marks mean."""

import re
from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.document import Source, sources
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from idekatalog.domain.marks import explanation
from idekatalog.sheets.flowables import words
from idekatalog.sheets.markup import escaped, line_markup, strong
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import sheets as strings


def reference_flowables(
    references: Sequence[Reference], marks: Sequence[Source], register: Register, paper: Paper
) -> list[Flowable]:
    """Return one line for each work referred to or marked, and one that explains the marks."""
    works = list(_works(references, marks, register))
    style = styles_of(paper).reference
    found: list[Flowable] = [TextBlock(_reference(work, its_own, paper), style) for work, its_own in works]
    noted = [mark for work, _ in works for mark in sources(work.note)]
    explained = explanation((*marks, *noted))
    return [*found, words(explained, styles_of(paper).small)] if explained else found


def _works(
    references: Sequence[Reference], marks: Sequence[Source], register: Register
) -> Iterator[tuple[Work, Sequence[Reference]]]:
    """Walk the works referred to, then those that only a mark names."""
    marked = [register.work_of_mark(mark.work) for mark in marks]
    for work_id in dict.fromkeys([*(found.work for found in references), *(work.id for work in marked if work)]):
        work = register.work(work_id) or Work(work_id, "", "", work_id)
        yield work, [found for found in references if found.work == work_id]


def _reference(work: Work, references: Sequence[Reference], paper: Paper) -> str:
    head = strong(strings.MARK_OF_WORK.format(letter=work.letter)) if work.letter else ""
    authors = " ".join(filter(None, (work.authors, strings.YEAR.format(year=work.year) if work.year else "")))
    pages = sorted({found.page for found in references if found.page}, key=_page_order)
    parts = dict.fromkeys(found.part for found in references if found.part)
    pieces = (
        head,
        escaped(_ended(authors)),
        f"<i>{escaped(_ended(work.title))}</i>" if work.title else "",
        escaped(_ended(work.publisher)),
        escaped(strings.PAGES.format(pages=", ".join(pages))) if pages else "",
        escaped(strings.PARTS.format(parts=", ".join(parts))) if parts else "",
        escaped(work.url),
        line_markup(work.note, paper),
    )
    return " ".join(filter(None, pieces))


def _ended(text: str) -> str:
    return text if not text or text.endswith((".", "?", "!")) else f"{text}."


def _page_order(page: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", page))
