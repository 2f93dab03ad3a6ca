"""What is on the pages, for those who do not see them: a tree of headings, lists and tables in reading order.

Flowables say by a ``Tag`` what they are; the tree grows while they are drawn. Nothing here knows PDF.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias


class Role(StrEnum):
    """The standard types of PDF 1.7 that papers need."""

    DOCUMENT = "Document"
    PART = "Part"
    H1 = "H1"
    H2 = "H2"
    H3 = "H3"
    H4 = "H4"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    FIGURE = "Figure"
    LINK = "Link"


HEADINGS = (Role.H1, Role.H2, Role.H3, Role.H4)


class Scope(StrEnum):
    """Which cells a table's head speaks for."""

    COLUMN = "Column"
    ROW = "Row"


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    """What a flowable is, and inside what; the parts of one that was cut in two share it."""

    role: Role
    inside: "Tag | None" = None
    alt: str = ""
    scope: Scope | None = None
    is_numbered: bool = False


@dataclass(frozen=True, slots=True)
class Content:
    """A stretch of marked content on a page, by the page's index and its number there."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """Something to click on a page, by the page's index and its name in the file."""

    page: int
    name: str


@dataclass(slots=True, eq=False)
class Element:
    """A node of the tree; its kids are in reading order."""

    role: Role
    parent: "Element | None" = None
    alt: str = ""
    scope: Scope | None = None
    bounds: tuple[float, float, float, float] | None = None
    is_numbered: bool = False
    kids: list["Kid"] = field(default_factory=list)

    @property
    def is_in_cell(self) -> bool:
        """Say whether this is a cell of a table, or inside one."""
        return self.role in (Role.HEAD, Role.CELL) or bool(self.parent and self.parent.is_in_cell)


Kid: TypeAlias = Element | Content | Annotation


class Structure:
    """The tree of one file as it grows, and what each page's marked content belongs to."""

    def __init__(self) -> None:
        self.root = Element(Role.DOCUMENT)
        self.pages: list[list[Element]] = [[]]
        self.depth = 0
        """How many levels headings move down: 1 where a sheet is a chapter of a book."""
        self._current = self.root
        self._of_tag: dict[Tag, Element] = {}
        self._level = 0

    def knows(self, tag: Tag) -> bool:
        """Say whether something with this tag has been drawn."""
        return tag in self._of_tag

    def element(self, tag: Tag) -> Element:
        """Return a tag's element; a new one is the last kid of what it is inside."""
        found = self._of_tag.get(tag)
        if found is None:
            parent = self.element(tag.inside) if tag.inside else self._current
            if tag.role is Role.ITEM:
                parent = self._list(parent, tag.is_numbered)
            found = self._add(self._role(tag.role, parent), parent)
            found.alt, found.scope = tag.alt, tag.scope
            self._of_tag[tag] = found
        return found

    def begin(self, tag: Tag | None) -> None:
        """Let elements without a place of their own belong to a tag's, or to the document's."""
        self._current = self.root
        if tag:
            self._current = self.element(tag)

    @contextmanager
    def inside(self, tag: Tag) -> Iterator[None]:
        """Let elements without a place of their own belong to a tag's for a while."""
        before, self._current = self._current, self.element(tag)
        try:
            yield
        finally:
            self._current = before

    def new_content(self, tag: Tag) -> int:
        """Give a tag's element a stretch of the present page and return its number there."""
        element, owners = self.element(tag), self.pages[-1]
        element.kids.append(Content(len(self.pages) - 1, len(owners)))
        owners.append(element)
        return len(owners) - 1

    def new_page(self) -> None:
        """Turn the page."""
        self.pages.append([])

    def add_link(self, name: str, alt: str, tag: Tag | None = None) -> None:
        """Add something to click, within a tag's element."""
        parent = self.element(tag) if tag else self._current
        link = self._add(Role.LINK, parent)
        link.alt = alt
        link.kids.append(Annotation(len(self.pages) - 1, name))

    def _add(self, role: Role, parent: Element) -> Element:
        found = Element(role, parent)
        parent.kids.append(found)
        return found

    def _list(self, parent: Element, is_numbered: bool) -> Element:
        """Return the list an item goes on, or begins: items of one kind in a row are one list."""
        last = parent.kids[-1] if parent.kids else None
        if isinstance(last, Element) and last.role is Role.LIST and last.is_numbered == is_numbered:
            return last
        found = self._add(Role.LIST, parent)
        found.is_numbered = is_numbered
        return found

    def _role(self, role: Role, parent: Element) -> Role:
        """Keep headings from skipping a level, and out of tables."""
        if role not in HEADINGS:
            return role
        if parent.is_in_cell:
            return Role.PARAGRAPH
        wanted = HEADINGS.index(role) + 1 + self.depth
        self._level = min(wanted, self._level + 1, len(HEADINGS))
        return HEADINGS[self._level - 1]
