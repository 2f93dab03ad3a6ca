"""Times as milliseconds, and how they are printed."""

import os
import time
from collections.abc import Callable, Mapping, Sequence

ROUNDS = 3
SHARES = (0.50, 0.95, 0.99)


def fastest(
    deeds: Mapping[str, Callable[[str], object]], texts: Sequence[str], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Do every deed with every text and return the fastest of several rounds, in rising order.

    The deeds take turns, so that whatever else the machine does meets all of them.
    """
    found = {name: dict.fromkeys(texts, float("inf")) for name in deeds}
    for _ in range(rounds):
        for text in texts:
            for name, deed in deeds.items():
                start = time.perf_counter()
                deed(text)
                found[name][text] = min(found[name][text], (time.perf_counter() - start) * 1000)
    return {name: sorted(times.values()) for name, times in found.items()}


def surroundings(display: str, home: str) -> dict[str, str]:
    """Return the environment of a program on a screen: bytecode is kept, as it is on every user's machine."""
    own = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "IDEKATALOG_HOME": home, "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, **own}


def percentiles(times: Sequence[float]) -> tuple[float, ...]:
    """Return the median, the 95th and the 99th percentile of times in rising order."""
    return tuple(times[min(int(len(times) * share), len(times) - 1)] for share in SHARES)


def report(size: int, asked: str, times: Mapping[str, Sequence[float]], floor: str) -> None:
    """Print a line for each deed: percentiles, and the last one as a ratio to the floor's."""
    least = percentiles(times[floor])[-1]
    for name, found in times.items():
        p50, p95, p99 = percentiles(found)
        print(f"{size:>8} {asked:<17} {name:<14} {p50:>8.2f} {p95:>8.2f} {p99:>8.2f} {p99 / least:>8.1f}")
