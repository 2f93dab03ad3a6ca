from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from idekatalog.domain.intervention import Intervention
from idekatalog.search.analysis import stem
from idekatalog.search.engine import SearchEngine
from idekatalog.search.entry_text import EntryText
from idekatalog.search.index import write_index
from idekatalog.search.lexicon import Lexicon, Word
from idekatalog.storage.catalogue_store import CatalogueStore, build, catalogue_path
from tests.builders import a_catalogue


def a_lexicon(*texts: EntryText) -> Lexicon:
    """Gather the words of some entries."""
    words = dict.fromkeys(word for text in texts for word in text.places)
    return Lexicon(Word(word, stem(word)) for word in words)


OpenStore = Callable[..., CatalogueStore]
OpenEngine = Callable[..., SearchEngine]


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[OpenStore]:
    """Build a catalogue of the interventions given and open it."""
    opened: list[CatalogueStore] = []

    def open_(*interventions: Intervention, **fields: Any) -> CatalogueStore:
        path = catalogue_path(tmp_path, f"{len(opened):012}")
        build(path, a_catalogue(*interventions, **fields), write_index)
        opened.append(CatalogueStore.open(path))
        return opened[-1]

    yield open_
    for store in opened:
        store.close()


@pytest.fixture
def open_engine(open_store: OpenStore) -> OpenEngine:
    """Build a catalogue of the interventions given and open it for searching."""
    return lambda *interventions, **fields: SearchEngine(open_store(*interventions, **fields).connection)
