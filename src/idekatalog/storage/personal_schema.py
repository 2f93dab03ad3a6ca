"""The tables of what the user keeps herself; other than the catalogue it is precious, and migrated."""

import hashlib
from collections.abc import Iterable

from sqlalchemy import (
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    column,
    insert,
    table,
)

APPLICATION_ID = 0x49644D69
"""``IdMi`` in the file's header: hers, not the catalogue."""
REVISION = "0001"
"""What the tables here are; another one in the file is brought up to it by ``migrations``."""

metadata = MetaData()

kept = Table(
    "kept",
    metadata,
    Column("rowid", Integer, primary_key=True),
    Column("kind", Text, nullable=False, comment="the name of the value's class"),
    Column("key", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("changed", Text, nullable=False, comment="ISO time, for the user to read"),
    Column("sha256", Text, nullable=False),
    UniqueConstraint("kind", "key"),
)

earlier = Table(
    "earlier",
    metadata,
    Column("rowid", Integer, primary_key=True, comment="the order; a clock may be set back"),
    Column("kind", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("changed", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Index("earlier_of", "kind", "key"),
)

seal = Table(
    "seal",
    metadata,
    Column("folded", Text, nullable=False, comment="the sums of all rows of both tables, added up"),
)
"""One row: a row that disappears leaves it wrong, even where SQLite sees nothing."""

version = Table("alembic_version", metadata, Column("version_num", Text, primary_key=True))

kept_index = table("kept_index", column("rowid"), column("words"))
_CREATE_INDEX = """
CREATE VIRTUAL TABLE kept_index USING fts5(words, detail=full, prefix='2 3', tokenize='unicode61 remove_diacritics 0')
"""
NOTHING = "0" * 64
"""The seal of an empty file."""


def create_tables(connection: Connection) -> None:
    """Create the empty tables and mark the file as ours."""
    metadata.create_all(connection)
    create_index(connection)
    connection.execute(insert(seal), {"folded": NOTHING})
    connection.execute(insert(version), {"version_num": REVISION})
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def create_index(connection: Connection) -> None:
    """Create the empty index of the search, in the place of one that is of no use."""
    connection.exec_driver_sql("DROP TABLE IF EXISTS kept_index")
    connection.exec_driver_sql(_CREATE_INDEX)


def sum_of(kind: str, key: str, record: str, changed: str) -> str:
    """Return the sum a row is kept with."""
    return hashlib.sha256("\0".join((kind, key, record, changed)).encode("utf-8", "surrogatepass")).hexdigest()


def resealed(seal: str, *, gone: Iterable[str] = (), come: Iterable[str] = ()) -> str:
    """Return a seal after rows went and came, given by their sums; the order does not count."""
    total = int(seal, 16) - sum(int(found, 16) for found in gone) + sum(int(found, 16) for found in come)
    return f"{total % 2**256:064x}"
