"""What the window shows as kept is on the disk, and it never waits for the disk."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Favourite, Note
from idekatalog.errors import StorageError
from idekatalog.mine import open_mine
from idekatalog.paths import Paths
from idekatalog.ui.keeper import Keeper
from tests.ui.conftest import WAIT_MS

NOTE = Note("banderaad", "Ro")


@pytest.fixture
def keeper(qtbot: QtBot, paths: Paths) -> Iterator[Keeper]:
    found = Keeper(paths)
    with qtbot.waitSignal(found.opened, timeout=WAIT_MS):
        found.open()
    yield found
    found.close()


def keep(qtbot: QtBot, keeper: Keeper, note: Note) -> None:
    with qtbot.waitSignal(keeper.kept, timeout=WAIT_MS):
        keeper.keep(note)


def test_kept_value_is_on_the_disk_when_that_is_said(qtbot: QtBot, keeper: Keeper, paths: Paths) -> None:
    assert keeper.may_write
    keep(qtbot, keeper, NOTE)

    assert keeper.get(Note, "banderaad") == NOTE
    other = open_mine(paths)
    assert other.store.all(Note) == (NOTE,)
    other.close()


def test_file_is_opened_once(qtbot: QtBot, keeper: Keeper) -> None:
    keep(qtbot, keeper, NOTE)
    opened: list[str] = []
    keeper.opened.connect(opened.append)
    keeper.open()
    keep(qtbot, keeper, Note("banderaad", "Ro og mad"))
    assert opened == []


def test_removed_value_is_gone(qtbot: QtBot, keeper: Keeper) -> None:
    keep(qtbot, keeper, NOTE)
    with qtbot.waitSignal(keeper.changed, timeout=WAIT_MS) as changed:
        keeper.remove(NOTE)
    assert changed.args == [Note]
    assert keeper.all(Note) == ()


def test_what_could_not_be_kept_is_said_and_the_old_stays(
    qtbot: QtBot, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(qtbot, keeper, NOTE)

    def refuse(*_: object) -> None:
        raise StorageError("Der er ikke plads på disken.")

    monkeypatch.setattr("idekatalog.storage.personal_store.PersonalStore.keep", refuse)
    with qtbot.waitSignal(keeper.failed, timeout=WAIT_MS) as failed:
        keeper.keep(Note("banderaad", "Nyt"))
    assert failed.args == ["Der er ikke plads på disken."]
    assert keeper.get(Note, "banderaad") == NOTE


def test_closing_writes_what_was_asked_for_last_and_copies_it(qtbot: QtBot, keeper: Keeper, paths: Paths) -> None:
    for number in range(20):
        keeper.keep(Favourite(f"entry-{number}"))
    assert keeper.close() == ""

    again = open_mine(paths)
    assert len(again.store.all(Favourite)) == 20
    assert [found.counts for found in again.backups()] == [(("Favourite", 20),)]
    again.close()


def test_what_is_being_written_is_known_at_once_and_kept_at_the_pause(qtbot: QtBot, keeper: Keeper) -> None:
    with qtbot.waitSignal(keeper.kept, timeout=WAIT_MS) as kept:
        for text in ("R", "Ro", "Ro."):
            keeper.keep_soon(Note("banderaad", text))
        assert keeper.get(Note, "banderaad") == Note("banderaad", "Ro.")
        assert keeper.all(Note) == (Note("banderaad", "Ro."),)
    assert kept.args == [Note("banderaad", "Ro.")]


def test_what_is_being_written_is_kept_when_the_window_closes(keeper: Keeper, paths: Paths) -> None:
    keeper.keep_soon(NOTE)
    keeper.close()
    again = open_mine(paths)
    assert again.store.all(Note) == (NOTE,)
    again.close()


def test_what_could_not_be_kept_is_tried_again(qtbot: QtBot, keeper: Keeper, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("Der er ikke plads på disken.")

    with monkeypatch.context() as full:
        full.setattr("idekatalog.storage.personal_store.PersonalStore.keep", refuse)
        with qtbot.waitSignal(keeper.failed, timeout=WAIT_MS):
            keeper.keep_soon(NOTE)
            keeper.flush()
    assert keeper.get(Note, "banderaad") == NOTE
    with qtbot.waitSignal(keeper.kept, timeout=WAIT_MS):
        keeper.flush()


def test_copy_comes_back_and_everything_is_shown_anew(qtbot: QtBot, paths: Paths) -> None:
    mine = open_mine(paths)
    mine.store.keep(NOTE, datetime(2026, 1, 1))
    mine.back_up(datetime(2026, 1, 1))
    mine.close()
    keeper = Keeper(paths)
    with qtbot.waitSignal(keeper.opened, timeout=WAIT_MS):
        keeper.open()
    keep(qtbot, keeper, Note("banderaad", "Nyt"))
    found: list[object] = []
    keeper.backups(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    (copy,) = found[0]  # type: ignore[misc]

    with qtbot.waitSignal(keeper.changed, timeout=WAIT_MS) as changed:
        keeper.restore(copy.path)
    assert changed.args == [None]
    assert keeper.get(Note, "banderaad") == NOTE
    keeper.close()


def test_earlier_versions_are_given_to_who_asks(qtbot: QtBot, keeper: Keeper) -> None:
    keep(qtbot, keeper, NOTE)
    keep(qtbot, keeper, Note("banderaad", "Ro og mad"))
    found: list[object] = []
    keeper.earlier(NOTE, found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=WAIT_MS)
    (versions,) = found
    assert [version.value for version in versions] == [NOTE]  # type: ignore[attr-defined]


def test_damaged_file_is_told_and_the_copy_used(qtbot: QtBot, paths: Paths) -> None:
    first = Keeper(paths)
    with qtbot.waitSignal(first.opened, timeout=WAIT_MS):
        first.open()
    keep(qtbot, first, NOTE)
    first.close()
    file = paths.data / "personal.db"
    file.write_bytes(file.read_bytes()[:3000])

    second = Keeper(paths)
    with qtbot.waitSignal(second.opened, timeout=WAIT_MS) as opened:
        second.open()
    assert "sikkerhedskopi" in opened.args[0]
    assert second.all(Note) == (NOTE,)
    second.close()


def test_folder_that_takes_nothing_is_said(qtbot: QtBot, paths: Paths) -> None:
    paths.data.write_text("i vejen")
    keeper = Keeper(paths)
    with qtbot.waitSignal(keeper.opened, timeout=WAIT_MS) as opened:
        keeper.open()
    assert "skriveadgang" in opened.args[0]
    assert not keeper.may_write
    assert keeper.close() == ""


def test_copy_comes_back_where_the_file_is_damaged_while_the_program_runs(
    qtbot: QtBot, keeper: Keeper, paths: Paths
) -> None:
    keep(qtbot, keeper, NOTE)
    mine = open_mine(paths)
    mine.back_up(datetime(2026, 1, 1))
    (copy,) = mine.backups()
    mine.store.connection.exec_driver_sql("DELETE FROM kept")
    mine.close()

    with qtbot.waitSignal(keeper.changed, timeout=WAIT_MS):
        keeper.restore(copy.path)
    assert keeper.all(Note) == (NOTE,)
    assert len(list(paths.data.glob("personal-damaged-*.db"))) == 1


def test_damaged_copy_is_refused_and_nothing_changes(qtbot: QtBot, keeper: Keeper, paths: Paths) -> None:
    keep(qtbot, keeper, NOTE)
    copy = paths.data / "personal-20260101-120000.db"
    copy.write_bytes(b"x" * 5000)
    with qtbot.waitSignal(keeper.failed, timeout=WAIT_MS):
        keeper.restore(copy)
    keep(qtbot, keeper, Note("banderaad", "Nyt"))
