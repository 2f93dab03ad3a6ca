"""Words searched for are marked where one reads, and walked; so is what is found on the page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.reading import ReadingPanel
from tests.ui.conftest import SITUATION
from tests.ui.test_main_window import search


def marked(reading: ReadingPanel) -> list[str]:
    """Return the marked words in reading order."""
    views = reading.findChildren(QTextEdit)
    return [found.cursor.selectedText() for view in views for found in view.extraSelections()]


def test_hit_opens_at_the_section_of_its_excerpt(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "pjæk fraværet")
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)
    reading = window.search.reading
    page = reading.scroll_area.widget()
    heading = page.headings["hvornaar"]

    qtbot.waitUntil(lambda: reading.scroll_area.verticalScrollBar().value() > 0)
    qtbot.waitUntil(
        lambda: 0 <= heading.mapTo(reading.scroll_area.viewport(), QPoint()).y() < reading.scroll_area.height()
    )
    assert "fravær" in marked(reading)


def test_entry_opened_by_a_link_starts_at_its_top(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "fravær")
    window.navigation.open_entry("mentorordninger")
    window.navigation.open_entry("bekymringssamtaler")

    assert "fravær" in marked(window.search.reading)
    assert window.search.reading.scroll_area.verticalScrollBar().value() == 0


def test_entry_asked_for_by_its_name_starts_at_its_top(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "Bekymringssamtaler")
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)

    assert bar.value() == 0
    window.search.reading.scroll_area.setFocus()
    QTest.keyClick(window.search.reading.scroll_area, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(window.search.reading.scroll_area, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_entry_named_among_other_words_starts_at_its_top(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "fravær før en bekymringssamtale i morgen")
    window.search.hits.choose("")
    window.search.hits.hit_chosen.emit("bekymringssamtaler")
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)

    assert bar.value() == 0


def test_passage_that_tells_what_an_entry_is_is_read_from_the_head(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 600)
    search(window, qtbot, "livserfaring")
    window.search.hits.hit_chosen.emit("mentorordninger")
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)

    assert next(iter(window.search.hits.cards)).hit.section == "kort-fortalt"
    assert bar.value() == 0


def test_part_of_a_longer_word_does_not_name_an_entry(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "pjæk fraværet bekymringssamtalernes")
    window.search.hits.hit_chosen.emit("bekymringssamtaler")
    bar = window.search.reading.scroll_area.verticalScrollBar()

    qtbot.waitUntil(lambda: bar.value() > 0)


def test_marks_follow_the_typing_and_vanish_with_it(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    assert marked(window.search.reading) == []

    search(window, qtbot, "fravær")
    assert "fravær" in marked(window.search.reading)

    search(window, qtbot, "")
    assert marked(window.search.reading) == []


def test_words_of_a_source_mark_are_not_marked(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    search(window, qtbot, "skema")

    assert "[I Skema 3]" in "".join(v.toPlainText() for v in window.search.reading.findChildren(QTextEdit))
    assert marked(window.search.reading).count("Skema") == 1  # in the list of sources, which is text


def test_f3_walks_round_and_says_so(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "fravær")
    window.navigation.open_entry("bekymringssamtaler")
    count = len(marked(window.search.reading))
    assert count >= 1

    for number in range(count):
        window.actions_by_id[ActionId.NEXT_MARK].trigger()
        assert window.statusBar().currentMessage() == f"Sted {number + 1} af {count}."
    window.actions_by_id[ActionId.NEXT_MARK].trigger()
    assert window.statusBar().currentMessage() == f"Forfra igen: sted 1 af {count}."
    window.actions_by_id[ActionId.PREVIOUS_MARK].trigger()
    assert window.statusBar().currentMessage() == f"Fra slutningen igen: sted {count} af {count}."


def test_without_marks_f3_says_so(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    window.actions_by_id[ActionId.NEXT_MARK].trigger()

    assert window.statusBar().currentMessage() == "Ingen af ordene er markeret i teksten."


def test_find_bar_counts_walks_and_gives_the_search_back(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "fravær")
    window.navigation.open_entry("bekymringssamtaler")
    reading = window.search.reading
    before = marked(reading)
    window.actions_by_id[ActionId.FIND_IN_PAGE].trigger()
    bar = reading.find_bar
    assert bar.field.hasFocus()

    QTest.keyClicks(bar.field, "SAMTALEN")
    found = marked(reading)
    assert {word.lower() for word in found} == {"samtalen"}
    assert bar.count.text() == f"1 af {len(found)}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.count.text() == f"2 af {len(found)}"
    QTest.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.count.text() == f"1 af {len(found)}"

    window.actions_by_id[ActionId.CLEAR].trigger()
    assert bar.isHidden()
    assert window.search.field.text() == "fravær"
    assert marked(reading) == before


def test_what_is_not_on_the_page_is_said(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    window.actions_by_id[ActionId.FIND_IN_PAGE].trigger()
    QTest.keyClicks(window.search.reading.find_bar.field, "xyzzy(")

    assert window.search.reading.find_bar.count.text() == "Står ikke på siden"
    assert not window.search.reading.find_bar.next.isEnabled()


def test_situations_can_be_searched_on_the_page(window: MainWindow) -> None:
    window.navigation.open_situation(SITUATION)
    window.actions_by_id[ActionId.FIND_IN_PAGE].trigger()
    QTest.keyClicks(window.situations.reading.find_bar.field, "samtale")

    assert marked(window.situations.reading)
    window.actions_by_id[ActionId.NEXT_MARK].trigger()
    assert window.statusBar().currentMessage().startswith("Sted 2 af ")


def test_place_without_texts_has_nothing_to_find(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    window.actions_by_id[ActionId.FIND_IN_PAGE].trigger()
    window.actions_by_id[ActionId.NEXT_MARK].trigger()

    assert window.focusWidget() is not None


def test_entry_tells_what_resembles_it_and_who_refers_to_it(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    page = window.search.reading.scroll_area.widget()

    assert page.headings["naevnes"].text() == "Nævnes også i"
    names = [link.accessibleName() for link in page.findChildren(type(window.search.answer.suggestion))]
    assert any(name.startswith("Jeg skal tale med ham i morgen") and "(situation):" in name for name in names)
