"""What tags and layout cost: `python -m benchmarks.papers`.

One sheet is held against the same paragraphs, table, fonts and codes from reportlab alone; the book of all
sheets against reportlab's own two passes, and against WeasyPrint where `pip install weasyprint` was run.
"""

import importlib.util
import io
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from reportlab.platypus.doctemplate import IndexingFlowable

from benchmarks.html_paper import page_html
from benchmarks.plain_paper import DAY, plain_pdf, recipe
from benchmarks.recombined import shipped
from idekatalog.domain.catalogue import Register
from idekatalog.domain.intervention import Intervention
from idekatalog.exchange.qr import Matrix, direct_codes
from idekatalog.paths import find_paths
from idekatalog.sheets.font import register_fonts
from idekatalog.sheets.method_sheet import method_sheet
from idekatalog.sheets.page import FootedCanvas
from idekatalog.sheets.paper import NORMAL
from idekatalog.sheets.render import document_of, method_sheets_pdf, render_pdf, story_of
from idekatalog.sheets.sheet import Sheet

ROUNDS, BOOKS = 5, 3
_FOOT = "Idekataloget"


@dataclass(frozen=True)
class Workshop:
    """What every paper is made from."""

    entries: tuple[Intervention, ...]
    register: Register
    fonts: Path
    codes: dict[str, Matrix]

    def sheet(self, entry: Intervention) -> Sheet:
        return method_sheet(entry, self.register, NORMAL, {}, self.codes)

    def pdf(self, *entries: Intervention) -> bytes:
        return method_sheets_pdf(entries, self.register, self.fonts, printed_on=DAY, codes=self.codes)


class SecondPass(IndexingFlowable):
    """What a table of contents asks of reportlab: to lay everything out once more."""

    def __init__(self) -> None:
        super().__init__()
        self.passes = 0

    def isSatisfied(self) -> bool:
        return self.passes > 1

    def beforeBuild(self) -> None:
        self.passes += 1

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        return None


def main() -> None:
    """Print each ratio with its bar."""
    paths, catalogue = find_paths(), shipped()
    fonts = paths.resources / "fonts"
    register_fonts(fonts)
    codes = direct_codes(catalogue.interventions, catalogue.register)
    shop = Workshop(catalogue.interventions, catalogue.register, fonts, codes)
    print(f"\n{'papers':<42} {'theirs':>8} {'ours':>8} {'ratio':>8} {'bar':>6}")
    _one_sheet(shop)
    _two_passes(shop)
    _weasyprint(shop)


def _one_sheet(shop: Workshop) -> None:
    """Take every sheet in turn, warm, both ways; the ratio is the median sheet's."""
    times = [(_fastest(partial(plain_pdf, [_made_from(shop.sheet(entry))], _FOOT)), _fastest(partial(shop.pdf, entry)))
             for entry in shop.entries]  # fmt: skip
    ratios = [ours / theirs for theirs, ours in times]
    _report("one sheet, reportlab untagged, ms", median(t for t, _ in times), median(o for _, o in times), 1.5, ratios)
    _report("the slowest sheet of all", *times[ratios.index(max(ratios))], 1.5, [max(ratios)])


def _two_passes(shop: Workshop) -> None:
    theirs, ours = [], []
    for _ in range(BOOKS):
        sheets = [shop.sheet(entry) for entry in shop.entries]
        ours.append(_once(partial(render_pdf, sheets, NORMAL, _FOOT, DAY)))
        sheets = [shop.sheet(entry) for entry in shop.entries]
        document = document_of(sheets, NORMAL, io.BytesIO())
        canvas = partial(FootedCanvas, imprint=_FOOT, printed_on=DAY)
        story = [SecondPass(), *story_of(sheets)]
        theirs.append(_once(partial(document.multiBuild, story, canvasmaker=canvas)))
    _report("all sheets, reportlab's multiBuild, ms", min(theirs), min(ours), 0.6)


def _weasyprint(shop: Workshop) -> None:
    if not importlib.util.find_spec("weasyprint"):
        print("all sheets, WeasyPrint: not installed (.venv/bin/pip install weasyprint)")
        return
    from weasyprint import HTML

    text = page_html([story for entry in shop.entries for story in _made_from(shop.sheet(entry))[1:]], shop.fonts)
    theirs = _once(HTML(string=text).write_pdf)  # takes a while; once is enough
    ours = min(_once(partial(shop.pdf, *shop.entries)) for _ in range(BOOKS))
    _report("all sheets, WeasyPrint untagged, ms", theirs, ours, 0.25)


def _made_from(sheet: Sheet) -> tuple[Sheet, Sequence[object], Sequence[object]]:
    head, _, *flow = sheet.flowables
    return sheet, list(recipe([head])), list(recipe(flow))


def _fastest(deed: Callable[[], object]) -> float:
    return min(_once(deed) for _ in range(ROUNDS))


def _once(deed: Callable[[], object]) -> float:
    """Return the milliseconds of processor time a deed takes: other programs may be running."""
    start = time.process_time()
    deed()
    return (time.process_time() - start) * 1000


def _report(title: str, theirs: float, ours: float, bar: float, ratios: Sequence[float] = ()) -> None:
    ratio = median(ratios) if ratios else ours / theirs
    print(f"{title:<42} {theirs:>8.0f} {ours:>8.0f} {ratio:>8.2f} {bar:>6.2f}")


if __name__ == "__main__":
    main()
