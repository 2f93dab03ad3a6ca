"""Text in a few lines shows what it was found by."""

import pytest
from PySide6.QtGui import QColor, QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from idekatalog.ui.delegates.text import lay_out, pieces

WIDTH = 200
LONG = "ord " * 30


def laid_out(text: str, word: str, most_lines: int) -> QTextLayout:
    start = text.index(word)
    return lay_out(text, WIDTH, QFont(), most_lines, pieces(text, [(start, start + len(word))], QColor("yellow")))


def as_qt_counts(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def marked(layout: QTextLayout) -> list[str]:
    last = layout.lineAt(layout.lineCount() - 1)
    spans = [(found.start, found.start + found.length) for found in layout.formats()]
    assert all(end <= last.textStart() + last.textLength() for _, end in spans)
    return [as_qt_counts(layout.text(), start, end) for start, end in spans]


@pytest.mark.parametrize("most_lines", [2, 3])
@pytest.mark.parametrize("before", [LONG, "\U0001f600 " * 40])
def test_first_mark_is_seen_wherever_it_stands(qapp: QApplication, most_lines: int, before: str) -> None:
    layout = laid_out(f"{before}samtale {LONG}", "samtale", most_lines)

    assert marked(layout) == ["samtale"]
    assert layout.text().startswith(f"\u2026 {before[:2]}")
    assert layout.text().endswith("\u2026")
    assert layout.lineCount() == most_lines


def test_narrow_lines_begin_with_the_mark_itself(qapp: QApplication) -> None:
    text = "\u2026 færre unge og deres søskende bliver en del af det"
    start = text.index("søskende")
    layout = lay_out(text, 90, QFont(), 2, pieces(text, [(start, start + 8)], QColor("yellow")))

    assert marked(layout) == ["søskende"]


def test_text_whose_mark_is_seen_begins_where_it_begins(qapp: QApplication) -> None:
    layout = laid_out(f"En samtale {LONG}", "samtale", 2)

    assert marked(layout) == ["samtale"]
    assert layout.text().startswith("En samtale")


def test_word_wider_than_all_lines_ends_somewhere(qapp: QApplication) -> None:
    assert laid_out("a" * 500 + " b", "b", 2).lineCount() <= 2
