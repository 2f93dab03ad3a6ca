"""Content from others taken in: looked at first, then accepted or left, and removed again."""

import datetime
import hashlib
import secrets
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from idekatalog.content.complaint import Complaint
from idekatalog.content.digest import SUFFIX, archives, layer_files
from idekatalog.content.folder import read_layers
from idekatalog.content.handed import handed_files, read_handed
from idekatalog.content.manifest import LONGEST_NAME
from idekatalog.content.pack import followed_folder, handed_by, pack_bytes, pack_layer, stage, stage_folder
from idekatalog.content.pack_name import is_content
from idekatalog.content.shelf import find_layers, put_in_place, take_away
from idekatalog.content.watch import Watch, unwatched
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.change import Change, Value, changes
from idekatalog.domain.handover import Handed
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.origin import FOLLOWED, OWN, Origin
from idekatalog.errors import ContentError, StorageError
from idekatalog.file import write_whole
from idekatalog.library import catalogue_digest, open_library, prepare
from idekatalog.paths import Paths
from idekatalog.strings import handover
from idekatalog.strings import packs as strings

__all__ = ["LONGEST_NAME"]
_MOST_NAMED = 5
_FROM_COLLEAGUE = "kollega-"


@dataclass(frozen=True)
class Offer:
    """A pack that has been read and verified, and waits for a yes.

    ``findings`` are what is not right in it; ``handed`` what it brings for the reader's own things, which are kept
    elsewhere. ``staged`` lies under a passing name until then; without a ``catalogue`` there is no content in it.
    """

    origin: Origin
    changes: tuple[Change, ...]
    findings: tuple[str, ...]
    staged: Path = field(repr=False)
    place: Path = field(repr=False)
    catalogue: Catalogue | None = field(default=None, repr=False)
    digest: str = field(default="", repr=False)
    handed: tuple[Handed, ...] = ()
    is_new: bool = False
    """It has content, and no pack of that id was installed before."""

    @property
    def titles(self) -> dict[str, str]:
        """The titles of all texts as the catalogue would be, by their ids."""
        texts: list[Intervention | Situation | Article] = []
        if self.catalogue is not None:
            texts += (*self.catalogue.interventions, *self.catalogue.situations, *self.catalogue.articles)
        return {text.id: text.title for text in texts}


def examine(paths: Paths, source: Path, watch: Watch = unwatched) -> Offer:
    """Read a pack, a folder or a zip, and tell what it would change; nothing is changed yet.

    Raises:
        ContentError: it is no pack, is not whole, or changes what it may not.
        StorageError: there is no room for it.
        CancelledError: ``watch`` has raised it.
    """
    staged, manifest = stage(source, paths.packs, watch)
    with _unstaged(staged):
        offer = _offer(paths, staged, paths.packs / f"{manifest.origin.id}{SUFFIX}", watch)
        files = handed_by(source)
        handed = read_handed(files)
        findings = tuple(str(found) for file in files for found in file.complaints)
    return replace(offer, handed=handed, findings=offer.findings + findings)


def examine_followed(paths: Paths, folder: Path | None = None, watch: Watch = unwatched) -> Offer:
    """Look at a shared folder as it is now, likewise; without a folder, the one followed already."""
    source = folder or followed_folder(paths.followed)
    if source is None:
        raise ContentError(strings.NOTHING_FOLLOWED)
    today = datetime.date.today().isoformat()
    staged, _ = stage_folder(source, paths.followed.parent, today, watch)
    with _unstaged(staged):
        return _offer(paths, staged, paths.followed, watch)


def accept(paths: Paths, offer: Offer, watch: Watch = unwatched) -> None:
    """Take a pack's content in: the catalogue is made ready first, then one rename decides.

    Raises:
        StorageError: it cannot be written; all is as it was.
        CancelledError: ``watch`` has raised it, likewise.
    """
    try:
        if offer.catalogue is None:
            return
        prepare(paths, offer.digest, offer.catalogue, lambda done, total: watch(strings.BUILDING, done, total))
        watch(strings.BUILDING, 1, 1)
        put_in_place(offer.staged, offer.place)
    finally:
        leave(offer)


def leave(offer: Offer) -> None:
    """Forget a pack that has been looked at."""
    _forget(offer.staged)


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
    name = FOLLOWED if place == paths.followed else place.stem
    above = _above(paths, name, staged)
    layers = find_layers(paths.content, paths.own, above)
    pack = next(layer for layer in layers if layer.origin.id == name)
    if not pack.files:
        return Offer(pack.origin, (), (), staged, place)
    digest = catalogue_digest(paths, above)
    content = read_layers(layers, watch)
    before, findings = _before(paths)
    after = _all(content.catalogue)
    ids = [value.id for value in chain(after.values(), before.values()) if value.origin == name]
    new = [complaint for complaint in content.complaints if str(complaint) not in findings]
    _refuse_collisions(new)
    found = changes(before, after, ids)
    offer = Offer(pack.origin, found, tuple(map(str, new)), staged, place, content.catalogue, digest)
    return replace(offer, is_new=not place.exists())


@contextmanager
def _unstaged(staged: Path) -> Iterator[None]:
    """Leave nothing behind where a look at a pack fails."""
    try:
        yield
    except BaseException:
        _forget(staged)
        raise


def _forget(staged: Path) -> None:
    with suppress(OSError):  # what cannot be removed now goes with a later pack
        staged.unlink(missing_ok=True)


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
        is_hers = all(found.path.startswith(f"{OWN}/") for found in collisions)
        sentence = handover.OWN_COLLISION if is_hers else strings.COLLISION
        raise ContentError(sentence.format(names=names), collisions)


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
        # By lot, so that a colleague's own do not have the same ids when one hands them over.
        path = folder / f"{strings.OWN_ID.format(lot=secrets.token_hex(3))}.md"
        number = len(list(folder.glob("*.md"))) + 1
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(strings.OWN_TEMPLATE.format(id=path.stem, number=number))
        return path
    except OSError as error:
        raise StorageError(strings.NOT_WRITABLE.format(path=folder)) from error


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """What the user has written in the content format, by the names it has in a pack.

    ``misnamed`` and ``unreadable`` are the files that cannot go into one.
    """

    files: Mapping[str, bytes]
    misnamed: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()


def own_files(paths: Paths) -> OwnFiles:
    """Read what the user has written herself."""
    files, misnamed, unreadable = {}, [], []
    for path in layer_files(paths.own):
        name = path.relative_to(paths.own).as_posix()
        if not is_content(name):
            misnamed.append(path.name)
            continue
        try:
            files[name] = path.read_bytes()
            files[name].decode()
        except (OSError, UnicodeDecodeError):
            files.pop(name, None)
            unreadable.append(path.name)
    return OwnFiles(files, tuple(misnamed), tuple(unreadable))


def handover_pack(
    paths: Paths, name: str, publisher: str, date: str, values: Sequence[Handed], files: Mapping[str, bytes]
) -> bytes:
    """Make a pack for a colleague of things the user keeps and files she has written.

    The id comes by no name of hers, and is the same next time: then the newer takes the older's place.

    Raises:
        ContentError: a file is larger than the colleague may take in.
        StorageError: her lot cannot be kept.
    """
    lot = hashlib.sha256(f"{_lot(paths)}\n{name}\n{publisher}".encode("utf-8", "replace")).hexdigest()[:12]
    origin = Origin(f"{_FROM_COLLEAGUE}{lot}", name, version=date, publisher=publisher, date=date)
    return pack_bytes(origin, {**files, **handed_files(values)})


def _lot(paths: Paths) -> str:
    """Return what tells her packs from those of others with the same words on them: drawn once, then kept."""
    with suppress(OSError, UnicodeDecodeError):
        if lot := paths.lot.read_text(encoding="utf-8").strip():
            return lot
    lot = secrets.token_hex(8)
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(strings.NOT_WRITABLE.format(path=paths.data)) from error
    write_whole(paths.lot, lot.encode())
    return lot
