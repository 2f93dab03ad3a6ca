"""What the window remembers is told in words."""

from itertools import chain

from PySide6.QtPrintSupport import QPrinter

from idekatalog.strings import privacy as strings
from idekatalog.ui.dialogs.kept import remembered
from idekatalog.ui.navigation import Place
from idekatalog.ui.print_wish import Ink
from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Appearance


def test_every_preference_has_a_line_of_its_own() -> None:
    told = remembered(Preferences(municipality="Ishøj", duplex="DuplexLongSide"))

    assert len(told) == len(Preferences._fields) + 1
    assert "- Din kommune: Ishøj" in told
    assert "- Antal kopier: 1" in told
    assert "- Du har set velkomsten: nej" in told


def test_every_choice_is_told_in_words() -> None:
    names = chain(Appearance, Place, Ink, (mode.name for mode in QPrinter.DuplexMode))

    assert [str(name) for name in names if str(name) not in strings.VALUES] == []
