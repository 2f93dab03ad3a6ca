"""The derived catalogue on disk: built once under a passing name, then only read."""

import contextlib
import hashlib
import os
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Row, insert, select

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.intervention import Intervention, Outline
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.ordering import danish_key
from idekatalog.domain.query import Kind
from idekatalog.domain.taxonomy import Group
from idekatalog.storage import catalogue_schema as schema
from idekatalog.storage.engine import connect_reader, connect_writer, damaged, is_whole, not_current, written_file
from idekatalog.storage.record import decode, encode

_KINDS: dict[type, Kind] = {Intervention: Kind.INTERVENTION, Situation: Kind.SITUATION, Article: Kind.ARTICLE}
_RECORDS = select(schema.entry.c.record, schema.entry.c.sha256)
_OUTLINES = select(schema.outline.c.record, schema.outline.c.sha256).join(schema.entry)
_SEAL = ".sha256"
_ABANDONED_S = 3600
"""A passing file this old belongs to a build that was cut off."""


class CatalogueStore:
    """A finished catalogue, read through one connection that belongs to one thread."""

    def __init__(self, connection: Connection, path: Path) -> None:
        self.connection = connection
        self._driver = connection.connection.driver_connection
        self._path = path
        self._register: Register | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a catalogue that ``build`` has made.

        Raises:
            StorageError: it is missing, damaged or of another schema.
        """
        store = cls(connect_reader(path), path)
        try:
            if not schema.is_current(store.connection):
                raise not_current(path)
            if not is_whole(store.connection, path):
                raise damaged(path)
            store.register()
        except BaseException:
            store.close()
            raise
        return store

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def interrupt(self) -> None:
        """Make what the connection is doing give up; safe in any thread, and nothing when it is idle."""
        if self._driver is not None:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed meanwhile
                self._driver.interrupt()

    def register(self) -> Register:
        """Return the fixed words, contacts and works."""
        if self._register is None:
            row = self.connection.execute(select(schema.register.c.record, schema.register.c.sha256)).first()
            if row is None:
                raise damaged(self._path)
            self._register = self._value(row)
        return self._register

    def intervention(self, entry_id: str) -> Intervention | None:
        """Return the intervention of that id, or None."""
        found = self.text(entry_id)
        return found if isinstance(found, Intervention) else None

    def text(self, entry_id: str) -> Intervention | Article | Situation | None:
        """Return the intervention, article or situation of that id, or None."""
        row = self.connection.execute(_RECORDS.where(schema.entry.c.id == entry_id)).first()
        text: Intervention | Article | Situation | None = self._value(row) if row else None
        return text

    def outline(self, entry_id: str) -> Outline | None:
        """Return what a list shows of the intervention of that id, or None."""
        row = self.connection.execute(_OUTLINES.where(schema.entry.c.id == entry_id)).first()
        outline: Outline | None = self._value(row) if row else None
        return outline

    def titles(self) -> dict[str, str]:
        """Return every title by id, in the catalogue's order."""
        titles = select(schema.entry.c.id, schema.entry.c.title).order_by(schema.entry.c.rowid)
        return {row.id: row.title for row in self.connection.execute(titles)}

    def interventions(self) -> Iterator[Intervention]:
        """Walk the interventions in the catalogue's order: by category, then by title."""
        only = schema.entry.c.kind == Kind.INTERVENTION
        for row in self.connection.execute(_RECORDS.where(only).order_by(schema.entry.c.rowid)):
            yield self._value(row)

    def meetings(self) -> tuple[Meeting, ...]:
        """Return the kinds of meeting in the editors' order."""
        rows = select(schema.meeting.c.record, schema.meeting.c.sha256).order_by(schema.meeting.c.rowid)
        return tuple(map(self._value, self.connection.execute(rows)))

    def _value(self, row: Row[str, str]) -> Any:
        record, sha256 = row
        # quick_check finds 13 of 300 flipped bits; the sum finds them all.
        if _sha256(record) != sha256:
            raise damaged(self._path)
        try:
            return decode(record)
        except ValueError as error:
            raise damaged(self._path) from error


def catalogue_path(folder: Path, digest: str) -> Path:
    """Return where the catalogue of that digest lies; another digest is another file."""
    return folder / f"catalogue-{digest[:12]}.db"


def build(path: Path, catalogue: Catalogue, write_index: Callable[[Connection, Catalogue], None]) -> None:
    """Write a catalogue and its index in one transaction; the name appears when all is safe.

    Two builds of the same path do no harm to each other; their content is the same.

    Raises:
        StorageError: the folder, the disk or a lock stands in the way; nothing is left behind.
    """
    passing = path.with_name(f"{path.stem}-{secrets.token_hex(4)}.tmp")
    with written_file(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with connect_writer(passing) as connection, connection.begin():
                _write(connection, catalogue)
                write_index(connection, catalogue)
            _sync(passing)
            _publish(passing, path)
        finally:
            passing.unlink(missing_ok=True)


def seal(path: Path) -> None:
    """Keep a finished file's sum beside it, for later starts to hold it against."""
    with written_file(path):
        _seal_of(path).write_text(_file_sum(path), encoding="ascii")


def is_intact(path: Path) -> bool:
    """Say whether a file is still what was sealed; a single flipped bit shows."""
    try:
        return _seal_of(path).read_text(encoding="ascii") == _file_sum(path)
    except (OSError, UnicodeDecodeError):
        return False


def remove_older(folder: Path, keep: Path) -> None:
    """Remove other catalogues and abandoned builds; what is in use stays for the next start."""
    for path in folder.glob("catalogue-*"):
        with contextlib.suppress(OSError):
            is_over = path.suffix in (".db", _SEAL) or time.time() - path.stat().st_mtime > _ABANDONED_S
            if path.stem != keep.stem and is_over:
                path.unlink()


def _write(connection: Connection, catalogue: Catalogue) -> None:
    schema.create_tables(connection)
    connection.execute(insert(schema.register), _sealed(catalogue.register))
    rows = [
        {"rowid": rowid, "id": text.id, "kind": _KINDS[type(text)], "title": text.title, "origin": text.origin}
        | _sealed(text)
        for rowid, text in enumerate(_in_order(catalogue), start=1)
    ]
    if rows:
        connection.execute(insert(schema.entry), rows)
    meetings = [{"rowid": rowid} | _sealed(found) for rowid, found in enumerate(catalogue.meetings, start=1)]
    if meetings:
        connection.execute(insert(schema.meeting), meetings)
    outlines = [
        {"entry": rowid} | _sealed(text.outline)
        for rowid, text in enumerate(_in_order(catalogue), start=1)
        if isinstance(text, Intervention)
    ]
    if outlines:
        connection.execute(insert(schema.outline), outlines)


def _in_order(catalogue: Catalogue) -> list[Intervention | Situation | Article]:
    """Put interventions by category and title, then situations, then articles as given."""
    categories = [term.id for term in catalogue.register.vocabulary.terms(Group.CATEGORY)]
    rank = {category: position for position, category in enumerate(categories)}
    interventions = sorted(
        catalogue.interventions,
        key=lambda found: (rank.get(found.category, len(rank)), danish_key(found.title), found.id),
    )
    return [*interventions, *catalogue.situations, *catalogue.articles]


def _sealed(value: object) -> dict[str, str]:
    record = encode(value)
    return {"record": record, "sha256": _sha256(record)}


def _sha256(record: str) -> str:
    return hashlib.sha256(record.encode()).hexdigest()


def _seal_of(path: Path) -> Path:
    return path.with_suffix(_SEAL)


def _file_sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _publish(passing: Path, path: Path) -> None:
    try:
        os.replace(passing, path)
    except PermissionError:
        # Windows refuses to replace an open file: another start was first and reads it already.
        if not path.exists():
            raise
        CatalogueStore.open(path).close()
