"""Page numbers that are written before the page is known: the contents come first and are filled in last.

PDF takes a comment anywhere on a page. Where a number shall stand we leave one, and put the number in its place when
all pages have been set. So nothing is laid out twice, and the number stands where it is read.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Gap:
    """Where the number of a key's page shall stand: the page that has the gap, and its right end from there."""

    page: int
    key: str
    right: float
    baseline: float
    font: str
    size: float
    comment: str


@dataclass(slots=True)
class PageNumbers:
    """On which page everything begins, counted from 1, and the gaps left until that is known."""

    begun: dict[str, int] = field(default_factory=dict)
    gaps: list[Gap] = field(default_factory=list)

    def begin(self, key: str, page: int) -> None:
        """Note where something begins; only the first time counts."""
        self.begun.setdefault(key, page)

    def leave_gap(self, page: int, key: str, right: float, baseline: float, font: str, size: float) -> str:
        """Return the comment to leave on a page."""
        comment = f"% number {len(self.gaps)}."
        self.gaps.append(Gap(page, key, right, baseline, font, size, comment))
        return comment

    def filled(self) -> Iterator[tuple[Gap, str]]:
        """Return every gap with its number, "" for what has never begun."""
        for gap in self.gaps:
            yield gap, str(self.begun.get(gap.key, ""))
