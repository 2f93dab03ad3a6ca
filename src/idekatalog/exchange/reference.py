"""References for the clipboard: a work, or an entry with the works it rests on."""

from collections.abc import Iterator

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import places_by_work, reference_line
from idekatalog.domain.document import Block, Emphasis, Line, List, Paragraph, Text
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.literature import Work
from idekatalog.exchange.clip import Clip, clip_of
from idekatalog.strings import exchange as strings
from idekatalog.strings.reading import month

Entry = Intervention | Article | Situation


def work_reference(work: Work) -> Clip:
    """Write a work as a Danish reference, its title in italics."""
    return clip_of([Paragraph(reference_line(work))])


def entry_reference(entry: Entry, register: Register) -> Clip:
    """Write where an entry stands, whose words it is, and the works it rests on with their pages."""
    return clip_of(_blocks(entry, register))


def _blocks(entry: Entry, register: Register) -> Iterator[Block]:
    kind = entry.kind if isinstance(entry, Article) else type(entry).__name__
    standing = strings.TEXT_IN_CATALOGUE.format(month=month(register.edition))
    yield Paragraph((Emphasis(entry.title), Text(standing + strings.REFERENCE_KINDS.get(kind, ""))))
    works = tuple(_works(entry, register))
    if works:
        yield Paragraph((Text(strings.RESTS_ON),))
        yield List(works)


def _works(entry: Entry, register: Register) -> Iterator[Line]:
    for work_id, places in places_by_work(entry.references).items():
        work = register.work(work_id) or Work(work_id, "", "", work_id)
        yield reference_line(work, *places)
