"""Print what a search, a build, a paper, a keystroke and a start cost, as ratios measured in the same run."""

import argparse
import tempfile
from pathlib import Path

from benchmarks import book, building, keystroke, papers, searching, startup
from benchmarks.recombined import recombined, shipped

SIZES = (43, 1000, 10_000)
STRINGS = 20_000


def main() -> None:
    """Measure catalogues of the sizes asked for, then the papers and the window."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES, help="entries; 100000 takes its time")
    parser.add_argument("--strings", type=int, default=STRINGS, help="how many random strings to try at 43")
    parser.add_argument("--no-window", action="store_true", help="leave out what needs Xvfb")
    wanted = parser.parse_args()
    catalogue = shipped()
    searching.print_head()
    for size in wanted.sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "catalogue.db"
            built = building.measure(recombined(catalogue, size), path)
            searching.measure(path, size)
            print(built)
    with tempfile.TemporaryDirectory() as folder:
        searching.try_random(catalogue, Path(folder) / "catalogue.db", wanted.strings)
    papers.main()
    book.main()
    if not wanted.no_window:
        keystroke.main()
        startup.main()


if __name__ == "__main__":
    main()
