"""Entries, hits and contacts as text for a terminal."""

import textwrap
from collections.abc import Iterable, Iterator

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.citation import citations
from idekatalog.domain.contact import Contact, readable_phone
from idekatalog.domain.document import Block, Line, List, Paragraph, Question, Section, Source, Table, plain
from idekatalog.domain.essentials import essentials, knowledge_lines, silence
from idekatalog.domain.intervention import Experience, Intervention
from idekatalog.domain.query import Hit
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import reading as strings

WIDTH = 80


def entry_text(entry: Intervention | Article | Situation, register: Register) -> str:
    """Write an entry out in full, lines of at most 80 characters."""
    return "\n".join(_entry_rows(entry, register)).strip() + "\n"


def hit_text(hit: Hit, origin: str = "") -> str:
    """Write a hit as title and id, whose it is, excerpt, and why it was found."""
    rows = [f"{hit.title}  [{hit.id}]", *_wrapped(origin, "    "), *_wrapped(hit.excerpt.text, "    ")]
    return "\n".join([*rows, *(row for why in hit.why for row in _wrapped(why, "    "))]) + "\n"


def contact_text(contact: Contact, origin: str = "") -> str:
    """Write a contact as place and unit, whose it is, ways to reach it, experience and note."""
    rows = [" – ".join(filter(None, (contact.organisation, contact.unit)))]
    rows += _wrapped(origin, "    ")
    rows += _wrapped(" · ".join(ways(contact)), "    ")
    rows += _wrapped(", ".join(contact.experience), "    ")
    rows += _wrapped(plain(contact.note), "    ")
    return "\n".join(rows) + "\n"


def ways(contact: Contact) -> tuple[str, ...]:
    """Return every way to reach a contact, readable, phones first."""
    return (
        *map(readable_phone, contact.phones),
        *contact.emails,
        *((strings.SECURE_POST,) if contact.takes_secure_post else ()),
        *((contact.url,) if contact.url else ()),
    )


def line_text(line: Line) -> str:
    """Write a line with its source marks in brackets."""
    return "".join(f" [{span.label}]" if isinstance(span, Source) else span.text for span in line).strip()


def _entry_rows(entry: Intervention | Article | Situation, register: Register) -> Iterator[str]:
    yield from (entry.title, "=" * len(entry.title))
    yield from _wrapped(register.origin_mark(entry.origin))
    if isinstance(entry, Intervention):
        yield from _head(entry, register)
    for section in entry.document:
        yield from ("", section.title, "-" * len(section.title), *_block_rows(section.blocks))
    if isinstance(entry, Intervention):
        yield from _tail(entry, register)
    yield from _listing(strings.SOURCES, citations(entry.references, register))


def _head(entry: Intervention, register: Register) -> Iterator[str]:
    label = register.vocabulary.label
    yield f"{label(Group.CATEGORY, entry.category)} · {label(Group.STATUS, entry.status)}"
    yield from _wrapped(", ".join(register.vocabulary.labels(Group.THEME, entry.themes)))
    yield ""
    for fact in essentials(entry, register):
        for number, line in enumerate(fact.lines):
            yield from _wrapped(f"{fact.label}: {line_text(line)}" if number == 0 else line_text(line), "", "    ")


def _tail(entry: Intervention, register: Register) -> Iterator[str]:
    basis = register.vocabulary
    yield from _listing(
        strings.EXPERIENCES,
        (_experience(found, basis.label(Group.BASIS, found.basis.value)) for found in entry.experiences),
        strings.NO_EXPERIENCE,
    )
    yield from _listing(strings.KNOWLEDGE, map(line_text, knowledge_lines(entry.knowledge)))
    yield from _listing(strings.RELATED, (f"{found.id}: {found.reason}" for found in entry.related))
    if silence(entry):
        yield from ("", *_wrapped(silence(entry)))


def _experience(found: Experience, basis: str) -> str:
    return ": ".join(filter(None, (f"{found.organisation} ({basis.lower()})", line_text(found.note))))


def _listing(title: str, rows: Iterable[str], otherwise: str = "") -> Iterator[str]:
    items = list(rows)
    if items or otherwise:
        yield from ("", title, "-" * len(title))
    for item in items:
        yield from _wrapped(item, "- ", "  ")
    if otherwise and not items:
        yield from _wrapped(otherwise)


def _block_rows(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Paragraph(line):
                yield from (*_wrapped(line_text(line)), "")
            case List(items, ordered):
                for number, item in enumerate(items, 1):
                    yield from _wrapped(line_text(item), f"{number}. " if ordered else "- ", "   " if ordered else "  ")
            case Question(text):
                yield from _wrapped(text, "- ", "  ")
            case Table(header, rows):
                for row in (header, *rows):
                    yield from _wrapped(" | ".join(map(line_text, row)))
            case Section(_, title, inner):
                yield from ("", f"{title}:", *_block_rows(inner))


def _wrapped(text: str, first: str = "", later: str | None = None) -> list[str]:
    indent = first if later is None else later
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=indent, break_long_words=False)
