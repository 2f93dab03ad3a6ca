"""What the user keeps herself, ready for use: her file, its copies, and the search in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from idekatalog.domain.personal import Personal
from idekatalog.domain.query import Hit
from idekatalog.errors import StorageError
from idekatalog.exchange.personal_text import as_json, as_markdown
from idekatalog.file import write_whole
from idekatalog.paths import Paths
from idekatalog.search.own import index_words, match_expression
from idekatalog.search.own_hits import own_hits
from idekatalog.storage import backup
from idekatalog.storage.engine import DamagedError, written_file
from idekatalog.storage.personal_store import PersonalStore, Version
from idekatalog.storage.wipe import wipe
from idekatalog.strings import personal as strings

__all__ = ["Backup", "DamagedError", "Mine", "Version", "open_mine"]
Backup: TypeAlias = backup.Backup
_DATA = ("personal*", "settings.ini*", strings.COPIES_FOLDER, "egne", "pakker", "pakkelod", "fulgt*")
_STATE = ("idekatalog.log*", "not-closed")
_CACHE = ("catalogue-*", "opening.json")
"""Every file and folder the program writes, by what lies where."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Her file on a connection that belongs to one thread, and the folder of its copies."""

    store: PersonalStore
    copies: Path

    def verify(self) -> bool:
        """Read everything and hold it against its sums; say whether the index of the search had to be made anew.

        Raises:
            DamagedError: something is not as it was written, or is gone.
        """
        self.store.verify()
        return self.store.mend_index()

    def search(self, text: str) -> tuple[Personal, ...]:
        """Return what holds all the words, the best first; any text is safe, and none finds nothing."""
        expression = match_expression(text)
        return tuple(self.store.search(expression)) if expression else ()

    def hits(self, text: str, titles: Mapping[str, str]) -> tuple[Hit, ...]:
        """Return what holds all the words as hits, the best first; ``titles`` name entries and contacts by id."""
        return own_hits(self.search(text), text, titles)

    def back_up(self, now: datetime) -> bool:
        """Copy the file where something has changed, and thin the older copies; say whether there is a new one.

        Raises:
            StorageError: no copy was made; the sentence says why.
        """
        if not self.store.may_write:
            return False
        is_new = backup.back_up(self.store, self.copies, now) is not None
        backup.thin(self.copies, now)
        return is_new

    def backups(self) -> tuple[Backup, ...]:
        """Return the copies there are, the newest first."""
        return backup.backups(self.copies)

    def write_readable(self, titles: Mapping[str, str]) -> None:
        """Write what is kept as Markdown and JSON beside the copies, where it says something else by now.

        ``titles`` are those of entries and contacts by their ids. Where nothing is kept, nothing is left.

        Raises:
            StorageError: it could not be written; what was there is untouched.
        """
        if not self.store.may_write:
            return
        values, changed = self.store.everything(), self.store.changed()
        texts = {
            strings.READABLE_JSON: as_json(values, changed),
            strings.READABLE_TEXT: as_markdown(values, titles, changed),
        }
        with written_file(self.copies):
            for path, text in ((self.copies / name, text) for name, text in texts.items()):
                if not values:
                    path.unlink(missing_ok=True)
                elif not path.exists() or path.read_bytes() != text:
                    self.copies.mkdir(parents=True, exist_ok=True)
                    write_whole(path, text)

    def copies_with(self, value: Personal) -> tuple[Path, ...]:
        """Return the copies that hold a value, or an earlier version of it."""
        return backup.copies_with(value, self.copies)

    def forget(self, value: Personal, copies: Iterable[Path]) -> None:
        """Remove a value from copies; everything else in them stays.

        Raises:
            StorageError: a copy could not be written.
        """
        backup.forget(value, copies)

    def contents(self, path: Path) -> tuple[Personal, ...]:
        """Return every value in a copy.

        Raises:
            StorageError: it is damaged, or cannot be read.
        """
        return backup.contents(path)

    def restore(self, path: Path, now: datetime) -> None:
        """Put a copy in the place of what is kept now, which is copied first.

        Raises:
            StorageError: nothing has changed; the sentence says why.
        """
        backup.restore(self.store, path, self.copies, now)
        self.store.mend_index()

    def take_in(self, values: Sequence[Personal], now: datetime) -> None:
        """Copy the file, then keep what has come from a colleague: all of it or nothing.

        Raises:
            StorageError: nothing has changed; the sentence says why.
        """
        if values:
            self.back_up(now)
            self.store.keep_all(values, now)

    def close(self) -> None:
        """Let go of the file."""
        self.store.close()


def delete_all(paths: Paths) -> tuple[Path, ...]:
    """Remove all that the program has written here; return the files that are still in its folders.

    A file it does not know is not its own to remove. Nobody may have any of it open.
    """
    folders = ((paths.cache, _CACHE), (paths.state, _STATE), (paths.data, _DATA))
    wipe(path for folder, names in folders for name in names for path in folder.glob(name))
    found = {path for folder, _ in folders for path in folder.rglob("*")}  # on Windows they lie within each other
    left = tuple(sorted(path for path in found if path.is_file() and path.suffix != ".lock"))
    for folder, _ in folders:
        with suppress(OSError):  # something is left in it, or it was never made
            folder.rmdir()
    return left


def find_mine(paths: Paths, text: str, titles: Mapping[str, str]) -> tuple[Hit, ...]:
    """Search what the user keeps and change nothing; where she keeps nothing, nothing is found.

    Raises:
        StorageError: her file cannot be read.
    """
    if not _file(paths).exists():
        return ()
    with PersonalStore.open(_file(paths), index_words, may_write=False) as store:
        return Mine(store, _copies(paths)).hits(text, titles)


def kept(paths: Paths) -> tuple[Personal, ...]:
    """Return everything that is kept, without changing anything; where nothing is kept yet, that is none.

    Raises:
        StorageError: her file cannot be read.
    """
    if not _file(paths).exists():
        return ()
    with PersonalStore.open(_file(paths), index_words, may_write=False) as store:
        return store.everything()


def open_mine(paths: Paths) -> Mine:
    """Open what the user keeps, made where it is missing; read-only where nothing can be written.

    Raises:
        DamagedError: the file is damaged, or gone while copies of it are there; ``recover`` brings the newest back.
        StorageError: it can neither be written nor read.
    """
    path = _file(paths)
    if _is_missing(path) and backup.has_been(path, _copies(paths)):
        raise DamagedError(strings.GONE.format(path=path))
    return _opened(paths)


def recover(paths: Paths, now: datetime, chosen: Path | None = None) -> Mine:
    """Set a damaged file aside and go on with a copy: the chosen or the newest sound one, or anew where there is none.

    Raises:
        DamagedError: the chosen copy is damaged; nothing has changed.
        StorageError: the folder cannot be written, or the newest copy not be read; nothing has changed.
    """
    copy = chosen or backup.newest_sound(_copies(paths))
    if copy is not None:
        backup.bring_back(copy, _file(paths), now)
    else:
        backup.set_aside(_file(paths), now)
    mine = _opened(paths)
    mine.store.mend_index()
    return mine


def _opened(paths: Paths) -> Mine:
    path = _file(paths)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        store = PersonalStore.open(path, index_words)
        store.try_to_write()
    except (StorageError, OSError) as error:
        if isinstance(error, DamagedError) or not path.exists():
            raise _sentence(error, path) from error
        store = PersonalStore.open(path, index_words, may_write=False)
    return Mine(store, _copies(paths))


def _is_missing(path: Path) -> bool:
    """Say whether there is nothing to open; SQLite takes a file of no bytes, or of a single one, for a new one."""
    with written_file(path):
        return not path.exists() or path.stat().st_size <= 1


def _file(paths: Paths) -> Path:
    return paths.data / "personal.db"


def _copies(paths: Paths) -> Path:
    return paths.data / strings.COPIES_FOLDER


def _sentence(error: Exception, path: Path) -> StorageError:
    return error if isinstance(error, StorageError) else StorageError(strings.READ_ONLY.format(folder=path.parent))
