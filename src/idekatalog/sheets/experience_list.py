"""Who has tried it, what the source tells about it, and how to reach them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Channel, Contact, readable_phone
from idekatalog.domain.document import Line
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.taxonomy import Group as Vocabulary
from idekatalog.sheets.code_figure import CodeBeside, Modules
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.flowables import rule, text_block, words
from idekatalog.sheets.markup import address_markup, escaped, strong
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Group, Stack
from idekatalog.sheets.structure import Role, Tag
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import method_sheet as strings
from idekatalog.strings import reading
from idekatalog.strings import sheets as sheet_strings

_CODE_EM = 3.9
"""A code of 29 modules is then 13 mm wide on normal paper: telephones read 0.4 mm for each."""
_APART = "\u00a0\u00a0 "


def experience_flowables(
    experiences: Sequence[Experience],
    register: Register,
    paper: Paper,
    codes: Mapping[str, Modules] | None = None,
) -> list[Flowable]:
    """Return a list of experiences, tried ones before plans, under the date of its contacts.

    ``codes`` are QR codes by the ids of contacts.
    """
    if not experiences:
        return [words(reading.NO_EXPERIENCE, styles_of(paper).body)]
    ordered = sorted(experiences, key=lambda found: not found.basis.is_experience)
    entries: list[Flowable] = [_entry(alike, register, paper, codes or {}) for alike in _alike(ordered)]
    dates = _dates(ordered, register, paper)
    return [Stack((*dates, entries[0]), keep=1), *entries[1:]] if dates else entries


def _alike(experiences: Iterable[Experience]) -> Iterable[list[Experience]]:
    """Return together the experiences of which the source tells the same."""
    found: dict[tuple[Basis, Line], list[Experience]] = {}
    for experience in experiences:
        found.setdefault((experience.basis, experience.note), []).append(experience)
    return found.values()


def _entry(alike: Sequence[Experience], register: Register, paper: Paper, codes: Mapping[str, Modules]) -> Flowable:
    """Return what is told of one place or several as an item of the list, under a hairline."""
    style = styles_of(paper).cell
    basis = register.vocabulary.label(Vocabulary.BASIS, alike[0].basis)
    names = reading.listed(tuple(experience.organisation for experience in alike))
    who = TextBlock(f"{strong(names)}{_APART}{escaped(basis)}", style)
    note = [text_block(alike[0].note, style, paper)] if alike[0].note else []
    contacts = chain.from_iterable(register.contacts_at(experience.organisation) for experience in alike)
    has_names = len(alike) > 1
    reached = [_contact(contact, paper, codes.get(contact.id, ()), has_names) for contact in contacts]
    line = rule(paper, before_em=0.45 * paper.gap, after_em=0.25 * paper.gap, is_thin=True)
    item = Tag(Role.BODY, Tag(Role.ITEM))
    children = (line, who, *note, *(reached or [words(reading.NO_CONTACT, style)]))
    return Group(children, item, keep=2 if paper.is_tight else len(children))


def _contact(contact: Contact, paper: Paper, code: Modules, has_name: bool) -> Flowable:
    """Return how to reach a contact, its place before it where the item is about several."""
    style = styles_of(paper).cell
    size = paper.em(_CODE_EM) if code else 0.0
    unit = contact.unit or contact.organisation
    ways = _APART.join(_ways(contact, paper.content_width - size, style.fontSize))
    place = f"{strong(contact.place)}{_APART}" if has_name else ""
    lines = Stack((TextBlock(f"{place}{escaped(unit)}", style), *([TextBlock(ways, style)] if ways else [])), keep=1)
    return CodeBeside(lines, code, size, _told(contact, unit)) if code else lines


def _ways(contact: Contact, width: float, size: float) -> Iterator[str]:
    """Walk the ways to reach a contact as markup, the telephone first."""
    if contact.phones:
        numbers = sheet_strings.OR.join(map(readable_phone, contact.phones))
        yield strong(sheet_strings.PHONE.format(numbers=numbers))
    for address in filter(None, (*contact.emails, contact.url)):
        yield address_markup(address, width, size)
    if contact.channel is Channel.SECURE_POST:
        yield escaped(reading.SECURE_POST)
    elif contact.takes_secure_post:
        yield escaped(sheet_strings.OR_SECURE_POST)


def _told(contact: Contact, unit: str) -> str:
    """Say what a contact's code holds."""
    if contact.phones:
        return strings.RING.format(unit=unit, number=readable_phone(contact.phones[0]))
    return strings.WRITE.format(unit=unit, address=contact.emails[0]) if contact.emails else unit


def _dates(experiences: Sequence[Experience], register: Register, paper: Paper) -> list[Flowable]:
    contacts = chain.from_iterable(register.contacts_at(found.organisation) for found in experiences)
    dates = sorted({contact.source_date for contact in contacts if contact.source_date})
    if not dates:
        return []
    sentence = sheet_strings.CONTACTS_AS_OF.format(dates=reading.listed(tuple(map(written_out, dates))))
    return [words(sentence, styles_of(paper).small)]
