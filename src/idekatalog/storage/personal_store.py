"""What the user keeps herself, in one precious file: a value is safe when the call that kept it returns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Row, Table, delete, func, insert, select, update

from idekatalog.domain.personal import PERSONAL, Note, Personal, words_of
from idekatalog.errors import StorageError
from idekatalog.storage import personal_schema as schema
from idekatalog.storage.engine import DamagedError, connect_personal, is_whole, transaction
from idekatalog.storage.record import decode, encode
from idekatalog.strings import personal as strings

MOST_EARLIER = 20
REST = timedelta(minutes=5)
"""A text that has rested this long is kept as an earlier version when it is changed."""
_KINDS = {found.__name__: found for found in PERSONAL}
Kind = TypeVar("Kind", bound=Personal)


@dataclass(frozen=True, slots=True)
class Version:
    """A value as it was, and when it was written, in ISO time."""

    value: Personal
    changed: str


class PersonalStore:
    """The file through one connection that belongs to one thread."""

    def __init__(self, connection: Connection, path: Path, index: Callable[[str], str], *, may_write: bool) -> None:
        self.connection = connection
        self.path = path
        self.may_write = may_write
        self._index = index

    @classmethod
    def open(cls, path: Path, index: Callable[[str], str], *, may_write: bool = True) -> Self:
        """Open the file, made where it is missing.

        ``index`` turns a text into the words it shall be found by.

        Raises:
            DamagedError: the file is damaged, or is not ours.
            StorageError: it cannot be opened, or a newer program has written it.
        """
        store = cls(connect_personal(path, may_write=may_write), path, index, may_write=may_write)
        try:
            store._make_ready()
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

    def all(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return every value of a kind, in the order they first came."""
        rows = select(schema.kept).where(schema.kept.c.kind == kind.__name__).order_by(schema.kept.c.rowid)
        return tuple(self._value(row) for row in self.connection.execute(rows))

    def get(self, kind: type[Kind], key: str = "") -> Kind | None:
        """Return the value kept under a key, or None."""
        row = self._row(kind.__name__, key)
        value: Kind | None = self._value(row) if row else None
        return value

    def everything(self) -> tuple[Personal, ...]:
        """Return every value of every kind."""
        return tuple(value for kind in PERSONAL for value in self.all(kind))

    def changed(self) -> str:
        """Return when something was kept last, as ISO time; "" where nothing is."""
        return str(self.connection.execute(select(func.max(schema.kept.c.changed))).scalar_one() or "")

    def earlier(self, value: Personal) -> tuple[Version, ...]:
        """Return what the value was before, the newest first."""
        old = schema.earlier
        rows = select(old).where(old.c.kind == _kind(value), old.c.key == value.key).order_by(old.c.rowid.desc())
        return tuple(Version(self._value(row), row.changed) for row in self.connection.execute(rows))

    def keep(self, value: Personal, now: datetime) -> None:
        """Keep a value in place of what was kept under its key; of a note, what it said before stays within reach.

        Raises:
            StorageError: it was not kept; what was there before still is.
        """
        self.keep_all((value,), now)

    def keep_all(self, values: Iterable[Personal], now: datetime) -> None:
        """Keep values likewise: all of them or none.

        Raises:
            StorageError: none was kept; what was there before still is.
        """
        self._must_write()
        with transaction(self.connection):
            for value in values:
                self._keep(value, now)

    def remove(self, value: Personal) -> None:
        """Remove what is kept under a value's key, with every earlier version.

        Raises:
            StorageError: it could not be removed, and is still there.
        """
        self._must_write()
        with transaction(self.connection):
            row = self._row(_kind(value), value.key)
            if row is not None:
                self._delete(schema.kept, [row])
                self.connection.execute(delete(schema.kept_index).where(schema.kept_index.c.rowid == row.rowid))
            self._delete(schema.earlier, self._earlier_rows(_kind(value), value.key))
            # A deleted word stays in the index's older segments until they are merged.
            self.connection.exec_driver_sql("INSERT INTO kept_index(kept_index) VALUES ('optimize')")

    def search(self, match: str) -> Iterator[Personal]:
        """Walk the values that an FTS5 expression finds, the best first."""
        found = (
            "SELECT kept.* FROM kept_index JOIN kept ON kept.rowid = kept_index.rowid "
            "WHERE kept_index MATCH ? ORDER BY kept_index.rank, kept.rowid"
        )
        for row in self.connection.exec_driver_sql(found, (match,)):
            yield self._value(row)

    def verify(self) -> None:
        """Read everything and hold it against its sums.

        Raises:
            DamagedError: something is not as it was written, or is gone.
        """
        total = schema.NOTHING
        with transaction(self.connection, writes=False):
            for table in (schema.kept, schema.earlier):
                for row in self.connection.execute(select(table)):
                    self._value(row)
                    total = schema.resealed(total, come=[row.sha256])
            checks = self.connection.exec_driver_sql("PRAGMA integrity_check(1)").scalars().all()
            if total != self.seal() or checks != ["ok"]:
                raise self.damaged()

    def mend_index(self) -> bool:
        """Make the index of the search anew where it is damaged, and say so; all in it comes from what is kept.

        Raises:
            DamagedError: the damage is not in the index alone.
        """
        if not self.may_write:
            return False
        try:
            self.connection.exec_driver_sql("INSERT INTO kept_index(kept_index) VALUES ('integrity-check')")
        except DamagedError:
            with transaction(self.connection):
                schema.create_index(self.connection)
                for row in self.connection.execute(select(schema.kept)).all():
                    words = self._index(words_of(self._value(row)))
                    self.connection.execute(insert(schema.kept_index), {"rowid": row.rowid, "words": words})
            return True
        return False

    def try_to_write(self) -> None:
        """Ask for the right to write, and change nothing.

        Raises:
            StorageError: it is refused.
        """
        self._must_write()
        with transaction(self.connection):
            self.connection.execute(update(schema.seal), {"folded": self.seal()})

    def damaged(self) -> DamagedError:
        """Return the error to raise where the file makes no sense."""
        return DamagedError(strings.DAMAGED.format(path=self.path))

    def _make_ready(self) -> None:
        is_new = not self.connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
        if is_new and self.may_write:
            with transaction(self.connection):
                schema.create_tables(self.connection)
        mark = self.connection.exec_driver_sql("PRAGMA application_id").scalar_one()
        if mark != schema.APPLICATION_ID or not is_whole(self.connection, self.path):
            raise self.damaged()
        revision = self.connection.execute(select(schema.version.c.version_num)).scalar()
        if revision != schema.REVISION:
            raise StorageError(strings.NEWER.format(path=self.path))

    def _keep(self, value: Personal, now: datetime) -> None:
        before = self._row(_kind(value), value.key)
        record = encode(value)
        if before is not None and before.record == record:
            return
        if before is not None and isinstance(value, Note):
            self._keep_earlier(before, now)
        self._put(value, record, now.isoformat(timespec="seconds"), before)

    def _must_write(self) -> None:
        if not self.may_write:
            raise StorageError(strings.READ_ONLY.format(folder=self.path.parent))

    def _row(self, kind: str, key: str) -> Row[Any] | None:
        where = (schema.kept.c.kind == kind, schema.kept.c.key == key)
        return self.connection.execute(select(schema.kept).where(*where)).first()

    def _earlier_rows(self, kind: str, key: str) -> list[Row[Any]]:
        old = schema.earlier
        rows = select(old).where(old.c.kind == kind, old.c.key == key).order_by(old.c.rowid)
        return list(self.connection.execute(rows))

    def _keep_earlier(self, before: Row[Any], now: datetime) -> None:
        rows = self._earlier_rows(before.kind, before.key)
        written = datetime.fromisoformat(before.changed)
        has_rested = abs(now - written) >= REST
        is_long_ago = bool(rows) and abs(written - datetime.fromisoformat(rows[-1].changed)) >= REST
        if rows and not has_rested and not is_long_ago:
            return
        self._insert(schema.earlier, before.kind, before.key, before.record, before.changed)
        self._delete(schema.earlier, rows[: max(0, len(rows) + 1 - MOST_EARLIER)])

    def _put(self, value: Personal, record: str, changed: str, before: Row[Any] | None) -> None:
        words = self._index(words_of(value))
        if before is None:
            rowid = self._insert(schema.kept, _kind(value), value.key, record, changed)
            self.connection.execute(insert(schema.kept_index), {"rowid": rowid, "words": words})
            return
        row = {"record": record, "changed": changed, "sha256": schema.sum_of(before.kind, before.key, record, changed)}
        self.connection.execute(update(schema.kept).where(schema.kept.c.rowid == before.rowid), row)
        self._reseal(gone=[before.sha256], come=[row["sha256"]])
        index = schema.kept_index
        self.connection.execute(update(index).where(index.c.rowid == before.rowid), {"words": words})

    def _insert(self, table: Table, kind: str, key: str, record: str, changed: str) -> int:
        row = {"kind": kind, "key": key, "record": record, "changed": changed}
        row["sha256"] = schema.sum_of(*row.values())
        result = self.connection.execute(insert(table), row)
        self._reseal(come=[row["sha256"]])
        return int(result.lastrowid)

    def _delete(self, table: Table, rows: list[Row[Any]]) -> None:
        if rows:
            self.connection.execute(delete(table).where(table.c.rowid.in_([row.rowid for row in rows])))
            self._reseal(gone=[row.sha256 for row in rows])

    def seal(self) -> str:
        """Return the sum of everything kept: equal for files that hold the same.

        Raises:
            DamagedError: there is none.
        """
        found = self.connection.execute(select(schema.seal.c.folded)).scalars().all()
        if len(found) != 1:
            raise self.damaged()
        return str(found[0])

    def _reseal(self, **changes: list[str]) -> None:
        self.connection.execute(update(schema.seal), {"folded": schema.resealed(self.seal(), **changes)})

    def _value(self, row: Row[Any]) -> Any:
        try:
            if schema.sum_of(row.kind, row.key, row.record, row.changed) != row.sha256:
                raise self.damaged()
            value = decode(row.record)
        except (ValueError, TypeError, AttributeError) as error:
            raise self.damaged() from error
        if type(value) is not _KINDS.get(row.kind) or value.key != row.key:
            raise self.damaged()
        return value


def _kind(value: Personal) -> str:
    return type(value).__name__
