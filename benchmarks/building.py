"""What building a catalogue costs against writing the same rows without any thought."""

import json
import resource
import sqlite3
import time
from pathlib import Path

from idekatalog.domain.catalogue import Catalogue
from idekatalog.search.index import write_index
from idekatalog.search.passage import Passage
from idekatalog.storage.catalogue_schema import Field
from idekatalog.storage.catalogue_store import build


def measure(catalogue: Catalogue, path: Path) -> str:
    """Build a catalogue there and return a line about it."""
    start = time.perf_counter()
    build(path, catalogue, write_index)
    seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return (
        f"{len(catalogue.interventions):>8} build {seconds:.2f} s, {seconds / _raw(path):.1f} x raw executemany; "
        f"{path.stat().st_size / 1e6:.1f} MB on disk; {memory:.0f} MB at most"
    )


def _raw(path: Path) -> float:
    """Write the same texts into a file and an index that is as simple as can be, and return the seconds."""
    driver = sqlite3.connect(path)
    texts = driver.execute("SELECT * FROM entry_text").fetchall()
    records = driver.execute("SELECT * FROM entry").fetchall()
    driver.close()
    words = [(row[0], *_words(row[-1])) for row in texts]
    raw = sqlite3.connect(path.with_suffix(".raw"))
    raw.execute("PRAGMA journal_mode = OFF")
    raw.execute(f"CREATE TABLE entry_text({', '.join(f'c{number}' for number in range(len(texts[0])))})")
    raw.execute(f"CREATE TABLE entry({', '.join(f'c{number}' for number in range(len(records[0])))})")
    raw.execute("CREATE VIRTUAL TABLE entry_index USING fts5(words, stems, content='', prefix='2 3')")
    start = time.perf_counter()
    for table, rows in (("entry_text", texts), ("entry", records), ("entry_index(rowid, words, stems)", words)):
        raw.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    raw.commit()
    seconds = time.perf_counter() - start
    raw.close()
    return seconds


def _words(record: str) -> tuple[str, str]:
    passages = [Passage(Field(name), *rest) for name, *rest in json.loads(record)]
    return " ".join(found.words for found in passages), " ".join(found.stems for found in passages)
