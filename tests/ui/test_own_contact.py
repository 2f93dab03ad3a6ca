"""What she puts right about a contact is shown and used, beside what the catalogue prints."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import ContactPart, Correction, corrected
from idekatalog.strings import mine as strings
from idekatalog.ui.dialogs.correction import CorrectionDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.experiences import NO_BREAK
from tests.builders import a_contact
from tests.ui.conftest import WAIT_MS

ISHOEJ = "kontakt-ishoej"
TODAY = date.today().isoformat()


@pytest.fixture
def contacts(qtbot: QtBot, window: MainWindow) -> MainWindow:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.navigation.open_contact(ISHOEJ)
    return window


def words(window: MainWindow) -> str:
    return "\n".join(label.text() for label in window.contacts.card.widget().findChildren(QLabel))


def press(qtbot: QtBot, window: MainWindow, text: str) -> None:
    buttons = window.contacts.card.widget().findChildren(QPushButton)
    next(button for button in buttons if button.text() == text).click()


def correct(qtbot: QtBot, window: MainWindow, row: int, text: str) -> CorrectionDialog:
    press(qtbot, window, strings.CORRECT)
    dialog = window.findChild(CorrectionDialog)
    assert dialog is not None
    dialog.fields[row].setText(text)
    dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()
    return dialog


def test_corrected_number_is_the_one_to_ring(qtbot: QtBot, contacts: MainWindow) -> None:
    with qtbot.waitSignal(contacts.keeper.changed, timeout=WAIT_MS):
        correct(qtbot, contacts, 1, "+45 11 22 33 44")

    (kept,) = contacts.keeper.all(Correction)
    assert (kept.contact, kept.part, kept.value, kept.on) == (ISHOEJ, ContactPart.PHONE, "11223344", TODAY)
    assert "11 22 33 44: rettet af os" in words(contacts)
    assert contacts.contacts.contact is not None
    assert "11223344" in contacts.contacts.contact.phones  # what goes into a vCard, too
    names = [button.accessibleName() for button in contacts.contacts.card.widget().findChildren(QPushButton)]
    assert any("11 22 33 44" in name for name in names)


@pytest.mark.parametrize(("row", "text"), [(1, "123"), (1, "en to tre"), (2, "ingen mail")])
def test_value_that_cannot_be_right_is_said_and_nothing_kept(
    qtbot: QtBot, contacts: MainWindow, row: int, text: str
) -> None:
    dialog = correct(qtbot, contacts, row, text)
    assert dialog.isVisible()
    assert text in dialog.problem.text()
    assert dialog.focusWidget() is dialog.fields[row]
    assert contacts.keeper.all(Correction) == ()


def test_confirmed_number_says_when(qtbot: QtBot, contacts: MainWindow) -> None:
    contact = contacts.contacts.contact
    assert contact is not None
    count = len(contact.phones) + len(contact.emails)
    press(qtbot, contacts, strings.CONFIRM)
    qtbot.waitUntil(lambda: len(contacts.keeper.all(Correction)) == count, timeout=WAIT_MS)
    assert words(contacts).count("bekræftet af os") == count


def test_catalogue_comes_back_when_wanted(qtbot: QtBot, contacts: MainWindow) -> None:
    with qtbot.waitSignal(contacts.keeper.changed, timeout=WAIT_MS):
        correct(qtbot, contacts, 0, "Ungehuset")
    assert "Hedder nu Ungehuset" in words(contacts)
    with qtbot.waitSignal(contacts.keeper.changed, timeout=WAIT_MS):
        press(qtbot, contacts, strings.CORRECTION_REMOVE)
    assert contacts.keeper.all(Correction) == ()
    assert "Ungehuset" not in words(contacts)


def test_value_no_longer_in_use_is_left_out() -> None:
    contact = a_contact(phones=("43577580", "11223344"))
    gone = Correction(contact.id, ContactPart.PHONE, "43577580", "", TODAY)
    other = Correction("kontakt-andre", ContactPart.PHONE, "11223344", "99999999", TODAY)
    assert corrected(contact, [gone, other]).phones == ("11223344",)


def test_new_name_stands_for_the_unit() -> None:
    contact = a_contact(unit="Ung")
    renamed = Correction(contact.id, ContactPart.NAME, "Ung", "Ungehuset", TODAY)
    assert corrected(contact, [renamed]).unit == "Ungehuset"
    assert corrected(contact, [renamed]).organisation == contact.organisation


def test_corrected_number_stands_beside_the_experience(qtbot: QtBot, contacts: MainWindow) -> None:
    with qtbot.waitSignal(contacts.keeper.changed, timeout=WAIT_MS):
        correct(qtbot, contacts, 1, "11223344")
    contacts.navigation.open_entry("mentorordninger")
    names = [button.accessibleName() for button in contacts.search.reading.findChildren(QPushButton)]
    assert any("11 22 33 44" in name.replace(NO_BREAK, " ") for name in names)
