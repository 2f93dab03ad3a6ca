"""References written out: at length, in short, and by whom a work is used."""

from collections.abc import Iterable

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.document import Emphasis, Line, Span, Text
from idekatalog.domain.intervention import Intervention, Reference
from idekatalog.domain.literature import Work
from idekatalog.strings import reading as strings

Entry = Intervention | Article | Situation


def citations(references: Iterable[Reference], register: Register) -> tuple[str, ...]:
    """Write references out, those to the same work as one: letter, authors, year, title, places."""
    used = places_by_work(references).items()
    return tuple(_citation(register.work(work_id), work_id, places) for work_id, places in used)


def places_by_work(references: Iterable[Reference]) -> dict[str, list[str]]:
    """Gather the pages and parts used of each work, both in the order they are given."""
    places: dict[str, list[str]] = {}
    for reference in references:
        places.setdefault(reference.work, []).extend(filter(None, (_place(reference),)))
    return places


def described(work: Work) -> str:
    """Write a work as authors, year and title; whatever its source lacks is left out."""
    year = f"({work.year})" if work.year else ""
    head = " ".join(filter(None, (work.authors, year)))
    return ": ".join(filter(None, (head, work.title))) or work.id


def users_by_work(entries: Iterable[Entry]) -> dict[str, tuple[str, ...]]:
    """Gather for each work the ids of the entries that rest on it, in the order of the entries."""
    found: dict[str, list[str]] = {}
    for entry in entries:
        for work_id in places_by_work(entry.references):
            found.setdefault(work_id, []).append(entry.id)
    return {work_id: tuple(ids) for work_id, ids in found.items()}


def reference_line(work: Work, *places: str) -> Line:
    """Write a work as a Danish reference: authors (year). Title. Publisher, with places used behind the title."""
    year = strings.NO_YEAR if work.year.startswith(strings.NO_YEAR[:-1]) else work.year
    dated = f"({year or strings.NO_YEAR})"
    title: Span = Emphasis(work.title) if work.title else Text(strings.NO_TITLE)
    head = (Text(f"{work.authors} {dated}. "), title) if work.authors else (title, Text(f" {dated}"))
    used = "".join(f", {place}" for place in places)
    ended = "" if not used and work.title.endswith((".", "?", "!")) and work.authors else "."
    tail = " ".join(filter(None, (f"{work.publisher}." if work.publisher else "", work.url)))
    return (*head, Text(f"{used}{ended}{f' {tail}' if tail else ''}"))


def first_citation(references: Iterable[Reference], register: Register) -> str:
    """Cite what an entry rests on first: ``Idekataloget, februar 2024, s. 45``."""
    first = next(iter(references), None)
    if first is None:
        return short_name(None, register)
    work = register.work(first.work)
    return ", ".join(filter(None, (short_name(work, register) if work else first.work, _place(first))))


def short_name(work: Work | None, register: Register) -> str:
    """Name a work in a few words; None is the catalogue itself."""
    if work is None or work.is_catalogue:
        return ", ".join(filter(None, (strings.CATALOGUE, strings.month(register.edition))))
    return ", ".join(filter(None, (work.authors, work.title, work.year))) or work.id


def contact_source(contact: Contact, register: Register) -> str:
    """Say where a contact's numbers stand: ``Idekataloget, Tag kontakt, februar 2024``."""
    letter, _, part = contact.source.partition(" ")
    work = register.work_of_mark(letter)
    if work is None:
        named, part = contact.source, ""
    else:
        named = strings.CATALOGUE if work.is_catalogue else work.title
    return ", ".join(filter(None, (named, part, strings.month(contact.source_date))))


def _place(reference: Reference) -> str:
    return strings.PAGE.format(page=reference.page) if reference.page else reference.part


def _citation(work: Work | None, work_id: str, places: list[str]) -> str:
    if work is None:
        return work_id
    mark = f"[{work.letter}] " if work.letter else ""
    return mark + ", ".join((described(work), *places))
