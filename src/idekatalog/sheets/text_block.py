"""A paragraph that knows what it is; the only user of reportlab's."""

from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.textobject import PDFTextObject
from reportlab.platypus import Flowable, Paragraph

from idekatalog.sheets.line_end import ending, note_ends, readable_lines
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
        self._measured_at = -1.0
        self._fragments = self.frags
        self._ending: str | None = None
        self._label = Tag(Role.LABEL, item)
        self.tag = Tag(Role.BODY, item) if item else Tag(found)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Measure the text once for each width: tables, stacks and frames all ask again."""
        if self._measured_at != available_width or not hasattr(self, "blPara"):
            self.frags = self._fragments  # breaking lines leaves words parted, and joins them again with faults
            super().wrap(available_width, available_height)
            self._measured_at = available_width
        return self.width, self.height

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
            part.tag, part._label, part._ending = self.tag, self._label, self._ending
        if len(parts) > 1:
            first = parts[0]
            assert isinstance(first, TextBlock)
            first._ending = ending(first.blPara.lines[-1])
        return parts

    def draw(self) -> None:
        """Draw the sign as the label of an item, and the text as what it is."""
        canvas = tagged(self.canv)
        if not self.blPara.lines:
            return
        if self.tag.role in HEADINGS:
            canvas.add_bookmark(self.tag, self.getPlainText(), 0, self.height)
        lines = self.blPara.lines
        self.blPara.lines = readable_lines(lines, self._ending)
        canvas.begin_marking(self._label if self.bulletText else self.tag, self.getPlainText())
        super().draw()
        canvas.end_marking()
        self.blPara.lines = lines

    def beginText(self, x: float, y: float) -> PDFTextObject:
        """Begin the text itself; a sign has been drawn by now."""
        canvas = tagged(self.canv)
        if self.bulletText:
            canvas.end_marking()
            canvas.begin_marking(self.tag, self.getPlainText())
        return super().beginText(x, y)


def _role(style: ParagraphStyle) -> Role:
    found: Role = getattr(style, "role", Role.PARAGRAPH)
    return found
