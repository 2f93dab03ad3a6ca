"""A passage of an entry with where it comes from, ready to be pasted."""

from collections.abc import Sequence

from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import short_name
from idekatalog.domain.document import Source, SourceKind
from idekatalog.strings import passage as strings
from idekatalog.strings.reading import PAGE, month


def quotation(text: str, sources: str) -> str:
    """Put the sources behind a passage, on a line of their own where it has several."""
    passage = text.strip()
    return (strings.CITED_LINES if "\n" in passage else strings.CITED).format(text=passage, sources=sources)


def cited(sources: Sequence[Source], register: Register, title: str) -> str:
    """Write source marks out, each once and in order; without any, say in which entry the passage stands."""
    if not sources:
        return strings.ENTRY.format(title=title, month=month(register.edition))
    return strings.BETWEEN.join(dict.fromkeys(_cited(source, register) for source in sources))


def _cited(source: Source, register: Register) -> str:
    edition = month(register.edition)
    match source.kind:
        case SourceKind.EDITORIAL:
            return strings.EDITORS.format(month=edition)
        case SourceKind.FRAME:
            return strings.FRAME.format(month=edition)
    work = register.work_of_mark(source.work)
    name = short_name(work, register) if work else source.work
    place = PAGE.format(page=source.page) if source.page else source.part
    return strings.PLACE.format(work=name, place=place) if place else name
