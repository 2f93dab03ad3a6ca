"""The content folder as one catalogue: what is sound is used, the rest is reported."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from idekatalog.content.care import check_care
from idekatalog.content.checks import check_entries
from idekatalog.content.complaint import Complaint, Report, UnreadableError
from idekatalog.content.digest import CONTACTS, LISTS, RULES, TEXT_FOLDERS, THESAURUS, VOCABULARY, WORKS, content_files
from idekatalog.content.reader import (
    Entry,
    read_article,
    read_contacts,
    read_intervention,
    read_situation,
    read_thesaurus,
    read_vocabulary,
    read_works,
)
from idekatalog.content.rules import Rules, read_rules
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.literature import Work
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

EDITION = "2024-02"
_LISTS = {CONTACTS: read_contacts, WORKS: read_works}
_TEXTS = dict(zip(TEXT_FOLDERS, (read_intervention, read_article, read_situation), strict=True))
Read = TypeVar("Read")
Value = Intervention | Article | Situation | Contact | Work


@dataclass(frozen=True, slots=True)
class Content:
    """A catalogue of all that could be read, and the findings about everything else."""

    catalogue: Catalogue
    complaints: tuple[Complaint, ...]


def read_content(folder: Path) -> Content:
    """Read and check a content folder.

    Raises:
        ContentError: the folder or its vocabulary is missing, or no intervention is sound.
    """
    files = [SourceFile(path, folder) for path in content_files(folder)]
    by_name = {file.name: file for file in files}
    vocabulary = _read(by_name[VOCABULARY], read_vocabulary) or Vocabulary()
    thesaurus = _read(by_name.get(THESAURUS), read_thesaurus) or ()
    rules = _read(by_name.get(RULES), read_rules) or Rules()
    entries = [(file, entry) for file in files for entry in _entries(file)]
    _report_missing(by_name)
    check_entries(files, entries, vocabulary)
    check_care(entries, rules)
    complaints = tuple(sorted({complaint for file in files for complaint in file.complaints}))
    values = _once(entry.value for _, entry in entries)
    catalogue = Catalogue(
        register=Register(
            vocabulary,
            contacts=_of_kind(values, Contact),
            works=_of_kind(values, Work),
            thesaurus=thesaurus,
            edition=EDITION,
            findings=tuple(map(str, complaints)),
        ),
        interventions=_in_order(_of_kind(values, Intervention), vocabulary),
        articles=tuple(sorted(_of_kind(values, Article), key=lambda found: danish_key(found.title))),
        situations=tuple(sorted(_of_kind(values, Situation), key=lambda found: found.position)),
    )
    if not catalogue.interventions:
        raise ContentError(strings.NOTHING_SOUND.format(path=folder), complaints)
    return Content(catalogue, complaints)


def _report_missing(files: Mapping[str, SourceFile]) -> None:
    for name in LISTS:
        if name not in files:
            files[VOCABULARY].report(1, strings.LIST_MISSING.format(name=name))


def _entries(file: SourceFile) -> Iterator[Entry]:
    if file.name in _LISTS:
        yield from _read(file, _LISTS[file.name]) or ()
    elif file.path.suffix == ".md":
        entry = _read(file, _TEXTS[file.path.parent.name])
        if entry is not None:
            yield entry


def _read(file: SourceFile | None, read: Callable[[str, Report], Read]) -> Read | None:
    """Read a file; one that cannot be read is reported, and None returned."""
    if file is None:
        return None
    try:
        return read(file.load(), file.report)
    except UnreadableError as unreadable:
        file.report(unreadable.line, unreadable.message)
        return None


def _once(values: Iterable[Value]) -> tuple[Value, ...]:
    """Keep the first value of each id, of whatever kind; a double id has been reported."""
    found: dict[str, Value] = {}
    for value in values:
        if value.id:
            found.setdefault(value.id, value)
    return tuple(found.values())


def _of_kind(values: Iterable[object], kind: type[Read]) -> tuple[Read, ...]:
    return tuple(value for value in values if isinstance(value, kind))


def _in_order(interventions: Iterable[Intervention], vocabulary: Vocabulary) -> tuple[Intervention, ...]:
    ranks = {term.id: rank for rank, term in enumerate(vocabulary.terms(Group.CATEGORY))}
    return tuple(sorted(interventions, key=lambda found: (ranks.get(found.category, 99), danish_key(found.title))))
