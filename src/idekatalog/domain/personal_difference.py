"""How what was kept once differs from what is kept now."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from idekatalog.domain.personal import PERSONAL, Personal

_ByKey: TypeAlias = dict[tuple[type[Personal], str], Personal]


@dataclass(frozen=True, slots=True)
class Difference:
    """Of one kind: how many values were only there then, are only here now, or say something else."""

    kind: type[Personal]
    only_then: int = 0
    only_now: int = 0
    changed: int = 0


def differences(then: Iterable[Personal], now: Iterable[Personal]) -> tuple[Difference, ...]:
    """Compare two states, kind by kind; kinds that are alike are left out."""
    old, new = _by_key(then), _by_key(now)
    counts = {kind: Counter(_sides(kind, old, new)) for kind in PERSONAL}
    return tuple(Difference(kind, **found) for kind, found in counts.items() if found)


def _by_key(values: Iterable[Personal]) -> _ByKey:
    return {(type(value), value.key): value for value in values}


def _sides(kind: type[Personal], old: _ByKey, new: _ByKey) -> Iterator[str]:
    for found in old.keys() | new.keys():
        if found[0] is kind and old.get(found) != new.get(found):
            yield "only_then" if found not in new else "only_now" if found not in old else "changed"
