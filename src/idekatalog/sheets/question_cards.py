"""The questions of a dialogue method as cards: eight to a page, to be cut out and practised with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import ceil, prod

from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, PageBreak, Spacer

from idekatalog.domain.conversation import Phase
from idekatalog.domain.intervention import Intervention
from idekatalog.sheets.conversation_sheet import phases_of, who_asks
from idekatalog.sheets.flowables import words
from idekatalog.sheets.markup import printable
from idekatalog.sheets.page import shortened
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of
from idekatalog.strings import conversation as strings
from idekatalog.strings.sheets import SEPARATOR

_SIZES_EM = (1.6, 1.45, 1.3, 1.15, 1.0)
_PADDING_EM = 1.4
_GAP_EM = 0.8
_TOP_LINES = 2
_HEAD = 0.65
"""What the title takes of the first page, in cards."""
_LINE_PT = 0.4
_DASH_PT = (3.0, 3.0)


def question_cards(intervention: Intervention, paper: Paper) -> Sheet:
    """Set every question of a dialogue method on a card of its own; a very long one goes on on the next.

    Raises:
        SheetError: the entry has no questions to ask.
    """
    cards = [
        card
        for phase in phases_of(intervention, strings.CARDS)
        for question in phase.questions
        for card in _cards(intervention.title, phase, question, paper)
    ]
    head = _head(intervention, paper)
    on_first = _room_under(head, paper)
    flowables: list[Flowable] = [*head, *((_Grid(cards[:on_first], paper),) if on_first else ())]
    for start in range(on_first, len(cards), prod(_grid(paper))):
        flowables += [PageBreak(), _kicker(paper), _Grid(cards[start : start + prod(_grid(paper))], paper)]
    return Sheet(printable(intervention.title), tuple(flowables), strings.CARDS)


def _head(intervention: Intervention, paper: Paper) -> list[Flowable]:
    styles = styles_of(paper)
    return [_kicker(paper), words(intervention.title, styles.title), words(strings.CUT, styles.small)]


def _kicker(paper: Paper) -> Flowable:
    return words(SEPARATOR.join((strings.CARDS, strings.EXERCISE)), styles_of(paper).kicker)


def _room_under(head: Iterable[Flowable], paper: Paper) -> int:
    """Return how many cards the first page holds below the title, which may be long."""
    taken = Stack((*head, Spacer(0, paper.em(1)))).wrap(paper.content_width, paper.content_height)[1]
    across, down = _grid(paper)
    return across * max(0, min(down, int((paper.content_height - taken) / _size(paper)[1])))


@dataclass(frozen=True, slots=True)
class _Card:
    """What stands on a card: the top, the question, and at the foot who asks."""

    top: Flowable
    question: Flowable
    foot: Flowable


def _cards(title: str, phase: Phase, question: str, paper: Paper) -> Iterator[_Card]:
    top = strings.ON_A_CARD.format(title=title, phase=phase.title) if phase.title else title
    foot = who_asks(phase)
    for number, part in enumerate(_parts(question, paper)):
        label = f"{strings.GOES_ON} {top}" if number else top
        yield _Card(_small(label, _TOP_LINES - 0.2, paper), part, _small(foot, 1, paper))


def _parts(question: str, paper: Paper) -> Iterator[Flowable]:
    """Return the question in the largest type that leaves it on one card, in parts where none does."""
    width, height = _room(paper)
    block: Flowable | None = None
    for size in _SIZES_EM:
        block = _set(question, size, paper)
        if block.wrap(width, height)[1] <= height:
            break
    while block is not None:
        first, *rest = block.split(width, height) or [block]
        yield first
        block = rest[0] if rest else None


def _set(question: str, size: float, paper: Paper) -> Flowable:
    style = styles_of(paper).question
    grown = style.clone(f"card {size}", fontSize=paper.em(size), leading=paper.em(size) * 1.3, spaceBefore=0)
    return words(question, grown)


def _room(paper: Paper) -> tuple[float, float]:
    """Return how wide and high a question may be, with its top above it and a line below."""
    width, height = _size(paper)
    edges = 2 * paper.em(_PADDING_EM)
    return width - edges, height - edges - (_TOP_LINES + 1) * styles_of(paper).cell.leading - 2 * paper.em(_GAP_EM)


def _small(text: str, lines: float, paper: Paper) -> Flowable:
    """Return small words, shortened only where even so many lines do not hold them."""
    style = styles_of(paper).cell
    return words(shortened(printable(text), style.fontName, style.fontSize, lines * _room(paper)[0]), style)


def _grid(paper: Paper) -> tuple[int, int]:
    """Return how many cards stand across a page and down it: fewer where the type is large."""
    return (2, 4) if paper.is_wide else (1, 3)


def _size(paper: Paper) -> tuple[float, float]:
    across, down = _grid(paper)
    return paper.content_width / across, paper.content_height / (down + _HEAD)


class _Grid(Flowable):
    """The cards of one page between lines to cut along."""

    def __init__(self, cards: Iterable[_Card], paper: Paper) -> None:
        super().__init__()
        self._cards = tuple(cards)
        self._paper = paper
        self._across = _grid(paper)[0]
        self._rows = ceil(len(self._cards) / self._across)
        self.spaceBefore = paper.em(0.5)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Return the size on this paper."""
        width, height = _size(self._paper)
        return width * self._across, height * self._rows

    def draw(self) -> None:
        """Draw the lines, then the cards as one reads."""
        width, height = _size(self._paper)
        self._draw_lines(self.canv, width, height)
        for number, card in enumerate(self._cards):
            row, column = divmod(number, self._across)
            self._draw_card(card, column * width, (self._rows - row) * height)

    def _draw_lines(self, canvas: Canvas, width: float, height: float) -> None:
        canvas.saveState()
        canvas.setStrokeColor(HexColor(self._paper.colours.line))
        canvas.setLineWidth(_LINE_PT)
        canvas.setDash(*_DASH_PT)
        for row in range(self._rows + 1):
            canvas.line(0, row * height, width * self._across, row * height)
        for column in range(self._across + 1):
            canvas.line(column * width, 0, column * width, height * self._rows)
        canvas.restoreState()

    def _draw_card(self, card: _Card, left: float, upper: float) -> None:
        paper, (width, height) = self._paper, _size(self._paper)
        padding = paper.em(_PADDING_EM)
        inner = width - 2 * padding
        top = upper - padding
        for part, gap in ((card.top, 0.0), (card.question, paper.em(_GAP_EM))):
            top -= part.wrap(inner, height)[1] + gap
            part.drawOn(self.canv, left + padding, top)
        card.foot.wrap(inner, height)
        card.foot.drawOn(self.canv, left + padding, upper - height + padding)
