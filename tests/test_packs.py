"""Packs looked at, taken in, updated, removed; cut off anywhere, the old or the new is there."""

import shutil
from pathlib import Path

import pytest

from idekatalog.domain.change import summary
from idekatalog.domain.query import Query
from idekatalog.errors import CancelledError, ContentError, StorageError
from idekatalog.library import open_library
from idekatalog.packs import (
    accept,
    examine,
    examine_followed,
    followed,
    installed,
    leave,
    remove,
)
from idekatalog.paths import Paths
from tests.content.conftest import CONTACTS, ENTRY
from tests.content.packs import NIGHT, a_folder, a_zip
from tests.content.test_layers import OWN_ENTRY
from tests.test_library import paths

__all__ = ["paths"]
RAVENS = NIGHT["indsatser/natteravne.md"]


def take_in(paths: Paths, source: Path) -> None:
    accept(paths, examine(paths, source))


def found(paths: Paths) -> dict[str, str]:
    """Return the origin of every intervention."""
    library = open_library(paths)
    try:
        return {entry.id: entry.origin for entry in library.interventions()}
    finally:
        library.close()


def left_over(paths: Paths) -> list[str]:
    return [path.name for path in paths.data.rglob("*.tmp")]


@pytest.mark.parametrize("is_folder", [True, False])
def test_pack_is_told_before_and_found_after(paths: Paths, tmp_path: Path, is_folder: bool) -> None:
    source = a_folder(tmp_path / "pakke") if is_folder else a_zip(tmp_path / "pakke.zip")
    offer = examine(paths, source)

    assert [change.sentence for change in offer.changes] == ["Ny indsats natteravne"]
    assert found(paths) == {"samtaler": "katalog"}

    accept(paths, offer)

    assert found(paths) == {"samtaler": "katalog", "natteravne": "odense"}
    assert [origin.name for origin in installed(paths)] == ["Odenses indsatser"]
    library = open_library(paths)
    assert library.search(Query("natteravne")).hits[0].origin == "odense"
    library.close()


def test_the_catalogue_is_made_ready_before_the_pack_is_in_place(paths: Paths, tmp_path: Path) -> None:
    offer = examine(paths, a_zip(tmp_path / "pakke.zip"))
    accept(paths, offer)
    made = {path.name: path.stat().st_mtime_ns for path in paths.cache.glob("*.db")}
    library = open_library(paths)
    library.close()

    assert library.path.stat().st_mtime_ns == made[library.path.name]


def test_pack_packed_with_its_folder_is_welcome(paths: Paths, tmp_path: Path) -> None:
    a_folder(tmp_path / "pakke" / "odense")
    (tmp_path / "pakke" / "odense" / "LÆSMIG.txt").write_text("Hej")
    source = shutil.make_archive(str(tmp_path / "odense"), "zip", tmp_path / "pakke")
    take_in(paths, Path(source))

    assert found(paths)["natteravne"] == "odense"


def test_changes_are_told_per_entry(paths: Paths, tmp_path: Path) -> None:
    contact = CONTACTS.replace("43577580", "11223344")
    files = {
        **NIGHT,
        "indsatser/ravne.md": OWN_ENTRY.format(id="ravne").encode(),
        "indsatser/samtaler.md": ENTRY.replace("titel: Samtaler", "titel: Vores samtaler").encode(),
        "kontakter.yaml": contact.encode(),
    }
    offer = examine(paths, a_zip(tmp_path / "a.zip", files, erstatter=["samtaler", "kontakt-ishoej"]))

    assert summary(offer.changes) == "2 nye, 2 ændrede"
    assert [change.sentence for change in offer.changes] == [
        "Ny indsats natteravne",
        "Ny indsats ravne",
        "Ændret indsats Vores samtaler: titel",
        "Ishøj Kommune har nyt telefonnummer: 11 22 33 44 (før 43 57 75 80)",
    ]


def test_update_replaces_the_older_and_tells_what_goes(paths: Paths, tmp_path: Path) -> None:
    take_in(paths, a_zip(tmp_path / "1.zip"))
    newer = {"indsatser/ravne.md": OWN_ENTRY.format(id="ravne").encode()}
    offer = examine(paths, a_zip(tmp_path / "2.zip", newer, version="2"))

    assert summary(offer.changes) == "1 ny, 1 udgår"
    accept(paths, offer)
    assert found(paths) == {"samtaler": "katalog", "ravne": "odense"}
    assert [origin.version for origin in installed(paths)] == ["2"]


def test_same_pack_again_is_nothing_new(paths: Paths, tmp_path: Path) -> None:
    take_in(paths, a_zip(tmp_path / "1.zip"))
    offer = examine(paths, a_zip(tmp_path / "1.zip"))

    assert offer.changes == ()
    leave(offer)


def test_collision_is_refused_by_name_and_nothing_is_left(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match=r'odense/indsatser/samtaler\.md:2.*"erstatter"'):
        examine(paths, a_zip(tmp_path / "a.zip", {"indsatser/samtaler.md": ENTRY.encode()}))

    assert left_over(paths) == []
    assert installed(paths) == ()


def test_pack_may_not_push_out_her_own_entry(paths: Paths, tmp_path: Path) -> None:
    own = paths.own / "indsatser" / "natteravne.md"
    own.parent.mkdir(parents=True)
    own.write_bytes(RAVENS)

    with pytest.raises(ContentError, match=r"egne/indsatser/natteravne\.md"):
        examine(paths, a_zip(tmp_path / "a.zip"))


def test_findings_are_told_and_the_sound_is_taken(paths: Paths, tmp_path: Path) -> None:
    files = {**NIGHT, "indsatser/x.md": b"ingenting"}
    offer = examine(paths, a_zip(tmp_path / "a.zip", files))

    assert offer.findings[0].startswith("odense/indsatser/x.md:1: ")
    accept(paths, offer)
    assert found(paths)["natteravne"] == "odense"


def test_removed_pack_can_be_brought_back(paths: Paths, tmp_path: Path) -> None:
    take_in(paths, a_zip(tmp_path / "1.zip"))
    bring_back = remove(paths, "odense")
    assert found(paths) == {"samtaler": "katalog"}

    bring_back()

    assert found(paths)["natteravne"] == "odense"


def test_removing_what_is_not_there_is_one_sentence(paths: Paths) -> None:
    with pytest.raises(StorageError):
        remove(paths, "odense")


def test_damaged_pack_is_left_out_and_named(paths: Paths, tmp_path: Path) -> None:
    take_in(paths, a_zip(tmp_path / "1.zip"))
    (paths.packs / "odense.zip").write_bytes(b"PK garbage")
    library = open_library(paths)

    assert "odense/pakke.yaml:1: Pakken kan ikke læses" in library.register.findings[0]
    assert library.text("samtaler") is not None
    library.close()


@pytest.mark.parametrize("words", ["Ser pakken efter", "Læser teksterne", "Gør søgningen klar"])
def test_stopping_anywhere_keeps_the_old(paths: Paths, tmp_path: Path, words: str) -> None:
    take_in(paths, a_zip(tmp_path / "1.zip"))
    before, files = found(paths), (paths.packs / "odense.zip").read_bytes()
    newer = {"indsatser/ravne.md": OWN_ENTRY.format(id="ravne").encode()}

    def watch(doing: str, done: int, total: int) -> None:
        assert 0 <= done <= total
        if doing == words:
            raise CancelledError

    with pytest.raises(CancelledError):
        accept(paths, examine(paths, a_zip(tmp_path / "2.zip", newer), watch), watch)

    assert found(paths) == before
    assert (paths.packs / "odense.zip").read_bytes() == files
    assert left_over(paths) == []
    assert list(paths.cache.glob("*.tmp")) == []


def test_folder_is_followed_without_a_manifest_and_its_copy_stays(paths: Paths, tmp_path: Path) -> None:
    shared = tmp_path / "Fælles mappe"
    (shared / "indsatser").mkdir(parents=True)
    (shared / "indsatser" / "natteravne.md").write_bytes(RAVENS)
    accept(paths, examine_followed(paths, shared))
    now = followed(paths)

    assert now is not None
    assert (now[0], now[1].name) == (shared, "Fælles mappe")
    (shared / "indsatser" / "ravne.md").write_bytes(OWN_ENTRY.format(id="ravne").encode())
    assert found(paths) == {"samtaler": "katalog", "natteravne": "fulgt"}
    offer = examine_followed(paths)
    assert [change.sentence for change in offer.changes] == ["Ny indsats ravne"]
    accept(paths, offer)
    shutil.rmtree(shared)
    assert found(paths)["ravne"] == "fulgt"
    with pytest.raises(ContentError):
        examine_followed(paths)


def test_nothing_followed_is_one_sentence(paths: Paths) -> None:
    assert followed(paths) is None
    with pytest.raises(ContentError, match="Vælg"):
        examine_followed(paths)


def test_what_cannot_be_removed_does_not_undo_what_is_done(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    offer = examine(paths, a_zip(tmp_path / "1.zip"))
    with monkeypatch.context() as broken:
        broken.setattr(Path, "unlink", refuse)
        accept(paths, offer)
    assert found(paths)["natteravne"] == "odense"


def test_unwritable_home_is_one_sentence(paths: Paths, tmp_path: Path) -> None:
    paths.data.write_text("a file where the folder should be")

    with pytest.raises(StorageError, match="kan ikke skrives"):
        examine(paths, a_zip(tmp_path / "1.zip"))
