"""The block tree as reportlab flowables."""

from collections.abc import Iterable, Iterator, Sequence

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, HRFlowable, TableStyle

from idekatalog.domain.document import Block, Line, List, Paragraph, Question, Section, Strong, Table, Text, plain
from idekatalog.sheets.font import REGULAR
from idekatalog.sheets.markup import escaped, line_markup
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Edge, Group, RowTable, Stack
from idekatalog.sheets.structure import Role, Scope, Tag
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import sheets as strings

_HAIRLINE_EM = 0.03
_RULE_EM = 0.08
_BAR_EM = 4.5
_GUTTER_EM = 1.2
_NARROWEST_EM = 6.0


def text_block(line: Line, style: ParagraphStyle, paper: Paper, sign: str = "") -> TextBlock:
    """Return a line set in a style, with a bullet or number before it when ``sign`` is given."""
    return TextBlock(line_markup(line, paper), style, bulletText=sign or None)


def words(text: str, style: ParagraphStyle, role: Role | None = None) -> TextBlock:
    """Return plain words set in a style; they are what the style says, unless a role is given."""
    return TextBlock(escaped(text), style, role=role)


def section_flowables(section: Section, paper: Paper) -> list[Flowable]:
    """Return a top section with its heading."""
    return headed(section.title, styles_of(paper).heading, block_flowables(section.blocks, paper))


def boxed_section(section: Section, paper: Paper) -> Flowable:
    """Return a section in a box, its heading inside."""
    edge = _edge(paper)
    width = paper.content_width - 2 * edge.padding
    heading = words(section.title, styles_of(paper).box_heading)
    return Stack((heading, *block_flowables(section.blocks, paper, width)), keep=1, edge=edge)


def block_flowables(blocks: Iterable[Block], paper: Paper, width: float | None = None) -> list[Flowable]:
    """Return blocks in reading order; ``width`` in points where less than the page is free."""
    return [flowable for block in blocks for flowable in _block(block, paper, width or paper.content_width)]


def headed(title: str, style: ParagraphStyle, body: Sequence[Flowable]) -> list[Flowable]:
    """Put a heading before flowables, so that it never stands alone at a page's foot."""
    heading = words(title, style)
    if not body:
        return [heading]
    first, *rest = body
    if isinstance(first, Stack) and not first.edge:
        return [Stack((heading, *first.children), keep=first.keep + 1), *rest]
    return [Stack((heading, first), keep=1), *rest]


def rule(paper: Paper, before_em: float = 0.0, after_em: float = 0.0, is_thin: bool = False) -> Flowable:
    """Return a line across the page."""
    return HRFlowable(
        width="100%",
        thickness=paper.em(_HAIRLINE_EM if is_thin else _RULE_EM),
        color=HexColor(paper.colours.line),
        spaceBefore=paper.em(before_em),
        spaceAfter=paper.em(after_em),
        lineCap="butt",
    )


def bar(paper: Paper, colour: str) -> Flowable:
    """Return a short thick line above a title."""
    return HRFlowable(
        width=paper.em(_BAR_EM),
        thickness=paper.em(_BAR_EM / 20),
        color=HexColor(colour),
        spaceAfter=paper.em(0.3),
        lineCap="butt",
        hAlign="LEFT",
    )


def row_table(
    header: Sequence[Flowable],
    rows: Sequence[Sequence[Sequence[Flowable]]],
    widths: Sequence[float],
    paper: Paper,
    tall: float = 0.0,
    first_is_head: bool = False,
) -> Flowable:
    """Return a calm table: a line under its header and under every row, none upright.

    The header may be empty; otherwise it is repeated on every page, unless it would eat the page up.
    Each cell holds flowables. Rows of more points than ``tall`` may part where a page ends. Without a
    header, or with ``first_is_head``, the first cell of a row says what the row is about; a single
    column without a header is no table to those who do not see it.
    """
    data = _cells(header, rows, has_row_heads=first_is_head or not header)
    repeats = bool(header) and _header_height(header, widths, paper) < paper.content_height / 4
    return RowTable(
        data, colWidths=list(widths), style=_row_style(paper, bool(header)), repeatRows=int(repeats), tall=tall
    )


def _cells(
    header: Sequence[Flowable], rows: Sequence[Sequence[Sequence[Flowable]]], has_row_heads: bool
) -> list[list[Group]]:
    """Say of every cell what it is, row by row."""
    if not header and len(rows[0]) == 1:
        return [[Group(cell) for cell in row] for row in rows]
    table = Tag(Role.TABLE)
    top = Tag(Role.ROW, table)
    data = [[Group((cell,), Tag(Role.HEAD, top, scope=Scope.COLUMN)) for cell in header]] if header else []
    for row in rows:
        line = Tag(Role.ROW, table)
        head = Tag(Role.HEAD, line, scope=Scope.ROW) if has_row_heads else Tag(Role.CELL, line)
        data.append([Group(cell, Tag(Role.CELL, line) if number else head) for number, cell in enumerate(row)])
    return data


def _header_height(header: Sequence[Flowable], widths: Sequence[float], paper: Paper) -> float:
    gutter = paper.em(_GUTTER_EM)
    return max(cell.wrap(width - gutter, 0)[1] for cell, width in zip(header, widths, strict=True))


def _row_style(paper: Paper, has_header: bool) -> TableStyle:
    every, last = ((0, 0), (-1, -1)), ((-1, 0), (-1, -1))
    line = HexColor(paper.colours.line)
    style = TableStyle()
    # A table sets a font for every cell, drawn or not; its own default would not be embedded.
    style.add("FONT", *every, REGULAR, paper.base_pt)
    style.add("VALIGN", *every, "TOP")
    style.add("LEFTPADDING", *every, 0)
    style.add("RIGHTPADDING", *every, paper.em(_GUTTER_EM))
    style.add("RIGHTPADDING", *last, 0)
    style.add("TOPPADDING", *every, paper.em(0.3) * paper.gap)
    style.add("BOTTOMPADDING", *every, paper.em(0.4) * paper.gap)
    style.add("LINEBELOW", *every, paper.em(_HAIRLINE_EM), line, "butt")
    if has_header:
        style.add("LINEBELOW", (0, 0), (-1, 0), paper.em(_RULE_EM), line, "butt")
    return style


def _block(block: Block, paper: Paper, width: float) -> Iterator[Flowable]:
    styles = styles_of(paper)
    match block:
        case Paragraph(line):
            yield text_block(line, styles.body, paper)
        case List(items, ordered):
            for number, item in enumerate(items, start=1):
                yield text_block(item, styles.item, paper, f"{number}." if ordered else strings.BULLET)
        case Question(text):
            yield Stack((words(text, styles.question), _writing_line(paper)), keep=1)
        case Table():
            if block.header and block.rows:
                yield _table(block, paper, width)
        case Section():
            yield from headed(block.title, styles.subheading, block_flowables(block.blocks, paper, width))


def _writing_line(paper: Paper) -> Flowable:
    """Return the line an answer is written on, with room for handwriting above it."""
    return rule(paper, before_em=1.9 if paper.gap >= 1 else 1.6, after_em=0.3, is_thin=True)


def _table(table: Table, paper: Paper, width: float) -> Flowable:
    styles = styles_of(paper)
    column = width / len(table.header)
    if column < paper.em(_NARROWEST_EM):
        return row_table((), [(_labelled(table.header, row, paper),) for row in table.rows], [width], paper)
    header = [text_block(cell, styles.label, paper) for cell in table.header]
    rows = [[(text_block(cell, styles.cell, paper),) for cell in row] for row in table.rows]
    return row_table(header, rows, [column] * len(header), paper)


def _labelled(header: Sequence[Line], row: Sequence[Line], paper: Paper) -> list[Flowable]:
    """Return a row of a table too wide for the paper: one line for each cell, its column before it."""
    style = styles_of(paper).cell
    return [
        text_block((Strong(plain(label)), Text(": "), *cell), style, paper)
        for label, cell in zip(header, row, strict=False)
    ]


def _edge(paper: Paper) -> Edge:
    return Edge(paper.em(0.65 if paper.is_tight else 0.8), paper.em(_RULE_EM), paper.colours.line, paper.colours.shade)
