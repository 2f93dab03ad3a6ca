"""Papers for Word from the window: offered where there is one, whole or not at all, refused in words."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from idekatalog.errors import StorageError
from idekatalog.paths import Paths
from idekatalog.strings import word as strings
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.sheet_order import WordCopy
from tests.content.conftest import MEETING
from tests.ui.conftest import WAIT_MS


def copy_of(window: MainWindow) -> WordCopy:
    order = window.commands.sheet_order()
    assert order is not None
    assert order.word is not None
    return order.word


def can_save(window: MainWindow) -> bool:
    return window.actions_by_id[ActionId.SAVE_WORD].isEnabled()


def buttons(window: object) -> list[str]:
    return [found.text() for found in window.findChildren(QAbstractButton)]  # type: ignore[attr-defined]


@pytest.fixture
def meeting(paths: Paths) -> None:
    """Give the content a kind of meeting."""
    folder = paths.content / "moeder"
    folder.mkdir()
    (folder / "moede-samtale.md").write_text(MEETING, encoding="utf-8")


@pytest.fixture
def place(qtbot: QtBot, meeting: None, window: MainWindow) -> MainWindow:
    """Go to Møde."""
    with qtbot.waitSignal(window.meeting.drawn, timeout=WAIT_MS):
        window.actions_by_id[ActionId.GO_MEETING].trigger()
    return window


def test_method_sheet_is_saved_under_the_pdfs_name(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    copy = copy_of(window)
    target = tmp_path / copy.file_name
    with qtbot.waitSignal(window.sheet_desk.told, check_params_cb=lambda words: "Gemt" in words, timeout=WAIT_MS):
        window.sheet_desk.save_word_to(target, copy)

    assert target.name == "metodeark-bekymringssamtaler.docx"
    assert Document(str(target)).core_properties.title == "Bekymringssamtaler – metodeark"


def test_unwritable_target_is_said_and_an_old_file_stays(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    window.sheet_desk.failed.disconnect(window.warn)  # a message box would wait for a click
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS) as said:
        window.sheet_desk.save_word_to(tmp_path / "mangler" / "ark.docx", copy_of(window))
    assert str(tmp_path / "mangler") in said.args[0]

    def stumble() -> bytes:
        raise StorageError("Pladsen er brugt.")

    old = tmp_path / "ark.docx"
    old.write_bytes(b"gammel")
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS):
        window.sheet_desk.save_word_to(old, WordCopy("", "", stumble))
    assert old.read_bytes() == b"gammel"


def test_file_of_another_kind_is_refused(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    window.sheet_desk.failed.disconnect(window.warn)
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS) as said:
        window.sheet_desk.save_word_to(tmp_path / "ark.pdf", copy_of(window))

    assert said.args[0].endswith("Navnet skal ende på .docx.")
    assert not (tmp_path / "ark.pdf").exists()


def test_it_can_be_saved_only_where_there_is_something_to_edit(window: MainWindow) -> None:
    assert not can_save(window)
    window.navigation.open_entry("bekymringssamtaler")
    assert can_save(window)
    window.actions_by_id[ActionId.GO_CONTACTS].trigger()
    assert not can_save(window)


def test_page_and_preview_offer_it(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    assert strings.BUTTON in [line.text() for line in window.search.reading.findChildren(QAction)]
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()
    preview = window.findChild(PreviewDialog)

    assert strings.BUTTON in buttons(preview)
    preview.close()


def test_meeting_gives_only_the_paper_for_the_table(place: MainWindow, tmp_path: Path) -> None:
    place.meeting.form.purpose.setPlainText("Vi vil finde et hold.")
    copy = copy_of(place)
    target = tmp_path / "ark.docx"
    target.write_bytes(copy.make())
    text = "\n".join(found.text for found in Document(str(target)).paragraphs)

    assert can_save(place)
    assert strings.TABLE_BUTTON in buttons(place.meeting)
    assert copy.file_name.startswith("moedepapir-20")
    assert copy.file_name.endswith(".docx")
    assert "Vi vil finde et hold." in text
    assert "Pas på" not in text
