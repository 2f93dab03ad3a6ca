"""Whatever is written in an entry, its paper is made, sound, and shows text as text."""

from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from idekatalog.domain.document import Emphasis, Link, List, Paragraph, Question, Section, Strong, Table, Text
from idekatalog.domain.intervention import Basis, Experience, Intervention, Reference, Relation
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.builders import PAGE_45, an_intervention
from tests.sheets.layout import pieces
from tests.sheets.pages import a_pdf
from tests.sheets.strange import NAMED, STRINGS
from tests.sheets.test_method_sheet import an_entry_of
from tests.sheets.validation import findings

KINDS = (Paragraph, lambda line: List((line, line)), lambda line: Table((line,) * 2, ((line,) * 2,)))
EACH = 30
"""How many strings stand in one entry: a paper takes its time, whatever is on it."""


def an_entry_of_all(texts: list[str]) -> Intervention:
    """Build an intervention with each string somewhere in it."""
    lines = [(Text(text), Strong(text), Emphasis(text), Link(text, text), PAGE_45) for text in texts]
    blocks = tuple(kind(line) for kind, line in zip(cycle(KINDS), lines, strict=False))
    title, unit, reason, *_ = texts
    return an_intervention(
        title=title,
        aliases=tuple(texts),
        document=(
            Section("kort-fortalt", title, blocks[::2]),
            Section("pas-paa", unit, blocks[1::2]),
            Section("spoergsmaal-at-stille", reason, tuple(Question(text) for text in texts)),
        ),
        experiences=tuple(Experience(text, Basis.TEXT, line) for text, line in zip(texts, lines, strict=True)),
        related=(Relation(unit, reason),),
        references=(Reference(title, unit, reason),),
    )


def check(entry: Intervention, paper: Paper) -> None:
    """Print an entry and look at the paper."""
    pdf = a_pdf(entry, paper=paper)

    assert findings(pdf) == []
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf
    assert b"/EmbeddedFile" not in pdf
    assert max(piece.right for piece in pieces(pdf)) <= paper.page_size[0] - 20


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
@pytest.mark.parametrize("text", NAMED)
def test_strange_text_makes_a_sound_paper(text: str, paper: Paper) -> None:
    check(an_entry_of(text), paper)


@given(st.lists(STRINGS, min_size=EACH, max_size=EACH))
@settings(max_examples=10, deadline=None)
def test_three_hundred_strings_make_sound_papers(texts: list[str]) -> None:
    check(an_entry_of_all(texts), NORMAL)


@pytest.mark.faults
@given(st.lists(STRINGS, min_size=EACH, max_size=EACH))
@settings(max_examples=167, deadline=None)
def test_five_thousand_strings_make_sound_papers(texts: list[str]) -> None:
    check(an_entry_of_all(texts), NORMAL)
