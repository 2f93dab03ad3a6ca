"""What she keeps is found as a group of its own, after the catalogue's hits and without touching them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Folder, Note, OwnExperience, Personal, SavedSearch, Workplace
from idekatalog.errors import StorageError
from idekatalog.strings import own as strings
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitListModel, HitRole
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.my_note import MyNote
from tests.ui.conftest import WAIT_MS

VALUES: dict[str, tuple[Personal, Location]] = {
    "note": (Note("mentorordninger", "Mælkebøtte"), Location(Place.SEARCH, "mentorordninger")),
    "experience": (OwnExperience("1", "banderaad", worked="Mælkebøtte"), Location(Place.SEARCH, "banderaad")),
    "folder": (Folder("f", "Mælkebøtte"), Location(Place.FOLDERS, "f")),
    "search": (SavedSearch("Mælkebøtte", "mentor"), Location(Place.FOLDERS, "searches")),
    "workplace": (Workplace(records="Mælkebøtte"), Location(Place.WORKPLACE)),
}


@pytest.fixture
def ready(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    return window


def keep(qtbot: QtBot, window: MainWindow, *values: Personal) -> None:
    for value in values:
        with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
            window.keeper.keep(value)


def type_text(qtbot: QtBot, window: MainWindow, text: str) -> None:
    """Type, and wait for both answers."""
    signals = [window.searcher.found, window.own_search.found]
    checks = [lambda result: result.query.text == text, lambda asked, _: asked == text]
    with qtbot.waitSignals(signals, check_params_cbs=checks, timeout=WAIT_MS):
        window.search.field.setText(text)


def own_ids(model: HitListModel) -> list[str]:
    rows = (model.index(row) for row in range(model.rowCount()))
    return [row.data(HitRole.ID) for row in rows if row.data(HitRole.OWN)]


def test_group_stands_after_all_hits_and_counts_stay(qtbot: QtBot, ready: MainWindow) -> None:
    type_text(qtbot, ready, "mentor")
    hits, status = ready.search.hits.model.rowCount(), ready.search.hits.status.text()
    keep(qtbot, ready, Note("banderaad", "Mentor hver tirsdag"))
    type_text(qtbot, ready, "mento")
    type_text(qtbot, ready, "mentor")

    model = ready.search.hits.model
    assert model.rowCount() == hits + 2
    assert model.index(hits).data() == f"{strings.GROUP} (1)"
    assert own_ids(model) == ["note/banderaad"]
    assert ready.search.hits.status.text() == status


def test_what_is_kept_meanwhile_comes_into_the_group(qtbot: QtBot, ready: MainWindow) -> None:
    type_text(qtbot, ready, "mælkebøtte")
    keep(qtbot, ready, Note("banderaad", "Mælkebøtte"))
    qtbot.waitUntil(lambda: own_ids(ready.search.hits.model) == ["note/banderaad"], timeout=WAIT_MS)
    ready.keeper.remove(Note("banderaad", ""))
    qtbot.waitUntil(lambda: own_ids(ready.search.hits.model) == [], timeout=WAIT_MS)


def test_only_her_own_is_a_list_too(qtbot: QtBot, ready: MainWindow) -> None:
    keep(qtbot, ready, Note("banderaad", "Qvortrupsgade"))
    type_text(qtbot, ready, "qvortrupsgade")
    assert ready.search.hits.list.isVisible()
    assert own_ids(ready.search.hits.model) == ["note/banderaad"]
    type_text(qtbot, ready, "qvortrupsgadex")
    assert not ready.search.hits.list.isVisible()


def test_empty_field_shows_nothing_of_hers(qtbot: QtBot, ready: MainWindow) -> None:
    keep(qtbot, ready, Note("banderaad", "Mentor"))
    type_text(qtbot, ready, "mentor")
    type_text(qtbot, ready, "")
    assert own_ids(ready.search.hits.model) == []
    assert ready.search.hits.to_own.isHidden()


@pytest.mark.parametrize("kind", VALUES)
def test_own_hit_leads_to_where_it_stands_on_enter_alone(qtbot: QtBot, ready: MainWindow, kind: str) -> None:
    value, location = VALUES[kind]
    keep(qtbot, ready, value)
    type_text(qtbot, ready, "mælkebøtte")
    ready.search.hits.to_own.click()
    assert ready.navigation.current == Location(Place.SEARCH)

    QTest.keyClick(ready.search.hits.list, Qt.Key.Key_Return)
    assert ready.navigation.current == location
    ready.navigation.back()
    assert ready.navigation.current == Location(Place.SEARCH)


def test_note_is_opened_at_the_note(qtbot: QtBot, ready: MainWindow) -> None:
    keep(qtbot, ready, Note("mentorordninger", "Mælkebøtte"))
    type_text(qtbot, ready, "mælkebøtte")
    ready.search.hits.own_chosen.emit("note/mentorordninger")
    note = ready.search.reading.findChild(MyNote)
    qtbot.waitUntil(lambda: not note.visibleRegion().isEmpty(), timeout=WAIT_MS)


def test_saved_search_is_the_chosen_one_on_its_shelf(qtbot: QtBot, ready: MainWindow) -> None:
    keep(qtbot, ready, SavedSearch("A"), SavedSearch("Mælkebøtte", "mentor"))
    ready.own.open_found("search/Mælkebøtte")
    assert ready.folders.shelf.list.chosen == "Mælkebøtte"


def test_file_that_cannot_be_read_leaves_the_search_as_it_is(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("Disken svarer ikke.")

    keep(qtbot, ready, Note("banderaad", "Mentor"))
    monkeypatch.setattr("idekatalog.mine.Mine.hits", refuse)
    type_text(qtbot, ready, "mentor")
    assert own_ids(ready.search.hits.model) == []
    assert ready.statusBar().currentMessage() == ""
