import os
import sqlite3
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import Connection

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue
from idekatalog.errors import StorageError
from idekatalog.storage.catalogue_store import CatalogueStore, build, catalogue_path, remove_older
from tests.builders import a_catalogue, a_document, a_meeting, an_intervention

DIGEST = "0123456789abcdef"


def no_index(connection: Connection, catalogue: Catalogue) -> None:
    """Stand in for the search, which storage does not know."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return catalogue_path(tmp_path, DIGEST)


def built(path: Path, catalogue: Catalogue) -> CatalogueStore:
    build(path, catalogue, no_index)
    return CatalogueStore.open(path)


def test_name_carries_the_digest(path: Path) -> None:
    assert path.name == "catalogue-0123456789ab.db"


def test_catalogue_comes_back_as_it_was(path: Path) -> None:
    situation = Situation("han-vil-ud", "Han vil ud", a_document(), "krop")
    article = Article("alder", "Alder", "ramme", a_document(), "krop")
    catalogue = a_catalogue(an_intervention(), situations=(situation,), articles=(article,), meetings=(a_meeting(),))

    with built(path, catalogue) as store:
        assert store.register() == catalogue.register
        assert store.intervention("bekymringssamtaler") == catalogue.interventions[0]
        assert store.text("han-vil-ud") == situation
        assert store.text("alder") == article
        assert store.meetings() == (a_meeting(),)
        assert store.intervention("alder") is None
        assert store.text("findes-ikke") is None


def test_outline_is_what_a_list_shows(path: Path) -> None:
    entry = an_intervention()

    with built(path, a_catalogue(entry, articles=(Article("alder", "Alder", "ramme", (), ""),))) as store:
        assert store.outline(entry.id) == entry.outline
        assert store.outline("alder") is None


def test_order_is_category_then_danish_title_then_the_other_kinds(path: Path) -> None:
    catalogue = a_catalogue(
        an_intervention(id="a", title="Åben dør"),
        an_intervention(id="b", title="Zebra"),
        an_intervention(id="c", title="Ørken", category="social"),
        an_intervention(id="d", title="Ukendt", category="findes-ikke"),
        articles=(Article("art", "Alder", "ramme", (), ""),),
        situations=(Situation("sit", "Ø", (), ""), Situation("sit2", "A", (), "")),
    )

    with built(path, catalogue) as store:
        assert list(store.titles()) == ["c", "b", "a", "d", "sit", "sit2", "art"]
        assert store.titles()["a"] == "Åben dør"
        assert [found.id for found in store.interventions()] == ["c", "b", "a", "d"]


def test_empty_catalogue_can_be_built(path: Path) -> None:
    with built(path, Catalogue(a_catalogue().register)) as store:
        assert list(store.interventions()) == []


def test_build_leaves_one_file(path: Path) -> None:
    built(path, a_catalogue()).close()

    assert list(path.parent.iterdir()) == [path]


def test_build_makes_the_folder(tmp_path: Path) -> None:
    built(catalogue_path(tmp_path / "new" / "folder", DIGEST), a_catalogue()).close()


@pytest.mark.parametrize("failure", [ValueError("defect"), KeyboardInterrupt(), StorageError("full")])
def test_failed_build_leaves_nothing_behind(path: Path, failure: BaseException) -> None:
    def fail(connection: Connection, catalogue: Catalogue) -> None:
        raise failure

    with pytest.raises(type(failure)):
        build(path, a_catalogue(), fail)
    assert list(path.parent.iterdir()) == []


def test_index_is_written_in_the_same_transaction(path: Path) -> None:
    def write(connection: Connection, catalogue: Catalogue) -> None:
        assert connection.in_transaction()
        assert connection.exec_driver_sql("SELECT count(*) FROM entry").scalar() == len(catalogue.interventions)

    build(path, a_catalogue(), write)


def test_broken_content_of_sqlite_is_refused_with_a_sentence(path: Path) -> None:
    for content in (b"", b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 5000):
        path.write_bytes(content)
        with pytest.raises(StorageError, match=r"Luk programmet, og start det igen"):
            CatalogueStore.open(path)


@pytest.mark.parametrize("share", [0.01, 0.3, 0.6, 0.99])
def test_truncated_file_is_refused(path: Path, share: float) -> None:
    built(path, a_catalogue()).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])

    with pytest.raises(StorageError, match="beskadiget"):
        CatalogueStore.open(path)


def test_database_of_another_program_is_refused(path: Path) -> None:
    driver = sqlite3.connect(path)
    driver.execute("CREATE TABLE entry (id)")
    driver.close()

    with pytest.raises(StorageError, match="passer ikke til programmet"):
        CatalogueStore.open(path)


def test_missing_file_is_refused(path: Path) -> None:
    with pytest.raises(StorageError, match="kan ikke åbnes"):
        CatalogueStore.open(path)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE entry SET record = replace(record, 'bekymrer', 'glæder')",
        "UPDATE entry SET record = 'x', sha256 = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'",
    ],
    ids=["flipped", "unreadable"],
)
def test_damaged_record_is_refused_when_read(path: Path, change: str) -> None:
    built(path, a_catalogue()).close()
    with sqlite3.connect(path) as driver:
        driver.execute(change)
    driver.close()

    with CatalogueStore.open(path) as store, pytest.raises(StorageError, match="beskadiget"):
        store.text("bekymringssamtaler")


@pytest.mark.parametrize("change", ["UPDATE register SET sha256 = ''", "DELETE FROM register"])
def test_damaged_register_is_refused_at_once(path: Path, change: str) -> None:
    built(path, a_catalogue()).close()
    with sqlite3.connect(path) as driver:
        driver.execute(change)
    driver.close()

    with pytest.raises(StorageError, match="beskadiget"):
        CatalogueStore.open(path)


def test_damaged_file_is_replaced_by_the_next_build(path: Path) -> None:
    path.write_bytes(b"garbage")

    with built(path, a_catalogue()) as store:
        assert store.titles()


def test_builds_of_the_same_file_race_safely(path: Path) -> None:
    catalogue = a_catalogue()
    reader = built(path, catalogue)
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(build, path, catalogue, no_index) for _ in range(8)]:
            done.result()

    assert reader.intervention("bekymringssamtaler") == catalogue.interventions[0]
    reader.close()
    CatalogueStore.open(path).close()
    assert list(path.parent.iterdir()) == [path]


def test_another_start_that_was_first_is_accepted(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Windows refuses to replace a file that is open; here it only pretends to.
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    built(path, a_catalogue()).close()
    monkeypatch.setattr(os, "replace", refuse)

    build(path, a_catalogue(), no_index)
    path.unlink()
    with pytest.raises(StorageError, match="kan ikke skrives"):
        build(path, a_catalogue(), no_index)
    assert list(path.parent.iterdir()) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs a folder that refuses even root")
@pytest.mark.parametrize("folder", ["/proc", "/proc/idekatalog"])
def test_read_only_folder_is_one_danish_sentence(folder: str) -> None:
    with pytest.raises(StorageError, match=f"kan ikke skrives i mappen {folder}"):
        build(catalogue_path(Path(folder), DIGEST), a_catalogue(), no_index)


def test_folder_that_is_a_file_is_one_danish_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("x")

    with pytest.raises(StorageError, match="kan ikke skrives i mappen"):
        build(catalogue_path(tmp_path / "taken", DIGEST), a_catalogue(), no_index)


def test_full_disk_is_one_danish_sentence_and_leaves_nothing(path: Path) -> None:
    def fill(connection: Connection, catalogue: Catalogue) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
        connection.exec_driver_sql("CREATE TABLE much AS SELECT randomblob(100000) AS more")

    with pytest.raises(StorageError, match="ikke plads"):
        build(path, a_catalogue(), fill)
    assert list(path.parent.iterdir()) == []


def test_only_older_catalogues_and_abandoned_builds_are_removed(path: Path) -> None:
    folder = path.parent
    old, abandoned, running, other = (
        folder / name
        for name in ("catalogue-000000000000.db", "catalogue-1-aa.tmp", "catalogue-2-bb.tmp", "personal.db")
    )
    for file in (path, old, abandoned, running, other):
        file.write_text("x")
    os.utime(abandoned, (time.time() - 7200,) * 2)

    remove_older(folder, keep=path)
    remove_older(folder / "missing", keep=path)

    assert sorted(folder.iterdir()) == sorted((path, running, other))


def test_store_can_be_closed_by_another_thread(path: Path) -> None:
    store = built(path, a_catalogue())
    with ThreadPoolExecutor(1) as pool:
        pool.submit(store.close).result()
