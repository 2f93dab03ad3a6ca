"""Who has tried it, what the source tells about it, and how to reach them."""

from collections.abc import Sequence
from itertools import chain

from reportlab.platypus import Flowable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Channel, Contact, readable_phone
from idekatalog.domain.intervention import Experience
from idekatalog.domain.taxonomy import Group
from idekatalog.sheets.danish_date import written_out
from idekatalog.sheets.flowables import row_table, text_block, words
from idekatalog.sheets.markup import address_markup
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import reading
from idekatalog.strings import sheets as strings

_WHO_EM, _CONTACT_EM = 12.0, 18.5


def experience_flowables(experiences: Sequence[Experience], register: Register, paper: Paper) -> list[Flowable]:
    """Return the table of experiences, tried ones before plans, under the date of its contacts."""
    if not experiences:
        return [words(reading.NO_EXPERIENCE, styles_of(paper).body)]
    ordered = sorted(experiences, key=lambda found: not found.basis.is_experience)
    table = _table([_row(experience, register, paper) for experience in ordered], paper)
    dates = _dates(ordered, register, paper)
    return [Stack((dates, table), keep=1)] if dates else [table]


def _table(rows: Sequence[Sequence[Sequence[Flowable]]], paper: Paper) -> Flowable:
    if not paper.is_wide:
        return row_table((), [(tuple(chain.from_iterable(row)),) for row in rows], [paper.content_width], paper)
    label = styles_of(paper).label
    header = [words(title, label) for title in (strings.WHO, strings.WHAT_THEY_DID, reading.CONTACT)]
    return row_table(header, rows, _widths(paper), paper, first_is_head=True)


def _widths(paper: Paper) -> tuple[float, float, float]:
    who, contact = paper.em(_WHO_EM), paper.em(_CONTACT_EM)
    return who, paper.content_width - who - contact, contact


def _row(experience: Experience, register: Register, paper: Paper) -> tuple[Sequence[Flowable], ...]:
    styles = styles_of(paper)
    who = (
        words(experience.organisation, styles.strong_cell),
        words(register.vocabulary.label(Group.BASIS, experience.basis), styles.cell),
    )
    note = (text_block(experience.note, styles.cell, paper),) if experience.note else ()
    contacts = register.contacts_at(experience.organisation)
    reached = tuple(chain.from_iterable(_contact(contact, paper) for contact in contacts))
    return who, note, reached or (words(reading.NO_CONTACT, styles.unit),)


def _contact(contact: Contact, paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    found: list[Flowable] = [words(contact.unit or contact.organisation, styles.unit)]
    if contact.phones:
        numbers = strings.OR.join(map(readable_phone, contact.phones))
        found.append(words(strings.PHONE.format(numbers=numbers), styles.strong_cell))
    width = _widths(paper)[2] if paper.is_wide else paper.content_width
    for address in filter(None, (*contact.emails, contact.url)):
        found.append(TextBlock(address_markup(address, width, styles.cell.fontSize), styles.cell))
    if contact.channel is Channel.SECURE_POST:
        found.append(words(reading.SECURE_POST, styles.cell))
    elif contact.takes_secure_post:
        found.append(words(strings.OR_SECURE_POST, styles.cell))
    return found


def _dates(experiences: Sequence[Experience], register: Register, paper: Paper) -> Flowable | None:
    contacts = chain.from_iterable(register.contacts_at(found.organisation) for found in experiences)
    dates = sorted({contact.source_date for contact in contacts if contact.source_date})
    if not dates:
        return None
    sentence = strings.CONTACTS_AS_OF.format(dates=reading.listed(tuple(map(written_out, dates))))
    return words(sentence, styles_of(paper).small)
