"""Start-up against the floor, under a screen of its own: `python -m benchmarks.startup`."""

import json
import subprocess
import sys
import tempfile
import time
from statistics import median

from benchmarks.measure import surroundings
from installer.pictures import a_screen

RUNS = 9
PROGRAMS = {"floor": "benchmarks.floor", "ours": "benchmarks.started"}


def main() -> None:
    """Start both in turn and print the medians, and ours as ratios."""
    with a_screen() as display, tempfile.TemporaryDirectory() as home:
        environment = surroundings(display, home)
        for program in PROGRAMS.values():
            started(program, environment)  # the first start builds the catalogue and is not counted
        runs = [{name: started(program, environment) for name, program in PROGRAMS.items()} for _ in range(RUNS)]
    least = {key: median(run["floor"][key] for run in runs) for key in ("paint", "filled", "memory")}
    ours = {key: median(run["ours"][key] for run in runs) for key in least}
    print(f"\n{'start-up':<22} {'floor':>8} {'ours':>8} {'ratio':>8} {'bar':>6}")
    for title, key, base, bar in (
        ("first paint, ms", "paint", "paint", 1.5),
        ("list filled, ms", "filled", "paint", 3.5),
        ("memory then, MB", "memory", "memory", 2.1),
    ):
        print(f"{title:<22} {least[base]:>8.0f} {ours[key]:>8.0f} {ours[key] / least[base]:>8.2f} {bar:>6.1f}")


def started(program: str, environment: dict[str, str]) -> dict[str, float]:
    """Start a program and return its moments in milliseconds since, and its memory."""
    start = time.monotonic()
    command = [sys.executable, "-m", program]
    answer = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=60)
    found = json.loads(answer.stdout.splitlines()[-1])
    return {name: value if name == "memory" else (value - start) * 1000 for name, value in found.items()}


if __name__ == "__main__":
    main()
