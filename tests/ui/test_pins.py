"""What is picked for comparison."""

from pytestqt.qtbot import QtBot

from idekatalog.ui.pins import Pins


def test_picking_twice_lets_go() -> None:
    pins = Pins()
    for entry_id in ("a", "b", "a"):
        pins.toggle(entry_id)

    assert pins.ids == ("b",)


def test_fifth_is_refused_and_the_four_stay(qtbot: QtBot) -> None:
    pins = Pins()
    for entry_id in "abcd":
        pins.toggle(entry_id)
    with qtbot.waitSignal(pins.refused) as said, qtbot.assertNotEmitted(pins.changed):
        pins.toggle("e")

    assert said.args == ["e"]
    assert pins.ids == ("a", "b", "c", "d")


def test_two_are_enough_to_compare() -> None:
    pins = Pins()
    pins.toggle("a")
    assert not pins.are_enough
    pins.toggle("b")
    assert pins.are_enough
