"""Lists people take along: contacts and entries as rows of text, the same for every kind of file."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import contact_source, first_citation
from idekatalog.domain.contact import Contact, readable_phone
from idekatalog.domain.document import plain, plain_text
from idekatalog.domain.essentials import age_line
from idekatalog.domain.intervention import Basis, Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import exchange as strings
from idekatalog.strings import reading

Entry = Intervention | Article | Situation
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Table:
    """A named list; every row has as many cells as there are columns."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def contact_table(contacts: Iterable[Contact], register: Register, tried: Mapping[str, Sequence[str]]) -> Table:
    """List contacts; ``tried`` has the titles of what a place has tried, by place."""
    found = tuple(contacts)
    columns: list[tuple[str, Callable[[Contact], str]]] = [
        (strings.ORGANISATION, lambda contact: contact.organisation),
        (strings.UNIT, lambda contact: contact.unit),
        *_several(strings.PHONE, found, lambda contact: tuple(map(readable_phone, contact.phones))),
        *_several(strings.EMAIL, found, lambda contact: contact.emails),
        (strings.SECURE_POST, lambda contact: strings.YES if contact.takes_secure_post else ""),
        (strings.WEB, lambda contact: contact.url),
        (strings.LISTED_EXPERIENCE, lambda contact: ", ".join(contact.experience)),
        (strings.TRIED, lambda contact: ", ".join(tried.get(contact.place, ()))),
        (strings.NOTE, lambda contact: plain(contact.note)),
        (strings.SOURCE, lambda contact: contact_source(contact, register)),
    ]
    return _table(strings.CONTACTS, columns, found)


def entry_table(entries: Iterable[Entry], register: Register) -> Table:
    """List entries by what they are, for whom and who has tried them; never by what was typed."""
    label, labels = register.vocabulary.label, register.vocabulary.labels
    columns: list[tuple[str, Callable[[Entry], str]]] = [
        (strings.TITLE, lambda entry: entry.title),
        (strings.KIND, lambda entry: strings.KINDS[type(entry).__name__]),
        (reading.CATEGORY, _of(lambda entry: label(Group.CATEGORY, entry.category))),
        (reading.STATUS, _of(lambda entry: label(Group.STATUS, entry.status))),
        (reading.THEMES, _of(lambda entry: ", ".join(labels(Group.THEME, entry.themes)))),
        (reading.TARGET_GROUPS, _of(lambda entry: ", ".join(labels(Group.TARGET_GROUP, entry.target_groups)))),
        (reading.AGES, _of(lambda entry: "; ".join(plain(age_line(age)) for age in entry.ages))),
        (strings.HAS_EXPERIENCE, _of(lambda entry: ", ".join(entry.municipalities))),
        (strings.SIMILAR, _of(lambda entry: _places(entry, Basis.SIMILAR))),
        (strings.PLANNED, _of(lambda entry: _places(entry, Basis.PLANNED))),
        (strings.IN_SHORT, lambda entry: plain_text(entry.document[0].blocks) if entry.document else ""),
        (strings.SOURCE, lambda entry: first_citation(entry.references, register) if entry.references else ""),
    ]
    return _table(strings.HITS, columns, tuple(entries))


def _table(name: str, columns: Sequence[tuple[str, Callable[[T], str]]], found: Sequence[T]) -> Table:
    rows = tuple(tuple(cell(thing) for _, cell in columns) for thing in found)
    return Table(name, tuple(title for title, _ in columns), rows)


def _several(
    title: str, contacts: Sequence[Contact], values: Callable[[Contact], Sequence[str]]
) -> Iterator[tuple[str, Callable[[Contact], str]]]:
    """Return as many columns of that title as some contact has values: each number in a cell of its own."""
    for position in range(max((len(values(contact)) for contact in contacts), default=1) or 1):
        named = strings.NUMBERED.format(column=title, number=position + 1) if position else title
        yield named, partial(_nth, values, position)


def _nth(values: Callable[[Contact], Sequence[str]], position: int, contact: Contact) -> str:
    return next(iter(values(contact)[position:]), "")


def _of(cell: Callable[[Intervention], str]) -> Callable[[Entry], str]:
    """Return what only an intervention has, and nothing for the other kinds."""
    return lambda entry: cell(entry) if isinstance(entry, Intervention) else ""


def _places(entry: Intervention, basis: Basis) -> str:
    return ", ".join(found.organisation for found in entry.experiences if found.basis is basis)
