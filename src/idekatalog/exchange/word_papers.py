"""Papers for Word, for those who must edit them: the method sheet, and what lies on the table at a meeting.

They are made of the same values as the PDFs, and say the same in the same order.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence

from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import citations
from idekatalog.domain.document import (
    Block,
    Line,
    List,
    Paragraph,
    Question,
    Section,
    Strong,
    Table,
    Text,
    find_section,
    plain,
)
from idekatalog.domain.essentials import knowledge_lines, silence
from idekatalog.domain.heading import kicker, known_as, overview
from idekatalog.domain.intervention import CAUTION, PURPOSE, Experience, Intervention
from idekatalog.domain.marks import explanation, marks_used
from idekatalog.domain.taxonomy import Group
from idekatalog.exchange.plain_text import ways
from idekatalog.exchange.word_file import WordFile
from idekatalog.strings import method_sheet, reading, sheets
from idekatalog.strings import word as strings

_NOTE_LINES = 4


def method_sheet_word(
    intervention: Intervention, register: Register, titles: Mapping[str, str], printed_on: datetime.date
) -> bytes:
    """Write the method sheet of an intervention; ``titles`` names related entries by id."""
    title = sheets.ONE_TITLE.format(title=intervention.title, kind=sheets.KIND.lower())
    file = new_word_file(title, register, printed_on)
    _head(intervention, register, file)
    for section in _in_order(intervention.document):
        write_section(section, file)
    _experiences(intervention, register, file)
    _listed(reading.KNOWLEDGE, knowledge_lines(intervention.knowledge), file)
    _listed(reading.RELATED, _related(intervention, titles), file)
    _sources(intervention, register, file)
    file.heading(method_sheet.NOTES)
    for _ in range(_NOTE_LINES):
        file.room()
    return file.data()


def new_word_file(title: str, register: Register, printed_on: datetime.date) -> WordFile:
    """Begin a paper whose foot tells edition, day and page."""
    edition = sheets.EDITION.format(month=reading.month(register.edition))
    day = sheets.PRINTED_ON.format(day=reading.day(printed_on.isoformat()))
    return WordFile(title, sheets.SEPARATOR.join((edition, day)), printed_on)


def write_section(section: Section, file: WordFile, level: int = 1) -> None:
    """Write a section under its heading."""
    file.heading(section.title, level)
    for block in section.blocks:
        _write_block(block, file, level)


def _write_block(block: Block, file: WordFile, level: int) -> None:
    match block:
        case Paragraph(line):
            file.paragraph(line)
        case List(items, ordered):
            file.items(items, is_ordered=ordered)
        case Question(text):
            file.items([(Text(text),)], has_room=True)
        case Table(header, rows):
            cells = (tuple((cell,) for cell in row) for row in rows)
            file.table([plain(cell) for cell in header], cells, [1 / len(header)] * len(header))
        case Section():
            write_section(block, file, level + 1)


def _head(entry: Intervention, register: Register, file: WordFile) -> None:
    file.paragraph((Text(kicker(entry, register)),), is_small=True)
    file.title(entry.title)
    for line in known_as(entry, register):
        file.paragraph(line)
    facts = overview(entry, register)
    if facts:
        file.heading(sheets.AT_A_GLANCE)
        rows = [(((Strong(fact.label),),), fact.lines) for fact in facts]
        file.table((strings.FACT, strings.TOLD), rows, (0.28, 0.72))


def _in_order(document: Sequence[Section]) -> Iterator[Section]:
    """Walk the sections, purpose and caution first."""
    first = [found for slug in (PURPOSE, CAUTION) if (found := find_section(document, slug))]
    yield from first
    yield from (section for section in document if section not in first)


def _experiences(entry: Intervention, register: Register, file: WordFile) -> None:
    file.heading(reading.EXPERIENCES)
    if not entry.experiences:
        file.paragraph((Text(reading.NO_EXPERIENCE),))
        return
    tried_first = sorted(entry.experiences, key=lambda found: not found.basis.is_experience)
    rows = [_experience(found, register) for found in tried_first]
    file.table((strings.WHO, strings.NOTE, strings.CONTACT), rows, (0.22, 0.42, 0.36))
    reached = [contact for found in tried_first for contact in register.contacts_at(found.organisation)]
    dates = sorted({contact.source_date for contact in reached if contact.source_date})
    if dates:
        told = reading.listed(tuple(map(reading.month, dates)))
        file.paragraph((Text(sheets.CONTACTS_AS_OF.format(dates=told)),), is_small=True)


def _experience(found: Experience, register: Register) -> Sequence[Sequence[Line]]:
    basis = register.vocabulary.label(Group.BASIS, found.basis)
    contacts: list[Line] = []
    for contact in register.contacts_at(found.organisation):
        contacts += [(Strong(contact.unit or contact.organisation),), *((Text(way),) for way in ways(contact))]
    return (
        ((Strong(found.organisation),), (Text(basis),)),
        (found.note,) if found.note else (),
        contacts or ((Text(reading.NO_CONTACT),),),
    )


def _related(entry: Intervention, titles: Mapping[str, str]) -> Iterator[Line]:
    for found in entry.related:
        yield (Strong(titles.get(found.id, found.id)), Text(f": {found.reason}"))


def _listed(title: str, lines: Iterable[Line], file: WordFile) -> None:
    found = list(lines)
    if found:
        file.heading(title)
        file.items(found)


def _sources(entry: Intervention, register: Register, file: WordFile) -> None:
    told = [(Text(source),) for source in citations(entry.references, register)]
    _listed(reading.SOURCES, told, file)
    for sentence in filter(None, (explanation(marks_used(entry)), silence(entry))):
        file.paragraph((Text(sentence),), is_small=True)
