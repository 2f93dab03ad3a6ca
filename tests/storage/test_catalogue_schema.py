import sqlite3
from pathlib import Path

import pytest

from idekatalog.storage.catalogue_schema import (
    APPLICATION_ID,
    INDEX_COLUMNS,
    SCHEMA_VERSION,
    Field,
    create_tables,
    is_current,
)
from idekatalog.storage.engine import connect_reader, connect_writer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "empty.db"
    with connect_writer(path) as connection, connection.begin():
        create_tables(connection)
    return path


def test_fresh_tables_are_current(path: Path) -> None:
    with connect_reader(path) as connection:
        assert is_current(connection)


@pytest.mark.parametrize("pragma", ["application_id = 7", f"user_version = {SCHEMA_VERSION - 1}"])
def test_other_programs_and_versions_are_not_current(path: Path, pragma: str) -> None:
    driver = sqlite3.connect(path)
    driver.execute(f"PRAGMA {pragma}")
    driver.close()

    with connect_reader(path) as connection:
        assert not is_current(connection)


def test_versions_fit_the_file_header() -> None:
    assert 0 < SCHEMA_VERSION < 2**31
    assert 0 < APPLICATION_ID < 2**31


def test_every_field_has_words_and_stems() -> None:
    assert len(INDEX_COLUMNS) == 2 * len(Field)


def test_index_keeps_danish_letters_apart(path: Path) -> None:
    driver = sqlite3.connect(path)
    driver.execute("INSERT INTO entry_index(rowid, title_words) VALUES (1, 'får'), (2, 'far')")

    found = [
        driver.execute("SELECT rowid FROM entry_index WHERE entry_index MATCH ?", (word,)) for word in ("får", "far")
    ]

    assert [rows.fetchall() for rows in found] == [[(1,)], [(2,)]]
    driver.close()


def test_index_ranks_and_knows_phrases_and_columns(path: Path) -> None:
    # detail=none and detail=column make bm25() 0.0 on contentless tables and break all three.
    driver = sqlite3.connect(path)
    rows = [
        (1, "åbne", "nej"),
        (2, "nej", "åbne spørgsmål"),
        (3, "nej", "spørgsmål åbne"),
        (4, "x", "y"),
        (5, "x", "y"),
    ]
    driver.executemany("INSERT INTO entry_index(rowid, title_words, body_words) VALUES (?, ?, ?)", rows)

    def found(expression: str) -> list[tuple[int, float]]:
        query = "SELECT rowid, bm25(entry_index) FROM entry_index WHERE entry_index MATCH ? ORDER BY rowid"
        return list(driver.execute(query, (expression,)))

    assert [rowid for rowid, _ in found('"åbne spørgsmål"')] == [2]
    assert [rowid for rowid, _ in found("title_words : åbne")] == [1]
    assert all(score < 0 for _, score in found("åbne"))
    driver.close()
