"""What she keeps is opened, copied and brought back, also where the disk will not have it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from idekatalog.domain.personal import Note
from idekatalog.errors import StorageError
from idekatalog.mine import DamagedError, delete_all, find_mine, open_mine, recover
from idekatalog.paths import Paths
from idekatalog.storage import backup

NOON = datetime(2026, 11, 25, 12)
NOTE = Note("banderaad", "Æblekage og ro")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    home = tmp_path / "hjem æøå 🍰"
    return Paths(tmp_path, tmp_path, home / "cache", home / "data", home / "state")


def keep_and_copy(paths: Paths, note: Note = NOTE) -> None:
    mine = open_mine(paths)
    mine.store.keep(note, NOON)
    mine.back_up(NOON)
    mine.close()


def test_what_is_kept_is_found(paths: Paths) -> None:
    keep_and_copy(paths)
    mine = open_mine(paths)
    assert mine.search("aeblekager") == (NOTE,)
    assert mine.search("  ") == ()
    mine.close()


def test_search_from_outside_changes_nothing(paths: Paths) -> None:
    assert find_mine(paths, "ro", {}) == ()
    assert not paths.data.exists()

    keep_and_copy(paths)
    before = (paths.data / "personal.db").read_bytes()
    (hit,) = find_mine(paths, "aeblekager", {"banderaad": "Banderåd"})
    assert (hit.title, hit.origin) == ("Banderåd", "egne")
    assert (paths.data / "personal.db").read_bytes() == before


def test_damaged_file_is_said_and_the_newest_sound_copy_brought_back(paths: Paths) -> None:
    keep_and_copy(paths)
    file = paths.data / "personal.db"
    file.write_bytes(file.read_bytes()[:3000])
    with pytest.raises(DamagedError):
        open_mine(paths)

    mine = recover(paths, NOON)
    assert mine.store.all(Note) == (NOTE,)
    assert len(mine.backups()) == 1
    mine.close()
    assert len(list(paths.data.glob("personal-damaged-*"))) == 1


def test_file_that_is_gone_is_said_and_the_newest_copy_brought_back(paths: Paths) -> None:
    keep_and_copy(paths)
    (paths.data / "personal.db").unlink()
    with pytest.raises(DamagedError):
        open_mine(paths)
    mine = recover(paths, NOON)
    assert mine.store.all(Note) == (NOTE,)
    mine.close()


def test_recovery_that_was_interrupted_is_done_again(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_and_copy(paths)
    file = paths.data / "personal.db"
    file.write_bytes(b"x" * 5000)
    real = backup.os.replace

    def die_before_the_last_step(source: Path, target: Path) -> None:
        if target == file:
            raise KeyboardInterrupt
        real(source, target)

    with monkeypatch.context() as killed:
        killed.setattr(backup.os, "replace", die_before_the_last_step)
        with pytest.raises(KeyboardInterrupt):
            recover(paths, NOON)
    with pytest.raises(DamagedError):
        open_mine(paths)
    mine = recover(paths, NOON)
    assert mine.store.all(Note) == (NOTE,)
    mine.close()
    assert [path.read_bytes() for path in paths.data.glob("personal-damaged-*")] == [b"x" * 5000]


def test_damaged_copy_is_refused_and_the_file_stays(paths: Paths) -> None:
    keep_and_copy(paths)
    mine = open_mine(paths)
    (copy,) = mine.backups()
    mine.close()
    copy.path.write_bytes(b"x" * 5000)
    with pytest.raises(DamagedError):
        recover(paths, NOON, copy.path)
    mine = open_mine(paths)
    assert mine.store.all(Note) == (NOTE,)
    mine.close()


def test_copy_tells_what_is_in_it(paths: Paths) -> None:
    keep_and_copy(paths)
    mine = open_mine(paths)
    assert [mine.contents(copy.path) for copy in mine.backups()] == [(NOTE,)]
    mine.close()


def test_without_a_copy_one_begins_anew_and_the_damaged_file_stays(paths: Paths) -> None:
    paths.data.mkdir(parents=True)
    (paths.data / "personal.db").write_bytes(b"x" * 5000)
    mine = recover(paths, NOON)
    assert mine.store.all(Note) == ()
    mine.close()
    assert [path.read_bytes() for path in paths.data.glob("personal-damaged-*")] == [b"x" * 5000]


def test_copies_are_thinned(paths: Paths) -> None:
    for hour in range(5):
        mine = open_mine(paths)
        mine.store.keep(Note("banderaad", f"kl. {hour}"), NOON + timedelta(hours=hour))
        mine.back_up(NOON + timedelta(hours=hour))
        mine.close()
    mine = open_mine(paths)
    assert len(mine.backups()) == 1
    mine.close()


def test_folder_that_cannot_be_made_is_said(paths: Paths) -> None:
    paths.data.parent.mkdir(parents=True)
    paths.data.write_text("i vejen")
    with pytest.raises(StorageError, match="skriveadgang"):
        open_mine(paths)


def test_file_on_a_read_only_disk_is_read(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_and_copy(paths)

    def refuse(store: object) -> None:
        raise StorageError("skrivebeskyttet")

    monkeypatch.setattr("idekatalog.storage.personal_store.PersonalStore.try_to_write", refuse)
    mine = open_mine(paths)
    assert mine.store.all(Note) == (NOTE,)
    with pytest.raises(StorageError, match="skriveadgang"):
        mine.store.keep(Note("banderaad", "nyt"), NOON)
    mine.back_up(NOON)
    mine.close()


@pytest.mark.parametrize("is_windows", [True, False])
def test_all_is_deleted_also_where_one_folder_holds_the_others(tmp_path: Path, is_windows: bool) -> None:
    home = tmp_path / "idekatalog"
    parts = (home / "Cache", home, home) if is_windows else (home / "cache", home / "data", home / "state")
    paths = Paths(tmp_path, tmp_path, *parts)
    keep_and_copy(paths)
    for folder, name in (
        (paths.cache, "catalogue-1.db"),
        (paths.data, "settings.ini"),
        (paths.data, "pakkelod"),
        (paths.state, "idekatalog.log"),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")
    stranger = paths.data / "min egen fil.txt"
    stranger.write_text("bliver")

    assert delete_all(paths) == (stranger,)
    stranger.unlink()
    assert delete_all(paths) == ()
    assert [path for path in home.rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("size", [0, 1, 2, 99, 100, 511, 512, 4095])
def test_file_cut_to_any_size_never_passes_for_a_new_one(paths: Paths, size: int) -> None:
    keep_and_copy(paths)
    file = paths.data / "personal.db"
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(DamagedError):
        open_mine(paths)
    mine = recover(paths, NOON)
    assert mine.store.all(Note) == (NOTE,)
    mine.close()
