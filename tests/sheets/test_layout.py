"""A method sheet is two pages anybody can read: nothing cut, nothing over an edge, no heading left behind."""

from functools import cache

import pytest

from idekatalog.sheets.columns import GUTTER
from idekatalog.sheets.paper import COLOUR, GRAY, LARGE, NORMAL, Paper
from idekatalog.sheets.style import SMALLEST_PT
from tests.sheets.kinds import method_sheet_of, shipped
from tests.sheets.layout import FOOT, MIDDLE, Piece, columns, pieces
from tests.sheets.pages import right_edges

ENTRIES = [entry.id for entry in shipped().interventions]
EDGE = 10.5 * 72 / 25.4
"""No printer leaves out what stands so far in; the foot alone stands nearer to the lower edge."""


@cache
def laid_out(entry_id: str) -> list[Piece]:
    """Return what stands on a sheet of normal size."""
    return pieces(method_sheet_of(entry_id))


@pytest.mark.parametrize("entry_id", ENTRIES)
def test_method_sheet_is_two_readable_pages(entry_id: str) -> None:
    found = laid_out(entry_id)

    assert max(piece.page for piece in found) <= 1
    assert min(piece.size for piece in found) >= SMALLEST_PT
    assert min(piece.left for piece in found) >= EDGE
    assert max(piece.right for piece in found) <= NORMAL.page_size[0] - EDGE
    assert max(piece.top for piece in found) <= NORMAL.page_size[1] - 8 * 72 / 25.4
    assert min(piece.bottom for piece in found) >= 3.5 * 72 / 25.4


@pytest.mark.parametrize("entry_id", ENTRIES)
def test_no_heading_stands_at_the_foot_of_a_column(entry_id: str) -> None:
    for pile in columns(laid_out(entry_id)).values():
        lowest = min(pile, key=lambda piece: piece.bottom)
        assert not lowest.is_heading or lowest.words == "Noter"


@pytest.mark.parametrize("entry_id", ENTRIES)
def test_columns_keep_to_themselves(entry_id: str) -> None:
    found = laid_out(entry_id)
    head = min(piece.bottom for piece in found if piece.words in ("Kort fortalt", "Kort overblik"))
    for piece in found:
        if piece.bottom > FOOT and (piece.page or piece.top < head) and piece.left < MIDDLE:
            assert piece.right <= MIDDLE - GUTTER / 2 + 3, piece  # the space at its end


@pytest.mark.parametrize("entry_id", ENTRIES)
def test_what_a_hurried_reader_needs_is_in_the_upper_half(entry_id: str) -> None:
    found = [piece for piece in laid_out(entry_id) if not piece.page]
    fold = NORMAL.page_size[1] / 2
    for words in ("Kort fortalt", "Pas på", "For hvem"):
        assert all(piece.bottom > fold for piece in found if piece.words == words)
    assert any(piece.words == "For hvem" for piece in found)


@pytest.mark.parametrize("paper", [GRAY, COLOUR])
def test_other_colours_change_nothing_else(paper: Paper) -> None:
    plain, other = (pieces(method_sheet_of("bekymringssamtaler", paper=kind)) for kind in (NORMAL, paper))

    assert [(piece.left, piece.bottom, piece.words) for piece in plain] == [
        (piece.left, piece.bottom, piece.words) for piece in other
    ]


def test_large_print_is_large_throughout() -> None:
    pdf = method_sheet_of("bekymringssamtaler", paper=LARGE)

    assert min(piece.size for piece in pieces(pdf)) >= 12
    assert max(right_edges(pdf)) <= LARGE.page_size[0] - LARGE.margins.side + 2  # pdfium adds the width of lines
