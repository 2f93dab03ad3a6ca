"""A paragraph that knows what it is; the only user of reportlab's."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph

from idekatalog.sheets.line_end import note_ends, readable_lines
from idekatalog.sheets.structure import HEADINGS, Role, Tag
from idekatalog.sheets.tagged_canvas import tagged


class TextBlock(Paragraph):
    """Markup set in a style, with a bullet or number before it when there is one.

    The style says what it is (``role``), unless it has a sign before it: then it is an item of a list.
    """

    blPara: Any

    def __init__(
        self,
        text: str,
        style: ParagraphStyle,
        bulletText: str | None = None,
        frags: Any = None,
        role: Role | None = None,
    ) -> None:
        super().__init__(text, style, bulletText=bulletText or None, frags=frags)
        sign = bulletText or ""
        found = Role.ITEM if sign else role or _role(style)
        item = Tag(found, is_numbered=sign[:1].isdigit()) if found is Role.ITEM else None
        self._label = Tag(Role.LABEL, item)
        self.tag = Tag(Role.BODY, item) if item else Tag(found)

    def breakLines(self, width: Any) -> Any:
        """Break the text into lines and note how each ends."""
        broken = super().breakLines(width)
        if broken.kind == 1:
            note_ends(broken.lines, self.frags)
        return broken

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Cut between lines; both parts are one element."""
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts:
            assert isinstance(part, TextBlock)
            part.tag, part._label = self.tag, self._label
        return parts

    @property
    def _is_cut(self) -> bool:
        """Say whether the text goes on in another part; reportlab marks the first."""
        return bool(getattr(self, "_splitpara", 0))

    def draw(self) -> None:
        """Draw the sign as the label of an item, and the text as what it is."""
        canvas = tagged(self.canv)
        if not self.blPara.lines:
            return
        if self.tag.role in HEADINGS:
            canvas.add_bookmark(self.tag, self.getPlainText(), 0, self.height)
        lines = self.blPara.lines
        self.blPara.lines = readable_lines(lines, self._is_cut)
        canvas.begin_marking(self._label if self.bulletText else self.tag)
        super().draw()
        canvas.end_marking()
        self.blPara.lines = lines

    def beginText(self, x: float, y: float) -> PDFTextObject:
        """Begin the text itself; a sign has been drawn by now."""
        canvas = tagged(self.canv)
        if self.bulletText:
            canvas.end_marking()
            canvas.begin_marking(self.tag)
        return super().beginText(x, y)


def _role(style: ParagraphStyle) -> Role:
    found: Role = getattr(style, "role", Role.PARAGRAPH)
    return found
