"""What the whole book costs in one pass, against reportlab's multiBuild of the same tagged story."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from itertools import chain

from reportlab.platypus import BaseDocTemplate, Flowable
from reportlab.platypus.doctemplate import IndexingFlowable

from idekatalog.content.folder import read_content
from idekatalog.domain.material import Material
from idekatalog.paths import find_paths
from idekatalog.sheets import render
from idekatalog.sheets.catalogue_book import catalogue_book
from idekatalog.sheets.font import register_fonts
from idekatalog.sheets.page import FootedCanvas
from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.sheet import Sheet

_DAY = date(2026, 11, 20)
_IMPRINT = "Idekataloget"
_ROUNDS = 3


class Settled(IndexingFlowable):
    """What multiBuild asks after every pass: the book is finished when no number of a page has moved."""

    def __init__(self) -> None:
        super().__init__()
        self._before: dict[str, int] = {}
        self._now: dict[str, int] = {}

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Take no room."""
        return 0, 0

    def isSatisfied(self) -> bool:
        """Say whether the pages are those of the pass before."""
        return self._now == self._before

    def beforeBuild(self) -> None:
        """Remember the pass before."""
        self._before, self._now = self._now, {}

    def draw(self) -> None:
        """Note the pages; it stands last, so all are known."""
        self._now = dict(self.canv.numbers.begun)


class TwicePassing(BaseDocTemplate):
    """A document that lays everything out until the numbers of its contents hold."""

    def build(self, story: list[Flowable], canvasmaker: Callable[..., FootedCanvas]) -> None:  # type: ignore[override]
        """Build in as many passes as reportlab takes."""
        if getattr(self, "_is_passing", False):
            super().build(story, canvasmaker=canvasmaker)
            return
        self._is_passing = True
        self.multiBuild([*story, Settled()], canvasmaker=canvasmaker)


def sheets() -> Sequence[Sheet]:
    """Compose the book of the shipped catalogue."""
    catalogue = read_content(find_paths().content).catalogue
    texts = tuple(chain(catalogue.interventions, catalogue.situations, catalogue.articles))
    titles = {text.id: text.title for text in texts}
    return catalogue_book(Material(texts, catalogue.register, titles, printed_on=_DAY), NORMAL)


def seconds(template: type[BaseDocTemplate]) -> float:
    """Return how long laying out and writing the book takes with a document of that kind."""
    composed = sheets()
    kept, render.BaseDocTemplate = render.BaseDocTemplate, template  # type: ignore[misc, attr-defined]
    try:
        start = time.process_time()
        render.render_pdf(composed, NORMAL, _IMPRINT, _DAY)
        return time.process_time() - start
    finally:
        render.BaseDocTemplate = kept  # type: ignore[misc, attr-defined]


def main() -> None:
    """Print both times and their ratio; they take turns."""
    register_fonts(find_paths().resources / "fonts")
    found = [(seconds(BaseDocTemplate), seconds(TwicePassing)) for _ in range(_ROUNDS)]
    once, several = (min(times) for times in zip(*found, strict=True))
    print(f"book, one pass {once:.2f} s; multiBuild of the same story {several:.2f} s; ratio {once / several:.2f}")


if __name__ == "__main__":
    main()
