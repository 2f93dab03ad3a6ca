"""Content folders as one catalogue: what is sound is used, the rest is reported."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeVar

from idekatalog.content.care import check_care
from idekatalog.content.checks import check_entries
from idekatalog.content.complaint import Complaint, Report, UnreadableError
from idekatalog.content.digest import CONTACTS, LISTS, RULES, TEXT_FOLDERS, THESAURUS, VOCABULARY, WORKS
from idekatalog.content.layers import Layer, merged, shipped_layer
from idekatalog.content.reader import (
    Entry,
    read_article,
    read_contacts,
    read_intervention,
    read_meeting,
    read_situation,
    read_thesaurus,
    read_vocabulary,
    read_works,
)
from idekatalog.content.rules import Rules, read_rules
from idekatalog.content.source_file import SourceFile
from idekatalog.content.watch import Steps, Watch, unwatched
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.errors import ContentError
from idekatalog.strings import content as strings

EDITION = "2024-02"
_LISTS = {CONTACTS: read_contacts, WORKS: read_works}
_TEXTS = dict(zip(TEXT_FOLDERS, (read_intervention, read_article, read_situation, read_meeting), strict=True))
Read = TypeVar("Read")
Value = Intervention | Article | Situation | Meeting | Contact | Work


@dataclass(frozen=True, slots=True)
class Content:
    """A catalogue of all that could be read, and the findings about everything else."""

    catalogue: Catalogue
    complaints: tuple[Complaint, ...]


def read_content(folder: Path) -> Content:
    """Read and check a content folder by itself.

    Raises:
        ContentError: the folder or its vocabulary is missing, or no intervention is sound.
    """
    return read_layers((shipped_layer(folder),))


def read_layers(layers: Sequence[Layer], watch: Watch = unwatched) -> Content:
    """Read the shipped catalogue, which is first, with all that lies above it.

    Raises:
        ContentError: no intervention is sound.
        CancelledError: ``watch`` has raised it.
    """
    shipped = layers[0].by_name()
    files = [file for layer in layers for file in layer.files]
    steps = Steps(watch, strings.READING, len(files))
    vocabulary = _read(shipped[VOCABULARY], read_vocabulary) or Vocabulary()
    rules = _read(shipped.get(RULES), read_rules) or Rules()
    entries = merged(
        (layer, [(file, entry) for file in steps.over(layer.files) for entry in _entries(file)]) for layer in layers
    )
    thesaurus = [_read(layer.by_name().get(THESAURUS), read_thesaurus) or () for layer in layers]
    _report_missing(shipped)
    check_entries(files, entries, vocabulary)
    check_care(entries, rules)
    complaints = tuple(sorted({complaint for file in files for complaint in file.complaints}))
    values = [entry.value for _, entry in entries]
    catalogue = Catalogue(
        register=Register(
            vocabulary,
            contacts=_of_kind(values, Contact),
            works=_of_kind(values, Work),
            thesaurus=tuple(chain.from_iterable(thesaurus)),
            edition=EDITION,
            findings=tuple(map(str, complaints)),
            origins=tuple(layer.origin for layer in layers[1:]),
        ),
        interventions=_in_order(_of_kind(values, Intervention), vocabulary),
        articles=tuple(sorted(_of_kind(values, Article), key=lambda found: danish_key(found.title))),
        situations=tuple(sorted(_of_kind(values, Situation), key=lambda found: found.position)),
        meetings=tuple(sorted(_of_kind(values, Meeting), key=lambda found: found.position)),
    )
    if not catalogue.interventions:
        raise ContentError(strings.NOTHING_SOUND.format(path=files[0].shown.split("/")[0]), complaints)
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


def _of_kind(values: Iterable[object], kind: type[Read]) -> tuple[Read, ...]:
    return tuple(value for value in values if isinstance(value, kind))


def _in_order(interventions: Iterable[Intervention], vocabulary: Vocabulary) -> tuple[Intervention, ...]:
    ranks = {term.id: rank for rank, term in enumerate(vocabulary.terms(Group.CATEGORY))}
    return tuple(sorted(interventions, key=lambda found: (ranks.get(found.category, 99), danish_key(found.title))))
