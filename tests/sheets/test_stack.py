"""What belongs together stays together, as long as a page can hold it."""

from types import SimpleNamespace

import pytest
from reportlab.platypus import Flowable, Paragraph

from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.stack import Edge, RowTable, Stack
from idekatalog.sheets.style import styles_of


class Brick(Flowable):
    """A block of one height that cannot be split."""

    def __init__(self, height: float, gap: float = 0) -> None:
        super().__init__()
        self.brick, self.spaceBefore, self.spaceAfter = height, gap, gap

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return available_width, self.brick


def at_top(flowable: Flowable) -> Flowable:
    flowable._frame = SimpleNamespace(_atTop=True)
    return flowable


def heights(parts: list[Flowable]) -> list[float]:
    return [part.wrap(100, 1000)[1] for part in parts]


def test_gaps_between_blocks_do_not_add_up() -> None:
    assert Stack((Brick(10, gap=4), Brick(20, gap=6))).wrap(100, 1000) == (100, 36)


def test_gaps_around_are_those_of_the_outer_blocks() -> None:
    stack = Stack((Brick(10, gap=4), Brick(20, gap=6)))

    assert (stack.getSpaceBefore(), stack.getSpaceAfter()) == (4, 6)


def test_stack_is_cut_between_blocks() -> None:
    assert heights(Stack([Brick(10)] * 5).split(100, 35)) == [30, 10, 10]


def test_at_the_top_only_the_first_block_may_part_what_belongs_together() -> None:
    asked = Stack((Brick(10), Brick(10)), keep=1)
    box = at_top(Stack((Brick(10), asked), edge=Edge(0, 1, "#000000")))

    assert heights(box.split(100, 25)) == [10, 20]


def test_stack_that_fits_is_not_cut() -> None:
    stack = Stack([Brick(10)] * 3)

    assert stack.split(100, 30) == [stack]


@pytest.mark.parametrize("room", [5, 12, 19])
def test_kept_block_does_not_stay_alone(room: float) -> None:
    assert Stack((Brick(10), Brick(10), Brick(10)), keep=1).split(100, room) == []


def test_kept_block_stays_with_the_next() -> None:
    assert heights(Stack((Brick(10), Brick(10), Brick(10)), keep=1).split(100, 25)) == [20, 10]


def test_on_an_empty_page_nothing_is_kept_that_cannot_be() -> None:
    stack = at_top(Stack((Brick(10), Brick(100)), keep=1))

    assert heights(stack.split(100, 50)) == [10, 100]


def test_heading_takes_the_first_lines_of_what_follows() -> None:
    text = Paragraph("ord " * 400, styles_of(NORMAL).body)
    above, below = Stack((Brick(20), text), keep=1).split(200, 100)

    assert above.wrap(200, 100)[1] <= 100
    assert below.wrap(200, 10_000)[1] > 100


def test_box_is_closed_on_both_pages() -> None:
    box = Stack([Brick(10)] * 4, edge=Edge(5, 1, "#000000"))
    parts = box.split(100, 32)

    assert [part.edge for part in parts] == [box.edge, box.edge]
    assert heights(parts) == [30, 30]


def a_table(*row_heights: float) -> RowTable:
    rows = [[[Paragraph("<br/>".join(["ord"] * int(height)), styles_of(NORMAL).cell)]] for height in row_heights]
    return RowTable(rows, colWidths=[100])


def test_table_row_moves_on_whole_while_a_page_can_hold_it() -> None:
    table = a_table(20)
    table.wrap(100, 50)

    assert table.split(100, 50) == []


def test_table_row_is_cut_when_no_page_can_hold_it() -> None:
    table = at_top(a_table(200))
    table.wrap(100, 700)

    assert len(table.split(100, 700)) == 2
