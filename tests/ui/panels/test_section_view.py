"""A section is real text, as tall as its words."""

from pytestqt.qtbot import QtBot

from idekatalog.domain.document import Emphasis, Link, List, Paragraph, Question, Section, Strong, Table, Text
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme
from tests.builders import PAGE_45

BLOCKS = (
    Paragraph((Text("Først."), PAGE_45)),
    List(((Strong("Lyt"), Text(" længe.")), (Emphasis("Spørg."),)), ordered=True),
    Section("fase", "Kortlæg", (Question("Hvordan er en dag?"),)),
    Table(((Text("Tast"),), (Text("Gør"),)), (((Text("F1"),), (Text("Hjælp"),)),)),
    Paragraph((Link("Siden", "https://x.dk"),)),
)


def test_every_block_becomes_text_in_order(qtbot: QtBot, theme: Theme) -> None:
    view = SectionView("Navn", theme)
    qtbot.addWidget(view)
    view.show_blocks(BLOCKS)

    words = view.toPlainText().replace("\u00a0", " ")
    places = [
        words.find(word)
        for word in ("Først. [I 45]", "Lyt længe.", "Spørg.", "Kortlæg", "Hvordan er", "F1", "https://x.dk")
    ]
    assert -1 not in places
    assert places == sorted(places)
    assert view.accessibleName() == "Navn"


def test_narrower_means_taller(qtbot: QtBot, theme: Theme) -> None:
    view = SectionView("Navn", theme)
    qtbot.addWidget(view)
    view.show_lines([(Text("ord " * 200),)])
    view.resize(600, 10)
    view.show()
    wide = view.sizeHint().height()
    view.resize(200, 10)

    assert view.sizeHint().height() > wide * 2


def test_html_in_content_stays_text(qtbot: QtBot, theme: Theme) -> None:
    view = SectionView("Navn", theme)
    qtbot.addWidget(view)
    view.show_lines([(Text('<img src="file:///etc/passwd"><b>x</b>'),)])

    assert view.toPlainText() == '<img src="file:///etc/passwd"><b>x</b>'
