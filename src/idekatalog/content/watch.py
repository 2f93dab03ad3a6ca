"""Long work told step by step to whoever waits for it, and given up when she does not want it any more."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeAlias, TypeVar

Watch: TypeAlias = Callable[[str, int, int], None]
"""Hears what is being done, how many steps are done, and of how many; it may raise CancelledError."""
Item = TypeVar("Item")


def unwatched(_doing: str, _done: int, _total: int) -> None:
    """Let the work go on unseen."""


class Steps:
    """Counts one stretch of work, over several lists if need be."""

    def __init__(self, watch: Watch, doing: str, total: int) -> None:
        self._watch = watch
        self._doing = doing
        self._total = total
        self._done = 0

    def over(self, items: Iterable[Item]) -> Iterator[Item]:
        """Walk the items, telling of each before it is worked on."""
        for item in items:
            self._watch(self._doing, self._done, self._total)
            self._done += 1
            yield item
