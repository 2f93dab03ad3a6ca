"""Opening the catalogue: built when it must be, kept when it can be, mended when it is damaged."""

import shutil
from pathlib import Path

import pytest

from idekatalog.domain.query import Query
from idekatalog.errors import ContentError, StorageError
from idekatalog.library import Library, open_library
from idekatalog.paths import Paths, find_paths
from tests.content.conftest import CONTACTS, ENTRY, RULES, THESAURUS, VOCABULARY, WORKS


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    content = tmp_path / "content"
    (content / "indsatser").mkdir(parents=True)
    lists = {
        "ordforraad": VOCABULARY,
        "litteratur": WORKS,
        "kontakter": CONTACTS,
        "soegeord": THESAURUS,
        "regler": RULES,
    }
    for name, text in lists.items():
        (content / f"{name}.yaml").write_text(text, encoding="utf-8")
    (content / "indsatser" / "samtaler.md").write_text(ENTRY, encoding="utf-8")
    shipped = find_paths()
    return Paths(content, shipped.resources, tmp_path / "cache", tmp_path / "data", tmp_path / "state")


def files(paths: Paths) -> list[str]:
    return sorted(path.name for path in paths.cache.iterdir())


def used(library: Library) -> Library:
    assert library.search(Query("samtaler")).hits[0].id == "samtaler"
    library.close()
    return library


def test_catalogue_is_built_once(paths: Paths) -> None:
    first = used(open_library(paths)).path
    written = first.stat().st_mtime_ns

    assert used(open_library(paths)).path == first
    assert first.stat().st_mtime_ns == written


def test_changed_content_is_a_new_catalogue_and_the_old_one_goes(paths: Paths) -> None:
    first = used(open_library(paths)).path
    entry = paths.content / "indsatser" / "samtaler.md"
    entry.write_text(entry.read_text(encoding="utf-8").replace("I taler sammen", "I taler længe"), encoding="utf-8")

    library = used(open_library(paths))

    assert library.path != first
    assert files(paths) == [library.path.name, library.path.with_suffix(".sha256").name]


@pytest.mark.parametrize("damage", ["garbage", "half", "empty", "flipped", "unsealed"])
def test_damaged_catalogue_is_rebuilt(paths: Paths, damage: str) -> None:
    path = used(open_library(paths)).path
    whole = path.read_bytes()
    middle = len(whole) // 2
    flipped = whole[:middle] + bytes((whole[middle] ^ 1,)) + whole[middle + 1 :]
    damaged = {"garbage": b"x" * 5000, "half": whole[:middle], "empty": b"", "flipped": flipped, "unsealed": whole}
    path.write_bytes(damaged[damage])
    if damage == "unsealed":
        path.with_suffix(".sha256").unlink()

    used(open_library(paths))

    assert len(path.read_bytes()) == len(whole)
    assert path.read_bytes() != flipped


def test_unwritable_cache_moves_to_a_temporary_folder(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    library = used(open_library(paths._replace(cache=tmp_path / "file" / "cache")))

    assert not library.is_kept


def test_findings_travel_with_the_catalogue(paths: Paths) -> None:
    (paths.content / "indsatser" / "daarlig.md").write_text("x", encoding="utf-8")
    used(open_library(paths))
    again = used(open_library(paths))

    assert "content/indsatser/daarlig.md:1:" in again.register.findings[0]


def test_missing_content_is_the_editors_to_mend(paths: Paths) -> None:
    shutil.rmtree(paths.content)

    with pytest.raises(ContentError):
        open_library(paths)


def test_place_knows_what_it_has_tried(paths: Paths) -> None:
    library = open_library(paths)

    assert library.tried_at("Ishøj") == ("samtaler",)
    assert [contact.id for contact in library.contacts("samtale")] == ["kontakt-ishoej"]
    library.close()


def test_second_thread_has_its_own_connection(paths: Paths) -> None:
    library = open_library(paths)
    other = library.for_this_thread()

    assert other.store.connection is not library.store.connection
    used(other)
    used(library)


def test_unwritable_everything_is_one_sentence(paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "file"))

    with pytest.raises(StorageError, match="IDEKATALOG_HOME"):
        open_library(paths._replace(cache=tmp_path / "file" / "cache"))


def test_temporary_catalogue_goes_with_the_program(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    registered: list[Path] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("atexit.register", lambda _remove, folder, **_: registered.append(Path(folder)))
        library = used(open_library(paths._replace(cache=tmp_path / "file" / "cache")))

    assert registered == [library.path.parent]
    shutil.rmtree(library.path.parent)


def test_own_entry_is_found_after_the_next_start_and_carries_its_origin(paths: Paths) -> None:
    first = used(open_library(paths)).path
    own = paths.own / "indsatser" / "natteravne.md"
    own.parent.mkdir(parents=True)
    own.write_text(ENTRY.replace("id: samtaler", "id: natteravne").replace("Samtaler", "Natteravne"), encoding="utf-8")

    library = open_library(paths)
    (hit,) = library.search(Query("natteravne")).hits[:1]

    assert library.path != first
    assert (hit.id, hit.origin) == ("natteravne", "egne")
    library.close()


def test_broken_own_entry_never_keeps_the_catalogue_from_opening(paths: Paths) -> None:
    own = paths.own / "indsatser" / "natteravne.md"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"\xff\x00")

    library = used(open_library(paths))

    assert "egne/indsatser/natteravne.md:1:" in library.register.findings[0]
