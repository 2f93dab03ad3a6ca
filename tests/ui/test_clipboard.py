"""What is copied lies on the clipboard in both forms, and a refusal is noticed."""

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from idekatalog.exchange.clip import Clip
from idekatalog.ui.clipboard import put_on_clipboard


def test_both_forms_are_offered(qapp: QApplication) -> None:
    assert put_on_clipboard(Clip("Fed\nlinje", "<b>Fed</b>"))

    offered = QGuiApplication.clipboard().mimeData()
    assert (offered.text(), offered.html()) == ("Fed\nlinje", "<b>Fed</b>")


def test_plain_text_brings_no_html(qapp: QApplication) -> None:
    assert put_on_clipboard(Clip("Metode drøftet"))

    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_clipboard_that_refuses_is_noticed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QClipboard, "setMimeData", lambda *_: None)
    QGuiApplication.clipboard().setText("noget andet")

    assert not put_on_clipboard(Clip("Metode drøftet"))
