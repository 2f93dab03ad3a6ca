"""The user guide on paper: its sections, and pictures that say in words what they show."""

import datetime
from collections.abc import Iterator, Sequence
from pathlib import Path

from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from idekatalog.domain.document import Section
from idekatalog.domain.guide import Picture
from idekatalog.sheets.flowables import rule, section_flowables, words
from idekatalog.sheets.font import register_fonts
from idekatalog.sheets.markup import printable
from idekatalog.sheets.paper import NORMAL, Paper
from idekatalog.sheets.render import imprint_of, render_pdf
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.structure import Role, Tag
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.tagged_canvas import tagged
from idekatalog.strings import guide as strings

_SHARE = 0.8
"""How much of the column's width a picture takes: wider ones leave half pages empty."""


class PictureFlowable(Flowable):
    """A picture nearly as wide as the column; those who do not see it are told what it shows."""

    def __init__(self, picture: Picture, paper: Paper) -> None:
        super().__init__()
        self._image = ImageReader(str(picture.file))
        self._tag = Tag(Role.FIGURE, alt=printable(picture.alt))
        self.spaceBefore = self.spaceAfter = paper.em(0.8)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Keep the picture's shape."""
        width, height = self._image.getSize()
        self.width = available_width * _SHARE
        self.height = self.width * height / width
        return self.width, self.height

    def draw(self) -> None:
        """Draw the picture as a figure."""
        canvas = tagged(self.canv)
        with canvas.marked(self._tag):
            canvas.place(self._tag, self.width, self.height)
            canvas.drawImage(self._image, 0, 0, self.width, self.height)


def guide_pdf(
    sections: Sequence[Section],
    pictures: Sequence[Picture],
    edition: str,
    fonts: Path,
    *,
    printed_on: datetime.date,
    paper: Paper = NORMAL,
) -> bytes:
    """Return the guide as a PDF.

    Raises:
        SheetError: a font is missing.
    """
    register_fonts(fonts)
    head = (words(strings.TITLE, styles_of(paper).title), rule(paper, before_em=0.7, after_em=0.5))
    flowables = (*head, *_body(sections, pictures, paper))
    sheet = Sheet(printable(strings.TITLE), flowables, strings.KIND)
    return render_pdf([sheet], paper, printable(imprint_of(edition, printed_on)), printed_on)


def _body(sections: Sequence[Section], pictures: Sequence[Picture], paper: Paper) -> Iterator[Flowable]:
    for section in sections:
        yield from section_flowables(section, paper)
        yield from (PictureFlowable(found, paper) for found in pictures if found.section == section.title)
