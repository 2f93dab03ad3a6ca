"""Several content folders as one: later ones add, and change only what they say they change."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from idekatalog.content.digest import content_files, layer_files
from idekatalog.content.reader import Entry
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.origin import OWN, SHIPPED, Origin
from idekatalog.strings import content as strings
from idekatalog.strings.packs import OWN_NAME

Located = tuple[SourceFile, Entry]


@dataclass(frozen=True, slots=True)
class Layer:
    """The files of one origin; ``replaces`` are the ids of earlier layers it may change."""

    origin: Origin
    files: tuple[SourceFile, ...]
    replaces: frozenset[str] = frozenset()

    def by_name(self) -> Mapping[str, SourceFile]:
        """Return the files by their path inside the layer."""
        return {file.name: file for file in self.files}


def shipped_layer(folder: Path) -> Layer:
    """Return the catalogue that everything else comes on top of.

    Raises:
        ContentError: the folder is missing or holds no vocabulary.
    """
    files = (SourceFile.on_disk(path, folder) for path in content_files(folder))
    return Layer(Origin(SHIPPED, strings.SHIPPED_NAME), tuple(files))


def own_layer(folder: Path) -> Layer:
    """Return what the user has written herself; a folder that is not there yet is an empty layer."""
    files = (SourceFile.on_disk(path, folder, is_shipped=False) for path in layer_files(folder))
    return Layer(Origin(OWN, OWN_NAME), tuple(files))


def merged(layers: Iterable[tuple[Layer, Iterable[Located]]]) -> list[Located]:
    """Put the entries of all layers into one namespace; a collision is reported and left out.

    An entry that may replace an earlier one takes its place, and must be of the same kind.
    """
    found: dict[str, Located] = {}
    owners: dict[str, Layer] = {}
    for layer, entries in layers:
        for file, entry in entries:
            entry_id = entry.value.id
            if entry_id in found and not _may_replace(layer, owners[entry_id], found[entry_id][1], entry):
                _report_collision(file, entry, layer, owners[entry_id], found[entry_id][0])
            elif entry_id:
                found[entry_id] = (file, _marked(entry, layer))
                owners[entry_id] = layer
    return list(found.values())


def _may_replace(layer: Layer, owner: Layer, before: Entry, entry: Entry) -> bool:
    is_earlier = owner is not layer
    return is_earlier and entry.value.id in layer.replaces and type(before.value) is type(entry.value)


def _report_collision(file: SourceFile, entry: Entry, layer: Layer, owner: Layer, other: SourceFile) -> None:
    sentence = strings.DOUBLE_ID
    if owner is not layer:
        sentence = strings.OWN_TAKEN_ID if layer.origin.id == OWN else strings.TAKEN_ID
        if entry.value.id in layer.replaces:
            sentence = strings.OTHER_KIND
    file.report(entry.form.line_of("id"), sentence.format(id=entry.value.id, other=other.shown), is_collision=True)


def _marked(entry: Entry, layer: Layer) -> Entry:
    if layer.origin.id == SHIPPED:
        return entry
    return Entry(replace(entry.value, origin=layer.origin.id), entry.form)
