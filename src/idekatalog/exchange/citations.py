"""The literature for reference managers: RIS and BibTeX."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from idekatalog.domain.document import plain
from idekatalog.domain.literature import Work

_INITIALS = r"(?:[^\W\d_]\.[ -]?)+"
_PERSON = rf"[^,&]+, {_INITIALS}"
_PERSONS = re.compile(rf"{_PERSON}(?:(?:, ?| ?)& ?{_PERSON}|, ?{_PERSON})*")
_ONE_PERSON = re.compile(rf"([^,&]+), ({_INITIALS})")
_YEAR = re.compile(r"\d{4}")
_SPACES = re.compile(r"[\s\x00-\x1f\x7f\ud800-\udfff]+")
_BIBTEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)


@dataclass(frozen=True, slots=True)
class Author:
    """A person with initials, or a body without."""

    name: str
    initials: str = ""


def authors_of(work: Work) -> tuple[Author, ...]:
    """Return who wrote a work, one by one; commas part names only where an ampersand shows a list of them."""
    text = work.authors.strip()
    if _PERSONS.fullmatch(text):
        return tuple(Author(name.strip(), initials.strip()) for name, initials in _ONE_PERSON.findall(text))
    names = re.split("[,&]", text) if "&" in text else [text]
    return tuple(Author(name.strip()) for name in names if name.strip())


def ris(works: Iterable[Work]) -> str:
    """Write works as RIS; a line break inside a field becomes a space."""
    return "".join(f"{tag}  - {value}\r\n" for work in works for tag, value in _ris_fields(work))


def bibtex(works: Iterable[Work]) -> str:
    """Write works as BibTeX in UTF-8; a body's name and a title keep their capitals."""
    return "\n".join(_bibtex_entry(work) for work in works)


def _ris_fields(work: Work) -> Iterator[tuple[str, str]]:
    fields = (
        *(("AU", ", ".join(filter(None, (author.name, author.initials)))) for author in authors_of(work)),
        ("PY", _year(work)),
        ("TI", work.title),
        ("PB", work.publisher),
        ("UR", work.url),
        ("N1", plain(work.note)),
        ("ID", work.id),
    )
    yield "TY", "BOOK" if work.publisher else "GEN"
    yield from ((tag, text) for tag, value in fields if (text := _one_line(value)))
    yield "ER", ""


def _bibtex_entry(work: Work) -> str:
    names = " and ".join(
        f"{_escaped(author.name)}, {_escaped(author.initials)}" if author.initials else f"{{{_escaped(author.name)}}}"
        for author in authors_of(work)
    )
    fields = {
        "author": names,
        "year": _year(work),
        "title": f"{{{_escaped(work.title)}}}" if work.title else "",
        "publisher": _escaped(work.publisher),
        "url": _escaped(work.url),
        "note": _escaped(plain(work.note)),
    }
    kind = "book" if work.publisher else "misc"
    rows = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@{kind}{{{_key(work)},\n{rows}}}\n"


def _key(work: Work) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "-", work.id)


def _year(work: Work) -> str:
    found = _YEAR.search(work.year)
    return found.group() if found else ""


def _one_line(text: str) -> str:
    return _SPACES.sub(" ", text).strip()


def _escaped(text: str) -> str:
    return _one_line(text).translate(_BIBTEX)
