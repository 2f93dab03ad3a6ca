"""What a sheet is printed on: size, type size, colours and margins. Everything else is computed from it."""

from dataclasses import dataclass, field, replace

POINTS_PER_MM = 72 / 25.4
A4 = (210 * POINTS_PER_MM, 297 * POINTS_PER_MM)


@dataclass(frozen=True, slots=True)
class Colours:
    """Hex colours of a sheet; an empty ``shade`` leaves boxes unfilled."""

    text: str = "#000000"
    line: str = "#000000"
    shade: str = ""
    accents: tuple[tuple[str, str], ...] = ()

    def accent(self, category: str) -> str:
        """Return the colour of a category's accents, which always say the category in words too."""
        return dict(self.accents).get(category, self.line)


@dataclass(frozen=True, slots=True)
class Margins:
    """White edges in points; ``bottom`` holds the foot, ``side`` is the same left and right for duplex."""

    top: float = 15 * POINTS_PER_MM
    side: float = 18 * POINTS_PER_MM
    bottom: float = 20 * POINTS_PER_MM


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper; lengths in points. Black and white is the default case.

    ``columns`` stand side by side, ``gutter`` points apart. A folded paper is read in faces: the first page of
    a sheet is its outside, whose right half is the front.
    """

    page_size: tuple[float, float] = A4
    base_pt: float = 10.0
    colours: Colours = field(default_factory=Colours)
    margins: Margins = field(default_factory=Margins)
    leading: float = 1.35
    gap: float = 1.0
    """How far apart lines stand, in sizes of their type, and blocks, as a share of the usual."""
    columns: int = 1
    gutter: float = 0.0
    is_folded: bool = False

    @property
    def is_tight(self) -> bool:
        """Say whether room is so scarce that what could stand line by line runs on."""
        return self.gap < 0.5

    @property
    def content_width(self) -> float:
        """The width of a column, which is all between the margins where there is but one."""
        return (self.page_size[0] - 2 * self.margins.side - (self.columns - 1) * self.gutter) / self.columns

    @property
    def content_height(self) -> float:
        """The height between the margins."""
        return self.page_size[1] - self.margins.top - self.margins.bottom

    @property
    def is_wide(self) -> bool:
        """Say whether a line holds enough letters for columns side by side."""
        return self.content_width >= 40 * self.base_pt

    def em(self, count: float) -> float:
        """Return so many type sizes as points: the measure of every indent and gap."""
        return count * self.base_pt


NORMAL = Paper()
LARGE = replace(NORMAL, base_pt=16.0)
GRAY = replace(NORMAL, colours=Colours(line="#707070", shade="#F5F5F5"))
COLOUR = replace(
    NORMAL,
    colours=Colours(
        accents=(
            ("organisatorisk", "#1B5FA8"),
            ("situationel", "#2B6E00"),
            ("social", "#7A3E9D"),
            ("dialogmetode", "#A8480F"),
        )
    ),
)
"""As NORMAL, with a thin accent in the category's colour."""
ACROSS = replace(
    NORMAL,
    page_size=(A4[1], A4[0]),
    base_pt=9.5,
    margins=Margins(top=11 * POINTS_PER_MM, side=13 * POINTS_PER_MM, bottom=16 * POINTS_PER_MM),
)
"""Landscape, for columns side by side; their text is 9 points."""
FOLDED = replace(
    NORMAL,
    page_size=(A4[1], A4[0]),
    margins=Margins(top=12 * POINTS_PER_MM, side=13 * POINTS_PER_MM, bottom=17 * POINTS_PER_MM),
    columns=2,
    gutter=26 * POINTS_PER_MM,
    is_folded=True,
)
"""A4 folded across to A5; the gutter is two margins with the fold between them."""


def folded(paper: Paper) -> Paper:
    """Return the paper folded to A5; large print stays as it is, for half a page holds too little of it."""
    return replace(FOLDED, colours=paper.colours) if paper.base_pt <= FOLDED.base_pt else paper
