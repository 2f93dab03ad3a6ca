"""The guide that is shipped is whole, and every key and picture it names exists."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from idekatalog.content.guide import read_guide
from idekatalog.paths import find_paths
from idekatalog.ui.actions import ACTIONS, shortcuts

GUIDE = find_paths().guide
TEXT = GUIDE.read_text(encoding="utf-8")
DANISH = {"Venstre pil": "Left", "Højre pil": "Right", "Pil ned": "Down", "Pil op": "Up"}
OF_QT_ITSELF = {"Down", "Up", "Tab", "Shift+Tab", "Enter"}
OF_A_LIST = {"Alt+Up", "Alt+Down"}  # only where the things of a folder are in order
KEY = re.compile(r"\*\*((?:(?:Ctrl|Alt|Shift)\+)+[^*]+|F\d+|Esc|Enter|Tab|Pil \w+)\*\*")


def key(words: str) -> str:
    for danish, english in DANISH.items():
        words = words.replace(danish, english)
    return words


@pytest.mark.usefixtures("qapp")  # standard keys are the platform's
def test_every_key_the_guide_names_exists() -> None:
    named = {key(words) for words in KEY.findall(TEXT)}
    known = {sequence.toString() for spec in ACTIONS for sequence in shortcuts(spec)} | OF_QT_ITSELF | OF_A_LIST

    assert len(named) > 10
    assert {words for words in named if QKeySequence(words).toString() not in known and words not in known} == set()


def test_the_guide_can_be_read_in_the_program() -> None:
    assert len(read_guide(GUIDE)) >= 8


def test_every_picture_of_the_guide_lies_beside_it() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", TEXT)

    assert pictures
    assert [name for name in pictures if not (GUIDE.parent / name).is_file()] == []


def test_never_write_names_stands_there() -> None:
    assert "Skriv aldrig navne" in TEXT


def test_sentences_are_short() -> None:
    prose = re.sub(r"[*|]|^#.*$|^!.*$|^\d\. |^- ", " ", TEXT, flags=re.MULTILINE)
    long = [sentence for sentence in re.split(r"[.?!:]\s", prose) if len(sentence.split()) > 20]
    assert [sentence for sentence in long if "---" not in sentence] == []
