from collections.abc import Iterator

import pytest

from idekatalog.content.folder import read_content
from idekatalog.paths import find_paths
from idekatalog.search.engine import SearchEngine
from idekatalog.search.index import write_index
from idekatalog.storage.catalogue_store import CatalogueStore, build


@pytest.fixture(scope="package")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    """Open the shipped catalogue for searching."""
    path = tmp_path_factory.mktemp("judged") / "catalogue.db"
    build(path, read_content(find_paths().content).catalogue, write_index)
    with CatalogueStore.open(path) as store:
        yield SearchEngine(store.connection)
