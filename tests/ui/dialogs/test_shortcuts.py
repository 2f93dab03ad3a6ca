"""The sheet tells every key."""

from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ACTIONS, shortcuts
from idekatalog.ui.dialogs.shortcuts import ShortcutDialog
from idekatalog.ui.menus import Menu
from idekatalog.ui.theme import Theme


def test_every_action_with_a_key_is_on_the_sheet(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutDialog(theme)
    qtbot.addWidget(dialog)
    words = "\n".join(view.toPlainText() for view in dialog.findChildren(QTextEdit))

    assert [spec.id for spec in ACTIONS if shortcuts(spec) and spec.help not in words] == []


def test_keys_stand_under_the_menu_they_are_found_in(qtbot: QtBot, theme: Theme) -> None:
    dialog = ShortcutDialog(theme)
    qtbot.addWidget(dialog)
    titles = [heading.text() for heading in dialog.findChildren(Heading)]

    assert titles == [menu.replace("&", "") for menu in Menu if any(s.menu is menu and shortcuts(s) for s in ACTIONS)]
