"""A section is real text, as tall as its words."""

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.domain.document import (
    Emphasis,
    Link,
    List,
    Paragraph,
    Question,
    Section,
    Source,
    SourceKind,
    Strong,
    Table,
    Text,
)
from idekatalog.ui.panels.section_view import SectionView
from idekatalog.ui.theme import Theme
from tests.builders import PAGE_45

EDITORIAL, FRAME = Source(SourceKind.EDITORIAL), Source(SourceKind.FRAME)
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


def test_selection_is_read_without_its_marks(qtbot: QtBot, theme: Theme) -> None:
    view = a_marked_view(qtbot, theme)
    view.selectAll()

    assert view.selected_words == "Lyt \U0001f642 først. Spørg så.\nVent."
    assert view.selected_sources == (PAGE_45, EDITORIAL, FRAME)


@pytest.mark.parametrize(
    ("words", "sources"),
    [
        ("Lyt", (PAGE_45,)),
        ("Spørg", (EDITORIAL, FRAME)),
        ("Vent.", ()),
    ],
)
def test_part_of_a_statement_has_its_sources(
    qtbot: QtBot, theme: Theme, words: str, sources: tuple[Source, ...]
) -> None:
    view = a_marked_view(qtbot, theme)
    assert view.find(words)

    assert view.selected_words == words
    assert view.selected_sources == sources


def test_kinds_of_marks_look_different(qtbot: QtBot, theme: Theme) -> None:
    view = a_marked_view(qtbot, theme)
    grounds = {
        view.stretch(mark.end - 1, mark.end).charFormat().background().color().name() for mark in view.source_marks
    }

    assert len(grounds) == 3


def a_marked_view(qtbot: QtBot, theme: Theme) -> SectionView:
    """Return statements of every kind, a sign beyond the basic plane among them."""
    view = SectionView("Navn", theme)
    qtbot.addWidget(view)
    first = (Text("Lyt \U0001f642 først."), PAGE_45, Text(" Spørg så."), EDITORIAL, FRAME)
    view.show_lines([first, (Text("Vent."),)])
    return view
