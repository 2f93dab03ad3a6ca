"""The question where a file should lie."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from idekatalog.ui.dialogs.save import SaveDialog

KINDS = {"xlsx": "Excel (*.xlsx)", "csv": "CSV (*.csv)"}


@pytest.fixture
def dialog(qtbot: QtBot) -> SaveDialog:
    dialog = SaveDialog("Gem listen", "liste.xlsx", KINDS)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    return dialog


def test_usual_kind_is_offered_first_with_a_name(dialog: SaveDialog) -> None:
    assert dialog.nameFilters() == list(KINDS.values())
    assert dialog.defaultSuffix() == "xlsx"
    assert Path(dialog.selectedFiles()[0]).name == "liste.xlsx"


def test_other_kind_brings_its_suffix(dialog: SaveDialog) -> None:
    dialog.filterSelected.emit(KINDS["csv"])

    assert dialog.defaultSuffix() == "csv"


def test_name_without_suffix_gets_the_one_of_its_kind(
    dialog: SaveDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile("min liste")
    monkeypatch.setattr(dialog, "exec", lambda: True)

    assert dialog.ask() == tmp_path / "min liste.xlsx"


def test_no_answer_is_no_file(dialog: SaveDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialog, "exec", lambda: False)

    assert dialog.ask() is None
