"""A card of a fixed height leaves no line of it empty while there is text to show."""

from collections.abc import Hashable, Sequence

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from idekatalog.ui.delegates.card import CardDelegate, CardLine, Index
from idekatalog.ui.theme import Theme

LONG = "ord " * 100


class ACard(CardDelegate):
    lines_high = 6
    title = ""

    def key(self, index: Index) -> Hashable:
        return self.title

    def card_lines(self, index: Index) -> Sequence[CardLine]:
        return (
            CardLine(self.title, is_bold=True, most_lines=2),
            CardLine(LONG, most_lines=2, is_filling=True),
            CardLine("Prøvet: Ishøj", "muted"),
        )


@pytest.mark.parametrize(("title", "excerpt_lines"), [("Kort", 4), ("Et meget langt navn på en indsats", 3)])
def test_excerpt_takes_the_lines_the_title_leaves(
    qapp: QApplication, theme: Theme, title: str, excerpt_lines: int
) -> None:
    card = ACard(theme)
    card.title = title

    laid_out = card._laid_out(QModelIndex(), 200, QFont())

    assert [layout.lineCount() for layout, _ in laid_out] == [5 - excerpt_lines, excerpt_lines, 1]
