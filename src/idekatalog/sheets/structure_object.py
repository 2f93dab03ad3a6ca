"""The tree as objects of a PDF file: its elements, the way back from marked content, and the claim to PDF/UA-1."""

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import Any, TypeAlias
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFStream,
    PDFString,
)

from idekatalog.sheets.structure import Annotation, Content, Element, Kid, Role, Structure

# reportlab's documents and pages are made of attributes that its stubs do not describe.
Document: TypeAlias = Any
Page: TypeAlias = Any

_ROOT, _PARENTS = "structure", "structure-parents"
_CLAIM = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
_PRINTED = 4
"""The flag of an annotation that is shown wherever the page is."""


def attach(structure: Structure, document: Document) -> None:
    """Write a finished tree into a document whose pages are finished."""
    elements = tuple(_walk(structure.root))
    names = {element: f"{_ROOT}-{number}" for number, element in enumerate(elements)}
    pages = tuple(document.Pages.pages)
    for element, name in names.items():
        document.Reference(_ElementObject(element, names, pages), name)
    links = [(kid, element) for element in elements for kid in element.kids if isinstance(kid, Annotation)]
    _prepare_pages(pages)
    _prepare_links(links, document, first=len(pages))
    rows = [PDFArray([_reference(names[owner]) for owner in owners]) for owners in structure.pages[: len(pages)]]
    parents = [*enumerate(rows), *((len(pages) + n, _reference(names[link])) for n, (_, link) in enumerate(links))]
    tree = PDFDictionary({"Nums": PDFArray(list(chain.from_iterable(parents)))})
    root = {
        "Type": PDFName("StructTreeRoot"),
        "K": _reference(names[structure.root]),
        "ParentTree": document.Reference(tree, _PARENTS),
        "ParentTreeNextKey": len(parents),
    }
    document.Reference(PDFDictionary(root), _ROOT)
    _claim(document)


def _walk(element: Element) -> Iterator[Element]:
    yield element
    for kid in element.kids:
        if isinstance(kid, Element):
            yield from _walk(kid)


def _reference(name: str) -> PDFObjectReference:
    return PDFObjectReference(name)


def _page_reference(page: Page) -> PDFObjectReference:
    return _reference(page.__InternalName__)


def _prepare_pages(pages: Sequence[Page]) -> None:
    for number, page in enumerate(pages):
        page.StructParents = number
        page.Tabs = PDFName("S")
        # A page writes only the keys it has a list of, and reportlab's list lacks these two.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


def _prepare_links(links: Sequence[tuple[Annotation, Element]], document: Document, first: int) -> None:
    for number, (annotation, element) in enumerate(links, start=first):
        found = document.idToObject[annotation.name]
        found["StructParent"] = number
        found["Contents"] = PDFString(element.alt)
        found["F"] = _PRINTED


def _claim(document: Document) -> None:
    catalog = document.Catalog
    catalog.StructTreeRoot = _reference(_ROOT)
    catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    kind = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    catalog.Metadata = PDFStream(kind, _CLAIM.format(title=escape(document.info.title)).encode())


class _ElementObject(PDFObject):
    """An element as it is written; formatted at the end, when every reference has its number."""

    def __init__(self, element: Element, names: dict[Element, str], pages: Sequence[Page]) -> None:
        self._element = element
        self._names = names
        self._pages = pages
        self._home = next((kid.page for kid in element.kids if isinstance(kid, Content)), None)

    def format(self, document: Document) -> bytes:
        """Return the dictionary of the element."""
        element = self._element
        parent = self._names[element.parent] if element.parent else _ROOT
        entries = [f"/Type /StructElem /S /{element.role} /P ".encode() + _reference(parent).format(document)]
        if self._home is not None:
            entries.append(b"/Pg " + self._page(self._home, document))
        if element.alt:
            entries.append(b"/Alt " + PDFString(element.alt).format(document))
        entries += [attribute.encode() for attribute in _attributes(element)]
        kids = b" ".join(self._kid(kid, document) for kid in element.kids)
        return b"<< %b /K [%b] >>" % (b" ".join(entries), kids)

    def _kid(self, kid: Kid, document: Document) -> bytes:
        match kid:
            case Element():
                return bytes(_reference(self._names[kid]).format(document))
            case Content(page, number) if page == self._home:
                return str(number).encode()
            case Content(page, number):
                return b"<< /Type /MCR /Pg %b /MCID %d >>" % (self._page(page, document), number)
            case Annotation(page, name):
                found = _reference(name).format(document)
                return b"<< /Type /OBJR /Pg %b /Obj %b >>" % (self._page(page, document), found)

    def _page(self, number: int, document: Document) -> bytes:
        return bytes(_page_reference(self._pages[number]).format(document))


def _attributes(element: Element) -> Iterator[str]:
    if element.scope:
        yield f"/A << /O /Table /Scope /{element.scope} >>"
    if element.role is Role.LIST:
        yield f"/A << /O /List /ListNumbering /{'Decimal' if element.is_numbered else 'Disc'} >>"
    if element.bounds:
        yield "/A << /O /Layout /BBox [{:.2f} {:.2f} {:.2f} {:.2f}] >>".format(*element.bounds)
