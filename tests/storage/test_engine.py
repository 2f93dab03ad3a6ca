import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from idekatalog.errors import StorageError
from idekatalog.storage.engine import connect_reader, connect_writer, written_file


def a_database(path: Path) -> Path:
    with connect_writer(path) as connection, connection.begin():
        connection.exec_driver_sql("CREATE TABLE word (text)")
        connection.exec_driver_sql("INSERT INTO word VALUES ('by')")
    return path


@pytest.mark.parametrize("name", ["plain.db", "blåbærgrød æøå.db", "100% #1?.db"])
def test_any_file_name_can_be_written_and_read(tmp_path: Path, name: str) -> None:
    with connect_reader(a_database(tmp_path / name)) as connection:
        assert connection.exec_driver_sql("SELECT text FROM word").scalar() == "by"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_tables_are_part_of_the_transaction(tmp_path: Path) -> None:
    path = tmp_path / "half.db"
    with connect_writer(path) as connection:
        connection.exec_driver_sql("CREATE TABLE word (text)")
        with sqlite3.connect(path) as other:
            assert other.execute("SELECT * FROM sqlite_master").fetchall() == []
        other.close()


def test_reader_cannot_write(tmp_path: Path) -> None:
    with connect_reader(a_database(tmp_path / "fixed.db")) as connection, pytest.raises(StorageError):
        connection.exec_driver_sql("DELETE FROM word")


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"not a database at all" * 500, "beskadiget"), (None, "kan ikke åbnes")],
    ids=["garbage", "missing"],
)
def test_unreadable_file_is_one_danish_sentence(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "broken.db"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(StorageError, match=told) as caught, connect_reader(path) as connection:
        connection.exec_driver_sql("SELECT * FROM sqlite_master")
    assert str(path) in str(caught.value)


def test_missing_folder_is_one_danish_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="kan ikke skrives i mappen"):
        connect_writer(tmp_path / "missing" / "new.db")


def test_bytes_that_are_no_text_are_damage(tmp_path: Path) -> None:
    with (
        connect_reader(a_database(tmp_path / "sound.db")) as connection,
        pytest.raises(StorageError, match="beskadiget"),
    ):
        connection.exec_driver_sql("SELECT CAST(x'ff' AS TEXT)").scalar()


def test_our_own_mistake_is_no_storage_error(tmp_path: Path) -> None:
    with connect_reader(a_database(tmp_path / "sound.db")) as connection, pytest.raises(OperationalError):
        connection.exec_driver_sql("SELECT nonsense FROM nowhere")


def test_interruption_is_no_storage_error(tmp_path: Path) -> None:
    with connect_reader(a_database(tmp_path / "sound.db")) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_progress_handler(lambda: 1, 1)
        with pytest.raises(OperationalError, match="interrupted"):
            connection.exec_driver_sql("SELECT count(*) FROM word, word AS other")


@pytest.mark.parametrize(("number", "told"), [(28, "ikke plads"), (5, "svarer ikke"), (13, "kan ikke skrives")])
def test_system_error_is_one_danish_sentence(tmp_path: Path, number: int, told: str) -> None:
    with pytest.raises(StorageError, match=told), written_file(tmp_path / "new.db"):
        raise OSError(number, os.strerror(number))
