"""How every kind of text looks, computed from the paper."""

from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from idekatalog.sheets.font import BOLD, REGULAR, SEMI_BOLD
from idekatalog.sheets.hyphenation import SHORTEST, SHORTEST_IN_HEADING, partings
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.structure import HEADINGS, Role

SMALLEST_PT = 9.5
"""No text is smaller, source marks and feet included: it is read at a table, by people of all ages."""
MARK_SCALE = 0.75


@dataclass(frozen=True, slots=True)
class Styles:
    """The text styles of a sheet, from the title down to the small print."""

    title: ParagraphStyle
    kicker: ParagraphStyle
    heading: ParagraphStyle
    box_heading: ParagraphStyle
    subheading: ParagraphStyle
    label: ParagraphStyle
    body: ParagraphStyle
    item: ParagraphStyle
    question: ParagraphStyle
    prompt: ParagraphStyle
    cell: ParagraphStyle
    cell_item: ParagraphStyle
    strong_cell: ParagraphStyle
    unit: ParagraphStyle
    small: ParagraphStyle
    reference: ParagraphStyle


@cache
def styles_of(paper: Paper) -> Styles:
    """Return the styles for a paper."""
    return Styles(
        title=_style(paper, 2.2, BOLD, Role.H1, leading=1.15, before=0.1, after=0.4),
        kicker=_style(paper, 0.95, SEMI_BOLD),
        heading=_style(paper, 1.3, SEMI_BOLD, Role.H2, leading=1.25, before=1.3, after=0.35),
        box_heading=_style(paper, 1.15, SEMI_BOLD, Role.H2, leading=1.25, after=0.15),
        subheading=_style(paper, 1.05, SEMI_BOLD, Role.H3, leading=1.25, before=0.9, after=0.25),
        label=_style(paper, 0.95, SEMI_BOLD),
        body=_style(paper, before=0.35, after=0.35),
        item=_style(paper, role=Role.ITEM, before=0.2, after=0.2, indent=1.45),
        question=_style(paper, role=Role.ITEM, before=0.5),
        prompt=_style(paper, 1.0, SEMI_BOLD, role=Role.ITEM, leading=1.3, before=0.9),
        cell=_style(paper, 0.95),
        cell_item=_style(paper, 0.95, role=Role.ITEM, indent=1.2),
        strong_cell=_style(paper, 0.95, SEMI_BOLD),
        unit=_style(paper, 0.95, before=0.5),
        small=_style(paper, 0.95, before=0.3, after=0.3),
        reference=_style(paper, 0.95, role=Role.ITEM, before=0.2, after=0.2, indent=1.45, first_line=-1.45),
    )


def _style(
    paper: Paper,
    scale: float = 1.0,
    font: str = REGULAR,
    role: Role = Role.PARAGRAPH,
    leading: float = 0.0,
    before: float = 0.0,
    after: float = 0.0,
    indent: float = 0.0,
    first_line: float = 0.0,
) -> ParagraphStyle:
    """Build a style; ``leading`` in sizes of its own type, the other lengths in the paper's."""
    size = max(SMALLEST_PT, paper.em(scale))
    return ParagraphStyle(
        f"{font} {scale}",
        role=role,
        hyphenationLang=partings,  # type: ignore[arg-type]  # a function will do
        hyphenationMinWordLength=SHORTEST_IN_HEADING if role in HEADINGS else SHORTEST,
        fontName=font,
        fontSize=size,
        leading=size * (leading or paper.leading),
        textColor=HexColor(paper.colours.text),
        spaceBefore=paper.em(before) * paper.gap,
        spaceAfter=paper.em(after) * paper.gap,
        leftIndent=paper.em(indent),
        firstLineIndent=paper.em(first_line),
        bulletFontName=font,
        bulletFontSize=size,
        allowWidows=0,
        allowOrphans=0,
        splitLongWords=1,
    )
