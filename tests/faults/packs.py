"""A pack taken in or removed while something fails: what is there before, and what must hold afterwards."""

from pathlib import Path

from idekatalog import packs
from idekatalog.domain.handover import Handed
from idekatalog.domain.personal import ContactPart, Correction, Folder, FolderItem, Note, Personal
from idekatalog.domain.query import Query
from idekatalog.errors import IdekatalogError
from idekatalog.library import open_library
from idekatalog.mine import open_mine
from tests.content.packs import a_zip
from tests.content.test_layers import OWN_ENTRY
from tests.faults.keeping import ENTRIES, NEWER, NOON, OLDER, PACK, keep, note, paths_in

DEEDS = ("take in", "take away")
ENTRY = "natteravne"
HANDED: tuple[Handed, ...] = (
    Folder("a" * 16, "Foraar", "Til moedet", (FolderItem(ENTRY),)),
    Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "11223344", "2026-11-20"),
    Note("banderaad", "Fra en kollega. " * 400),
)


def prepare(home: Path) -> None:
    """Keep three notes, take in the older pack, and lay the newer one beside."""
    from idekatalog.content.handed import handed_files

    texts = {f"indsatser/{ENTRY}.md": OWN_ENTRY.format(id=ENTRY).encode()}
    newer = {name: data.replace(b"titel: natteravne", b"titel: Nattens ravne") for name, data in texts.items()}
    paths = paths_in(home)
    packs.accept(paths, packs.examine(paths, a_zip(home / OLDER, texts)))
    a_zip(home / NEWER, newer | handed_files(HANDED), version="2")
    mine = open_mine(paths)
    for number in range(ENTRIES):
        keep(mine, number)
    mine.back_up(NOON)
    mine.store.keep(note(ENTRIES + 1), NOON)
    mine.close()


def complaint(home: Path, deed: str, done: frozenset[str], *, may_leave: bool) -> str:
    """Open the home as the next start does, and say what does not hold; "" where all does."""
    try:
        title, kept = _state(home)
    except IdekatalogError as error:
        return f"half a state: {error!r}"
    left = [path.name for path in (home / "data").rglob(".*.tmp") if "fjernet" not in path.name]
    if left and not may_leave:
        return f"left behind: {left}"
    before = {note(0), note(2), note(ENTRIES + 1)}
    if deed == "take away":
        allowed = [("", before)] if deed in done else [("", before), (ENTRY, before)]
    else:
        after = ("Nattens ravne", before | set(HANDED))
        allowed = [after] if deed in done else [(ENTRY, before), ("Nattens ravne", before), after]
    return "" if (title, kept) in allowed else f"not a state that was ever whole: {title!r}, {len(kept)} things"


def _state(home: Path) -> tuple[str, set[Personal]]:
    """Return the title of the pack's text, "" where it is not there, and all that is kept."""
    library = open_library(paths_in(home))
    try:
        title = library.titles.get(ENTRY, "")
        if bool(title) != (ENTRY in [hit.id for hit in library.search(Query("ravne natteravne")).hits]):
            return "found otherwise than it is listed", set()
        if any(PACK in finding for finding in library.register.findings):
            return "something is wrong with the pack", set()
    finally:
        library.close()
    mine = open_mine(paths_in(home))
    try:
        mine.verify()
        if not all(copy.is_sound for copy in mine.backups()) or not mine.backups():
            return "a copy is damaged or gone", set()
        return title, set(mine.store.everything())
    finally:
        mine.close()
