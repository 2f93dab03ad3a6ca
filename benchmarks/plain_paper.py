"""The same paper without tags: reportlab's own paragraphs, tables and canvas, in the same columns."""

import datetime
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, FrameBreak, NextPageTemplate, PageBreak, PageTemplate
from reportlab.platypus import Paragraph as PlainParagraph
from reportlab.platypus.tables import Table

from idekatalog.sheets.code_figure import CodeBeside
from idekatalog.sheets.columns import Pinned
from idekatalog.sheets.font import REGULAR
from idekatalog.sheets.page import first_frames, later_frames
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import RowTable, Stack
from idekatalog.sheets.text_block import TextBlock


@dataclass(frozen=True)
class Words:
    """What a paragraph is made from."""

    markup: str
    style: ParagraphStyle
    sign: str | None


@dataclass(frozen=True)
class Rows:
    """What a table is made from."""

    cells: tuple[tuple[tuple[object, ...], ...], ...]
    widths: tuple[float, ...]


class Code(Flowable):
    """A QR code as reportlab would draw it."""

    def __init__(self, modules: Sequence[Sequence[bool]], size: float) -> None:
        super().__init__()
        self.modules, self.width, self.height = modules, size, size

    def draw(self) -> None:
        step = self.width / len(self.modules)
        path = self.canv.beginPath()
        for row, modules in enumerate(self.modules):
            for column, is_dark in enumerate(modules):
                if is_dark:
                    path.rect(column * step, self.height - (row + 1) * step, step, step)
        self.canv.drawPath(path, stroke=0, fill=1)


def recipe(flowables: Sequence[Flowable]) -> Iterator[object]:
    """Walk what a story is made from, its order kept, its stacks taken apart."""
    for flowable in flowables:
        match flowable:
            case TextBlock():
                yield Words(flowable.text, flowable.style, flowable.bulletText)
            case Pinned():
                yield from recipe([flowable._side])
            case CodeBeside():
                yield from recipe([flowable._content])
                yield (flowable._modules, flowable._size)
            case RowTable():
                cells = tuple(tuple(tuple(recipe(cell)) for cell in row) for row in flowable._cellvalues)
                yield Rows(cells, tuple(flowable._argW))
            case Stack():
                yield from recipe(flowable.children)


def cooked(made_from: Sequence[object]) -> list[Flowable]:
    """Make a story anew."""
    found: list[Flowable] = []
    for part in made_from:
        match part:
            case Words(markup, style, sign):
                found.append(PlainParagraph(markup, style, bulletText=sign))
            case Rows(cells, widths):
                data = [[cooked(cell) for cell in row] for row in cells]
                found.append(Table(data, colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), "TOP")]))
            case (modules, size):
                found.append(Code(modules, size))
    return found


class PlainCanvas(Canvas):
    """A canvas that writes the foot at once: it does not know how many pages there are."""

    foot = ""

    def showPage(self) -> None:
        self.setFont(REGULAR, 9.5)
        self.drawString(40, 25, self.foot)
        super().showPage()


def plain_pdf(sheets: Sequence[tuple[Sheet, Sequence[object], Sequence[object]]], foot: str) -> bytes:
    """Lay sheets out, each given with what its head and its flow are made from."""
    story: list[Flowable] = []
    templates = []
    for number, (sheet, head, flow) in enumerate(sheets):
        assert sheet.grid
        size = sheet.grid.paper.page_size
        templates += [
            PageTemplate(f"{number}", first_frames(sheet.grid), pagesize=size, autoNextPageTemplate=f"{number}+"),
            PageTemplate(f"{number}+", later_frames(sheet.grid), pagesize=size),
        ]
        story += [NextPageTemplate(f"{number}"), PageBreak()] if number else []
        story += [*cooked(head), FrameBreak(), *cooked(flow)]
    target = io.BytesIO()
    PlainCanvas.foot = foot
    document = BaseDocTemplate(target, pagesize=templates[0].pagesize, pageTemplates=templates, initialFontName=REGULAR)
    document.build(story, canvasmaker=PlainCanvas)
    return target.getvalue()


DAY = datetime.date(2026, 11, 30)
