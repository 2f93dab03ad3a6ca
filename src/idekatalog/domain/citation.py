"""References written out: one line for each work, with every page and part used."""

from collections.abc import Iterable

from idekatalog.domain.catalogue import Register
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from idekatalog.strings import reading as strings


def citations(references: Iterable[Reference], register: Register) -> tuple[str, ...]:
    """Write references out, those to the same work as one: letter, authors, year, title, places."""
    places: dict[str, list[str]] = {}
    for reference in references:
        place = strings.PAGE.format(page=reference.page) if reference.page else reference.part
        places.setdefault(reference.work, []).extend(filter(None, (place,)))
    return tuple(_citation(register.work(work_id), work_id, found) for work_id, found in places.items())


def described(work: Work) -> str:
    """Write a work as authors, year and title; whatever its source lacks is left out."""
    year = f"({work.year})" if work.year else ""
    head = " ".join(filter(None, (work.authors, year)))
    return ": ".join(filter(None, (head, work.title))) or work.id


def _citation(work: Work | None, work_id: str, places: list[str]) -> str:
    if work is None:
        return work_id
    mark = f"[{work.letter}] " if work.letter else ""
    return mark + ", ".join((described(work), *places))
