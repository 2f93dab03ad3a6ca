"""The tables of the derived catalogue; it is built anew instead of migrated."""

import zlib
from enum import StrEnum

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    column,
    table,
)

from idekatalog.storage.record import shape

APPLICATION_ID = 0x49644B74
"""Tells our files from other SQLite databases: ``IdKt`` in the file's header."""


class Field(StrEnum):
    """The kinds of passage an entry consists of, each with its own weight in the ranking."""

    TITLE = "title"
    NAME = "name"
    SEARCH_WORD = "search_word"
    PLACE = "place"
    LABEL = "label"
    PURPOSE = "purpose"
    BODY = "body"

    __hash__ = str.__hash__  # an enumeration's own is slow, and the ranking asks often


RUNNING = frozenset({Field.PURPOSE, Field.BODY})
"""The fields of running text."""


metadata = MetaData()

register = Table(
    "register",
    metadata,
    Column("record", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

entry = Table(
    "entry",
    metadata,
    Column("rowid", Integer, primary_key=True, comment="the place in the catalogue's order, from 1"),
    Column("id", Text, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("origin", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

meeting = Table(
    "meeting",
    metadata,
    Column("rowid", Integer, primary_key=True, comment="the place in the editors' order, from 1"),
    Column("record", Text, nullable=False),
    Column("sha256", Text, nullable=False),
)

outline = Table(
    "outline",
    metadata,
    Column("entry", ForeignKey(entry.c.rowid), primary_key=True),
    Column("record", Text, nullable=False, comment="what a list shows of an intervention"),
    Column("sha256", Text, nullable=False),
)

entry_text = Table(
    "entry_text",
    metadata,
    Column("entry", ForeignKey(entry.c.rowid), primary_key=True),
    Column("shape", Text, nullable=False, comment="JSON: field and number of words of each passage"),
    Column("words", Text, nullable=False, comment="JSON: by word or phrase, a bit for each passage that holds it"),
    Column("relations", Text, nullable=False, comment="JSON: the entries it leads to, or that lead to it"),
    Column("record", Text, nullable=False, comment="JSON: the passages themselves"),
)

word = Table(
    "word",
    metadata,
    Column("text", Text, primary_key=True),
    Column("stem", Text, nullable=False),
    Column("parts", Text, nullable=False, comment="the stems of a compound's parts, parted by spaces"),
    Column("entries", Integer, nullable=False, comment="how many entries hold it"),
    Column("is_name", Boolean, nullable=False, comment="whether it is part of a name, where a letter or two find it"),
    sqlite_with_rowid=False,
)

synonym = Table(
    "synonym",
    metadata,
    Column("set", Integer, primary_key=True, comment="what stands in one set means the same"),
    Column("position", Integer, primary_key=True),
    Column("text", Text, nullable=False, comment="its words, parted by spaces"),
    Column("key", Text, nullable=False, comment="their stems in the order of the alphabet, folded"),
    Column("is_held", Boolean, nullable=False, comment="whether any entry holds it"),
    sqlite_with_rowid=False,
)

facet_value = Table(
    "facet_value",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("group", Text, nullable=False),
    Column("slug", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("rank", Integer, nullable=False),
    UniqueConstraint("group", "slug"),
)

entry_facet = Table(
    "entry_facet",
    metadata,
    Column("value", ForeignKey(facet_value.c.id), primary_key=True),
    Column("entry", ForeignKey(entry.c.rowid), primary_key=True),
    sqlite_with_rowid=False,
)

age_range = Table(
    "age_range",
    metadata,
    Column("entry", ForeignKey(entry.c.rowid), nullable=False),
    Column("first", Integer),
    Column("last", Integer),
)

entry_index = table("entry_index", column("rowid"), column("words"), column("stems"), column("signs"))

STEM, PART, PHRASE = "\ue001", "\ue002", "\ue003"
"""What stands before a stem, of a word, of a part of a compound or of each word of a phrase, so that it is no word."""
FIELD_WORDS = {field: chr(0xE010 + number) for number, field in enumerate(Field) if field not in RUNNING}
FIELD_STEMS = {field: chr(0xE020 + number) for number, field in enumerate(Field) if field not in RUNNING}
"""What stands before a word, or a stem, that is found in one of the short fields."""

# detail=full: phrases break without it. Words and stems come in order; signs say once what else an
# entry is found by. To ask for a sign costs half of what asking for a word in a column does.
# unicode61 by itself would make a of å; letters for private use are letters to it.
_CREATE_INDEX = """
CREATE VIRTUAL TABLE entry_index USING fts5(
    words, stems, signs, content='', detail=full, prefix='2 3', tokenize='unicode61 remove_diacritics 0'
)
"""

_LAYOUT = (shape(), _CREATE_INDEX, [(found.name, found.c.keys()) for found in metadata.sorted_tables])
SCHEMA_VERSION = zlib.crc32(repr(_LAYOUT).encode()) & 0x7FFF_FFFF
"""Changes by itself with the tables and the domain, so that nobody can forget it."""


def create_tables(connection: Connection) -> None:
    """Create the empty tables and mark the file as ours."""
    metadata.create_all(connection)
    connection.exec_driver_sql(_CREATE_INDEX)
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def is_current(connection: Connection) -> bool:
    """Say whether the database is a catalogue of this schema."""
    found = [connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("application_id", "user_version")]
    return found == [APPLICATION_ID, SCHEMA_VERSION]
