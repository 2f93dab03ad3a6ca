"""Method sheets from the window: shown page by page, kept as PDF, and refused in words."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtPrintSupport import QPrintDialog
from pytestqt.qtbot import QtBot

from idekatalog.errors import SheetError
from idekatalog.strings import printing as words
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.pages import page_count
from idekatalog.ui.print_wish import Habit, Ink, Wish
from idekatalog.ui.settings import Settings
from idekatalog.ui.sheet_order import SheetOrder
from tests.builders import an_intervention
from tests.sheets.pages import a_pdf
from tests.ui.conftest import WAIT_MS


def test_preview_shows_every_page(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()

    dialog = window.findChild(PreviewDialog)
    assert len(dialog.pages) >= 2
    assert dialog.pages[0].accessibleName() == f"Side 1 af {len(dialog.pages)}"
    assert not dialog.pages[0].image.isNull()
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


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> Iterator[PreviewDialog]:
    """Show a method sheet."""
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()
    found = window.findChild(PreviewDialog)
    yield found
    found.close()


def test_large_print_is_made_at_once_and_remembered(qtbot: QtBot, window: MainWindow, dialog: PreviewDialog) -> None:
    before = len(dialog.pages)
    with qtbot.waitSignal(window.sheet_desk._looking.done, timeout=WAIT_MS):
        dialog.large.click()

    assert len(dialog.pages) > before
    assert window.settings.preferences.wish == Wish(is_large=True)
    assert Settings(window.paths.data).preferences.wish == Wish(is_large=True)


def test_ink_is_chosen(qtbot: QtBot, window: MainWindow, dialog: PreviewDialog) -> None:
    with qtbot.waitSignal(window.sheet_desk._looking.done, timeout=WAIT_MS):
        dialog.ink.setCurrentIndex(1)

    assert window.settings.preferences.ink is Ink.GRAY


def test_pages_grow_with_the_zoom_and_with_the_keys(dialog: PreviewDialog) -> None:
    natural = dialog.pages[0].width()
    dialog.zoom.setCurrentIndex(dialog.zoom.findData(200))
    assert dialog.pages[0].width() == pytest.approx(2 * natural, abs=2)
    dialog._reduce()
    assert dialog.zoom.currentData() == 150
    dialog.zoom.setCurrentIndex(0)
    assert dialog.pages[0].width() <= dialog.view.viewport().width()


def test_keys_go_on_from_the_size_in_which_the_whole_width_is_shown(dialog: PreviewDialog) -> None:
    for key, percent in ((dialog._enlarge, 150), (dialog._reduce, 125)):
        dialog.zoom.setCurrentIndex(0)
        for page in dialog.pages:
            page.show_wide(round(page.natural_width * 1.3))
        key()

        assert dialog.zoom.currentData() == percent


def test_wrong_pages_are_said_and_nothing_is_printed(dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("idekatalog.ui.dialogs.preview.has_printer", lambda: True)
    dialog.choice.setText("9-8")
    assert dialog.problem.text() == words.WRONG_PAGES.format(count=len(dialog.pages))
    dialog._print()  # would open the system's dialog, and wait

    dialog.choice.setText("1")
    assert dialog.problem.isHidden()


def test_computer_without_a_printer_says_so(dialog: PreviewDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    said = []
    monkeypatch.setattr("idekatalog.ui.dialogs.preview.has_printer", lambda: False)
    monkeypatch.setattr("idekatalog.ui.dialogs.preview.show_warning", lambda _, message: said.append(message))
    dialog._print()

    assert said == [words.NO_PRINTER]


def test_how_she_printed_is_remembered(window: MainWindow, dialog: PreviewDialog) -> None:
    dialog.printed.emit(Habit(2, "DuplexLongSide"))

    assert Settings(window.paths.data).preferences.habit == Habit(2, "DuplexLongSide")


def test_only_pages_in_sight_are_drawn(dialog: PreviewDialog) -> None:
    drawn = [page._image is not None for page in dialog.pages]

    assert drawn[0]
    assert sum(drawn) <= 12


REFUSED = "Det går ikke i gråtoner."


class SlowPaper:
    """A paper of one page, in large print of two, which waits until it may go on; there is none in gray."""

    def __init__(self) -> None:
        self.go_on = Event()
        self.order = SheetOrder("Langsom", "langsom.pdf", self._make, has_looks=True)

    def _make(self, wish: Wish) -> bytes:
        if wish.is_large:
            assert self.go_on.wait(WAIT_MS / 1000)
        if wish.ink is Ink.GRAY:
            raise SheetError(REFUSED)
        return a_pdf(*[an_intervention()] * (1 + wish.is_large))


def opened(qtbot: QtBot, window: MainWindow, order: SheetOrder) -> PreviewDialog:
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.sheet_desk.show_preview(order)
    found = window.sheet_desk._preview
    assert found is not None
    return found


def test_late_look_does_not_land_in_the_next_preview(qtbot: QtBot, window: MainWindow) -> None:
    slow, other = SlowPaper(), SheetOrder("Ark", "ark.pdf", lambda _: a_pdf(*[an_intervention()] * 3))
    first = opened(qtbot, window, slow.order)
    first.large.click()
    first.close()
    second = opened(qtbot, window, other)
    with qtbot.waitSignal(window.sheet_desk._looking.done, timeout=WAIT_MS):
        slow.go_on.set()

    assert len(second.pages) == 3
    second.close()


def test_nothing_is_printed_or_kept_that_looks_otherwise_than_the_boxes_say(qtbot: QtBot, window: MainWindow) -> None:
    slow = SlowPaper()
    preview = opened(qtbot, window, slow.order)
    assert preview.printing.isEnabled()
    assert preview.saving.isEnabled()
    preview.large.click()
    preview.ink.setCurrentIndex(preview.ink.findData(str(Ink.COLOUR)))  # waits until the large one is made
    assert not preview.printing.isEnabled()
    assert not preview.saving.isEnabled()
    with qtbot.waitSignal(window.sheet_desk._looking.done, timeout=WAIT_MS):
        slow.go_on.set()
    assert not preview.printing.isEnabled()
    with qtbot.waitSignal(window.sheet_desk._looking.done, timeout=WAIT_MS):
        pass

    assert preview.printing.isEnabled()
    assert preview.saving.isEnabled()
    preview.close()


def test_look_that_cannot_be_made_is_taken_back_and_said(qtbot: QtBot, window: MainWindow) -> None:
    window.sheet_desk.failed.disconnect(window.warn)  # a message box would wait for a click
    preview = opened(qtbot, window, SlowPaper().order)
    with qtbot.waitSignal(window.sheet_desk.failed, timeout=WAIT_MS) as said:
        preview.ink.setCurrentIndex(preview.ink.findData(str(Ink.GRAY)))

    assert said.args == [REFUSED]
    assert preview.wish == window.settings.preferences.wish == Wish()
    assert preview.printing.isEnabled()
    preview.close()


def test_second_sheet_at_a_time_is_refused_in_words(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    desk, slow, said = window.sheet_desk, SlowPaper(), []
    desk.failed.disconnect(window.warn)  # a message box would wait for a click
    desk.failed.connect(said.append)
    window.settings.change(is_large_print=True)
    desk.save_to(tmp_path / "et.pdf", slow.order)
    desk.save_to(tmp_path / "to.pdf", slow.order)
    assert said == [words.BUSY]
    desk.show_preview(slow.order)
    desk.show_preview(slow.order)
    assert said == [words.BUSY] * 2
    with qtbot.waitSignals([desk.shown, desk._saving.done], timeout=WAIT_MS):
        slow.go_on.set()

    assert not (tmp_path / "to.pdf").exists()
    desk._preview.close()


def test_queue_of_the_printer_tells_nothing_of_what_a_folder_is_called(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    queued = []
    monkeypatch.setattr("idekatalog.ui.dialogs.preview.has_printer", lambda: True)
    monkeypatch.setattr(QPrintDialog, "exec", lambda dialog: queued.append(dialog.printer().docName()))
    secret = SheetOrder("Mappe: Brors sag", "mappe-2026-11-30.pdf", lambda _: a_pdf(an_intervention()))
    preview = opened(qtbot, window, secret)
    preview.printing.click()

    assert queued == ["mappe-2026-11-30"]
    preview.close()


def test_guide_is_shown_as_pages(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.actions_by_id[ActionId.SAVE_GUIDE].trigger()
    preview = window.findChild(PreviewDialog)

    assert preview.windowTitle() == "Sådan bruger du Idekatalog"
    assert len(preview.pages) > 5
    preview.close()
