"""Print what a search and a build cost, as ratios to bare SQLite in the same run."""

import argparse
import json
import random
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.recombined import recombined, shipped
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.query import Query
from idekatalog.paths import find_paths
from idekatalog.search.analysis import tokens
from idekatalog.search.engine import SearchEngine
from idekatalog.search.index import write_index
from idekatalog.storage.catalogue_store import CatalogueStore, build

QUERIES = find_paths().content.parent / "tests" / "relevance" / "queries.jsonl"
BARE = "SELECT rowid FROM entry_index WHERE entry_index MATCH ? ORDER BY rank LIMIT 20"
ROUNDS = 3


def main() -> None:
    """Measure catalogues of the sizes asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[43, 1000, 10_000])
    parser.add_argument("--strings", type=int, default=20_000, help="how many random strings to try at 43")
    wanted = parser.parse_args()
    catalogue = shipped()
    texts = [json.loads(line)["q"] for line in QUERIES.read_text(encoding="utf-8").splitlines()]
    print(f"{'entries':>8} {'what':<16} {'p50 ms':>8} {'p95 ms':>8} {'p99 ms':>8} {'x bare p99':>11}")
    for size in wanted.sizes:
        with tempfile.TemporaryDirectory() as folder:
            measure(recombined(catalogue, size), Path(folder) / "catalogue.db", texts, size)
    with tempfile.TemporaryDirectory() as folder:
        try_random(catalogue, Path(folder) / "catalogue.db", wanted.strings)
    print("tantivy and a stock whoosh index beside it are skipped: neither is a dependency of the project")


def measure(catalogue: Catalogue, path: Path, texts: Sequence[str], size: int) -> None:
    """Build one catalogue and print what building it and searching it cost."""
    start = time.perf_counter()
    build(path, catalogue, write_index)
    built = time.perf_counter() - start
    with CatalogueStore.open(path) as store:
        engine = SearchEngine(store.connection)
        driver = sqlite3.connect(path)
        whole = list(texts) * ROUNDS
        letters = [text[:end] for text in texts for end in range(1, len(text) + 1)]
        letters = random.Random(1).sample(letters, min(len(letters), 1500))
        for text in texts:
            engine.search(Query(text))
        for name, asked in (("whole queries", whole), ("letter by letter", letters)):
            floor = times(lambda text: driver.execute(BARE, (expression(text),)).fetchall(), asked)
            report(size, name, times(lambda text: engine.search(Query(text)), asked), floor)
        raw = raw_build(driver)
        driver.close()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{size:>8} build {built:.2f} s, {built / raw:.1f} x raw executemany; ", end="")
    print(f"{path.stat().st_size / 1e6:.1f} MB on disk; {memory:.0f} MB at most")


def expression(text: str) -> str:
    """Write the words as a bare query would; one that finds nothing for a text without words."""
    return " OR ".join(f'"{token.word}"' for token in tokens(text)) or '"\ue001"'


def times(deed: Callable[[str], object], texts: Sequence[str]) -> list[float]:
    """Do the deed with each text and return the milliseconds, in rising order."""
    found = []
    for text in texts:
        start = time.perf_counter()
        deed(text)
        found.append((time.perf_counter() - start) * 1000)
    return sorted(found)


def report(size: int, name: str, ours: Sequence[float], floor: Sequence[float]) -> None:
    """Print a line about us and one about the floor."""
    for label, found in ((name, ours), ("  bare FTS5", floor)):
        p50, p95, p99 = (found[int(len(found) * share)] for share in (0.5, 0.95, 0.99))
        ratio = p99 / floor[int(len(floor) * 0.99)]
        print(f"{size:>8} {label:<16} {p50:>8.2f} {p95:>8.2f} {p99:>8.2f} {ratio:>11.1f}")


def raw_build(driver: sqlite3.Connection) -> float:
    """Write the same passages into the same tables without any analysis, and return the seconds."""
    columns = [row[1] for row in driver.execute("PRAGMA table_info(passage)")]
    rows = driver.execute(f"SELECT {', '.join(columns)} FROM passage").fetchall()
    texts = driver.execute("SELECT entry, group_concat(words), group_concat(stems) FROM passage GROUP BY entry")
    bodies = texts.fetchall()
    raw = sqlite3.connect(":memory:")
    raw.execute(f"CREATE TABLE passage({', '.join(columns)})")
    raw.execute("CREATE VIRTUAL TABLE entry_index USING fts5(words, stems, content='', prefix='2 3')")
    start = time.perf_counter()
    raw.executemany(f"INSERT INTO passage VALUES ({', '.join('?' * len(columns))})", rows)
    raw.executemany("INSERT INTO entry_index(rowid, words, stems) VALUES (?, ?, ?)", bodies)
    raw.commit()
    return time.perf_counter() - start


def try_random(catalogue: Catalogue, path: Path, number: int) -> None:
    """Search our own catalogue for random strings and print the slowest."""
    dice = random.Random(43)
    alphabet = 'abcdefghijklmnopqrstuvwxyzæøå  "-*:()§+?\0\u202e\ud8000123456789'
    build(path, catalogue, write_index)
    with CatalogueStore.open(path) as store:
        engine = SearchEngine(store.connection)
        texts = ["".join(dice.choices(alphabet, k=dice.randint(0, 60))) for _ in range(number)]
        found = times(lambda text: engine.search(Query(text)), texts)
    print(f"{number} random strings: p50 {found[number // 2]:.2f} ms, slowest {found[-1]:.1f} ms, no exception")


if __name__ == "__main__":
    main()
