"""How SQLite is opened here, and what is said when it or the disk fails."""

import errno
import os
import sqlite3
from collections.abc import Iterator, Set
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import Connection, Engine, ExceptionContext, NullPool, create_engine, event
from sqlalchemy.exc import SQLAlchemyError

from idekatalog.errors import StorageError
from idekatalog.strings import personal
from idekatalog.strings import storage as strings

_SQLITE_SENTENCES = {
    sqlite3.SQLITE_PERM: strings.CANNOT_WRITE,
    sqlite3.SQLITE_READONLY: strings.CANNOT_WRITE,
    sqlite3.SQLITE_BUSY: strings.IN_USE,
    sqlite3.SQLITE_LOCKED: strings.IN_USE,
    sqlite3.SQLITE_IOERR: strings.DISK_FAILS,
    sqlite3.SQLITE_FULL: strings.DISK_FULL,
}
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_DAMAGED_SCHEMA = frozenset({sqlite3.SQLITE_ERROR, sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH})
"""What SQLite says when a bit has flipped in the text of a table's definition; a catalogue's seal finds that first."""
_NO_JOURNAL = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"
_PRECIOUS = ("synchronous = FULL", "secure_delete = ON", "busy_timeout = 5000")

_SYSTEM_SENTENCES = {
    errno.ENOSPC: strings.DISK_FULL,
    errno.EDQUOT: strings.DISK_FULL,
    errno.EIO: strings.DISK_FAILS,
}


class DamagedError(StorageError):
    """A file does not hold what was written."""


def connect_reader(path: Path) -> Connection:
    """Open a finished database that nobody changes any more.

    Raises:
        StorageError: it is missing, may not be read or is no database.
    """
    # immutable: no lock is asked for, which a read-only or network folder may refuse.
    return _engine(path, "mode=ro&immutable=1", strings.CANNOT_OPEN).connect()


def connect_writer(path: Path) -> Connection:
    """Create a database nobody else knows yet; all until commit is one transaction.

    Raises:
        StorageError: it cannot be created.
    """
    engine = _engine(path, "mode=rwc", strings.CANNOT_WRITE)
    # A build that fails is thrown away and the caller syncs the finished file: no journal is needed.
    event.listen(engine, "connect", lambda driver, _: driver.executescript(_NO_JOURNAL))
    # With isolation_level=None nobody else says BEGIN, and every statement would commit alone.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine.connect()


def connect_personal(path: Path, *, may_write: bool = True) -> Connection:
    """Open what the user keeps, created where it is missing; a transaction that has committed is on the disk.

    Raises:
        StorageError: it cannot be opened or created, or is no database.
    """
    # No WAL: home folders lie on network drives, and a rollback journal leaves one file to copy.
    options, cannot_open = ("mode=rwc", strings.CANNOT_WRITE) if may_write else ("mode=ro", strings.CANNOT_OPEN)
    engine = _engine(path, options, cannot_open, personal.DAMAGED, _DAMAGE | _DAMAGED_SCHEMA)
    # Reading shall hold no lock: only ``transaction`` says BEGIN.
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    try:
        for setting in _PRECIOUS:
            connection.exec_driver_sql(f"PRAGMA {setting}")
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def transaction(connection: Connection, *, writes: bool = True) -> Iterator[None]:
    """Do all of it or nothing on a connection to what the user keeps; on return it is on the disk."""
    # Immediate: two writers wait for each other at once, not when one has half its work done.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
    try:
        yield
        connection.exec_driver_sql("COMMIT")
    except BaseException:
        with suppress(StorageError, SQLAlchemyError):  # a full disk has rolled back by itself
            connection.exec_driver_sql("ROLLBACK")
        raise


def copy_database(source: Connection, target: Connection, path: Path) -> None:
    """Make one open database the same as another, at once or not at all.

    Raises:
        StorageError: the disk, a lock or damage stands in the way; ``path`` names the target.
    """
    from_driver, to_driver = source.connection.driver_connection, target.connection.driver_connection
    assert isinstance(from_driver, sqlite3.Connection)
    assert isinstance(to_driver, sqlite3.Connection)
    try:
        from_driver.backup(to_driver)
    except sqlite3.Error as error:
        if _code(error) in _DAMAGE:
            raise DamagedError(_sentence(personal.DAMAGED, path)) from error
        raise StorageError(_sentence(_SQLITE_SENTENCES.get(_code(error), strings.CANNOT_WRITE), path)) from error


def is_whole(connection: Connection, path: Path) -> bool:
    """Say whether the file ends where the database does; SQLite fills up a cut last page itself."""
    pages, size = (connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in ("page_count", "page_size"))
    try:
        return bool(pages * size == path.stat().st_size)
    except OSError as error:  # another start has just removed it
        raise damaged(path) from error


@contextmanager
def written_file(path: Path) -> Iterator[None]:
    """Turn what the system says against a file into a StorageError."""
    try:
        yield
    except OSError as error:
        raise StorageError(_sentence(_SYSTEM_SENTENCES.get(error.errno or 0, strings.CANNOT_WRITE), path)) from error


def damaged(path: Path) -> DamagedError:
    """Return the error to raise when what the catalogue holds makes no sense."""
    return DamagedError(_sentence(strings.DAMAGED, path))


def not_current(path: Path) -> StorageError:
    """Return the error to raise for a database of another schema or another program."""
    return StorageError(_sentence(strings.OTHER_VERSION, path))


def _engine(
    path: Path, options: str, cannot_open: str, damaged: str = strings.DAMAGED, damage: Set[int] = _DAMAGE
) -> Engine:
    def connect() -> sqlite3.Connection:
        # The thread is not checked: the end of the program closes what its workers opened.
        return sqlite3.connect(f"{_uri(path)}?{options}", uri=True, isolation_level=None, check_same_thread=False)

    def translate(context: ExceptionContext) -> None:
        error = context.original_exception
        if _code(error) in damage:
            raise DamagedError(_sentence(damaged, path)) from error
        template = cannot_open if _code(error) == sqlite3.SQLITE_CANTOPEN else _SQLITE_SENTENCES.get(_code(error))
        # Anything else is a defect of ours, or an interrupted search that its caller expects.
        if template is not None:
            raise StorageError(_sentence(template, path)) from error

    # Without its parameters an error in the log cannot tell what somebody searched for.
    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)
    event.listen(engine, "handle_error", translate)
    return engine


def _code(error: BaseException) -> int:
    """Return SQLite's primary code for what went wrong; bytes that are no text are damage, too."""
    is_no_text = isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error)
    return sqlite3.SQLITE_CORRUPT if is_no_text else getattr(error, "sqlite_errorcode", 0) & 0xFF


def _uri(path: Path) -> str:
    """Write a path as SQLite reads it; with an empty host a Windows share stays a path."""
    name = path.absolute().as_posix()
    return "file://" + quote(os.fsencode(name if name.startswith("/") else f"/{name}"))


def _sentence(template: str, path: Path) -> str:
    return template.format(path=path, folder=path.parent)
