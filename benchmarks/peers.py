"""What we measure ourselves against: bare FTS5, tantivy, and whoosh as it comes.

All three are given the same words of the same entries and return the ids of their best twenty, no
more: no excerpts, no reasons, no counts.
"""

import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path

from idekatalog.search.analysis import tokens

Search = Callable[[str], object]

BARE = "SELECT rowid FROM entry_index WHERE entry_index MATCH ? ORDER BY rank LIMIT 20"
_MOST = 20


def bare_fts5(path: Path) -> Search:
    """Search our own table as SQLite does by itself."""
    driver = sqlite3.connect(path)
    return lambda text: driver.execute(BARE, (_expression(text),)).fetchall()


def tantivy(texts: Mapping[int, str]) -> Search:
    """Search tantivy's index, with its Danish stemmer."""
    import tantivy as engine

    builder = engine.SchemaBuilder()
    builder.add_unsigned_field("entry", stored=True)
    builder.add_text_field("text", tokenizer_name="da_stem")
    index = engine.Index(builder.build())
    writer = index.writer()
    for entry, text in texts.items():
        writer.add_document(engine.Document(entry=entry, text=text))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(text: str) -> object:
        query = index.parse_query(" ".join(token.word for token in tokens(text)) or "x", ["text"])
        return [searcher.doc(address) for _, address in searcher.search(query, _MOST).hits]

    return search


def whoosh(texts: Mapping[int, str]) -> Search:
    """Search whoosh's own index, in memory, with its Danish analyser."""
    from whoosh.analysis import LanguageAnalyzer
    from whoosh.fields import NUMERIC, TEXT, Schema
    from whoosh.filedb.filestore import RamStorage
    from whoosh.qparser import OrGroup, QueryParser

    index = RamStorage().create_index(Schema(entry=NUMERIC(stored=True), text=TEXT(LanguageAnalyzer("da"))))
    writer = index.writer()
    for entry, text in texts.items():
        writer.add_document(entry=entry, text=text)
    writer.commit()
    searcher, parser = index.searcher(), QueryParser("text", index.schema, group=OrGroup)

    def search(text: str) -> object:
        words = " ".join(token.word for token in tokens(text))
        return [hit["entry"] for hit in searcher.search(parser.parse(words), limit=_MOST)]

    return search


def _expression(text: str) -> str:
    """Write the words as a bare query would; one that finds nothing for a text without words."""
    return " OR ".join(f'"{token.word}"' for token in tokens(text)) or '"\ue0ff"'
