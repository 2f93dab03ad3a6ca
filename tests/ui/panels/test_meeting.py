"""Møde makes two papers of what is chosen and written, and keeps nothing of it."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from idekatalog.domain.meeting import Plan
from idekatalog.domain.personal import Workplace
from idekatalog.paths import Paths
from idekatalog.strings import meeting as strings
from idekatalog.strings.privacy import READ_THROUGH
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.chips import Chip
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.print_wish import Wish
from idekatalog.ui.targets import targets
from tests.content.conftest import MEETING
from tests.sheets.pages import words_of
from tests.ui.conftest import SITUATION, WAIT_MS

SECRET = "Kaptajn Vom mødes ved Månen"


@pytest.fixture
def meetings(paths: Paths) -> Path:
    """Give the content two kinds of meeting, the first of which nothing leads to."""
    folder = paths.content / "moeder"
    folder.mkdir()
    for number, (name, lead) in enumerate((("kaffe", "banderaad"), ("samtale", "bekymringssamtaler")), start=1):
        text = MEETING.replace("moede-samtale", f"moede-{name}").replace("titel: Samtale", f"titel: Møde {name}")
        text = text.replace("plads: 1", f"plads: {number}").replace("id: samtaler", f"id: {lead}")
        (folder / f"moede-{name}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def place(qtbot: QtBot, meetings: Path, window: MainWindow) -> MainWindow:
    """Go to Møde and wait for the pages of nothing chosen."""
    go(qtbot, window, ActionId.GO_MEETING)
    return window


def go(qtbot: QtBot, window: MainWindow, action: ActionId) -> None:
    with qtbot.waitSignal(window.meeting.drawn, timeout=WAIT_MS):
        window.actions_by_id[action].trigger()


def shown(window: MainWindow) -> str:
    order = window.commands.sheet_order()
    assert order is not None
    return words_of(order.make(Wish()))


def test_empty_place_shows_both_papers_and_says_what_to_choose(place: MainWindow) -> None:
    assert [page.accessibleName() for page in place.meeting.pages.pages] == ["Til mig", "Til bordet"]
    assert place.meeting.form.say.text() == strings.NOTHING_CHOSEN
    assert place.meeting.form.say.isVisible()
    assert place.meeting.form.kind.hasFocus()


def test_every_page_is_shown_under_the_name_of_its_paper(qtbot: QtBot, place: MainWindow) -> None:
    with qtbot.waitSignal(place.meeting.drawn, timeout=WAIT_MS):
        place.meeting.form.purpose.setPlainText("\n".join(["Vi vil tale om det."] * 20))

    names = [page.accessibleName() for page in place.meeting.pages.pages]
    assert names == ["Til mig", "Til bordet", "Til bordet, side 2"]


def test_papers_look_as_they_will_be_printed(qtbot: QtBot, place: MainWindow) -> None:
    before = len(place.meeting.pages.pages)
    with qtbot.waitSignal(place.meeting.drawn, timeout=WAIT_MS):
        place.sheet_desk._change_look(Wish(is_large=True))  # what the preview's box asks for

    names = [page.accessibleName() for page in place.meeting.pages.pages]
    assert len(names) > before
    assert "Til bordet, side 2" in names


def test_wish_kept_from_last_time_holds(qtbot: QtBot, meetings: Path, window: MainWindow) -> None:
    window.settings.change(is_large_print=True)
    go(qtbot, window, ActionId.GO_MEETING)

    assert len(window.meeting.pages.pages) > 2


def test_intervention_leads_to_the_meeting_that_fits_it(qtbot: QtBot, meetings: Path, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    go(qtbot, window, ActionId.PREPARE_MEETING)

    assert window.navigation.current == Location(Place.MEETING, "bekymringssamtaler")
    assert window.meeting.form.kind.currentText() == "Møde samtale"
    assert window.meeting.form.ids == ("bekymringssamtaler",)
    assert "Udgangspunkt: Bekymringssamtaler" in shown(window)


def test_kind_of_meeting_can_be_hopped_to(qtbot: QtBot, meetings: Path, window: MainWindow) -> None:
    kind = next(found for found in targets(window.actions_by_id, window.library) if found.title == "Møde samtale")
    with qtbot.waitSignal(window.meeting.drawn, timeout=WAIT_MS):
        window.commands.go_to(kind)

    assert kind.line == "Mødepapirer"
    assert window.meeting.form.kind.currentText() == "Møde samtale"
    assert window.meeting.form.ids == ()


def test_situation_can_be_prepared_and_an_article_cannot(qtbot: QtBot, meetings: Path, window: MainWindow) -> None:
    window.navigation.open_knowledge("artikel-akut")
    assert not window.actions_by_id[ActionId.PREPARE_MEETING].isEnabled()
    window.navigation.open_situation(SITUATION)
    go(qtbot, window, ActionId.PREPARE_MEETING)

    assert window.meeting.form.ids == (SITUATION,)
    assert window.meeting.form.situation.currentData() == SITUATION


def test_what_is_written_stands_on_the_papers_and_is_kept_nowhere(
    qtbot: QtBot, place: MainWindow, tmp_path: Path
) -> None:
    form = place.meeting.form
    QTest.keyClicks(form.day, "tirsdag")
    with qtbot.waitSignal(place.meeting.drawn, timeout=WAIT_MS):
        form.purpose.setPlainText(SECRET)
    assert form.plan == Plan("tirsdag", "", SECRET)
    assert SECRET in shown(place)
    place.navigation.open_entry("banderaad")
    place.close()

    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) > 5
    assert not any(SECRET.encode() in data or "Månen".encode() in data for data in written)


def test_day_and_place_are_no_longer_than_what_fits_on_large_paper(place: MainWindow) -> None:
    for field in (place.meeting.form.day, place.meeting.form.place):
        field.setText("M" * 3000)
    plan = place.meeting.form.plan
    order = place.commands.sheet_order()

    assert len(plan.day) == len(plan.place) == 200
    assert order is not None
    assert order.make(Wish(is_large=True)).startswith(b"%PDF")


def test_last_wish_wins_while_pages_are_drawn(qtbot: QtBot, place: MainWindow) -> None:
    with qtbot.waitSignal(place.meeting.drawn, timeout=WAIT_MS):
        for number in range(5):
            place.meeting.form.place.setText(f"Lokale {number}")

    assert words_of(place.meeting.pages.pages[0]._pdf).count("Lokale 4") == 2
    assert "Lokale 4" in shown(place)


def test_three_interventions_are_enough_and_a_click_removes_one(qtbot: QtBot, place: MainWindow) -> None:
    form = place.meeting.form
    for index in range(1, form.adding.count()):
        form._add(index)
    assert len(form.chosen.ids) == 3
    form.chosen.show_entries(dict.fromkeys(("a", "b", "c"), "x"))
    form._add(1)
    assert form.say.text() == strings.MOST_CHOSEN
    last = form.chosen.layout().itemAt(2).widget()
    assert isinstance(last, Chip)
    last.click()

    assert form.chosen.ids == ("a", "b")


def test_number_like_a_cpr_number_is_pointed_out_under_its_field(place: MainWindow) -> None:
    lines = place.meeting.findChildren(CprLine)
    place.meeting.form.place.setText("010111-1234")

    assert [line.isHidden() for line in lines] == [True, False, True]


def test_own_numbers_stand_on_the_papers_when_they_are_filled_in(qtbot: QtBot, place: MainWindow) -> None:
    qtbot.waitUntil(lambda: place.keeper.may_write, timeout=WAIT_MS)
    assert place.meeting.workplace.isVisibleTo(place.meeting)
    with qtbot.waitSignal(place.meeting.drawn, timeout=WAIT_MS):
        place.keeper.keep(Workplace(ssp_contact="Mette, 44 77 11 22"))

    assert "Vores SSP-kontakt: Mette, 44 77 11 22" in shown(place)
    assert place.meeting.workplace.isHidden()


def test_order_names_nothing_of_the_matter(place: MainWindow) -> None:
    place.meeting.form.show_about(("bekymringssamtaler",))
    order = place.commands.sheet_order()

    assert order is not None
    assert order.title == "Mødepapirer"
    assert order.file_name.startswith("moedepapir-20")


def test_table_is_copied_for_agenda_and_for_secure_post(place: MainWindow, qapp: object) -> None:
    buttons = {button.text(): button for button, _ in place.meeting.wishes}
    buttons[strings.COPY_AGENDA].click()
    assert qapp.clipboard().text().startswith("Møde kaffe\nDato og tid:")  # type: ignore[attr-defined]
    buttons[strings.COPY_LETTER].click()
    assert qapp.clipboard().text().startswith("Kære kollega")  # type: ignore[attr-defined]


def test_escape_empties_what_is_written_and_chosen(place: MainWindow) -> None:
    place.meeting.form.show_about(("bekymringssamtaler",))
    place.meeting.form.day.setText("tirsdag")
    place.actions_by_id[ActionId.CLEAR].trigger()

    assert place.meeting.form.ids == ()
    assert place.meeting.form.plan == Plan()


def test_coming_back_finds_what_was_prepared(qtbot: QtBot, place: MainWindow) -> None:
    place.meeting.form.show_about(("bekymringssamtaler",))
    place.actions_by_id[ActionId.GO_SEARCH].trigger()
    place.actions_by_id[ActionId.GO_MEETING].trigger()

    assert place.meeting.form.ids == ("bekymringssamtaler",)


def test_what_was_emptied_can_be_prepared_again(qtbot: QtBot, place: MainWindow) -> None:
    for _ in range(2):
        place.navigation.open_entry("bekymringssamtaler")
        place.actions_by_id[ActionId.PREPARE_MEETING].trigger()
        assert place.meeting.form.ids == ("bekymringssamtaler",)
        place.actions_by_id[ActionId.CLEAR].trigger()
        assert place.meeting.form.ids == ()


def test_going_there_brings_back_nothing_that_was_taken_away(qtbot: QtBot, place: MainWindow) -> None:
    place.navigation.open_entry("bekymringssamtaler")
    place.actions_by_id[ActionId.PREPARE_MEETING].trigger()
    place.meeting.form.chosen.show_entries({"banderaad": "Banderåd"})
    place.actions_by_id[ActionId.GO_SEARCH].trigger()
    place.actions_by_id[ActionId.GO_MEETING].trigger()

    assert place.meeting.form.ids == ("banderaad",)


def test_content_without_meetings_says_so(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id[ActionId.GO_MEETING].trigger()

    assert window.meeting.message.text() == strings.NO_MEETINGS
    assert not any(button.isEnabled() for button, _ in window.meeting.wishes)
    assert not window.actions_by_id[ActionId.PRINT_SHEET].isEnabled()


def test_narrow_place_puts_the_papers_below_the_form(place: MainWindow) -> None:
    place.meeting.resize(400, 600)
    assert place.meeting.splitter.orientation().name == "Vertical"
    place.meeting.resize(1200, 600)
    assert place.meeting.splitter.orientation().name == "Horizontal"


def test_words_above_the_papers_scroll_where_they_would_be_cut(place: MainWindow) -> None:
    label = next(found for found in place.meeting.findChildren(QLabel) if found.text() == READ_THROUGH)
    area = next((found for found in place.meeting.findChildren(QScrollArea) if found.isAncestorOf(label)), None)

    assert area is not None
    assert area.widgetResizable()
