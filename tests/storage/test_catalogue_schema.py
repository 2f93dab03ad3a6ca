import sqlite3
from pathlib import Path

import pytest

from idekatalog.storage.catalogue_schema import (
    APPLICATION_ID,
    FIELD_STEMS,
    FIELD_WORDS,
    PART,
    RUNNING,
    SCHEMA_VERSION,
    STEM,
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


def test_every_short_field_has_signs_of_its_own() -> None:
    signs = [STEM, PART, *FIELD_WORDS.values(), *FIELD_STEMS.values()]

    assert FIELD_WORDS.keys() == FIELD_STEMS.keys() == set(Field) - RUNNING
    assert len(set(signs)) == len(signs)


def test_index_keeps_danish_letters_apart(path: Path) -> None:
    driver = sqlite3.connect(path)
    driver.execute("INSERT INTO entry_index(rowid, words) VALUES (1, 'får'), (2, 'far')")

    found = [
        driver.execute("SELECT rowid FROM entry_index WHERE entry_index MATCH ?", (word,)) for word in ("får", "far")
    ]

    assert [rows.fetchall() for rows in found] == [[(1,)], [(2,)]]
    driver.close()


def test_index_knows_phrases_and_keeps_signs_apart_from_words(path: Path) -> None:
    # detail=none and detail=column break phrases; a sign is a letter to unicode61, or it would be lost.
    driver = sqlite3.connect(path)
    rows = [(1, "åbne nej", f"{STEM}spørg"), (2, "nej åbne spørg", ""), (3, "spørg åbne", f"{PART}åbne")]
    driver.executemany("INSERT INTO entry_index(rowid, words, signs) VALUES (?, ?, ?)", rows)

    def found(expression: str) -> list[int]:
        query = "SELECT rowid FROM entry_index WHERE entry_index MATCH ? ORDER BY rowid"
        return [rowid for (rowid,) in driver.execute(query, (expression,))]

    assert found('"åbne spørg"') == [2]
    assert found(f'"{STEM}spørg"') == [1]
    assert found(f'"{PART}åb" *') == [3]
    driver.close()
