"""Method sheets from the window: shown page by page, kept as PDF, and refused in words."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.pages import page_count
from tests.ui.conftest import WAIT_MS


def test_preview_shows_every_page(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()

    dialog = window.findChild(PreviewDialog)
    assert len(dialog.pages) >= 2
    assert dialog.pages[0].accessibleName() == f"Side 1 af {len(dialog.pages)}"
    assert not dialog.pages[0].pixmap().isNull()
    dialog.close()


def test_nothing_is_said_to_be_made_when_the_pages_are_there(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()

    assert window.statusBar().currentMessage() == ""
    window.findChild(PreviewDialog).close()


def test_sheet_is_saved(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    target = tmp_path / "ark.pdf"
    with qtbot.waitSignal(window.sheet_desk.told, check_params_cb=lambda words: "Gemt" in words, timeout=WAIT_MS):
        window.sheet_desk.save_to(target, window.commands.sheet_order())

    assert page_count(target.read_bytes()) >= 2


def test_unwritable_target_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    window.sheet_desk.failed.disconnect(window.warn)  # a message box would wait for a click
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS) as said:
        window.sheet_desk.save_to(tmp_path / "mangler" / "ark.pdf", window.commands.sheet_order())

    assert str(tmp_path / "mangler") in said.args[0]
