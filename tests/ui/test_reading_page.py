"""A page can be jumped through, says what its marks mean, and lets a passage be taken along with its source."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.category_line import CategoryLine
from idekatalog.ui.panels.contents import Contents
from idekatalog.ui.panels.legend import Legend
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.link_list import LinkList
from idekatalog.ui.panels.page import OVERVIEW
from idekatalog.ui.panels.question_cards import QuestionCards
from idekatalog.ui.panels.section_view import SectionView
from tests.ui.conftest import SITUATION


def a_view(window: MainWindow, words: str) -> SectionView:
    views = window.search.reading.findChildren(SectionView)
    return next(view for view in views if words in view.toPlainText())


def test_section_is_jumped_to_and_holds_the_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    reading = window.search.reading
    links = reading.findChild(Contents).findChildren(LinkButton)
    assert [link.accessibleName() for link in links][:3] == ["Gå til Kort fortalt", "Gå til Pas på", "Gå til Hvornår"]

    QTest.keyClick(next(link for link in links if "Vær opmærksom" in link.accessibleName()), Qt.Key.Key_Return)

    heading = reading.scroll_area.widget().headings["vaer-opmaerksom-paa"]
    viewport = reading.scroll_area.viewport()
    qtbot.waitUntil(lambda: 0 <= heading.mapTo(viewport, QPoint()).y() < viewport.height() // 4)
    assert window.focusWidget() is reading.scroll_area.widget().sections["vaer-opmaerksom-paa"]


def test_page_says_what_it_is_before_its_facts(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    page = window.search.reading.scroll_area.widget()

    heights = [page.headings[slug].mapTo(page, QPoint()).y() for slug in ("kort-fortalt", OVERVIEW, "pas-paa")]
    assert heights == sorted(heights)


def test_one_button_stands_out_among_those_at_the_head(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    buttons = window.search.reading.findChildren(QPushButton)

    assert [button.text() for button in buttons if button.property("primary")] == ["Udskriv metodeark …"]


def test_kinds_of_text_are_explained_once(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    (legend,) = window.search.reading.findChildren(Legend)

    words = legend.toPlainText()
    assert "er kilden med side" in words
    assert "[red.] er redaktionens råd" in words
    assert "[ramme] er rammer" in words


def test_every_question_is_a_card_of_real_text(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    views = window.search.reading.findChild(QuestionCards).findChildren(QTextEdit)

    assert views[0].toPlainText() == "Hvordan er en helt almindelig dag for dig lige nu?"
    names = [view.accessibleName() for view in views]
    assert len(names) == len(set(names)) == 9


def test_category_stands_in_words_beside_its_shape(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")

    assert window.search.reading.findChild(CategoryLine).words == "Dialogmetoder (samtaler og redskaber)"


def test_passage_is_copied_with_its_page(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    assert a_view(window, "Der er ingen fast opskrift.").find("Der er ingen fast opskrift.")
    window.actions_by_id[ActionId.COPY_CITED].trigger()

    assert QGuiApplication.clipboard().text() == "Der er ingen fast opskrift. (Idekataloget, februar 2024, s. 45)"
    assert window.statusBar().currentMessage() == "Kopieret med kilde: Idekataloget, februar 2024, s. 45"


def test_without_a_selection_it_says_what_to_do(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    QGuiApplication.clipboard().setText("før")
    window.actions_by_id[ActionId.COPY_CITED].trigger()

    assert QGuiApplication.clipboard().text() == "før"
    assert window.statusBar().currentMessage().startswith("Markér først")


def test_clipboard_that_refuses_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    a_view(window, "Lov ikke tavshed").selectAll()
    monkeypatch.setattr("idekatalog.ui.panels.page.put_on_clipboard", lambda _: False)
    said: list[str] = []
    window.search.reading.failed.disconnect()
    window.search.reading.failed.connect(said.append)
    window.actions_by_id[ActionId.COPY_CITED].trigger()

    assert said
    assert said[0].startswith("Der kunne ikke kopieres.")


def test_those_who_tried_it_are_rung_from_there(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    window.navigation.open_entry("mentorordninger")
    ring = next(b for b in window.search.reading.findChildren(QPushButton) if b.text() == "Ring")
    ring.click()

    assert opened[0].scheme() == "tel"


def test_of_many_links_the_rest_comes_on_request(qtbot: QtBot) -> None:
    links = LinkList([(f"Indsats {number}", f"id-{number}", "Grund.") for number in range(10)])
    qtbot.addWidget(links)
    links.show()
    assert [link.isVisible() for link in links.links].count(True) == 6

    more = next(b for b in links.findChildren(QPushButton) if b.text() == "Vis alle 10")
    more.click()
    assert all(link.isVisible() for link in links.links)
    assert more.isHidden()
    assert links.links[0].accessibleName() == "Indsats 0: Grund."


def test_situation_lists_its_sections_too(window: MainWindow) -> None:
    window.navigation.open_situation(SITUATION)
    names = [link.accessibleName() for link in window.situations.reading.findChild(Contents).findChildren(LinkButton)]

    assert "Gå til Er det akut?" in names
    assert len(names) == len(set(names))
