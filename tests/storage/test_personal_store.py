"""What she keeps is there when the call returns, and damage is said, never passed over."""

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idekatalog.domain.personal import (
    ContactPart,
    Correction,
    Favourite,
    Folder,
    FolderItem,
    Note,
    OwnExperience,
    Personal,
    Recent,
    SavedSearch,
    Workplace,
)
from idekatalog.errors import StorageError
from idekatalog.storage.engine import DamagedError
from idekatalog.storage.personal_store import MOST_EARLIER, REST, PersonalStore

NOON = datetime(2026, 11, 25, 12)
ONE_OF_EACH: tuple[Personal, ...] = (
    Favourite("banderaad"),
    Folder("1", "Forår", "Til mødet", (FolderItem("banderaad", "Vores råd"), FolderItem("knock-knock"))),
    Note("banderaad", "## Hvad virkede?\nÆblekage 🍰 og ro."),
    OwnExperience("1", "banderaad", "marts", "SSP og klub", "At ringe først", "For mange ved bordet"),
    Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "43577581", "2026-11-25"),
    Workplace(duty_phone="43 57 75 80", checked="2026-11-25"),
    Recent(("banderaad", "knock-knock")),
    SavedSearch("Søskende", "lillebror", (("theme", "familie"),), 12),
)


def lower(text: str) -> str:
    return text.lower()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "personal.db"


@pytest.fixture
def store(path: Path) -> Iterator[PersonalStore]:
    with PersonalStore.open(path, lower) as found:
        yield found


@pytest.mark.parametrize("value", ONE_OF_EACH, ids=lambda value: type(value).__name__)
def test_every_kind_is_there_after_the_next_opening(path: Path, value: Personal) -> None:
    with PersonalStore.open(path, lower) as store:
        store.keep(value, NOON)
    with PersonalStore.open(path, lower) as again:
        assert again.get(type(value), value.key) == value
        assert again.all(type(value)) == (value,)
        again.verify()


def test_newer_value_takes_the_place_of_the_older(store: PersonalStore) -> None:
    store.keep(Workplace(report="Ring til 1"), NOON)
    store.keep(Workplace(report="Ring til 2"), NOON)
    assert store.all(Workplace) == (Workplace(report="Ring til 2"),)


def test_order_is_that_of_coming(store: PersonalStore) -> None:
    for entry in ("b", "a", "c"):
        store.keep(Favourite(entry), NOON)
    assert [found.entry for found in store.all(Favourite)] == ["b", "a", "c"]


def test_text_that_has_rested_stays_within_reach(store: PersonalStore) -> None:
    store.keep(Note("banderaad", "En"), NOON)
    store.keep(Note("banderaad", "En to"), NOON + REST)
    assert [version.value for version in store.earlier(Note("banderaad", ""))] == [Note("banderaad", "En")]


def test_typing_on_makes_no_version_for_every_letter(store: PersonalStore) -> None:
    for second in range(60):
        store.keep(Note("banderaad", "x" * (second + 1)), NOON + timedelta(seconds=second))
    assert len(store.earlier(Note("banderaad", ""))) == 1


def test_long_typing_leaves_a_version_now_and_then(store: PersonalStore) -> None:
    for minute in range(30):
        store.keep(Note("banderaad", "x" * (minute + 1)), NOON + timedelta(minutes=minute))
    assert 5 <= len(store.earlier(Note("banderaad", ""))) <= 7


def test_last_twenty_versions_stay(store: PersonalStore) -> None:
    for day in range(30):
        store.keep(Note("banderaad", f"dag {day}"), NOON + timedelta(days=day))
    versions = store.earlier(Note("banderaad", ""))
    assert len(versions) == MOST_EARLIER
    assert versions[0].value == Note("banderaad", "dag 28")
    store.verify()


def test_clock_set_back_loses_no_version(store: PersonalStore) -> None:
    store.keep(Note("banderaad", "I morgen"), NOON + timedelta(days=1))
    store.keep(Note("banderaad", "I dag"), NOON)
    assert [version.value for version in store.earlier(Note("banderaad", ""))] == [Note("banderaad", "I morgen")]


def test_removed_note_is_gone_with_its_versions_and_words(store: PersonalStore, path: Path) -> None:
    for word in ("kaffemaskine", "tekande"):
        store.keep(Note("banderaad", word), NOON)
        store.keep(Note("banderaad", word + " to"), NOON + REST)
    store.remove(Note("banderaad", ""))
    assert store.get(Note, "banderaad") is None
    assert store.earlier(Note("banderaad", "")) == ()
    assert b"kaffemaskine" not in path.read_bytes()
    assert b"tekande" not in path.read_bytes()
    store.verify()


def test_words_are_found_as_they_are_now(store: PersonalStore) -> None:
    store.keep(Note("banderaad", "kaffe"), NOON)
    store.keep(Note("banderaad", "te"), NOON)
    store.keep(Note("knock-knock", "kaffe og kage"), NOON)
    assert list(store.search("kaffe")) == [Note("knock-knock", "kaffe og kage")]


@given(text=st.text())
@settings(max_examples=50, deadline=None)
def test_any_text_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    with PersonalStore.open(tmp_path_factory.mktemp("any") / "personal.db", lower) as store:
        store.keep(Note("banderaad", text), NOON)
        assert store.get(Note, "banderaad") == Note("banderaad", text)


def test_failed_keeping_leaves_what_was_there(store: PersonalStore, monkeypatch: pytest.MonkeyPatch) -> None:
    store.keep(Note("banderaad", "før"), NOON)

    def refuse(text: str) -> str:
        raise StorageError(text)

    monkeypatch.setattr(store, "_index", refuse)
    with pytest.raises(StorageError):
        store.keep(Note("banderaad", "efter"), NOON)
    assert store.get(Note, "banderaad") == Note("banderaad", "før")
    assert list(store.search("før")) == [Note("banderaad", "før")]


def test_file_of_a_newer_program_is_left_alone(path: Path, store: PersonalStore) -> None:
    store.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(StorageError, match="nyere udgave"):
        PersonalStore.open(path, lower)
    assert path.read_bytes() == before


def test_reader_may_not_write(path: Path, store: PersonalStore) -> None:
    store.keep(Note("banderaad", "før"), NOON)
    with PersonalStore.open(path, lower, may_write=False) as reader:
        assert reader.get(Note, "banderaad") == Note("banderaad", "før")
        with pytest.raises(StorageError, match="skriveadgang"):
            reader.keep(Note("banderaad", "efter"), NOON)


def filled(path: Path) -> bytes:
    with PersonalStore.open(path, lower) as store:
        for value in ONE_OF_EACH:
            store.keep(value, NOON)
        for day in range(8):
            store.keep(Note("knock-knock", f"dag {day} " + "ord " * 300), NOON + timedelta(days=day))
    return path.read_bytes()


def loses_silently(path: Path) -> bool:
    """Say whether a file passes for sound and yet does not hold all of ``filled``."""
    try:
        with PersonalStore.open(path, lower) as store:
            store.verify()
            kept = [store.get(type(value), value.key) for value in ONE_OF_EACH]
    except StorageError:
        return False
    return kept != list(ONE_OF_EACH)


def test_flipped_bits_lose_nothing_silently(path: Path) -> None:
    sound = filled(path)
    chance = random.Random(6)
    for _ in range(150):
        place, bit = chance.randrange(len(sound)), chance.randrange(8)
        path.write_bytes(sound[:place] + bytes([sound[place] ^ 1 << bit]) + sound[place + 1 :])
        assert not loses_silently(path), (place, bit)


def test_cut_files_lose_nothing_silently(path: Path) -> None:
    sound = filled(path)
    chance = random.Random(7)
    for _ in range(30):
        path.write_bytes(sound[: chance.randrange(1, len(sound))])
        assert not loses_silently(path)


@pytest.mark.parametrize(
    "foreign", [b"x" * 5000, b"SQLite format 3\0" + b"\0" * 84, "Æblekage".encode(), b"%PDF-1.7\n"], ids=len
)
def test_foreign_file_is_refused_and_left_as_it_is(path: Path, foreign: bytes) -> None:
    path.write_bytes(foreign)
    with pytest.raises(DamagedError, match="Gendan"):
        PersonalStore.open(path, lower)
    assert path.read_bytes() == foreign


def test_row_that_disappears_is_noticed(store: PersonalStore) -> None:
    store.keep(Note("banderaad", "En"), NOON)
    store.connection.exec_driver_sql("DELETE FROM kept")
    with pytest.raises(DamagedError):
        store.verify()


def test_damaged_index_is_made_anew_and_costs_nothing(path: Path) -> None:
    with PersonalStore.open(path, lower) as store:
        store.keep(Note("banderaad", "Ro"), NOON)
        store.connection.exec_driver_sql("UPDATE kept_index_data SET block = x'00000000' WHERE id > 10")
    with PersonalStore.open(path, lower) as store:
        assert store.mend_index()
        assert not store.mend_index()
        assert list(store.search("ro")) == [Note("banderaad", "Ro")]
        store.keep(Note("knock-knock", "Mere ro"), NOON)
        store.verify()
