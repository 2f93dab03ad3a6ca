"""What an answer says beside its hits: danger, what was meant, what narrows; and nothing moves."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idekatalog.domain.query import Filters
from idekatalog.domain.taxonomy import Group
from idekatalog.strings import acute
from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole
from idekatalog.ui.panels.chips import Chip, TypedChip
from tests.ui.conftest import WAIT_MS
from tests.ui.test_main_window import hits, search, wait_for


def test_danger_is_met_with_one_line_that_moves_nothing(qtbot: QtBot, window: MainWindow) -> None:
    place = window.search.hits.mapTo(window, QPoint())
    before = search(window, qtbot, "mentor")
    assert window.search.answer.acute.isHidden()

    search(window, qtbot, "mentor kniv")
    assert window.search.answer.acute.isVisible()
    assert window.search.answer.acute.text() == acute.LINE
    assert window.search.hits.mapTo(window, QPoint()) == place

    assert search(window, qtbot, "mentor") == before
    assert window.search.answer.acute.isHidden()


def test_what_was_meant_is_a_link_that_puts_it_in_the_field(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "-exit bekymet")
    link = window.search.answer.suggestion
    assert link.accessibleName() == "Mente du »bekymret«?"

    with wait_for(window, qtbot, "-exit bekymret"):
        QTest.keyClick(link, Qt.Key.Key_Return)

    assert window.search.field.text() == "-exit bekymret"
    assert link.isHidden()


def test_nearest_is_shown_and_said_to_be(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "mentor banderåd")

    assert window.search.answer.loosened.isVisible()
    assert window.search.answer.loosened.text() == "Intet passede helt. Her er det nærmeste."


def test_filter_named_in_the_text_is_a_chip_that_rewrites_it(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "tema:familie samtale")
    (chip,) = [chip for chip in window.search.chips.findChildren(TypedChip) if chip.isVisible()]
    assert chip.accessibleName() == "Fjern filteret Tema: Familie"

    with wait_for(window, qtbot, "samtale"):
        chip.click()

    assert window.search.field.text() == "samtale"
    assert window.search.chips.isHidden()


def test_all_filters_go_at_once_typed_ones_too(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "tema:familie kategori:dialog samtale")
    last = [chip for chip in window.search.chips.findChildren(Chip) if chip.isVisible()][-1]
    with wait_for(window, qtbot, "samtale"):
        last.click()

    assert window.search.field.text() == "samtale"


def test_keyboard_passes_over_the_headings(qtbot: QtBot, window: MainWindow) -> None:
    ids = hits(window)
    view = window.search.hits.list
    assert window.search.hits.model.rowCount() > len(ids)
    window.actions_by_id[ActionId.FIND].trigger()
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)

    walked = [view.currentIndex().data(HitRole.ID)]
    for _ in ids[1:]:
        QTest.keyClick(view, Qt.Key.Key_Down)
        walked.append(view.currentIndex().data(HitRole.ID))
    assert walked == ids

    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.currentIndex().data(HitRole.ID) == ids[0]
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.currentIndex().data(HitRole.ID) == ids[-1]


def test_order_by_title_sorts_and_keeps_the_open_entry(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "mentor samtale")
    best_first = hits(window)
    window.navigation.open_entry(best_first[0])
    window.search.hits.order.setFocus()
    QTest.keyClick(window.search.hits.order, Qt.Key.Key_Down)

    titles = [window.search.hits.model.index(row).data() for row in range(len(best_first))]
    interventions = [title for title in titles if title in ("Banderåd", "Bekymringssamtaler", "Mentorordninger")]
    assert interventions == sorted(interventions)
    assert hits(window) != best_first
    assert window.search.hits.list.currentIndex().data(HitRole.ID) == best_first[0]


def test_hits_beyond_the_first_are_explained_when_the_first_are_shown(
    qtbot: QtBot, unopened: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("idekatalog.ui.searcher._AT_ONCE", 1)
    searcher, panel = unopened.searcher, unopened.search.hits
    explained: list[int] = []
    for told in (searcher.found, searcher.explained):
        told.connect(lambda: explained.append(sum(bool(card.hit.excerpt.text) for card in panel.cards)))

    with qtbot.waitSignal(searcher.settled, timeout=WAIT_MS):
        unopened.search.field.setText("samtale")
        searcher.open()

    assert len(panel.cards) > 2
    assert explained == list(range(1, len(panel.cards) + 1))


def test_counts_of_an_answer_before_never_meet_a_newer_choice(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    show = window.search.filters.show_counts

    def watched(facets: Any, filters: Filters, mine: str) -> None:
        shown.append(window.search.field.text())
        assert filters == window.searcher.filters
        show(facets, filters, mine)

    monkeypatch.setattr(window.search.filters, "show_counts", watched)
    window.searcher.found.connect(  # before the counts are drawn
        lambda _: window.searcher.toggle_filter(Group.CATEGORY, "dialogmetode"), Qt.ConnectionType.SingleShotConnection
    )
    with qtbot.waitSignal(window.search.counted, timeout=WAIT_MS):
        window.search.field.setText("samtale")

    assert shown == ["samtale"]
