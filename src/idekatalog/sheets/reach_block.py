"""How to reach a contact, with its code beside it: the same on the call sheet and in the book."""

from collections.abc import Mapping

from reportlab.platypus import Flowable

from idekatalog.domain.calling import Reach
from idekatalog.domain.contact import Channel, Contact, readable_phone
from idekatalog.domain.correction import correction_words
from idekatalog.sheets.code_figure import CodeBeside, Modules
from idekatalog.sheets.flowables import words
from idekatalog.sheets.markup import address_markup, printable
from idekatalog.sheets.paper import POINTS_PER_MM, Paper
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from idekatalog.strings import call_sheet as strings
from idekatalog.strings import contacts as contact_words
from idekatalog.strings import method_sheet as code_words
from idekatalog.strings import sheets as sheet_words

_CODE_MM = 18.0


def reach_block(reach: Reach, codes: Mapping[str, Modules], paper: Paper) -> Flowable:
    """Return how to reach a contact, with its code beside it where there is one."""
    side = _CODE_MM * POINTS_PER_MM
    modules = codes.get(reach.contact.id, ())
    width = paper.content_width - (side + paper.em(1) if modules else 0)
    ways = Stack(_ways(reach, width, paper))
    return CodeBeside(ways, modules, side, _told(reach.contact)) if modules else ways


def _told(contact: Contact) -> str:
    """Say what the code beside a contact holds."""
    unit = contact.unit or contact.organisation
    if contact.phones:
        return printable(code_words.RING.format(unit=unit, number=readable_phone(contact.phones[0])))
    return printable(code_words.WRITE.format(unit=unit, address=contact.emails[0]))


def _ways(reach: Reach, width: float, paper: Paper) -> list[Flowable]:
    styles, contact = styles_of(paper), reach.contact
    found: list[Flowable] = [words(contact.unit or contact.organisation, styles.cell)]
    if contact.phones:
        numbers = sheet_words.OR.join(map(readable_phone, contact.phones))
        found.append(words(sheet_words.PHONE.format(numbers=numbers), styles.strong_cell))
    for address in filter(None, (*contact.emails, contact.url)):
        found.append(TextBlock(address_markup(address, width, styles.cell.fontSize), styles.cell))
    found += [words(line, styles.cell) for line in _advice(contact)]
    return found + [words(correction_words(known), styles.cell) for known in reach.corrections]


def _advice(contact: Contact) -> list[str]:
    """Say which way is the best, and what to mind."""
    advice = [strings.BEST[contact.channel]]
    if contact.takes_secure_post and contact.channel is not Channel.SECURE_POST:
        advice.append(sheet_words.OR_SECURE_POST)
    best = " ".join(advice)
    return [best, contact_words.PERSONAL] if contact.personal_emails else [best]
