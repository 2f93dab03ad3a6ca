"""What can be taken along from the window: copied, saved, and refused in words."""

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.qr_code import QrCodeDialog
from idekatalog.ui.dialogs.save import SaveDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.literature_page import LITERATURE, WorkCard
from tests.ui.conftest import WAIT_MS

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def button(window: MainWindow, name: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.isVisible() and name in (b.text(), b.accessibleName()))


def menu_line(window: MainWindow, name: str) -> QAction:
    menu = button(window, "Andre papirer").menu()
    return next(line for line in menu.actions() if line.text() == name)


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def save(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[[ActionId, Path], bytes]:
    """Return what an action writes into a file the user has chosen."""

    def saved(action: ActionId, target: Path) -> bytes:
        monkeypatch.setattr(SaveDialog, "ask", lambda _: target)
        with qtbot.waitSignal(window.take_along.told, check_params_cb=lambda words: "Gemt" in words, timeout=WAIT_MS):
            window.actions_by_id[action].trigger()
        return target.read_bytes()

    return saved


def failure(qtbot: QtBot, window: MainWindow, deed: Callable[[], object]) -> str:
    window.take_along.failed.disconnect(window.warn)  # a message box would wait for a click
    with qtbot.waitSignal(window.take_along.failed, timeout=WAIT_MS) as said:
        deed()
    return str(said.args[0])


def test_agenda_is_copied_by_key_and_button(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL_SHIFT)

    assert clipboard().startswith("Metode til drøftelse: Bekymringssamtaler\n")
    assert "<b>Metode til" in QGuiApplication.clipboard().mimeData().html()
    assert window.statusBar().currentMessage() == "Kopieret. Sæt ind i jeres dagsorden."

    QGuiApplication.clipboard().clear()
    menu_line(window, "Kopiér til dagsorden").trigger()
    assert clipboard().startswith("Metode til drøftelse")


def test_journal_holds_one_line_and_no_more(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    menu_line(window, "Kopiér til journal").trigger()

    assert clipboard() == "Metode drøftet: Bekymringssamtale (Idekataloget, februar 2024, s. 45). Aftaler: "


def test_citation_follows_the_place(window: MainWindow) -> None:
    window.navigation.open_entry("mentorordninger")
    button(window, "Kopiér henvisning").click()
    assert clipboard().startswith("Mentorordninger. Opslag i Idekatalog")

    window.navigation.open_knowledge("artikel-akut")
    window.actions_by_id[ActionId.COPY_CITATION].trigger()
    assert clipboard().startswith("Hvis det er akut. Opslag i Idekatalog, indhold fra februar 2024. Rammetekst")


@pytest.mark.parametrize("place", [ActionId.GO_SEARCH, ActionId.GO_CONTACTS])
def test_list_is_saved_by_a_button_under_it(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, place: ActionId
) -> None:
    window.actions_by_id[place].trigger()
    monkeypatch.setattr(SaveDialog, "ask", lambda _: tmp_path / "liste.csv")
    with qtbot.waitSignal(window.take_along.told, check_params_cb=lambda words: "Gemt" in words, timeout=WAIT_MS):
        button(window, "Gem listen …").click()

    assert (tmp_path / "liste.csv").read_bytes().count(b"\r\n") > 3


def test_list_without_hits_cannot_be_saved(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.search.field.setText("xyzzyqwert")

    assert not button(window, "Gem listen …").isEnabled()


def test_only_what_is_possible_is_enabled(window: MainWindow) -> None:
    def possible(*actions: ActionId) -> list[bool]:
        return [window.actions_by_id[action].isEnabled() for action in actions]

    copies = (ActionId.COPY_AGENDA, ActionId.COPY_JOURNAL, ActionId.COPY_CITATION)
    assert possible(*copies) == [False, False, False]
    assert possible(ActionId.SAVE_LIST, ActionId.SAVE_CARD, ActionId.SAVE_CARDS) == [True, False, True]

    window.navigation.open_entry("bekymringssamtaler")
    assert possible(*copies) == [True, True, True]

    window.navigation.open_contact("kontakt-ishoej")
    assert possible(ActionId.SAVE_CARD, ActionId.COPY_CITATION) == [True, False]

    window.contacts.field.setText("rødovre")
    assert possible(ActionId.SAVE_CARD) == [False]

    window.navigation.open_knowledge("artikel-akut")
    assert possible(ActionId.SAVE_LIST) == [False]


def test_clipboard_that_refuses_is_said(qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    QGuiApplication.clipboard().setText("noget andet")
    monkeypatch.setattr(QClipboard, "setMimeData", lambda *_: None)

    said = failure(qtbot, window, window.take_along.copy_agenda)

    assert said.startswith("Der kunne ikke kopieres.")


def test_hits_on_the_screen_become_a_list(
    qtbot: QtBot, window: MainWindow, save: Callable[[ActionId, Path], bytes], tmp_path: Path
) -> None:
    typed = "mentor støtteperson"
    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda r: r.query.text == typed, timeout=WAIT_MS):
        window.search.field.setText(typed)
    shown = len(window.search.hits.shown_ids)

    data = save(ActionId.SAVE_LIST, tmp_path / "fund.csv")

    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))
    assert len(rows) == shown > 0
    assert "Mentorordninger" in {row["Titel"] for row in rows}
    assert "støtteperson".encode() not in data  # what was typed stays out of the file


def test_contacts_on_the_screen_become_a_sheet(
    window: MainWindow, save: Callable[[ActionId, Path], bytes], tmp_path: Path
) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    window.contacts.field.setText("ishøj")

    data = save(ActionId.SAVE_LIST, tmp_path / "kontakter.XLSX")

    with zipfile.ZipFile(io.BytesIO(data)) as book:
        words = book.read("xl/sharedStrings.xml").decode()
    assert "43 57 75 80" in words
    assert "Bekymringssamtaler, Mentorordninger" in words
    assert "Hvidovre Kommune" not in words


def test_one_and_all_contacts_become_cards(
    window: MainWindow, save: Callable[[ActionId, Path], bytes], tmp_path: Path
) -> None:
    window.navigation.open_contact("kontakt-ishoej")

    assert save(ActionId.SAVE_CARD, tmp_path / "en.vcf").count(b"BEGIN:VCARD") == 1
    assert save(ActionId.SAVE_CARDS, tmp_path / "alle.vcf").count(b"BEGIN:VCARD") == 22


def test_literature_becomes_ris_or_bibtex(
    window: MainWindow, save: Callable[[ActionId, Path], bytes], tmp_path: Path
) -> None:
    works = len(window.library.register.works)

    assert save(ActionId.SAVE_WORKS, tmp_path / "a.ris").count(b"ER  - ") == works
    assert save(ActionId.SAVE_WORKS, tmp_path / "a.bib").count(b"\n@") == works - 1


def test_buttons_ask_for_the_same(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(SaveDialog, "ask", lambda dialog: asked.append(dialog.windowTitle()))
    window.navigation.open_contact("kontakt-ishoej")
    for name in ("Gem listen …", "Gem alle som vCard …", "Gem som vCard …"):
        button(window, name).click()
    window.navigation.open_knowledge(LITERATURE)
    button(window, "Gem litteraturen …").click()

    assert asked == ["Gem listen", "Gem alle kontakter", "Gem kontakten", "Gem litteraturen"]


def test_folder_that_is_gone_is_said(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "mangler" / "a.vcf"

    assert str(target.parent) in failure(
        qtbot, window, lambda: window.take_along.save_to(target, {"vcf": lambda: b"card"})
    )


def test_other_kind_of_file_is_refused_by_name(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    makers = {"xlsx": bytes, "csv": bytes}

    said = failure(qtbot, window, lambda: window.take_along.save_to(tmp_path / "liste.txt", makers))

    assert said == "Filen liste.txt blev ikke gemt. Navnet skal ende på .xlsx eller .csv."
    assert list(tmp_path.glob("liste*")) == []


def test_contact_leads_to_what_it_has_tried_and_back(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    links = window.contacts.card.findChildren(LinkButton)
    assert [link.accessibleName() for link in links] == ["Bekymringssamtaler", "Mentorordninger"]

    links[0].click()
    back = window.search.reading.findChildren(LinkButton)
    assert any("Børn, unge og familie" in link.accessibleName() for link in back)


def test_code_opens_large_with_the_number_as_text(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    button(window, "Vis koden stor").click()

    dialog = window.findChild(QrCodeDialog)
    assert "43 57 75 80" in dialog.words.text()
    dialog.close()


def test_reference_to_a_work_is_copied(window: MainWindow) -> None:
    window.navigation.open_knowledge(LITERATURE)
    cards = window.knowledge.reading.findChildren(WorkCard)
    card = next(card for card in cards if "Fisker" in card.text.toPlainText())
    card.copier.click()

    assert clipboard() == "Fisker, K. (2020). Det Kriminalpræventive Styresystem. Hans Reitzels Forlag. København."
    assert window.statusBar().currentMessage().startswith("Kopieret.")
