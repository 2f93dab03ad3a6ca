"""Packs and own interventions taken in from the window: shown first, stopped at will, brought back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from idekatalog import packs
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.offer import OfferDialog
from idekatalog.ui.dialogs.packs import PacksDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.pack_desk import PackDesk
from tests.content.packs import NIGHT, a_folder, a_zip
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def desk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> PackDesk:
    """Return the window's desk; what it would warn of is an error of the test."""
    monkeypatch.setattr(window, "warn", pytest.fail)
    return window.commands.pack_desk


def offered(qtbot: QtBot, desk: PackDesk, source: Path) -> OfferDialog:
    with qtbot.waitSignal(desk.offered, timeout=WAIT_MS):
        desk.look_at(source)
    return desk._window.findChildren(OfferDialog)[-1]


def accept(qtbot: QtBot, window: MainWindow, dialog: OfferDialog) -> None:
    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        dialog.accept()


def test_every_change_is_shown_before_a_yes(qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path) -> None:
    dialog = offered(qtbot, desk, a_zip(tmp_path / "a.zip"))

    assert dialog.summary.text() == "1 ny"
    assert dialog.changes.toPlainText() == "Ny indsats natteravne"
    assert packs.installed(window.searcher.paths) == ()
    accept(qtbot, window, dialog)
    assert window.library is not None
    assert window.library.titles["natteravne"] == "natteravne"


def test_no_leaves_everything(qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path) -> None:
    offered(qtbot, desk, a_zip(tmp_path / "a.zip")).reject()

    assert packs.installed(window.searcher.paths) == ()
    assert list(window.searcher.paths.data.rglob("*.tmp")) == []


def test_manifest_chosen_in_a_folder_means_the_folder(
    qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = str(a_folder(tmp_path / "pakke") / "pakke.yaml")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (chosen, ""))
    with qtbot.waitSignal(desk.offered, timeout=WAIT_MS) as offer:
        window.actions_by_id[ActionId.FETCH_PACK].trigger()

    assert offer.args[0].origin.id == "odense"
    desk.leave()


def test_pack_marks_card_page_and_what_is_open_stays(
    qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path
) -> None:
    window.navigation.open_entry("banderaad")
    accept(qtbot, window, offered(qtbot, desk, a_zip(tmp_path / "a.zip")))

    assert window.search.reading.intervention is not None
    assert window.search.reading.intervention.id == "banderaad"
    window.navigation.open_entry("natteravne")
    shown = [label.text() for label in window.search.reading.findChildren(QLabel)]
    assert "Fra pakken Odenses indsatser" in shown


def test_stopped_work_keeps_the_old_state(qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path) -> None:
    desk._stopped.set()
    desk._stopped.clear = lambda: None  # type: ignore[method-assign]  # as if Stop were pressed at once
    with qtbot.waitSignal(desk._looking.failed, timeout=WAIT_MS) as said:
        desk.look_at(a_zip(tmp_path / "a.zip"))

    assert said.args == ["Stoppet. Intet er ændret."]
    assert window.statusBar().currentMessage() == "Stoppet. Intet er ændret."
    assert packs.installed(window.searcher.paths) == ()


def test_refused_pack_is_one_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    warned: list[str] = []
    monkeypatch.setattr(window, "warn", warned.append)
    desk = window.commands.pack_desk
    with qtbot.waitSignal(desk._looking.failed, timeout=WAIT_MS):
        desk.look_at(a_zip(tmp_path / "a.zip", more=[("../x.md", b"")]))

    assert len(warned) == 1
    assert "kan gøre skade" in warned[0]


def test_packs_are_listed_removed_and_brought_back(
    qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path
) -> None:
    accept(qtbot, window, offered(qtbot, desk, a_zip(tmp_path / "a.zip")))
    window.actions_by_id[ActionId.SHOW_PACKS].trigger()
    dialog = window.findChild(PacksDialog)

    assert dialog.list.item(0).text() == "Odenses indsatser, version 1 · Odense Kommune · 20. november 2026"
    dialog.list.setCurrentRow(0)
    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        dialog._remove.click()
    assert dialog.list.count() == 0
    assert dialog._removed.text() == "Fjernet: Odenses indsatser."
    assert "natteravne" not in window.library.titles
    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        dialog._undo.click()
    assert dialog.list.count() == 1
    assert "natteravne" in window.library.titles
    dialog.reject()


def test_shared_folder_is_followed_and_fetched_again(
    qtbot: QtBot, window: MainWindow, desk: PackDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = tmp_path / "Fælles"
    (shared / "indsatser").mkdir(parents=True)
    text = NIGHT["indsatser/natteravne.md"]
    (shared / "indsatser" / "natteravne.md").write_bytes(text)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shared))
    with qtbot.waitSignal(desk.offered, timeout=WAIT_MS):
        desk.follow()
    accept(qtbot, window, window.findChildren(OfferDialog)[-1])
    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        window.actions_by_id[ActionId.FETCH_NEW].trigger()
    assert window.statusBar().currentMessage() == "Intet nyt i Fælles."
    (shared / "indsatser" / "natteravne.md").write_bytes(text.replace(b"Kort.", b"Kortere."))
    with qtbot.waitSignal(desk.offered, timeout=WAIT_MS) as offer:
        window.actions_by_id[ActionId.FETCH_NEW].trigger()

    assert [change.sentence for change in offer.args[0].changes] == ["Ændret indsats natteravne: tekst"]
    desk.leave()


def test_own_intervention_is_begun_opened_and_read_again(
    qtbot: QtBot, window: MainWindow, desk: PackDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(opened.append(url)) or True)
    window.actions_by_id[ActionId.NEW_OWN].trigger()
    made = Path(opened[0].toLocalFile())

    assert made.parent == window.searcher.paths.own / "indsatser"
    with qtbot.waitSignal(window.searcher.opened, timeout=WAIT_MS):
        window.actions_by_id[ActionId.FETCH_NEW].trigger()
    assert window.library is not None
    assert [found for found in window.library.register.findings if found.startswith("egne/")] == []
    assert window.library.text(made.stem).origin == "egne"


def test_without_an_editor_the_place_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    warned: list[str] = []
    monkeypatch.setattr(window, "warn", warned.append)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    window.actions_by_id[ActionId.NEW_OWN].trigger()

    assert "egen-indsats-" in warned[0]


def test_every_part_of_the_dialogs_has_a_name(qtbot: QtBot, desk: PackDesk, tmp_path: Path) -> None:
    dialog = offered(qtbot, desk, a_zip(tmp_path / "a.zip", {**NIGHT, "indsatser/x.md": b"ingenting"}))
    texts = dialog.findChildren(QPlainTextEdit)

    assert len({text.accessibleName() for text in texts}) == 2
    assert all(text.isReadOnly() for text in texts)
    dialog.reject()
