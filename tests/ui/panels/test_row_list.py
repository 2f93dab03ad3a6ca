"""Rows are as tall as their words."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from idekatalog.ui.models.rows import Row
from idekatalog.ui.panels.row_list import RowList
from idekatalog.ui.theme import Theme

LONG = Row("long", "De hænger ud ved stationen om aftenen, og folk i området er begyndt at føle sig utrygge")
SHORT = Row("short", "Vil ud")


def heights(rows: RowList) -> list[int]:
    QApplication.sendPostedEvents()
    return [rows.visualRect(rows.rows.index(row)).height() for row in range(rows.rows.rowCount())]


def test_long_title_takes_the_lines_it_needs_and_follows_the_width(qtbot: QtBot, theme: Theme) -> None:
    rows = RowList("Situationer", theme)
    qtbot.addWidget(rows)
    rows.show_rows((LONG, SHORT))
    rows.resize(300, 400)
    rows.show()
    qtbot.waitUntil(lambda: heights(rows)[0] > heights(rows)[1])
    narrow = heights(rows)[0]

    rows.resize(1200, 400)
    qtbot.waitUntil(lambda: heights(rows)[0] < narrow)
    assert heights(rows)[0] == heights(rows)[1]
