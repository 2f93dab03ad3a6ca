"""The smaller part goes below where the main one would be too narrow."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idekatalog.ui.panels.beside import Beside


@pytest.mark.parametrize(("width", "is_below"), [(900, False), (220, True)])
def test_other_part_goes_where_there_is_room(qtbot: QtBot, width: int, is_below: bool) -> None:
    main, other = QLabel("Hovedsagen"), QLabel("Resten")
    both = Beside(main, other, letters=40)
    qtbot.addWidget(both)
    both.resize(width, 200)
    both.show()

    qtbot.waitUntil(lambda: (other.y() > main.y()) is is_below)
    assert (other.x() > main.x()) is not is_below
