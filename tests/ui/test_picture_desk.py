"""Matrix and map kept as pictures, and refused in words."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.dialogs.save import SaveDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.matrix_tools import View
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.actions_by_id[ActionId.GO_MUNICIPALITIES].trigger()
    window.picture_desk.failed.disconnect(window.warn)  # a message box would wait for a click
    return window


def save(qtbot: QtBot, window: MainWindow, target: Path) -> None:
    chart = window.municipalities.chart
    assert chart is not None
    with qtbot.waitSignal(window.picture_desk.told, check_params_cb=lambda said: str(target) in said, timeout=WAIT_MS):
        window.picture_desk.save_to(target, chart)


def refusal(qtbot: QtBot, window: MainWindow, target: Path) -> str:
    chart = window.municipalities.chart
    assert chart is not None
    with qtbot.waitSignal(window.picture_desk.failed, timeout=WAIT_MS) as said:
        window.picture_desk.save_to(target, chart)
    return str(said.args[0])


def test_matrix_is_kept_as_a_sharp_picture(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    save(qtbot, window, tmp_path / "skema.PNG")

    image = QImage(str(tmp_path / "skema.PNG"))
    assert image.width() > 2000
    shades = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    assert len(shades) > 2  # more than ground and ink: the signs have their colours


def test_map_is_kept_as_a_drawing(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.municipalities.tools.view_chosen.emit(View.MAP)
    save(qtbot, window, tmp_path / "kort.svg")

    words = [found.text for found in ElementTree.parse(tmp_path / "kort.svg").iter() if found.text]
    assert "Banderåd: kommunerne på Vestegnen" in words
    assert "Høje-Taastrup" in words


def test_unwritable_target_is_said_and_an_older_picture_stays(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    assert str(tmp_path / "mangler") in refusal(qtbot, window, tmp_path / "mangler" / "skema.png")

    older = tmp_path / "skema.gif"
    older.write_bytes(b"gammelt")
    assert ".png eller .svg" in refusal(qtbot, window, older)
    assert older.read_bytes() == b"gammelt"


def test_picture_too_large_for_the_memory_is_said(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("idekatalog.ui.picture_file._SHARPNESS", 100_000)

    assert "Billedet kunne ikke laves" in refusal(qtbot, window, tmp_path / "skema.png")
    assert not (tmp_path / "skema.png").exists()


def test_button_asks_for_a_name_and_keeps_the_picture_there(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SaveDialog, "ask", lambda _: tmp_path / "mit.svg")
    with qtbot.waitSignal(window.picture_desk.told, timeout=WAIT_MS):
        window.municipalities.tools.picture_wanted.emit()

    assert (tmp_path / "mit.svg").exists()


def test_paper_shows_what_the_place_shows(qtbot: QtBot, window: MainWindow) -> None:
    assert window.actions_by_id[ActionId.PRINT_SHEET].isEnabled()
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.municipalities.tools.printing_wanted.emit()

    dialog = window.findChild(PreviewDialog)
    assert dialog.windowTitle() == "Erfaringer i kommunerne"
    page = dialog.pages[0].image
    assert page.width() > page.height()
    dialog.close()
