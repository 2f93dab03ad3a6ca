"""The shipped catalogue answers what its readers will type; entries first, never scores."""

from collections.abc import Iterator

import pytest

from idekatalog.content.folder import read_content
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.query import Query
from idekatalog.paths import find_paths
from idekatalog.search.engine import SearchEngine
from idekatalog.search.index import write_index
from idekatalog.storage.catalogue_store import CatalogueStore, build

CATALOGUE: Catalogue = read_content(find_paths().content).catalogue
INTERVENTIONS = CATALOGUE.interventions
PLACES = [term.label for term in CATALOGUE.register.vocabulary.places()]

# Typed words and the entry that must be among the first three.
EVERYDAY = [
    ("åbne spørgsmål", "motiverende-samtaler"),
    ("tale med forældrene samlet", "foraeldrenetvaerk"),
    ("utryg sti lys", "kriminalpraeventiv-byplanlaegning"),
    ("hvordan forbereder jeg en bekymringssamtale?", "bekymringssamtaler"),
    ("gadeplan", "gadeplansarbejde"),
    ("mentorens", "mentorordninger"),
    ("vredeshaandtering", "vredeshaandtering"),
    ("§ 115", "paragraf-115-moeder"),
    ("SSP", "ssp-samarbejde"),
]


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchEngine]:
    path = tmp_path_factory.mktemp("shipped") / "catalogue.db"
    build(path, CATALOGUE, write_index)
    with CatalogueStore.open(path) as store:
        yield SearchEngine(store.connection)


def found(engine: SearchEngine, text: str) -> list[str]:
    return [hit.id for hit in engine.search(Query(text)).hits]


@pytest.mark.parametrize(("entry_id", "title"), [(entry.id, entry.title) for entry in INTERVENTIONS])
def test_title_finds_its_entry_first(engine: SearchEngine, entry_id: str, title: str) -> None:
    assert found(engine, title)[0] == entry_id
    assert found(engine, title.upper())[0] == entry_id


@pytest.mark.parametrize(
    ("entry_id", "name"), [(entry.id, name) for entry in INTERVENTIONS for name in entry.abbreviations + entry.aliases]
)
def test_other_name_finds_its_entry(engine: SearchEngine, entry_id: str, name: str) -> None:
    assert entry_id in found(engine, name)[:3]


@pytest.mark.parametrize("place", PLACES)
def test_place_finds_those_with_experience_first(engine: SearchEngine, place: str) -> None:
    known = {entry.id for entry in INTERVENTIONS if place in entry.municipalities}

    assert set(found(engine, place)[: len(known)]) == known


@pytest.mark.parametrize(("text", "entry_id"), EVERYDAY)
def test_everyday_words_find_the_entry(engine: SearchEngine, text: str, entry_id: str) -> None:
    assert entry_id in found(engine, text)[:3]


@pytest.mark.parametrize("text", ["ung", "hvad gør politiet når en ung er set med rockere?", "unge fo", ""])
def test_first_hits_and_their_scores_are_the_same_however_many_are_wanted(engine: SearchEngine, text: str) -> None:
    everything = engine.search(Query(text, limit=200)).hits
    few = engine.search(Query(text, limit=20)).hits

    assert len(few) == 20
    assert few == everything[:20]
