"""How much goes on a page: the most generous choice that still fits."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from reportlab.platypus import Flowable, Spacer

from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Stack

Choice = TypeVar("Choice")


def on_one_page(
    choices: Sequence[Choice],
    compose: Callable[[Choice], Sequence[Flowable]],
    foot: Callable[[], Sequence[Flowable]],
    paper: Paper,
) -> list[Flowable]:
    """Compose with the first choice that leaves room for the foot, which then stands at the page's own.

    Where none does, the middle one is set, on as many pages as it takes.
    """
    for choice in choices:
        body, end = compose(choice), foot()
        room = paper.content_height - _height([*body, Spacer(0, 0), *end], paper)
        if room >= 0:
            return [Stack([*body, Spacer(0, room), *end])]
    return [*compose(choices[len(choices) // 2]), *foot()]


def _height(flowables: Iterable[Flowable], paper: Paper) -> float:
    """Return how high flowables stand under each other, in points."""
    return Stack(flowables).wrap(paper.content_width, paper.content_height)[1]
