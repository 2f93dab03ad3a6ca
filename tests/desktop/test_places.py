"""What every place tells a screen reader: all that takes the keyboard says what it is, and Tab reaches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desktop.desk import MISSING, Desk, a_desk
from tests.desktop.tree import State

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"the system lacks {', '.join(MISSING)}")

PLACES = (
    (("ctrl+2", "Down"), "heading", "Er det akut?"),
    (("ctrl+3", "Down"), "push button", "Ring til"),
    (("ctrl+4",), "table", "Metoder og kommuner"),
    (("Return",), "push button", "Luk"),
    (("ctrl+5",), "list", "Artikler og litteratur"),
    (("ctrl+9",), "push button", "Se og udskriv"),
    (("ctrl+p",), "dialog", "Mødepapirer"),
    (("Escape",), "heading", "Forbered møde"),
    (("ctrl+6",), "heading", "Hvis det er akut"),
    (("F1",), "push button", "Gå til Med tastaturet"),
    (("shift+F1",), "dialog", "Genveje"),
    (("Escape", "ctrl+k"), "dialog", "Hop til"),
    (("Escape", "ctrl+1", "Down", "Down"), "push button", "Udskriv"),
    (("ctrl+shift+f",), "text", "Ord at finde på siden"),
    (("Escape", "ctrl+j", "ctrl+f", "Down", "Down", "ctrl+j"), "push button", "Sammenlign"),
    (("ctrl+shift+j",), "heading", "Sammenligning"),
    (("ctrl+p",), "dialog", "Sammenligning"),
)
"""The keys that lead on from one place to the next, and what shows when it is there."""


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with a_desk(tmp_path) as desk:
        desk.wait_for_focus("text", "Søg efter en indsats")
        desk.wait_for("list item", "Banderåd")
        yield desk


def test_tab_visits_all_of_the_search_and_returns(desk: Desk) -> None:
    offered = {one.place for one in desk.root().all() if State.FOCUSABLE in one.states and one.role != "list item"}
    walked = desk.tab_round()

    assert len(walked) >= 25
    assert offered <= {one.place for one in walked}


def test_all_that_takes_the_keyboard_has_a_name_of_its_own(desk: Desk) -> None:
    assert desk.wait_for("heading", "Velkommen til Idekatalog")
    assert desk.faults() == []
    for keys, role, name in PLACES:
        desk.press(*keys)
        desk.wait_for(role, name)
        assert desk.faults() == [], (role, name)
