"""Waiting is told when it is long, and only then."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from idekatalog.ui.panels.waiting import Waiting


@pytest.fixture
def waiting(qtbot: QtBot) -> Waiting:
    made = Waiting()
    qtbot.addWidget(made)
    return made


def test_quick_work_shows_nothing(waiting: Waiting) -> None:
    waiting.hear("Arket laves …", True)
    waiting.hear("Arket laves …", False)

    assert not waiting.isVisible()
    assert waiting.findChild(QLabel).text() == ""


def test_slow_work_is_told_in_words_until_it_ends(qtbot: QtBot, waiting: Waiting) -> None:
    waiting.hear("Arket laves …", True)
    assert not waiting.isVisible()
    qtbot.waitUntil(waiting.isVisible)
    assert waiting.findChild(QLabel).text() == "Arket laves …"

    waiting.hear("Arket laves …", False)
    assert not waiting.isVisible()


def test_two_pieces_of_work_are_both_waited_for(qtbot: QtBot, waiting: Waiting) -> None:
    waiting.hear("Kataloget åbnes …", True)
    waiting.hear("Arket laves …", True)
    waiting.hear("Arket laves …", False)
    qtbot.waitUntil(waiting.isVisible)
    assert waiting.words == "Kataloget åbnes …"

    waiting.hear("Kataloget åbnes …", False)
    assert not waiting.isVisible()


def test_an_end_without_a_beginning_is_no_harm(waiting: Waiting) -> None:
    waiting.hear("Arket laves …", False)

    assert waiting.words == ""
