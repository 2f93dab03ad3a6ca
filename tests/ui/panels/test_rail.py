"""Every place keeps its word, however low the window and large the text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.ui.panels.rail import Rail
from idekatalog.ui.theme import Theme


def styles(rail: Rail) -> set[Qt.ToolButtonStyle]:
    return {button.toolButtonStyle() for button in rail.findChildren(QToolButton)}


def test_icons_give_way_where_there_is_no_room_for_them_and_come_back(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rail = Rail(theme, window)
    window.show()
    rail.resize(120, 1000)
    assert styles(rail) == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon}
    wanted = rail.sizeHint().height()

    rail.resize(120, wanted - 10)
    assert styles(rail) == {Qt.ToolButtonStyle.ToolButtonTextOnly}
    assert rail.sizeHint().height() < wanted

    rail.resize(120, wanted + 10)
    assert styles(rail) == {Qt.ToolButtonStyle.ToolButtonTextUnderIcon}


def test_tab_visits_every_place_and_exactly_one_is_marked(qtbot: QtBot, theme: Theme) -> None:
    rail = Rail(theme)
    qtbot.addWidget(rail)
    buttons = rail.findChildren(QToolButton)
    assert len(buttons) > 4
    assert [button.text() for button in buttons if not button.focusPolicy() & Qt.FocusPolicy.TabFocus] == []

    for button in (buttons[1], buttons[1], buttons[0]):
        button.click()
        assert [found for found in buttons if found.isChecked()] == [button]
