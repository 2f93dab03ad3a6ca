"""A contact is read and walked at every text size; its list gives way last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.foot import Foot

SIZES = {"large letters": (1280, 800, 10), "small window": (900, 600, 0)}


@pytest.mark.parametrize("size", SIZES)
def test_no_card_is_read_sideways(qtbot: QtBot, window: MainWindow, size: str) -> None:
    width, height, steps = SIZES[size]
    for _ in range(steps):
        window.actions_by_id[ActionId.LARGER].trigger()
    window.navigation.open_contact("kontakt-ishoej")
    window.resize(width, height)
    card = window.contacts.card
    for contact in window.contacts.shown:
        window.navigation.open_contact(contact.id)
        qtbot.waitUntil(lambda: card.widget().width() == card.viewport().width())

    assert (window.width(), window.height()) == (width, height)


def test_home_and_end_reach_the_ends_of_a_card(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(900, 600)
    window.navigation.open_contact("kontakt-ishoej")
    bar = window.contacts.card.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)

    QTest.keyClick(window.contacts.card, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    QTest.keyClick(window.contacts.card, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_buttons_leave_a_low_list_their_room_and_come_back(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    foot = window.contacts.findChild(Foot)
    assert [button.text() for button in foot.findChildren(QPushButton)] == ["Gem listen …", "Gem alle som vCard …"]
    assert foot.isVisible()

    window.resize(900, 600)
    for _ in range(10):
        window.actions_by_id[ActionId.LARGER].trigger()
    assert not foot.isVisible()
    window.actions_by_id[ActionId.NORMAL_SIZE].trigger()
    assert foot.isVisible()
