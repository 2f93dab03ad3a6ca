"""A way to reach somebody opens the right program, or leaves the words on the clipboard."""

from collections.abc import Iterator
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QClipboard, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from idekatalog.ui.panels.reach_button import ReachButton, call_button, web_button, write_button


class Programs(QObject):
    """Opens what a desktop would."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[QUrl] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(url)


@pytest.fixture
def programs() -> Iterator[Programs]:
    programs = Programs()
    for scheme in ("tel", "mailto", "https"):
        QDesktopServices.setUrlHandler(scheme, programs, "open")
    yield programs
    for scheme in ("tel", "mailto", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def no_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda *_: False)


def pressed(qtbot: QtBot, button: ReachButton) -> ReachButton:
    qtbot.addWidget(button)
    button.click()
    return button


def test_call_dials_denmark(qtbot: QtBot, programs: Programs) -> None:
    button = pressed(qtbot, call_button("43577580"))

    assert programs.opened == [QUrl("tel:+4543577580")]
    assert (button.text(), button.accessibleName()) == ("Ring", "Ring til 43 57 75 80")


def test_mail_asks_about_the_method_and_nobody(qtbot: QtBot, programs: Programs) -> None:
    pressed(qtbot, write_button("a&b@ishoj.dk", "Ishøj Kommune"))

    (url,) = programs.opened
    fields = parse_qs(url.query(QUrl.ComponentFormattingOption.FullyEncoded))
    assert url.path() == "a&b@ishoj.dk"
    assert fields["subject"] == ["Spørgsmål om jeres erfaringer"]
    assert "Kære kolleger i Ishøj Kommune\r\n\r\n" in fields["body"][0]
    assert "Vi spørger om metoden, ikke om en konkret sag." in fields["body"][0]


@pytest.mark.parametrize(
    ("button", "copied", "said"),
    [
        (call_button, "43577580", "Nummeret er kopieret: 43 57 75 80"),
        (lambda _: write_button("a@b.dk", "Ishøj Kommune"), "Til: a@b.dk\nEmne: Spørgsmål", "Teksten er kopieret"),
    ],
)
def test_without_a_program_the_words_are_copied(
    qtbot: QtBot, no_program: None, button: object, copied: str, said: str
) -> None:
    made = button("43577580")  # type: ignore[operator]
    with qtbot.waitSignal(made.failed) as heard:
        pressed(qtbot, made)

    assert QGuiApplication.clipboard().text().startswith(copied)
    assert said in heard.args[0]


def test_without_a_clipboard_too_the_sentence_holds_the_number(
    qtbot: QtBot, no_program: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText("noget andet")
    monkeypatch.setattr(QClipboard, "setMimeData", lambda *_: None)
    button = call_button("43577580")
    with qtbot.waitSignal(button.failed) as heard:
        pressed(qtbot, button)

    assert heard.args == ["Computeren har intet program at ringe med. Ring på din telefon: 43 57 75 80"]


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No])
def test_page_opens_only_after_its_host_was_shown(
    qtbot: QtBot, programs: Programs, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton
) -> None:
    asked: list[str] = []

    def answered(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append(box.text())
        return answer

    monkeypatch.setattr(QMessageBox, "exec", answered)
    pressed(qtbot, web_button("https://eksempel.dk/side"))

    assert "eksempel.dk" in asked[0]
    assert bool(programs.opened) is (answer is QMessageBox.StandardButton.Yes)
