"""One thing on the screen shows where the keyboard is: the current row, or the list without one."""

from PySide6.QtGui import QColor, QPalette
from pytestqt.qtbot import QtBot

from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.theme import Theme


def a_list(qtbot: QtBot, theme: Theme) -> RowList:
    rows = RowList("Situationer", theme)
    qtbot.addWidget(rows)
    rows.show_rows((Row("one", "Vil ud", "Fører til 2 indsatser"), Row("two", "Vil hjem", "Fører til 1 indsats")))
    rows.resize(300, 300)
    rows.show()
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    return rows


def edge(rows: RowList, row: int) -> QColor:
    """Return the colour at the left edge of a row."""
    box = rows.visualRect(rows.rows.index(row))
    return rows.viewport().grab().toImage().pixelColor(2, box.center().y())


def test_list_without_a_current_row_shows_the_keyboard_itself(qtbot: QtBot, theme: Theme) -> None:
    rows = a_list(qtbot, theme)

    assert rows.has_ring
    assert edge(rows, 0) == rows.palette().color(QPalette.ColorRole.Highlight)


def test_current_row_shows_the_keyboard_instead_of_the_list(qtbot: QtBot, theme: Theme) -> None:
    rows = a_list(qtbot, theme)
    rows.choose("two")

    assert not rows.has_ring
    assert edge(rows, 1) == theme.colour("accent")
    assert edge(rows, 0) != theme.colour("accent")
