"""The large QR code says in words what it shows."""

from pytestqt.qtbot import QtBot

from idekatalog.ui.dialogs.qr_code import QrCodeDialog


def test_code_has_a_name_and_its_number_beside(qtbot: QtBot) -> None:
    dialog = QrCodeDialog("Ishøj Kommune", "BEGIN:VCARD", "Nummeret er 43 57 75 80")
    qtbot.addWidget(dialog)

    assert dialog.picture.accessibleName() == "QR-kode for Ishøj Kommune"
    assert not dialog.picture.pixmap().isNull()
    assert dialog.words.text() == "Nummeret er 43 57 75 80"
