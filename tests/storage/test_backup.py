"""A copy is whole and checked, old ones go gently, and bringing one back loses nothing of today."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.personal import Favourite, Note
from idekatalog.errors import StorageError
from idekatalog.storage import backup
from idekatalog.storage.backup import back_up, backups, newest_sound, restore, set_aside, thin, worth_keeping
from idekatalog.storage.engine import DamagedError
from idekatalog.storage.personal_store import PersonalStore

NOON = datetime(2026, 11, 25, 12)
TIMES = st.lists(st.datetimes(datetime(2024, 1, 1), datetime(2027, 1, 1)), max_size=60)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "sikkerhedskopier æøå 🍰"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PersonalStore]:
    with PersonalStore.open(tmp_path / "personal.db", str.lower) as found:
        found.keep(Note("banderaad", "I dag"), NOON)
        yield found


def test_copy_holds_what_was_kept(store: PersonalStore, folder: Path) -> None:
    back_up(store, folder, NOON)
    (found,) = backups(folder)
    assert (found.taken, found.counts, found.is_sound) == (NOON, (("Note", 1),), True)
    assert [path.name for path in folder.iterdir()] == ["personal-20261125-120000.db"]


def test_nothing_new_makes_no_new_copy(store: PersonalStore, folder: Path) -> None:
    assert back_up(store, folder, NOON) is not None
    assert back_up(store, folder, NOON + timedelta(days=1)) is None
    store.keep(Favourite("banderaad"), NOON)
    assert back_up(store, folder, NOON + timedelta(days=1)) is not None


def test_two_copies_of_one_second_both_stay(store: PersonalStore, folder: Path) -> None:
    back_up(store, folder, NOON)
    store.keep(Note("banderaad", "Nu"), NOON)
    back_up(store, folder, NOON)
    assert len(list(folder.iterdir())) == 2


def test_copy_brought_back_loses_nothing_of_today(store: PersonalStore, folder: Path) -> None:
    first = back_up(store, folder, NOON)
    assert first is not None
    store.keep(Note("banderaad", "Senere"), NOON)

    restore(store, first, folder, NOON + timedelta(hours=1))
    assert store.get(Note, "banderaad") == Note("banderaad", "I dag")

    newest = backups(folder)[0]
    restore(store, newest.path, folder, NOON + timedelta(hours=2))
    assert store.get(Note, "banderaad") == Note("banderaad", "Senere")
    assert list(store.search("senere")) == [Note("banderaad", "Senere")]


def test_damaged_copy_is_listed_and_changes_nothing(store: PersonalStore, folder: Path) -> None:
    path = back_up(store, folder, NOON)
    assert path is not None
    path.write_bytes(path.read_bytes()[:5000])
    store.keep(Note("banderaad", "Senere"), NOON)

    assert [found.is_sound for found in backups(folder)] == [False]
    with pytest.raises(DamagedError):
        restore(store, path, folder, NOON)
    assert store.get(Note, "banderaad") == Note("banderaad", "Senere")


def test_damaged_file_is_not_copied(store: PersonalStore, folder: Path) -> None:
    store.connection.exec_driver_sql("DELETE FROM kept")
    with pytest.raises(DamagedError):
        back_up(store, folder, NOON)
    assert not folder.exists()


def test_copy_that_fails_leaves_nothing(store: PersonalStore, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup.os, "replace", refuse)
    with pytest.raises(StorageError, match="plads"):
        back_up(store, folder, NOON)
    assert list(folder.iterdir()) == []


def test_damaged_file_set_aside_makes_room_for_a_copy(store: PersonalStore, folder: Path) -> None:
    path = back_up(store, folder, NOON)
    assert path is not None
    store.close()
    store.path.write_bytes(b"x" * 5000)

    aside = set_aside(store.path, NOON)
    with PersonalStore.open(store.path, str.lower) as again:
        restore(again, path, folder, NOON)
        assert again.get(Note, "banderaad") == Note("banderaad", "I dag")
    assert aside.read_bytes() == b"x" * 5000


def test_two_damaged_files_of_one_second_are_both_kept(tmp_path: Path) -> None:
    file = tmp_path / "personal.db"
    for content in (b"x", b"y"):
        file.write_bytes(content)
        set_aside(file, NOON)
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"x", b"y"}


def test_a_year_of_daily_copies_is_thinned_to_days_weeks_and_months() -> None:
    kept = worth_keeping([NOON - timedelta(days=age) for age in range(365)], NOON)
    ages = sorted((NOON - taken).days for taken in kept)
    assert ages[:8] == list(range(8))
    assert 12 + 4 <= len(kept) <= 8 + 5 + 13


@given(times=TIMES)
def test_newest_and_what_a_wrong_clock_wrote_are_never_removed(times: list[datetime]) -> None:
    kept = worth_keeping(times, NOON)
    assert {taken for taken in times if taken > NOON} <= kept
    assert not times or max(times) in kept


@given(times=TIMES)
def test_thinning_again_removes_nothing_more(times: list[datetime]) -> None:
    kept = worth_keeping(times, NOON)
    assert worth_keeping(kept, NOON) == kept


def test_thinning_leaves_other_files_alone(folder: Path) -> None:
    folder.mkdir()
    for name in ("personal-20200101-120000.db", "personal-20261125-120000.db", "personal-damaged.db", "andet.txt"):
        (folder / name).touch()
    thin(folder, NOON)
    assert sorted(path.name for path in folder.iterdir()) == [
        "andet.txt",
        "personal-20261125-120000.db",
        "personal-damaged.db",
    ]


def test_damaged_copy_is_passed_over_and_one_that_cannot_be_read_now_is_not(
    store: PersonalStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = back_up(store, folder, NOON)
    store.keep(Note("banderaad", "Senere"), NOON)
    newer = back_up(store, folder, NOON + timedelta(days=1))
    assert newer is not None
    assert newest_sound(folder) == newer
    whole = newer.read_bytes()
    newer.write_bytes(whole[:5000])
    assert newest_sound(folder) == older

    newer.write_bytes(whole)
    read = PersonalStore.open

    def refuse(path: Path, *given: object, **how: object) -> PersonalStore:
        if path == newer:
            raise StorageError("Disken svarer ikke.")
        return read(path, *given, **how)  # type: ignore[arg-type]

    monkeypatch.setattr(PersonalStore, "open", refuse)
    with pytest.raises(StorageError, match="svarer ikke"):
        newest_sound(folder)
