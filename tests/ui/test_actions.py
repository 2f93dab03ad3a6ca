"""The table of actions holds together."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ACTIONS, ActionId, Menu, Needs, allow, build_actions, shortcuts


def test_every_id_has_one_row() -> None:
    assert sorted(spec.id for spec in ACTIONS) == sorted(ActionId)


def test_every_action_has_words_and_help() -> None:
    assert all(spec.text and spec.help for spec in ACTIONS)


def test_no_key_is_used_twice() -> None:
    keys = Counter(key.toString() for spec in ACTIONS for key in shortcuts(spec))
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_key_needs_ctrl_and_alt() -> None:
    # AltGr is Ctrl+Alt on a Danish keyboard: such a key would swallow @, {, [ and more.
    keys = [key.toString() for spec in ACTIONS for key in shortcuts(spec)]
    assert [key for key in keys if "Ctrl+Alt" in key] == []


@pytest.mark.parametrize("menu", Menu)
def test_no_mnemonic_twice_in_a_menu(menu: Menu) -> None:
    letters = Counter(spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu is menu)
    assert [letter for letter, count in letters.items() if count > 1] == []


def test_menu_bar_has_no_mnemonic_twice() -> None:
    assert len({menu.value[menu.value.index("&") + 1].lower() for menu in Menu}) == len(Menu)


def test_actions_do_their_deed_when_allowed(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[ActionId] = []
    actions = build_actions(window, {action: (lambda *_, a=action: done.append(a)) for action in ActionId})
    allow(actions, frozenset({Needs.NOTHING}))

    actions[ActionId.FIND].trigger()
    actions[ActionId.PRINT_SHEET].trigger()

    assert done == [ActionId.FIND]
    assert not actions[ActionId.PRINT_SHEET].isEnabled()
    assert actions[ActionId.FIND].shortcut() == QKeySequence("Ctrl+F")
