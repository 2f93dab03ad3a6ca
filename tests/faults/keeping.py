"""A process that keeps what somebody writes, and says so: what the faults are aimed at.

``python -m tests.faults.keeping DEED HOME`` prints a line when a call has returned, as the window shows "Gemt".
With CARELESS set every row is committed by itself, and a pack is written over the older one, as a careless program
would: the harness must find that.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from idekatalog import packs
from idekatalog.domain.personal import Note
from idekatalog.errors import IdekatalogError, StorageError
from idekatalog.mine import Mine, open_mine, recover
from idekatalog.paths import Paths
from idekatalog.storage import personal_store

NOON = datetime(2026, 11, 25, 12)
PACK, OLDER, NEWER = "odense", "older.zip", "newer.zip"
ENTRIES = 3
ROUNDS = 2


def paths_in(home: Path) -> Paths:
    """Return where everything lies in a home of its own."""
    return Paths(home / "content", home, home / "cache", home / "data", home / "state")


def note(number: int) -> Note:
    """Return the note of a round: some fill several pages, and every round's words are its own."""
    return Note(f"entry-{number % ENTRIES}", f"ord{number} " * (20 + number % 2 * 700))


def keep(mine: Mine, number: int) -> None:
    """Keep a round's note; what its entry said before stays as an earlier version."""
    mine.store.keep(note(number), NOON + timedelta(hours=number))


def say(line: str) -> None:
    """Tell who listens, before anything else happens; not by the call that a full disk refuses."""
    os.writev(1, [f"{line}\n".encode()])


def main(deed: str, home: Path) -> None:
    """Do one deed on the file of a home."""
    if os.environ.get("CARELESS"):
        _be_careless()
    if deed == "build":
        _tell("build", lambda: _build(home))
        return
    if deed == "take in":
        _tell(deed, lambda: take_in(home))
        return
    if deed == "take away":
        _tell(deed, lambda: take_away(home))
        return
    if deed == "recover":
        _tell("recover", lambda: recover(paths_in(home), NOON))
        return
    mine = open_mine(paths_in(home))
    if deed == "loop":
        for number in count(ENTRIES):
            keep(mine, number)
            say(f"done {number}")
    elif deed == "keep":
        for number in range(ENTRIES, ENTRIES + ROUNDS):
            _tell(str(number), lambda number=number: keep(mine, number))  # type: ignore[misc]
    elif deed == "remove":
        _tell("remove", lambda: mine.store.remove(note(0)))
    elif deed == "copy":
        _tell("copy", lambda: _copy(mine))
    elif deed == "restore":
        _tell("restore", lambda: mine.restore(mine.backups()[-1].path, NOON + timedelta(days=1)))
    mine.close()


def take_in(home: Path) -> None:
    """Take in the newer pack: its texts, and what a colleague has handed over."""
    from idekatalog.domain.handover import arrivals
    from idekatalog.mine import kept

    paths = paths_in(home)
    offer = packs.examine(paths, home / NEWER)
    come = arrivals(offer.handed, kept(paths), offer.origin.publisher, {})
    packs.accept(paths, offer)
    mine = open_mine(paths)
    try:
        mine.take_in([arrival.value for arrival in come if arrival.value is not None], NOON + timedelta(days=1))
    finally:
        mine.close()


def take_away(home: Path) -> None:
    """Remove the pack that is installed."""
    packs.remove(paths_in(home), PACK)


def _build(home: Path) -> None:
    """Build the catalogue where it is not there, and find something in it."""
    from idekatalog.domain.query import Query
    from idekatalog.library import open_library

    library = open_library(paths_in(home))
    try:
        if [hit.id for hit in library.search(Query("mentor")).hits][:1] != ["mentorordninger"]:
            say("done nothing")
    finally:
        library.close()


def _copy(mine: Mine) -> None:
    if not mine.back_up(NOON + timedelta(days=1)):
        raise StorageError("the file is read-only")


def _tell(name: str, do: Callable[[], object]) -> None:
    """Do it; an error is told in its sentence, and the program goes on."""
    try:
        do()
    except IdekatalogError as error:
        say(f"refused {name}: {error}")
    else:
        say(f"done {name}")


def _be_careless() -> None:
    @contextmanager
    def nothing(connection: Connection, *, writes: bool = True) -> Iterator[None]:
        yield

    personal_store.transaction = nothing
    packs.put_in_place = _copy_over  # type: ignore[attr-defined]


def _copy_over(staged: Path, place: Path) -> None:
    """Write a pack over the older one, bit by bit."""
    data = staged.read_bytes()
    with place.open("wb", buffering=0) as file:
        for at in range(0, len(data), 100):
            file.write(data[at : at + 100])


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]))
    except StorageError as problem:
        say(f"refused opening: {problem}")
