"""The theme reaches everything, wherever the program lies."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from idekatalog.paths import Paths
from idekatalog.ui.theme import Appearance, Theme, apply_theme


@pytest.mark.parametrize("name", ["hjem Søren", "O'Brien", "æ ø å"])
def test_style_sheet_survives_any_path(
    qtbot: QtBot, qapp: QApplication, paths: Paths, tmp_path: Path, name: str
) -> None:
    resources = tmp_path / name / "resources"
    shutil.copytree(paths.resources, resources)
    apply_theme(qapp, Theme(Appearance.LIGHT, 100, resources))
    box = QCheckBox("x")
    qtbot.addWidget(box)
    box.show()  # a sheet Qt cannot parse is a warning, and a warning fails the test

    assert box.isVisible()
