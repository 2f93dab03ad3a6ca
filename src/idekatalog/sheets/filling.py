"""How a story would run through columns, found without drawing it; the story is used up."""

from collections import deque
from collections.abc import Iterable, Sequence
from types import SimpleNamespace

from reportlab.platypus import Flowable

_FUZZ = 1e-6


def runs_through(story: Iterable[Flowable], width: float, columns: Sequence[float]) -> bool:
    """Say whether a story ends within columns of these heights, laid out as reportlab's frames do it."""
    waiting = deque(story)
    for height in columns:
        if not waiting:
            return True
        _fill(waiting, width, height)
    return not waiting


def _fill(waiting: deque[Flowable], width: float, height: float) -> None:
    """Take from the front what a column holds, the last one cut where it can be."""
    room, gap_left, frame = height, 0.0, SimpleNamespace(_atTop=True)
    while waiting:
        flowable = waiting.popleft()
        gap = 0.0 if frame._atTop else max(flowable.getSpaceBefore() - gap_left, 0.0)
        vars(flowable)["_frame"] = frame
        needed = flowable.wrap(width, room - gap)[1]
        parts = [flowable] if needed <= room - gap + _FUZZ else flowable.split(width, room - gap)
        del vars(flowable)["_frame"]
        if len(parts) != 1:
            waiting.extendleft(reversed(parts[1:] or [flowable]))
            return
        frame._atTop = False
        gap_left = flowable.getSpaceAfter()
        room -= gap + needed + gap_left
