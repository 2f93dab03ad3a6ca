"""The strip of picked interventions."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from idekatalog.ui.panels.pin_strip import PinChip, PinStrip

TITLES = {"en": "Den ene", "to": "Den anden & mere"}


def test_it_takes_no_room_while_nothing_is_picked(qtbot: QtBot) -> None:
    strip = PinStrip()
    qtbot.addWidget(strip)
    strip.show_pins(("en",), TITLES)
    strip.show_pins((), TITLES)

    assert not strip.isVisibleTo(None)


def test_one_is_not_enough_and_it_says_so(qtbot: QtBot) -> None:
    strip = PinStrip()
    qtbot.addWidget(strip)
    strip.show_pins(("en",), TITLES)
    assert not strip.compare.isEnabled()
    assert strip.message.text() == "Vælg mindst én mere."

    strip.show_pins(("en", "to"), TITLES)
    assert strip.compare.isEnabled()
    assert strip.message.isHidden()


def test_enter_on_a_name_removes_it(qtbot: QtBot) -> None:
    strip = PinStrip()
    qtbot.addWidget(strip)
    strip.show_pins(("en", "to"), TITLES)
    chip = strip.findChildren(PinChip)[1]
    assert chip.accessibleName() == "Fjern Den anden & mere fra sammenligningen"

    with qtbot.waitSignal(strip.removed) as removed:
        QTest.keyClick(chip, Qt.Key.Key_Return)

    assert removed.args == ["to"]


def test_keyboard_stays_in_the_strip_when_a_name_goes(qtbot: QtBot) -> None:
    strip = PinStrip()
    qtbot.addWidget(strip)
    strip.show_pins(("en", "to"), TITLES)
    with qtbot.waitActive(strip):
        strip.show()
        strip.activateWindow()
    strip.findChildren(PinChip)[0].setFocus()

    strip.show_pins(("to",), TITLES)

    assert strip.findChildren(PinChip)[-1].hasFocus()
