"""The menu Papir: each paper where one expects it, and refused in words where it cannot be made."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import Folder, FolderItem, Note
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.folder_paper import FolderPaperDialog
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.pages import page_count
from idekatalog.ui.print_wish import Wish
from idekatalog.ui.sheet_order import SheetOrder
from tests.ui.conftest import WAIT_MS

FOLDER = Folder("mappe-1", "Mødet på tirsdag", "", (FolderItem("bekymringssamtaler"), FolderItem("vaek")))
NOTE = Note("bekymringssamtaler", "Vi ringede først.")


@pytest.fixture
def shown(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[SheetOrder]:
    """Collect what would be shown, instead of making it."""
    orders: list[SheetOrder] = []
    monkeypatch.setattr(window.sheet_desk, "show_preview", orders.append)
    return orders


def open_folder(window: MainWindow, folder: Folder = FOLDER) -> None:
    window.keeper.keep_at_once(folder)
    window.navigation.open_folder(folder.id)


@pytest.mark.parametrize(
    ("action", "pages"),
    [(ActionId.CONVERSATION_SHEET, 2), (ActionId.QUESTION_CARDS, 2), (ActionId.CALL_SHEET, 4)],
)
def test_paper_of_the_open_method_is_shown(qtbot: QtBot, window: MainWindow, action: ActionId, pages: int) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.actions_by_id[action].trigger()

    dialog = window.findChild(PreviewDialog)
    assert len(dialog.pages) >= pages
    dialog.close()


def test_method_without_questions_is_refused_in_one_sentence(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    window.sheet_desk.failed.disconnect(window.warn)  # a message box would wait for a click
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS) as said:
        window.paper_desk.make_conversation_sheet()

    assert said.args[0].startswith("Banderåd har ingen spørgsmål i kataloget, så der kan ikke laves samtaleark.")


def test_papers_of_a_method_need_one_and_the_folder_needs_a_folder(window: MainWindow) -> None:
    actions = window.actions_by_id
    window.navigation.open_entry("bekymringssamtaler")
    assert actions[ActionId.CALL_SHEET].isEnabled()
    assert not actions[ActionId.FOLDER_PAPER].isEnabled()

    open_folder(window)
    assert not actions[ActionId.CALL_SHEET].isEnabled()
    assert actions[ActionId.FOLDER_PAPER].isEnabled()
    assert window.folders.shelf.paper.isVisibleTo(window.folders.shelf)


def test_folder_is_shown_with_her_notes_only_when_they_are_ticked(window: MainWindow, shown: list[SheetOrder]) -> None:
    window.keeper.keep_at_once(NOTE)
    open_folder(window)
    for is_wanted in (False, True):
        window.paper_desk.make_folder()
        dialog = window.findChild(FolderPaperDialog)
        assert dialog.read_through.isHidden()
        dialog.with_notes.setChecked(is_wanted)
        assert dialog.read_through.isVisibleTo(dialog) == dialog.notes.isVisibleTo(dialog) == is_wanted
        assert NOTE.text in dialog.notes.toPlainText()
        dialog.buttons.accepted.emit()
        dialog.setParent(None)

    without, with_them = (page_count(order.make(Wish())) for order in shown)
    assert with_them == without + 1
    assert shown[0].file_name.startswith("mappe-20")


def test_nothing_of_hers_is_in_a_file_name(window: MainWindow, shown: list[SheetOrder]) -> None:
    open_folder(window)
    window.paper_desk.make_folder()
    window.findChild(FolderPaperDialog).buttons.accepted.emit()

    assert "tirsdag" not in shown[0].file_name


def test_note_with_what_may_be_a_cpr_number_is_pointed_out(window: MainWindow) -> None:
    dialog = FolderPaperDialog({"Bekymringssamtaler": "Ring til 010190-1234"}, window)
    assert dialog.cpr.isHidden()
    dialog.with_notes.setChecked(True)

    assert dialog.cpr.isVisibleTo(dialog)
    dialog.close()


def test_folder_without_notes_cannot_take_them_along(window: MainWindow) -> None:
    dialog = FolderPaperDialog({}, window)

    assert not dialog.with_notes.isEnabled()
    dialog.close()


def test_folder_of_which_nothing_is_left_says_so(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(window, "warn", said.append)
    open_folder(window, Folder("mappe-2", "Gammel", "", (FolderItem("vaek"),)))
    window.paper_desk.make_folder()

    assert said == ["Mappen er tom, eller intet i den findes i denne udgave. Læg noget i den fra en indsats."]


def test_whole_catalogue_is_shown_as_a_book(window: MainWindow, shown: list[SheetOrder]) -> None:
    window.actions_by_id[ActionId.BOOK].trigger()

    assert shown[0].file_name == "idekatalog-bog-2024-02.pdf"
    assert shown[0].title == "Bog: hele kataloget"


def test_menu_on_the_page_has_the_papers_that_can_be_made(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    assert {"Lav samtaleark", "Lav ringeliste"} <= other_papers(window)

    window.navigation.open_entry("banderaad")
    assert "Lav ringeliste" in other_papers(window)
    assert "Lav samtaleark" not in other_papers(window)


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising and grabbing, which every menu does
def test_enter_opens_the_menu_of_other_papers(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    button = papers_button(window)
    opened: list[bool] = []
    button.menu().aboutToShow.connect(lambda: opened.append(True))
    button.menu().aboutToShow.connect(button.menu().close, Qt.ConnectionType.QueuedConnection)

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert opened == [True]


def papers_button(window: MainWindow) -> QPushButton:
    buttons = window.search.reading.findChildren(QPushButton)
    return next(button for button in buttons if button.isVisibleTo(window) and button.text() == "Andre papirer")


def other_papers(window: MainWindow) -> set[str]:
    return {line.text() for line in papers_button(window).menu().actions()}
