"""What can be set only when everything before it has been: made on the spot, in the same pass."""

from collections.abc import Callable, Mapping, Sequence

from reportlab.platypus import Flowable, Spacer

from idekatalog.sheets.page import numbered

_TOO_HIGH = 1e6


class Late(Flowable):
    """Flowables made from the pages on which everything before them begins."""

    def __init__(self, make: Callable[[Mapping[str, int]], Sequence[Flowable]]) -> None:
        super().__init__()
        self._make = make

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """Ask for more room than there is, so that the frame lets it split."""
        return available_width, _TOO_HIGH

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Make the flowables; the frame places the first of them unsplit, so that is an empty one."""
        return [Spacer(0, 0), *self._make(numbered(self.canv).numbers.begun)]
