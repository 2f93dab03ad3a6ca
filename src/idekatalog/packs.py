"""Content from others taken in: looked at first, then accepted or left, and removed again."""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain, count
from pathlib import Path

from idekatalog.content.complaint import Complaint
from idekatalog.content.digest import SUFFIX, archives
from idekatalog.content.folder import read_layers
from idekatalog.content.pack import followed_folder, pack_layer, stage, stage_folder
from idekatalog.content.shelf import find_layers, put_in_place, take_away
from idekatalog.content.watch import Watch, unwatched
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.change import Change, Value, changes
from idekatalog.domain.origin import FOLLOWED, Origin
from idekatalog.errors import ContentError, StorageError
from idekatalog.library import catalogue_digest, open_library, prepare
from idekatalog.paths import Paths
from idekatalog.strings import packs as strings

_MOST_NAMED = 5


@dataclass(frozen=True)
class Offer:
    """A pack that has been read and verified, and waits for a yes.

    ``findings`` are what is not right in it; ``staged`` lies under a passing name until then.
    """

    origin: Origin
    changes: tuple[Change, ...]
    findings: tuple[str, ...]
    staged: Path = field(repr=False)
    place: Path = field(repr=False)
    catalogue: Catalogue = field(repr=False)
    digest: str = field(repr=False)


def examine(paths: Paths, source: Path, watch: Watch = unwatched) -> Offer:
    """Read a pack, a folder or a zip, and tell what it would change; nothing is changed yet.

    Raises:
        ContentError: it is no pack, is not whole, or changes what it may not.
        StorageError: there is no room for it.
        CancelledError: ``watch`` has raised it.
    """
    staged, manifest = stage(source, paths.packs, watch)
    return _offer(paths, staged, paths.packs / f"{manifest.origin.id}{SUFFIX}", watch)


def examine_followed(paths: Paths, folder: Path | None = None, watch: Watch = unwatched) -> Offer:
    """Look at a shared folder as it is now, likewise; without a folder, the one followed already."""
    source = folder or followed_folder(paths.followed)
    if source is None:
        raise ContentError(strings.NOTHING_FOLLOWED)
    today = datetime.date.today().isoformat()
    staged, _ = stage_folder(source, paths.followed.parent, today, watch)
    return _offer(paths, staged, paths.followed, watch)


def accept(paths: Paths, offer: Offer, watch: Watch = unwatched) -> None:
    """Take the pack in: the catalogue is made ready first, then one rename decides.

    Raises:
        StorageError: it cannot be written; all is as it was.
        CancelledError: ``watch`` has raised it, likewise.
    """
    try:
        prepare(paths, offer.digest, offer.catalogue, lambda done, total: watch(strings.BUILDING, done, total))
        watch(strings.BUILDING, 1, 1)
        put_in_place(offer.staged, offer.place)
    finally:
        leave(offer)


def leave(offer: Offer) -> None:
    """Forget a pack that has been looked at."""
    offer.staged.unlink(missing_ok=True)


def installed(paths: Paths) -> tuple[Origin, ...]:
    """Return the packs that are installed, by id."""
    above = archives(paths.followed, paths.packs).items()
    return tuple(pack_layer(path, name).origin for name, path in above if name != FOLLOWED)


def followed(paths: Paths) -> tuple[Path, Origin] | None:
    """Return the folder that is followed, and what was last fetched from it."""
    folder = followed_folder(paths.followed)
    return (folder, pack_layer(paths.followed, FOLLOWED).origin) if folder else None


def remove(paths: Paths, pack_id: str) -> Callable[[], None]:
    """Remove a pack, or the copy of the followed folder; what is returned brings it back.

    Raises:
        StorageError: it is not there, or cannot be touched.
    """
    place = paths.followed if pack_id == FOLLOWED else paths.packs / f"{pack_id}{SUFFIX}"
    removed = take_away(place)
    return lambda: put_in_place(removed, place)


def _offer(paths: Paths, staged: Path, place: Path, watch: Watch) -> Offer:
    try:
        name = FOLLOWED if place == paths.followed else place.stem
        above = _above(paths, name, staged)
        digest = catalogue_digest(paths, above)
        layers = find_layers(paths.content, paths.own, above)
        origin = next(layer.origin for layer in layers if layer.origin.id == name)
        content = read_layers(layers, watch)
        before, findings = _before(paths)
        after = _all(content.catalogue)
        ids = [value.id for value in chain(after.values(), before.values()) if value.origin == name]
        new = [complaint for complaint in content.complaints if str(complaint) not in findings]
        _refuse_collisions(new)
        found = changes(before, after, ids)
        return Offer(origin, found, tuple(map(str, new)), staged, place, content.catalogue, digest)
    except BaseException:
        staged.unlink(missing_ok=True)
        raise


def _above(paths: Paths, name: str, staged: Path) -> dict[str, Path]:
    """Return the archives with the staged one in its place, lowest first."""
    found = archives(paths.followed, paths.packs) | {name: staged}
    lowest = [FOLLOWED] if FOLLOWED in found else []
    return {known: found[known] for known in (*lowest, *sorted(set(found) - {FOLLOWED}))}


def _before(paths: Paths) -> tuple[dict[str, Value], frozenset[str]]:
    """Return what is there now, and what is not right in it."""
    library = open_library(paths)
    try:
        texts = [text for entry_id in library.titles if (text := library.text(entry_id))]
        return _by_id(library.register, [*texts, *library.meetings]), frozenset(library.register.findings)
    finally:
        library.close()


def _refuse_collisions(complaints: list[Complaint]) -> None:
    collisions = [complaint for complaint in complaints if complaint.is_collision]
    if collisions:
        names = ", ".join(f"{found.path}:{found.line}" for found in collisions[:_MOST_NAMED])
        raise ContentError(strings.COLLISION.format(names=names), collisions)


def _all(catalogue: Catalogue) -> dict[str, Value]:
    texts = (catalogue.interventions, catalogue.situations, catalogue.articles, catalogue.meetings)
    return _by_id(catalogue.register, list(chain.from_iterable(texts)))


def _by_id(register: Register, texts: Sequence[Value]) -> dict[str, Value]:
    values: list[Value] = [*texts, *register.contacts, *register.works]
    return {value.id: value for value in values}


def new_own(paths: Paths) -> Path:
    """Make a file for an intervention of the user's own, with the headings to fill in, and return it.

    Raises:
        StorageError: it cannot be written.
    """
    folder = paths.own / "indsatser"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for number in count(1):
            path = folder / f"{strings.OWN_ID.format(number=number)}.md"
            if not path.exists():
                with path.open("x", encoding="utf-8", newline="\n") as file:
                    file.write(strings.OWN_TEMPLATE.format(id=path.stem, number=number))
                return path
    except OSError as error:
        raise StorageError(strings.NOT_WRITABLE.format(path=folder)) from error
    raise AssertionError
