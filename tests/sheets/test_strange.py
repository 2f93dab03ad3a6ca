"""Whatever is written in an entry, its paper is made, sound, and shows text as text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.sheets.layout import pieces
from tests.sheets.pages import a_pdf
from tests.sheets.strange import NAMED, STRINGS
from tests.sheets.test_method_sheet import an_entry_of
from tests.sheets.validation import findings

MISSING = "\ufffd står for et tegn"
EACH = 10
"""How many strings stand in one entry; making a paper takes longer than any of them."""


def check(texts: list[str], paper: Paper) -> None:
    """Print an entry of each string and look at the paper."""
    pdf = a_pdf(*(an_entry_of(text) for text in texts), paper=paper)

    assert findings(pdf) == []
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf
    assert b"/EmbeddedFile" not in pdf
    assert max(piece.right for piece in pieces(pdf)) <= paper.page_size[0] - 20


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
@pytest.mark.parametrize("text", NAMED)
def test_strange_text_makes_a_sound_paper(text: str, paper: Paper) -> None:
    check([text], paper)


@given(st.lists(STRINGS, min_size=EACH, max_size=EACH))
@settings(max_examples=30, deadline=None)
def test_three_hundred_strings_make_sound_papers(texts: list[str]) -> None:
    check(texts, NORMAL)


@pytest.mark.faults
@given(st.lists(STRINGS, min_size=EACH, max_size=EACH))
@settings(max_examples=500, deadline=None)
def test_five_thousand_strings_make_sound_papers(texts: list[str]) -> None:
    check(texts, NORMAL)
