"""Sheets to PDF, and PDF to disk."""

import datetime
import io
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, NextPageTemplate, PageBreak, PageTemplate
from reportlab.platypus.doctemplate import LayoutError

from idekatalog.domain.catalogue import Register
from idekatalog.domain.chart import Chart, draw
from idekatalog.domain.intervention import Intervention
from idekatalog.errors import SheetError
from idekatalog.file import write_whole
from idekatalog.sheets.chart_sheet import chart_sheet, units_high
from idekatalog.sheets.code_figure import Modules
from idekatalog.sheets.comparison_sheet import comparison_sheet
from idekatalog.sheets.danish_date import day_in_words, written_out
from idekatalog.sheets.font import REGULAR, register_fonts
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_sheet import method_sheet
from idekatalog.sheets.page import FootedCanvas, templates_of
from idekatalog.sheets.paper import ACROSS, NORMAL, Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.structure import Role, Tag
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

# Pages need not be ASCII: a quarter more bytes, and slow in Python.
rl_config.useA85 = 0


def save_method_sheets(
    interventions: Sequence[Intervention],
    register: Register,
    fonts_folder: Path,
    target: Path,
    *,
    printed_on: datetime.date,
    paper: Paper = NORMAL,
    titles: Mapping[str, str] | None = None,
    codes: Mapping[str, Modules] | None = None,
) -> None:
    """Write the method sheets of at least one intervention as one PDF file.

    ``titles`` names by id the related entries that are not printed here; ``codes`` are QR codes by
    the ids of contacts. Either the whole file is
    written or the old one stays as it was.

    Raises:
        SheetError: a font is missing.
        StorageError: the target cannot be written.
    """
    data = method_sheets_pdf(
        interventions, register, fonts_folder, printed_on=printed_on, paper=paper, titles=titles, codes=codes
    )
    write_whole(target, data)


def method_sheets_pdf(
    interventions: Sequence[Intervention],
    register: Register,
    fonts_folder: Path,
    *,
    printed_on: datetime.date,
    paper: Paper = NORMAL,
    titles: Mapping[str, str] | None = None,
    codes: Mapping[str, Modules] | None = None,
) -> bytes:
    """Return the method sheets of at least one intervention as one PDF, each from a new page.

    Raises:
        SheetError: a font is missing.
    """
    register_fonts(fonts_folder)
    known = {**(titles or {}), **{found.id: found.title for found in interventions}}
    sheets = [method_sheet(intervention, register, paper, known, codes) for intervention in interventions]
    imprint = printable(imprint_of(register.edition, printed_on))
    return render_pdf(sheets, paper, imprint, printed_on)


def comparison_pdf(
    interventions: Sequence[Intervention],
    register: Register,
    fonts_folder: Path,
    *,
    printed_on: datetime.date,
    mine: str = "",
) -> bytes:
    """Return interventions side by side as a PDF; ``mine`` is the reader's own municipality.

    Raises:
        SheetError: a font is missing.
    """
    register_fonts(fonts_folder)
    sheet = comparison_sheet(interventions, register, ACROSS, mine)
    return render_pdf([sheet], ACROSS, printable(imprint_of(register.edition, printed_on)), printed_on)


def chart_pdf(chart: Chart, fonts_folder: Path, *, printed_on: datetime.date) -> bytes:
    """Return the matrix or the map of experiences as a landscape PDF.

    Raises:
        SheetError: a font is missing.
    """
    register_fonts(fonts_folder)
    sheet = chart_sheet(draw(chart, units_high(ACROSS)), ACROSS)
    return render_pdf([sheet], ACROSS, printable(imprint_of(chart.edition, printed_on)), printed_on)


def imprint_of(edition: str, printed_on: datetime.date) -> str:
    """Say for the foot which edition was printed when."""
    return strings.SEPARATOR.join(
        (
            strings.EDITION.format(month=written_out(edition)),
            strings.PRINTED_ON.format(day=day_in_words(printed_on)),
        )
    )


def render_pdf(sheets: Sequence[Sheet], paper: Paper, imprint: str, printed_on: datetime.date) -> bytes:
    """Lay sheets out as one PDF: the same bytes whenever sheets, paper, imprint and date are the same.

    ``imprint`` stands in the foot of every page.

    Raises:
        SheetError: something that cannot be parted is larger than a page.
    """
    if not sheets:
        raise ValueError("a PDF needs at least one sheet")
    target = io.BytesIO()
    canvas = partial(FootedCanvas, imprint=imprint, printed_on=printed_on)
    try:
        document_of(sheets, paper, target).build(story_of(sheets), canvasmaker=canvas)
    except LayoutError as error:
        raise SheetError(strings.TOO_LONG) from error
    return target.getvalue()


def story_of(sheets: Sequence[Sheet]) -> list[Flowable]:
    """Return the flowables of all sheets, each sheet from a new page."""
    story: list[Flowable] = []
    for number, sheet in enumerate(sheets):
        if number:
            story += [NextPageTemplate(_template_name(number)), PageBreak()]
        story += sheet.flowables
    return story


def document_of(sheets: Sequence[Sheet], paper: Paper, target: io.BytesIO) -> BaseDocTemplate:
    """Return the document that lays a story of these sheets out, with its properties."""
    return BaseDocTemplate(
        target,
        pagesize=paper.page_size,
        pageTemplates=_templates(sheets, paper),
        title=_title(sheets),
        author=strings.AUTHOR,
        subject=sheets[0].kind,
        creator=__package__.partition(".")[0],
        lang="da-DK",
        displayDocTitle=True,
        initialFontName=REGULAR,
        invariant=1,
    )


def _templates(sheets: Sequence[Sheet], paper: Paper) -> list[PageTemplate]:
    found: list[PageTemplate] = []
    for number, sheet in enumerate(sheets):
        part = Tag(Role.PART) if len(sheets) > 1 else None
        found += templates_of(sheet, _template_name(number), paper, part)
    return found


def _title(sheets: Sequence[Sheet]) -> str:
    """Name a file after what its sheets are about, or after the one in front of sheets of other kinds."""
    kinds = tuple(dict.fromkeys(sheet.kind.lower() for sheet in sheets))
    front, *others = sheets
    if len(kinds) == len(sheets) and len({sheet.title for sheet in sheets}) == 1:
        return strings.ONE_TITLE.format(title=front.title, kind=reading.listed(kinds))
    if all(sheet.kind != front.kind for sheet in others):
        return strings.ONE_TITLE.format(title=front.title, kind=front.kind.lower())
    return strings.MANY_TITLES.format(count=len(sheets), kind=front.kind.lower())


def _template_name(number: int) -> str:
    return f"sheet-{number}"
