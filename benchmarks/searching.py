"""What a whole search costs: twenty hits with excerpts, reasons and exact counts."""

import gc
import json
import random
import sqlite3
from pathlib import Path

from benchmarks import peers
from benchmarks.measure import fastest, percentiles, report
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.query import Query
from idekatalog.paths import find_paths
from idekatalog.search.engine import SearchEngine
from idekatalog.search.index import write_index
from idekatalog.storage.catalogue_store import CatalogueStore, build

QUERIES = find_paths().content.parent / "tests" / "relevance" / "queries.jsonl"
LETTERS = 200
"""So many of the beginnings of the queries are typed."""
MOST_FOR_PEERS = 10_000
WARMING = ("ung", "samtalr")
"""A word and a slip of the fingers: the first of each makes ready what all the others use."""
ALPHABET = 'abcdefghijklmnopqrstuvwxyzæøå  "-*:()§+?\0\u202e\ud8000123456789'


def print_head() -> None:
    """Print what the columns are."""
    print(f"{'entries':>8} {'asked':<17} {'who':<14} {'p50 ms':>8} {'p95 ms':>8} {'p99 ms':>8} {'x bare':>8}")


def measure(path: Path, size: int) -> None:
    """Print what searching a catalogue costs, beside bare FTS5 and the peers."""
    whole = [json.loads(line)["q"] for line in QUERIES.read_text(encoding="utf-8").splitlines()]
    begun = [text[:end] for text in whole for end in range(1, len(text) + 1)]
    begun = random.Random(1).sample(sorted(set(begun)), LETTERS)
    with CatalogueStore.open(path) as store:
        engine = SearchEngine(store.connection)
        deeds: dict[str, peers.Search] = {
            "ours": lambda text: engine.search(Query(text)),
            "bare FTS5": peers.bare_fts5(path),
        }
        if size <= MOST_FOR_PEERS:
            texts = _texts(path)
            deeds |= {"tantivy": peers.tantivy(texts), "whoosh": peers.whoosh(texts)}
        gc.freeze()
        gc.disable()  # as in the program, whose own collector waits until nobody types
        for asked, queries in (("whole queries", whole), ("letter by letter", begun)):
            report(size, asked, fastest(deeds, queries), "bare FTS5")
            gc.collect()
        gc.enable()


def try_random(catalogue: Catalogue, path: Path, number: int) -> None:
    """Search for random strings and print the slowest; an exception would end it all."""
    dice = random.Random(43)
    build(path, catalogue, write_index)
    texts = ["".join(dice.choices(ALPHABET, k=dice.randint(0, 60))) for _ in range(number)]
    with CatalogueStore.open(path) as store:
        engine = SearchEngine(store.connection)
        for text in WARMING:
            engine.search(Query(text))
        gc.freeze()  # the program's own collector does, too
        times = fastest({"ours": lambda text: engine.search(Query(text))}, texts, rounds=1)["ours"]
    print(f"{number} random strings: p50 {percentiles(times)[0]:.2f} ms, slowest {times[-1]:.1f} ms, no exception")


def _texts(path: Path) -> dict[int, str]:
    driver = sqlite3.connect(path)
    rows = driver.execute("SELECT entry, record FROM entry_text").fetchall()
    driver.close()
    return {entry: "\n".join(passage[3] for passage in json.loads(record)) for entry, record in rows}
