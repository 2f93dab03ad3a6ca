"""How much goes on a page: the most generous choice that still fits."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from reportlab.platypus import Flowable, Spacer

from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Stack

Choice = TypeVar("Choice")
_TWO_PAGES = 1.88
"""What two pages hold: a block that moves on whole leaves some white at the first one's foot."""


def on_few_pages(
    choices: Sequence[Choice],
    compose: Callable[[Choice], Sequence[Flowable]],
    foot: Callable[[], Sequence[Flowable]],
    paper: Paper,
) -> list[Flowable]:
    """Compose with the first choice that stands on one page with its foot, which is then at the page's own.

    Each choice must take less room than the one before. Large print takes the first that stands on two
    pages; where none does, the last takes as many as it needs.
    """

    def height(choice: Choice) -> float:
        return _height([*compose(choice), Spacer(0, 0), *foot()], paper)

    for pages in (1, _TWO_PAGES):
        room = pages * paper.content_height
        # Composing is slow, and sixteen choices are asked of in four steps.
        place = bisect_left(choices, True, key=lambda choice: height(choice) <= room)
        if place < len(choices):
            body, end = compose(choices[place]), foot()
            left = paper.content_height - _height([*body, Spacer(0, 0), *end], paper)
            return [Stack([*body, Spacer(0, left), *end])] if left >= 0 else [*body, *end]
    return [*compose(choices[-1]), *foot()]


def _height(flowables: Iterable[Flowable], paper: Paper) -> float:
    """Return how high flowables stand under each other, in points."""
    return Stack(flowables).wrap(paper.content_width, paper.content_height)[1]
