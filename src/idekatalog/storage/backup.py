"""Copies of what the user keeps: checked when they are made, thinned out, brought back without losing today's."""

import contextlib
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from idekatalog.domain.personal import Personal
from idekatalog.errors import StorageError
from idekatalog.storage import personal_schema as schema
from idekatalog.storage.engine import DamagedError, connect_personal, copy_database, written_file
from idekatalog.storage.personal_store import PersonalStore

_STAMP = "%Y%m%d-%H%M%S"
_NAME = re.compile(r"personal-(\d{8}-\d{6})(?:-\d+)?\.db")
_DAYS, _WEEKS, _MONTHS = 7, 5, 12


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: when it was taken, and how many values of each kind it holds; ``is_sound`` is False for a damaged one."""

    path: Path
    taken: datetime
    counts: tuple[tuple[str, int], ...] = ()
    is_sound: bool = True


def back_up(store: PersonalStore, folder: Path, now: datetime) -> Path | None:
    """Copy the file and check the copy; None where it is empty, or the newest copy holds the same already.

    Raises:
        DamagedError: the file itself is damaged.
        StorageError: the copy could not be made; nothing is left behind.
    """
    store.verify()
    newest = max(_dated(folder), default=None)
    if store.seal() in (schema.NOTHING, newest and _seal(newest[1])):
        return None
    target = _free_name(folder, "personal", now)
    with written_file(target):
        folder.mkdir(parents=True, exist_ok=True)
        with _checked_copy(store.connection, target) as passing:
            os.replace(passing, target)
    return target


def restore(store: PersonalStore, path: Path, folder: Path, now: datetime) -> None:
    """Put a copy in the place of what is kept now, which is copied itself first.

    Raises:
        DamagedError: the copy, or what is kept now, is damaged; nothing has changed.
        StorageError: it could not be done; nothing has changed.
    """
    with PersonalStore.open(path, str, may_write=False) as copy:
        copy.verify()
        back_up(store, folder, now)
        copy_database(copy.connection, store.connection, store.path)
    store.verify()


def set_aside(path: Path, now: datetime) -> Path:
    """Give a damaged file another name, so that a copy can take its place; nothing of it is lost.

    Raises:
        StorageError: it cannot be renamed.
    """
    aside = _free_name(path.parent, f"{path.stem}-damaged", now)
    with written_file(path):
        for ending in ("-journal", ""):  # a journal without its file would be played back into the next one
            with contextlib.suppress(FileNotFoundError):
                os.replace(path.with_name(path.name + ending), aside.with_name(aside.name + ending))
    return aside


def bring_back(path: Path, target: Path, now: datetime) -> None:
    """Set a damaged file aside and put a copy in its place; wherever this stops, nothing empty takes its place.

    Raises:
        DamagedError: the copy is damaged, too; nothing has changed.
        StorageError: it could not be done; nothing is lost.
    """
    with PersonalStore.open(path, str, may_write=False) as copy:
        copy.verify()
        with written_file(target), _checked_copy(copy.connection, target) as passing:
            set_aside(target, now)
            os.replace(passing, target)


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return every copy with what is in it, the newest first."""
    return tuple(_backup(path, taken) for taken, path in sorted(_dated(folder), reverse=True))


def newest_sound(folder: Path) -> Path | None:
    """Return the newest whole copy, None where there is none.

    Raises:
        StorageError: a newer copy cannot be read now; that is no reason to go on with an older one.
    """
    for _, path in sorted(_dated(folder), reverse=True):
        with contextlib.suppress(DamagedError):
            with PersonalStore.open(path, str, may_write=False) as copy:
                copy.verify()
            return path
    return None


def has_been(path: Path, folder: Path) -> bool:
    """Say whether there are copies of a file, or damaged ones set aside: then it does not begin today.

    Raises:
        StorageError: the disk does not say.
    """
    with written_file(path):
        return bool(_dated(folder)) or any(path.parent.glob(f"{path.stem}-damaged-*.db"))


def thin(folder: Path, now: datetime) -> None:
    """Keep the newest copy of each of the last days, weeks and months, and remove the others."""
    dated = dict(_dated(folder))
    for taken in dated.keys() - worth_keeping(dated, now):
        with contextlib.suppress(OSError):  # in use, or write-protected: the next time
            dated[taken].unlink()


def worth_keeping(times: Iterable[datetime], now: datetime) -> set[datetime]:
    """Choose by age: one a day for a week, one a week for five weeks, one a month for a year; the newest always.

    A clock that was wrong once must not cost anything: what lies in the future is kept.
    """
    kept: set[datetime] = set()
    seen: set[tuple[str, object]] = set()
    periods: tuple[tuple[str, timedelta, Callable[[datetime], object]], ...] = (
        ("day", timedelta(days=_DAYS), lambda taken: taken.date()),
        ("week", timedelta(weeks=_WEEKS), lambda taken: taken.isocalendar()[:2]),
        ("month", timedelta(days=31 * _MONTHS), lambda taken: (taken.year, taken.month)),
    )
    for number, taken in enumerate(sorted(times, reverse=True)):
        slots = {(name, slot(taken)) for name, span, slot in periods if now - taken <= span}
        if number == 0 or taken > now or slots - seen:
            kept.add(taken)
        seen |= slots
    return kept


@contextlib.contextmanager
def _checked_copy(source: Connection, target: Path) -> Iterator[Path]:
    """Lend a whole copy under a passing name beside its target, on the disk already; what is left of it goes."""
    passing = target.with_suffix(".tmp")
    lefts = (passing, passing.with_name(passing.name + "-journal"))
    try:
        for left in lefts:  # what a killed program left
            left.unlink(missing_ok=True)
        with connect_personal(passing) as connection:
            copy_database(source, connection, target)
        with PersonalStore.open(passing, str) as copy:
            copy.verify()
        with passing.open("rb+") as file:
            os.fsync(file.fileno())
        yield passing
    finally:
        for left in lefts:
            left.unlink(missing_ok=True)


def _backup(path: Path, taken: datetime) -> Backup:
    kind = schema.kept.c.kind
    try:
        with PersonalStore.open(path, str, may_write=False) as copy:
            copy.verify()
            rows = copy.connection.execute(select(kind, func.count()).group_by(kind).order_by(kind))
            return Backup(path, taken, tuple((found, count) for found, count in rows))
    except StorageError:
        return Backup(path, taken, is_sound=False)


def contents(path: Path) -> tuple[Personal, ...]:
    """Return every value in a copy.

    Raises:
        StorageError: it is damaged, or cannot be read.
    """
    with PersonalStore.open(path, str, may_write=False) as copy:
        copy.verify()
        return copy.everything()


def copies_with(value: Personal, folder: Path) -> tuple[Path, ...]:
    """Return the copies that hold something under a value's key, also as an earlier version."""
    found = []
    for _, path in _dated(folder):
        with contextlib.suppress(StorageError), PersonalStore.open(path, str, may_write=False) as copy:
            if copy.get(type(value), value.key) is not None or copy.earlier(value):
                found.append(path)
    return tuple(found)


def forget(value: Personal, paths: Iterable[Path]) -> None:
    """Remove what is kept under a value's key from copies; everything else in them stays.

    Raises:
        StorageError: a copy could not be written.
    """
    for path in paths:
        with PersonalStore.open(path, str) as copy:
            copy.remove(value)


def _seal(path: Path) -> str:
    try:
        with PersonalStore.open(path, str, may_write=False) as copy:
            return copy.seal()
    except StorageError:
        return ""


def _dated(folder: Path) -> list[tuple[datetime, Path]]:
    found = []
    with written_file(folder):  # a disk that fails is said; that it has no copies would be wrong
        paths = list(folder.glob("personal-*.db"))
    for path in paths:
        match = _NAME.fullmatch(path.name)
        with contextlib.suppress(ValueError):
            if match:
                found.append((datetime.strptime(match[1], _STAMP), path))
    return found


def _free_name(folder: Path, name: str, now: datetime) -> Path:
    stem = f"{name}-{now.strftime(_STAMP)}"
    names = (f"{stem}-{number}.db" if number else f"{stem}.db" for number in range(1000))
    return next(folder / name for name in names if not (folder / name).exists())
