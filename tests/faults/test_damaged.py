"""A file that is damaged, cut or foreign never ends the program, and never costs a word silently."""

import json
import random
import shutil
import sqlite3
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from enum import Enum
from io import BytesIO
from pathlib import Path

import pytest

from idekatalog.domain.personal import Favourite, Folder, Note, Personal, Workplace
from idekatalog.errors import StorageError
from idekatalog.mine import DamagedError, Mine, open_mine, recover
from idekatalog.storage.engine import connect_writer
from tests.faults.keeping import NOON, note, paths_in

FLIPS, CUTS, SEED = 300, 50, 20261125
KEPT: tuple[Personal, ...] = (
    *(Note(f"entry-{number}", note(number).text) for number in range(30)),
    Favourite("banderaad"),
    Folder("1", "Forår"),
    Workplace(duty_phone="43 57 75 80"),
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Fill a home, and copy what is in it."""
    home = tmp_path_factory.mktemp("template")
    mine = open_mine(paths_in(home))
    for value in KEPT:
        mine.store.keep(value, NOON)
    mine.store.keep(Note("entry-0", "nyere"), NOON + timedelta(hours=1))
    mine.store.keep(KEPT[0], NOON + timedelta(hours=2))
    mine.back_up(NOON)
    mine.close()
    return home


class Start(Enum):
    """What the program did with a file at its start; where a copy took its place the window says so."""

    SOUND = "in room that holds nothing"
    MENDED = "in the index of the search, made anew"
    REPLACED = "found, and the copy brought back"


def started(home: Path) -> tuple[Mine, Start]:
    """Open a home as the program does."""
    try:
        mine = open_mine(paths_in(home))
        return mine, Start.MENDED if mine.verify() else Start.SOUND
    except DamagedError:
        return recover(paths_in(home), NOON), Start.REPLACED


def values(mine: Mine) -> set[Personal]:
    return {value for kind in {type(one) for one in KEPT} for value in mine.store.all(kind)}


def check(template: Path, home: Path, damaged: bytes) -> Start:
    """Start with a damaged file: all that was kept is there, and found."""
    shutil.copytree(template, home)
    file = home / "data" / "personal.db"
    file.write_bytes(damaged)
    mine, start = started(home)
    assert values(mine) == set(KEPT)
    assert all(KEPT[number] in mine.search(f"ord{number}") for number in range(0, 30, 7))
    assert not mine.verify()
    mine.store.keep(Note("efter", "Det går videre"), NOON)
    mine.close()
    asides = [path.read_bytes() for path in file.parent.glob("personal-damaged-*.db")]
    assert asides == ([damaged] if start is Start.REPLACED else [])
    shutil.rmtree(home)
    return start


def flipped(data: bytes, count: int) -> Iterator[bytes]:
    draw = random.Random(SEED)
    for _ in range(count):
        changed = bytearray(data)
        changed[draw.randrange(len(data))] ^= 1 << draw.randrange(8)
        yield bytes(changed)


def cut(data: bytes, count: int) -> Iterator[bytes]:
    draw = random.Random(SEED)
    yield from (data[: draw.randrange(len(data))] for _ in range(count - 2))
    yield from (b"", data[:-1])


def foreign(folder: Path) -> Iterator[bytes]:
    """Make ten files of other programs."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("note.txt", "ikke en database")
    yield packed.getvalue()
    yield b"\x89PNG\r\n\x1a\n" + bytes(2000)
    yield json.dumps({"note": "x"}).encode()
    yield "Kære dagbog æøå\n".encode() * 300
    yield b"%PDF-1.7\n" + bytes(3000)
    yield random.Random(SEED).randbytes(20_000)
    yield b"SQLite format 3\0" + bytes(8000)
    for name, statements in {
        "other": "CREATE TABLE note(text); INSERT INTO note VALUES ('fremmed');",
        "browser": "PRAGMA application_id = 1; CREATE TABLE kept(url); CREATE TABLE seal(x);",
    }.items():
        with sqlite3.connect(folder / name) as database:
            database.executescript(statements)
        database.close()
        yield (folder / name).read_bytes()
    with connect_writer(folder / "catalogue") as connection:
        connection.exec_driver_sql("CREATE TABLE entry(id)")
        connection.exec_driver_sql("COMMIT")
    yield (folder / "catalogue").read_bytes()


def test_cut_files_are_found_and_replaced(template: Path, tmp_path: Path) -> None:
    data = (template / "data" / "personal.db").read_bytes()
    assert {check(template, tmp_path / "home", damaged) for damaged in cut(data, 8)} == {Start.REPLACED}


def test_foreign_files_are_found_and_kept_aside(template: Path, tmp_path: Path) -> None:
    files = list(foreign(tmp_path))
    assert len(files) == 10
    assert {check(template, tmp_path / "home", damaged) for damaged in files} == {Start.REPLACED}


def test_file_of_a_newer_program_is_left_alone(template: Path, tmp_path: Path) -> None:
    shutil.copytree(template, tmp_path / "home")
    file = tmp_path / "home" / "data" / "personal.db"
    with sqlite3.connect(file) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = file.read_bytes()
    with pytest.raises(StorageError, match="nyere"):
        started(tmp_path / "home")
    assert file.read_bytes() == before


@pytest.mark.faults
def test_flipped_bits_cost_nothing(template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = (template / "data" / "personal.db").read_bytes()
    found = Counter(check(template, tmp_path / "home", damaged) for damaged in flipped(data, FLIPS))
    with capsys.disabled():
        print(f"\n{FLIPS} flipped bits:", ", ".join(f"{count} {start.value}" for start, count in found.items()))
    assert found[Start.REPLACED] > FLIPS // 10


@pytest.mark.faults
def test_cut_files_cost_nothing(template: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = (template / "data" / "personal.db").read_bytes()
    found = [check(template, tmp_path / "home", damaged) for damaged in cut(data, CUTS)]
    with capsys.disabled():
        print(f"\n{CUTS} cut files: {found.count(Start.REPLACED)} {Start.REPLACED.value}")
    assert set(found) == {Start.REPLACED}
