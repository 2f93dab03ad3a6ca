"""The help tells every key."""

from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ACTIONS, shortcuts
from idekatalog.ui.dialogs.help import HelpDialog
from idekatalog.ui.theme import Theme


def test_every_action_with_a_key_is_in_the_help(qtbot: QtBot, theme: Theme) -> None:
    dialog = HelpDialog(theme)
    qtbot.addWidget(dialog)
    words = dialog.view.toPlainText()

    assert [spec.id for spec in ACTIONS if shortcuts(spec) and spec.help not in words] == []
