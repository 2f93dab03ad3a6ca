"""A canvas that knows what everything it draws is: the only place that writes marked content."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.pdfbase.pdfdoc import LinkAnnotation
from reportlab.pdfgen.canvas import Canvas

from idekatalog.sheets.artifact import as_artifacts
from idekatalog.sheets.structure import HEADINGS, Structure, Tag
from idekatalog.sheets.structure_object import attach

_OUTLINED = 2
"""Titles and sections are bookmarks; what stands under a section is not."""


class TaggedCanvas(Canvas):
    """A canvas whose file is a tagged PDF (PDF/UA-1); what no tag is given for is an artifact."""

    _annotationCount: int
    _code: list[str]
    _destinations: dict[str, Any]
    _doc: Any

    def __init__(self, *args: Any, **fields: Any) -> None:
        super().__init__(*args, **{**fields, "pdfVersion": (1, 7)})
        self.structure = Structure()
        self._marking: Tag | None = None
        self._words = ""
        self._is_muted = False

    def begin_marking(self, tag: Tag, words: str = "") -> None:
        """Let what is drawn from here on be the content of a tag's element; stretches do not nest.

        ``words`` tell what a link within leads to.
        """
        if self._is_muted:
            return
        if self._marking:
            raise ValueError("marked content within marked content")
        number = self.structure.new_content(tag)
        self._marking, self._words = tag, words
        self._code.append(f"/{tag.role} <</MCID {number}>> BDC")

    def end_marking(self) -> None:
        """End the stretch that was begun."""
        if self._marking:
            self._code.append("EMC")
            self._marking = None

    @contextmanager
    def marked(self, tag: Tag) -> Iterator[None]:
        """Let what is drawn meanwhile be the content of a tag's element."""
        self.begin_marking(tag)
        yield
        self.end_marking()

    @contextmanager
    def muted(self) -> Iterator[None]:
        """Let what is drawn meanwhile be an artifact, whatever its tags: it has been read before."""
        before, self._is_muted = self._is_muted, True
        yield
        self._is_muted = before

    def add_bookmark(self, tag: Tag, title: str, x: float, y: float) -> None:
        """Make a heading that is drawn for the first time a bookmark, unless it stands below a section."""
        if self._is_muted or self.structure.knows(tag) or HEADINGS.index(tag.role) >= _OUTLINED:
            return
        element = self.structure.element(tag)
        if element.role not in HEADINGS:
            return
        key = f"heading-{len(self._destinations)}"
        self.bookmarkHorizontal(key, x, y)
        # A book's own title is no bookmark above its chapters: they would all be folded away below it.
        self.addOutlineEntry(title, key, max(HEADINGS.index(element.role) - min(self.structure.depth, 1), 0))

    def place(self, tag: Tag, width: float, height: float) -> None:
        """Say where on the page a figure stands: so wide and high from here."""
        left, bottom = self.absolutePosition(0, 0)
        right, top = self.absolutePosition(width, height)
        self.structure.element(tag).bounds = (left, min(bottom, top), right, max(bottom, top))

    def fill_boxes(self, boxes: Iterable[tuple[int, int, int, int]]) -> None:
        """Fill boxes given by left, bottom, width and height; reportlab would format every number as a float."""
        self._code.append(" ".join("{} {} {} {} re".format(*box) for box in boxes) + " f")

    def _addAnnotation(self, annotation: Any, name: str | None = None, addtopage: int = 1) -> None:
        """Give what can be clicked its element, and words for those who cannot see it."""
        name = name or f"link-{self._annotationCount + 1}"
        written = annotation.Dict() if isinstance(annotation, LinkAnnotation) else annotation
        super()._addAnnotation(written, name, addtopage)  # type: ignore[misc]
        self.structure.add_link(self._doc.annotationName(name), self._words, self._marking)

    def showPage(self) -> None:
        """Finish the page."""
        self._code[:] = as_artifacts(self._code)
        super().showPage()
        self.structure.new_page()

    def save(self) -> None:
        """Write the tree beside the pages, then the file."""
        if self._code:
            self.showPage()
        attach(self.structure, self._doc)
        super().save()


def tagged(canvas: Canvas) -> TaggedCanvas:
    """Return a canvas as one that tags; ours always do."""
    assert isinstance(canvas, TaggedCanvas)
    return canvas
