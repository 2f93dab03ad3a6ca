"""The contents of a book: a line for each part, with the page it begins on."""

from collections.abc import Iterable
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from idekatalog.sheets.flowables import words
from idekatalog.sheets.page import numbered
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.style import styles_of

_NUMBER_EM = 3.0
_INDENT_EM = 1.2
_DOT_PT = (0.4, 2.6)
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: the key of a part, its title, and how deep it lies, from 0."""

    key: str
    title: str
    depth: int = 0


def contents_flowables(entries: Iterable[Entry], paper: Paper) -> list[Flowable]:
    """Return a line for each entry."""
    return [ContentsLine(entry, paper) for entry in entries]


class ContentsLine(Flowable):
    """A title with dots that lead to its page number; a long title takes several lines, but never a page."""

    def __init__(self, entry: Entry, paper: Paper) -> None:
        super().__init__()
        self._entry = entry
        self._paper = paper
        self._style = _style(entry, paper)
        self._title = words(_cut(entry.title), self._style)
        self.spaceBefore = paper.em(0.2 if entry.depth else 0.8)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the height of the title beside the number."""
        self.width = available_width
        self._indent = self._entry.depth * self._paper.em(_INDENT_EM)
        room = available_width - self._indent - self._paper.em(_NUMBER_EM)
        self.height = self._title.wrap(room, available_height)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the dots, the title, and leave the gap for the number."""
        canvas = numbered(self.canv)
        baseline = self._style.leading - self._style.fontSize
        canvas.saveState()
        canvas.setStrokeColor(HexColor(self._paper.colours.line))
        canvas.setLineWidth(_DOT_PT[0])
        canvas.setDash(*_DOT_PT)
        canvas.line(self._dots_from, baseline, self.width - self._paper.em(_NUMBER_EM) * 0.8, baseline)
        canvas.restoreState()
        self._title.drawOn(canvas, self._indent, 0)
        canvas.leave_number(self._entry.key, self.width, baseline, self._style, self._title.tag)

    @property
    def _dots_from(self) -> float:
        """Where the last line of the title ends."""
        ends = self._title.getActualLineWidths0()
        return float(self._indent + (ends[-1] if ends else 0) + self._paper.em(0.5))


def _cut(title: str) -> str:
    return title if len(title) <= _LONGEST else f"{title[:_LONGEST].rstrip()} …"


def _style(entry: Entry, paper: Paper) -> ParagraphStyle:
    styles = styles_of(paper)
    return styles.cell if entry.depth else styles.strong_cell
