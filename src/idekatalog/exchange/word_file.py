"""A document for Word: real styles, real lists and tables, Danish, and nobody's name in it.

All text passes through ``writable``; a link is one only if it leads to the web. Nothing is embedded but words.
"""

import datetime
import io
import re
from collections.abc import Iterable, Sequence

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from idekatalog.domain.document import Emphasis, Line, Link, Source, Strong
from idekatalog.exchange.writable import writable
from idekatalog.strings import sheets
from idekatalog.strings import word as strings

LANGUAGE = "da-DK"
_WIDTH, _SIDE = Mm(174), Mm(18)
_FONT, _BODY_PT, _SMALL_PT = "Calibri", 11, 9
_HEADINGS = (("Title", 24), ("Heading 1", 15), ("Heading 2", 12.5), ("Heading 3", 11))
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


class WordFile:
    """A document as it grows from top to bottom."""

    def __init__(self, title: str, imprint: str, made_on: datetime.date) -> None:
        self._document = Document()
        self._style()
        self._describe(title, made_on)
        self._lay_out(imprint)

    def title(self, text: str) -> None:
        """Write the title of the paper."""
        self._document.add_paragraph(writable(text), "Title")

    def heading(self, text: str, level: int = 1) -> None:
        """Write a heading; none is deeper than the third."""
        self._document.add_heading(writable(text), min(level, 3))

    def paragraph(self, line: Line, *, is_small: bool = False) -> None:
        """Write a paragraph."""
        self._write(self._document.add_paragraph(), line, _SMALL_PT if is_small else 0)

    def items(self, lines: Iterable[Line], *, is_ordered: bool = False, has_room: bool = False) -> None:
        """Write a list, one with numbers from 1; with room there is a line to write on under each."""
        number = self._new_numbering() if is_ordered else None
        for line in lines:
            item = self._document.add_paragraph(style="List Number" if is_ordered else "List Bullet")
            self._write(item, line)
            if number is not None:
                item._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = number
            if has_room:
                item.paragraph_format.keep_with_next = True
                self.room()

    def room(self, label: str = "", value: str = "") -> None:
        """Write a line to write on, behind its name where it has one; what is known stands on it."""
        line = self._document.add_paragraph(style=strings.LINE_STYLE)
        if label:
            line.add_run(f"{writable(label)}: ").bold = True
        line.add_run(f"{writable(value)}\t")

    def table(self, header: Sequence[str], rows: Iterable[Sequence[Sequence[Line]]], shares: Sequence[float]) -> None:
        """Write a table whose header is repeated on every page; each cell holds lines, ``shares`` are of the width."""
        table = self._document.add_table(0, len(header), "Table Grid")
        table.autofit = False
        for number, cells in enumerate(([((Strong(title),),) for title in header], *rows)):
            row = table.add_row()
            mark = OxmlElement("w:cantSplit" if number else "w:tblHeader")
            row._tr.get_or_add_trPr().append(mark)
            for cell, lines, share in zip(row.cells, cells, shares, strict=True):
                cell.width = Emu(int(_WIDTH * share))
                self._fill(cell, lines)
        for column, share in zip(table.columns, shares, strict=True):
            column.width = Emu(int(_WIDTH * share))
        apart = self._document.add_paragraph()  # two tables in a row would become one
        apart.paragraph_format.space_after, apart.paragraph_format.line_spacing = Pt(0), Pt(_BODY_PT / 2)

    def data(self) -> bytes:
        """Return the whole file."""
        target = io.BytesIO()
        self._document.save(target)
        return target.getvalue()

    def _fill(self, cell: _Cell, lines: Sequence[Line]) -> None:
        for number, line in enumerate(lines):
            paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            self._write(paragraph, line)

    def _write(self, paragraph: Paragraph, line: Line, size: int = 0) -> None:
        for span in line:
            if isinstance(span, Link) and _WEB.fullmatch(span.url):
                self._link(paragraph, span)
                continue
            text = f"\u00a0[{span.label}]" if isinstance(span, Source) else span.text
            run = paragraph.add_run(writable(text))
            run.bold = isinstance(span, Strong) or None
            run.italic = isinstance(span, Emphasis) or None
            if size or isinstance(span, Source):
                run.font.size = Pt(_SMALL_PT)

    def _link(self, paragraph: Paragraph, link: Link) -> None:
        target = self._document.part.relate_to(writable(link.url), RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        wrapper = OxmlElement("w:hyperlink")
        wrapper.set(qn("r:id"), target)
        run = paragraph.add_run(writable(link.text))
        run.font.underline = True
        wrapper.append(run._r)
        paragraph._p.append(wrapper)

    def _new_numbering(self) -> int:
        """Return the number of a list that begins at 1 again."""
        numbering = self._document.part.numbering_part.element
        properties = self._document.styles["List Number"].element.pPr
        usual = properties.numPr.numId.val
        kind = next(found for found in numbering.num_lst if found.numId == usual).abstractNumId.val
        added = numbering.add_num(kind)
        added.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(added.numId)

    def _style(self) -> None:
        styles = self._document.styles
        normal = styles["Normal"]
        assert isinstance(normal, ParagraphStyle)
        _set_font(normal, _BODY_PT)
        normal.paragraph_format.space_after = Pt(4)
        for name, size in _HEADINGS:
            style = styles[name]
            assert isinstance(style, ParagraphStyle)
            _set_font(style, size)
            style.font.color.rgb = RGBColor(0, 0, 0)
            style.paragraph_format.keep_with_next = True
            for edge in style.element.iter(qn("w:bottom")):
                edge.set(qn("w:color"), "auto")
        room = styles.add_style(strings.LINE_STYLE, WD_STYLE_TYPE.PARAGRAPH)
        assert isinstance(room, ParagraphStyle)
        room.base_style = normal
        room.paragraph_format.space_before = Pt(8)
        room.paragraph_format.tab_stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.LINES)
        for language in styles.element.iter(qn("w:lang")):
            language.set(qn("w:val"), LANGUAGE)

    def _describe(self, title: str, made_on: datetime.date) -> None:
        known, moment = self._document.core_properties, datetime.datetime.combine(made_on, datetime.time())
        known.title, known.author, known.language = writable(title)[:255], sheets.AUTHOR, LANGUAGE
        known.comments = known.keywords = known.last_modified_by = ""
        known.created = known.modified = moment
        package = self._document.part.package
        for name in [name for name, found in package.rels.items() if "thumbnail" in found.reltype]:
            del package.rels[name]  # python-docx's own empty page

    def _lay_out(self, imprint: str) -> None:
        section = self._document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = _SIDE
        section.top_margin, section.bottom_margin = Mm(16), Mm(18)
        foot = section.footer.paragraphs[0]
        stops = foot.paragraph_format.tab_stops
        stops.add_tab_stop(_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
        foot.style = self._document.styles["Normal"]
        pieces = (f"{writable(imprint)}\t{strings.PAGE_FIRST}", "PAGE", strings.PAGE_MIDDLE, "NUMPAGES")
        for number, piece in enumerate(pieces):
            run = foot.add_run("1" if number % 2 else piece)
            run.font.size = Pt(_SMALL_PT)
            if number % 2:
                _make_field(run, piece)


def _make_field(run: Run, instruction: str) -> None:
    """Let Word count: the run shows a number until then."""
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    parent = run._r.getparent()
    assert parent is not None
    parent.replace(run._r, field)
    field.append(run._r)


def _set_font(style: ParagraphStyle, size: float) -> None:
    """Set one typeface whatever the theme says."""
    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().rFonts
    for name in _THEME_FONTS:
        fonts.attrib.pop(qn(f"w:{name}"), None)
