"""The tags of a PDF read back: the tree from the file's objects, the words from what pdfium finds marked."""

import re
from collections.abc import Iterator
from contextlib import closing
from ctypes import byref, c_int, c_ushort
from dataclasses import dataclass, field

import pypdfium2
from pypdfium2 import raw

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)\nendobj", re.DOTALL)
_KID = re.compile(rb"<< /Type /MCR /Pg (\d+) 0 R /MCID (\d+) >>|<< /Type /OBJR [^>]*>>|(\d+) 0 R|(\d+)")
_ROLE = re.compile(rb"/Type /StructElem /S /(\w+)")


@dataclass
class Node:
    """An element: its role, its dictionary as it is written, what stands directly in it, and its kids."""

    role: str
    written: bytes
    words: str = ""
    kids: list["Node"] = field(default_factory=list)

    def walk(self) -> Iterator["Node"]:
        """Walk this element and all below it in reading order."""
        yield self
        for kid in self.kids:
            yield from kid.walk()

    @property
    def text(self) -> str:
        """All words in reading order."""
        return " ".join(filter(None, (node.words for node in self.walk())))

    def all(self, *roles: str) -> list["Node"]:
        """Return the elements of these roles in reading order."""
        return [node for node in self.walk() if node.role in roles]


def tree(pdf: bytes) -> Node:
    """Return the document element."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    (root,) = (body for body in objects.values() if b"/Type /StructTreeRoot" in body)
    pages = _page_numbers(objects)
    marked = marked_words(pdf)
    found = re.search(rb"/K (\d+) 0 R", root)
    assert found
    return _node(int(found[1]), objects, pages, marked)


def marked_words(pdf: bytes) -> dict[tuple[int, int], str]:
    """Return the words of every stretch of marked content, by page and number; artifacts have none."""
    found: dict[tuple[int, int], str] = {}
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number, page in enumerate(document):
            with closing(page.get_textpage()) as text:
                for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=1):
                    mark = _mark(item.raw)
                    if mark is not None:
                        found[number, mark] = found.get((number, mark), "") + words_of_item(item.raw, text.raw)
    return found


def leads_back(pdf: bytes) -> bool:
    """Say whether every stretch of marked content leads to the element that claims it."""
    objects = {int(number): body for number, body in _OBJECT.findall(pdf)}
    root = next((body for body in objects.values() if b"/Type /StructTreeRoot" in body), b"")
    parents = re.search(rb"/ParentTree (\d+) 0 R", root)
    if not parents:
        return False
    pages = {number: ref for ref, number in _page_numbers(objects).items()}
    rows = dict(re.findall(rb"(\d+) \[(.*?)\]", objects[int(parents[1])][6:], re.DOTALL))
    for page, mark in marked_words(pdf):
        owner = int(re.findall(rb"(\d+) 0 R", rows[b"%d" % page])[mark])
        kids = objects[owner].partition(b"/K [")[2]
        here = b"/Pg %d 0 R" % pages[page] in objects[owner] and re.search(rb"\b%d\b" % mark, kids)
        if not here and b"/Pg %d 0 R /MCID %d >>" % (pages[page], mark) not in kids:
            return False
    return True


def _node(number: int, objects: dict[int, bytes], pages: dict[int, int], marked: dict[tuple[int, int], str]) -> Node:
    body = objects[number]
    role = _ROLE.search(body)
    assert role, body
    node = Node(role[1].decode(), body)
    home = re.search(rb"/Pg (\d+) 0 R", body)
    for page, on_page, element, here in _KID.findall(body[body.index(b"/K [") + 4 :]):
        if element:
            node.kids.append(_node(int(element), objects, pages, marked))
        elif here or on_page:
            at = int(page) if page else int(home[1])  # type: ignore[index]
            node.words += marked.get((pages[at], int(on_page or here)), "")
    return node


def _page_numbers(objects: dict[int, bytes]) -> dict[int, int]:
    (pages,) = (body for body in objects.values() if b"/Type /Pages" in body)
    kids = re.search(rb"/Kids \[(.*?)\]", pages, re.DOTALL)
    assert kids
    return {int(page): number for number, page in enumerate(re.findall(rb"(\d+) 0 R", kids[1]))}


def _mark(item: object) -> int | None:
    for number in range(raw.FPDFPageObj_CountMarks(item)):
        value = c_int()
        if raw.FPDFPageObjMark_GetParamIntValue(raw.FPDFPageObj_GetMark(item, number), b"MCID", byref(value)):
            return value.value
    return None


def words_of_item(item: object, text: object) -> str:
    """Return the words of one text object."""
    size = raw.FPDFTextObj_GetText(item, text, None, 0)
    buffer = (c_ushort * (size // 2))()
    raw.FPDFTextObj_GetText(item, text, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")
