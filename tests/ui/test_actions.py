"""The table of actions holds together."""

from collections import Counter
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ACTIONS, ActionId, ActionSpec, Needs, allow, build_actions, shortcuts
from idekatalog.ui.menus import Menu, add_menus
from idekatalog.ui.panels.list_field import ListField

pytestmark = pytest.mark.usefixtures("qapp")  # standard keys are the platform's


def test_every_id_has_one_row() -> None:
    assert sorted(spec.id for spec in ACTIONS) == sorted(ActionId)


def test_every_action_has_words_and_help() -> None:
    assert all(spec.text and spec.help for spec in ACTIONS)


def test_every_action_has_a_key_or_a_reason_for_none() -> None:
    assert [spec.id for spec in ACTIONS if bool(shortcuts(spec)) is bool(spec.no_key)] == []


def test_no_two_actions_share_name_or_help() -> None:
    for words in ([spec.text for spec in ACTIONS if spec.menu is not Menu.GO], [spec.help for spec in ACTIONS]):
        assert [text for text, count in Counter(words).items() if count > 1] == []


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
    actions = build_actions(
        window, add_menus(window), {action: (lambda *_, a=action: done.append(a)) for action in ActionId}
    )
    allow(actions, frozenset({Needs.NOTHING}))

    actions[ActionId.FIND].trigger()
    actions[ActionId.PRINT_SHEET].trigger()

    assert done == [ActionId.FIND]
    assert not actions[ActionId.PRINT_SHEET].isEnabled()
    assert actions[ActionId.FIND].shortcut() == QKeySequence("Ctrl+F")


# What a Danish keyboard sends without Shift or AltGr; `?` shares its key with `+`, `/` needs Shift with 7.
PLAIN_KEYS = {*"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-,.", *(f"F{number}" for number in range(1, 13))}
PLAIN_KEYS |= {"Esc", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown", "Del", "Ins", "Return", "Space"}


def parts(sequence: QKeySequence) -> tuple[Qt.KeyboardModifier, Qt.Key]:
    pressed = sequence[0]
    return pressed.keyboardModifiers(), pressed.key()


@pytest.mark.parametrize("spec", [spec for spec in ACTIONS if spec.shortcut], ids=lambda spec: spec.id)
def test_key_shown_first_lies_plain_on_a_danish_keyboard(spec: ActionSpec) -> None:
    modifiers, key = parts(shortcuts(spec)[0])

    assert QKeySequence(key).toString() in PLAIN_KEYS
    assert not modifiers & Qt.KeyboardModifier.MetaModifier
    is_letter_alone = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    assert not (is_letter_alone and len(QKeySequence(key).toString()) == 1)


class Pressed(NamedTuple):
    """A window under a Danish keyboard, and what its keys have done."""

    window: QMainWindow
    field: ListField
    done: list[ActionId]


@pytest.fixture
def pressed(qtbot: QtBot) -> Pressed:
    """Show every action over a field, and note which are done."""
    window = QMainWindow()
    qtbot.addWidget(window)
    field = ListField(window)
    window.setCentralWidget(field)
    done: list[ActionId] = []
    build_actions(window, add_menus(window), {action: (lambda *_, a=action: done.append(a)) for action in ActionId})
    window.show()
    field.setFocus()
    return Pressed(window, field, done)


@pytest.mark.parametrize("spec", [spec for spec in ACTIONS if spec.shortcut], ids=lambda spec: spec.id)
def test_key_event_of_a_danish_keyboard_does_the_deed(pressed: Pressed, spec: ActionSpec) -> None:
    modifiers, key = parts(shortcuts(spec)[0])
    QTest.keyClick(pressed.field, key, modifiers)

    assert pressed.done == [spec.id]


@pytest.mark.parametrize(
    ("key", "modifiers", "deed"),
    [
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier, ActionId.LARGER),
        (Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier, ActionId.SMALLER),
        (
            Qt.Key.Key_Plus,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier,
            ActionId.LARGER,
        ),
        (
            Qt.Key.Key_Minus,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.KeypadModifier,
            ActionId.SMALLER,
        ),
    ],
)
def test_plus_and_minus_work_on_both_parts_of_the_keyboard(
    pressed: Pressed, key: Qt.Key, modifiers: Qt.KeyboardModifier, deed: ActionId
) -> None:
    QTest.keyClick(pressed.field, key, modifiers)

    assert pressed.done == [deed]


def test_signs_made_with_alt_gr_are_typed_and_do_nothing_else(pressed: Pressed) -> None:
    alt_gr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier  # as Windows sends it
    for key, sign in (
        (Qt.Key.Key_At, "@"),
        (Qt.Key.Key_Dollar, "$"),
        (Qt.Key.Key_BraceLeft, "{"),
        (Qt.Key.Key_BracketLeft, "["),
        (Qt.Key.Key_BracketRight, "]"),
        (Qt.Key.Key_BraceRight, "}"),
        (Qt.Key.Key_Bar, "|"),
    ):
        QTest.sendKeyEvent(QTest.KeyAction.Click, pressed.field, key, sign, alt_gr)
    for key, sign in ((Qt.Key.Key_Question, "?"), (Qt.Key.Key_Slash, "/")):
        QTest.sendKeyEvent(QTest.KeyAction.Click, pressed.field, key, sign, Qt.KeyboardModifier.ShiftModifier)

    assert pressed.field.text() == "@${[]}|?/"
    assert pressed.done == []
