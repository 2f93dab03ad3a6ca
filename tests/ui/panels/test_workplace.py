"""Hos os is kept while it is written, and stands at the end of every page that is a frame."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Workplace
from idekatalog.errors import StorageError
from idekatalog.mine import open_mine
from idekatalog.strings import mine, reading
from idekatalog.strings import workplace as strings
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.our_way import OurWay
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def place(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """Go to Hos os, her file at hand."""
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.actions_by_id[ActionId.GO_WORKPLACE].trigger()
    return window


def keep(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.keeper.kept, timeout=WAIT_MS):
        window.keeper.flush()


def our_way(window: MainWindow, article: str = "artikel-akut") -> OurWay:
    window.navigation.open_knowledge(article)
    found = window.knowledge.reading.findChild(OurWay)
    assert isinstance(found, OurWay)
    return found


def test_what_is_written_is_on_the_disk_when_it_says_so(qtbot: QtBot, place: MainWindow) -> None:
    panel = place.workplace
    QTest.keyClicks(panel.fields["duty_phone"], "44 77 11 22")
    assert panel.state.text() == mine.SAVING
    keep(qtbot, place)

    assert panel.state.text() == mine.SAVED
    other = open_mine(place.searcher.paths)
    assert other.store.all(Workplace) == (Workplace(duty_phone="44 77 11 22"),)
    other.close()


def test_checked_today_is_kept_with_all_that_is_written(qtbot: QtBot, place: MainWindow) -> None:
    QTest.keyClicks(place.workplace.fields["records"], "Fagsystemet")
    place.workplace.check.click()
    keep(qtbot, place)

    today = date.today().isoformat()
    assert place.keeper.get(Workplace) == Workplace(records="Fagsystemet", checked=today)
    assert place.workplace.checked.text() == strings.CHECKED_ON.format(day=reading.day(today))


def test_number_like_a_cpr_number_is_pointed_out_under_its_field(place: MainWindow) -> None:
    lines = place.workplace.findChildren(CprLine)
    place.workplace.fields["duty_phone"].setPlainText("44 77 11 22")
    assert all(line.isHidden() for line in lines)
    place.workplace.fields["duty_phone"].setPlainText("010111-1234")
    assert [line.isHidden() for line in lines].count(False) == 1


def test_what_is_brought_back_is_shown_and_not_written_again(qtbot: QtBot, place: MainWindow) -> None:
    kept = Workplace(report="Vagten", lawyer="Jura", checked="2026-11-25")
    with qtbot.waitSignal(place.keeper.kept, timeout=WAIT_MS):
        place.keeper.keep(kept)
    place.keeper.changed.emit(None)
    assert place.workplace.fields["lawyer"].toPlainText() == "Jura"
    assert not place.keeper.is_writing
    assert place.keeper.get(Workplace) == kept


def test_full_disk_is_said_below_the_fields_and_the_text_stays(
    qtbot: QtBot, place: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise StorageError("Der er ikke plads på disken.")

    with monkeypatch.context() as full:
        full.setattr("idekatalog.storage.personal_store.PersonalStore.keep", refuse)
        with qtbot.waitSignal(place.keeper.failed, timeout=WAIT_MS):
            QTest.keyClicks(place.workplace.fields["lawyer"], "Jura")
            place.keeper.flush()
    assert place.workplace.state.text() == mine.NOT_SAVED.format(problem="Der er ikke plads på disken.")
    assert place.workplace.fields["lawyer"].toPlainText() == "Jura"


def test_every_field_has_its_label_and_a_place_in_what_is_kept() -> None:
    written = dict.fromkeys(strings.FIELDS, "x")
    assert not Workplace(**written).is_empty
    assert strings.EXAMPLES.keys() == strings.FIELDS.keys()
    assert Workplace.__dataclass_fields__.keys() - strings.FIELDS.keys() == {"checked"}


def test_frame_page_ends_with_what_is_filled_in(qtbot: QtBot, place: MainWindow) -> None:
    QTest.keyClicks(place.workplace.fields["duty_phone"], "44 77 11 22")
    keep(qtbot, place)

    text = our_way(place).view.toPlainText()
    assert text == "Vagttelefon: 44 77 11 22"
    assert our_way(place).link.accessibleName() == strings.CHANGE


def test_empty_frame_page_has_one_line_that_leads_to_the_first_field(qtbot: QtBot, place: MainWindow) -> None:
    ours = our_way(place)
    assert ours.view.isHidden()
    assert ours.link.accessibleName() == strings.FILL_IN

    ours.link.click()
    assert place.navigation.current == Location(Place.WORKPLACE)
    place.navigation.back()
    assert place.navigation.current.id == "artikel-akut"


def test_page_that_is_open_follows_what_is_written(qtbot: QtBot, place: MainWindow) -> None:
    ours = our_way(place)
    with qtbot.waitSignal(place.keeper.kept, timeout=WAIT_MS):
        place.keeper.keep(Workplace(report="Ring til vagten"))
    assert ours.view.toPlainText() == "Underretning hos os: Ring til vagten"
    with qtbot.waitSignal(place.keeper.changed, timeout=WAIT_MS):
        place.keeper.remove(Workplace())
    assert ours.view.isHidden()


def test_situation_does_not_end_with_hos_os(place: MainWindow) -> None:
    place.navigation.open_situation("situation-samtale-i-morgen")
    assert place.situations.reading.findChild(OurWay) is None
    assert place.situations.reading.findChild(QPushButton) is not None
