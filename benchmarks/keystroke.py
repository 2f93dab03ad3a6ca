"""What a keystroke costs until the list is painted again: `python -m benchmarks.keystroke`."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.measure import percentiles, surroundings
from installer.pictures import a_screen

FRAME_MS = 16.7


def main() -> None:
    """Type into the real window, under a screen of its own, and print the percentiles."""
    with a_screen() as display, tempfile.TemporaryDirectory() as home:
        environment = surroundings(display, home)
        command = [sys.executable, str(Path(__file__).with_name("typed.py"))]
        answer = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True, timeout=300)
    times = sorted(json.loads(answer.stdout.splitlines()[-1]))
    p50, p95, p99 = percentiles(times)
    print(f"keystroke to repainted list, {len(times)} keys: p50 {p50:.1f}, p95 {p95:.1f}, p99 {p99:.1f} ms", end="; ")
    print(f"p99 is {p99 / FRAME_MS:.2f} frames")


if __name__ == "__main__":
    main()
