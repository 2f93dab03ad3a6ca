"""What goes to a colleague as a pack is the same when she has taken it in; nothing else comes along."""

import datetime
import io
import zipfile
from pathlib import Path

import pytest

from idekatalog.content.manifest import read_manifest
from idekatalog.domain.handover import Handed, arrivals
from idekatalog.domain.personal import Note
from idekatalog.errors import ContentError, StorageError
from idekatalog.mine import kept, open_mine
from idekatalog.packs import accept, examine, handover_pack, leave, new_own, own_files
from idekatalog.paths import Paths
from tests.content.packs import NIGHT, a_zip
from tests.domain.test_handover import ALL, FOLDER, NOTE, TITLES
from tests.test_library import paths
from tests.test_packs import found, left_over

__all__ = ["paths"]
NOON = datetime.datetime(2026, 11, 30, 12)


def elsewhere(paths: Paths, home: Path) -> Paths:
    """Return the same program in an empty home."""
    return Paths(paths.content, paths.resources, home / "cache", home / "data", home / "state")


def write_own(paths: Paths) -> None:
    for name, data in NIGHT.items():
        (paths.own / name).parent.mkdir(parents=True, exist_ok=True)
        (paths.own / name).write_bytes(data)


def a_pack(path: Path, paths: Paths, values: tuple[Handed, ...] = ALL) -> Path:
    path.write_bytes(handover_pack(paths, "Fra Mette", "SSP Ishøj", "2026-11-30", values, own_files(paths).files))
    return path


def take_in(paths: Paths, source: Path) -> None:
    offer = examine(paths, source)
    come = arrivals(offer.handed, kept(paths), offer.origin.publisher, TITLES)
    accept(paths, offer)
    mine = open_mine(paths)
    mine.take_in(tuple(arrival.value for arrival in come if arrival.value), NOON)
    mine.close()


def test_everything_is_the_same_in_an_empty_home(paths: Paths, tmp_path: Path) -> None:
    write_own(paths)
    colleague = elsewhere(paths, tmp_path / "kollega")
    take_in(colleague, a_pack(tmp_path / "a.zip", paths))

    assert set(kept(colleague)) == set(ALL)
    assert found(colleague) == {"samtaler": "katalog", "natteravne": "kollega-" + origin_lot(tmp_path / "a.zip")}
    take_in(colleague, tmp_path / "a.zip")
    assert set(kept(colleague)) == set(ALL), "the same pack again changes nothing"


def origin_lot(path: Path) -> str:
    with zipfile.ZipFile(path) as archive:
        return read_manifest(archive.read("pakke.yaml")).origin.id.removeprefix("kollega-")


def test_pack_without_texts_is_no_layer_and_leaves_an_older_one(paths: Paths, tmp_path: Path) -> None:
    write_own(paths)
    colleague = elsewhere(paths, tmp_path / "kollega")
    take_in(colleague, a_pack(tmp_path / "a.zip", paths, ()))
    (paths.own / "indsatser" / "natteravne.md").unlink()
    offer = examine(colleague, a_pack(tmp_path / "b.zip", paths))

    assert (offer.changes, offer.findings, offer.catalogue) == ((), (), None)
    assert offer.handed == ALL
    accept(colleague, offer)
    assert "natteravne" in found(colleague)
    assert left_over(colleague) == []


def test_installed_pack_holds_nothing_of_her_own_words(paths: Paths, tmp_path: Path) -> None:
    write_own(paths)
    colleague = elsewhere(paths, tmp_path / "kollega")
    offer = examine(colleague, a_pack(tmp_path / "a.zip", paths))
    accept(colleague, offer)

    (archive,) = colleague.packs.glob("*.zip")
    assert zipfile.ZipFile(archive).namelist() == ["pakke.yaml", "indsatser/natteravne.md"]


def test_nothing_of_hers_stands_in_the_packs_id(paths: Paths) -> None:
    data = handover_pack(paths, "Mette Hansen", "SSP Ishøj", "2026-11-30", (NOTE,), {})
    manifest = read_manifest(zipfile.ZipFile(io.BytesIO(data)).read("pakke.yaml"))

    assert manifest.origin.id.startswith("kollega-")
    assert "mette" not in manifest.origin.id
    assert manifest.replaces == frozenset()


def test_pack_is_replaced_by_the_same_colleagues_next_one_only(paths: Paths, tmp_path: Path) -> None:
    """Both say what stands in the fields from the start."""
    anna, bo = elsewhere(paths, tmp_path / "anna"), elsewhere(paths, tmp_path / "bo")
    packs = [a_pack(tmp_path / f"{number}.zip", home, (NOTE,)) for number, home in enumerate((anna, bo, anna))]
    first, others, second = map(origin_lot, packs)

    assert first != others
    assert first == second


def test_lot_that_cannot_be_kept_is_said(paths: Paths, tmp_path: Path) -> None:
    (tmp_path / "i-vejen").write_text("x")
    with pytest.raises(StorageError, match="kan ikke skrives"):
        a_pack(tmp_path / "a.zip", paths._replace(data=tmp_path / "i-vejen"), (NOTE,))


def test_file_that_was_changed_on_the_way_is_refused(paths: Paths, tmp_path: Path) -> None:
    files = {"mapper.yaml": b"- {id: 0123456789abcdef, titel: x}\n"}
    source = a_zip(tmp_path / "a.zip", files, filer={"mapper.yaml": "0" * 64})

    with pytest.raises(ContentError, match="fingeraftrykket passer ikke"):
        examine(paths, source)
    assert left_over(paths) == []


def test_file_that_is_too_large_is_refused_both_ways(paths: Paths, tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="kB"):
        handover_pack(paths, "x", "y", "2026-11-30", (Note("banderaad", "x" * 600_000),), {})
    with pytest.raises(ContentError, match="kB"):
        examine(paths, a_zip(tmp_path / "a.zip", {"noter.yaml": b"#" * 600_000}))


def test_what_is_wrong_is_told_with_file_and_line(paths: Paths, tmp_path: Path) -> None:
    offer = examine(paths, a_zip(tmp_path / "a.zip", {"noter.yaml": b"- om: a\n  tekst: !!python/name:x y\n"}))

    assert offer.handed == ()
    assert offer.findings[0].startswith("odense/noter.yaml:2: ")
    leave(offer)


def test_own_texts_with_the_same_id_are_never_written_over(paths: Paths, tmp_path: Path) -> None:
    write_own(paths)
    with pytest.raises(ContentError, match=r"Du har selv noget med samme id: egne/indsatser/natteravne\.md:2"):
        examine(paths, a_pack(tmp_path / "a.zip", paths))


def test_two_colleagues_never_begin_with_the_same_id(paths: Paths, tmp_path: Path) -> None:
    assert new_own(paths).stem != new_own(elsewhere(paths, tmp_path / "kollega")).stem


def test_file_that_cannot_go_along_is_named(paths: Paths) -> None:
    write_own(paths)
    (paths.own / "indsatser" / "Min Indsats.md").write_text("x")
    (paths.own / "indsatser" / "i-stykker.md").write_bytes(b"\xff\xfe")
    own = own_files(paths)

    assert list(own.files) == ["indsatser/natteravne.md"]
    assert (own.misnamed, own.unreadable) == (("Min Indsats.md",), ("i-stykker.md",))


def test_values_are_kept_all_or_none(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = open_mine(paths)
    mine.store.keep(FOLDER, NOON)
    real = mine.store._keep

    def fail_at_the_note(value: Handed, now: datetime.datetime) -> None:
        if isinstance(value, Note):
            raise KeyboardInterrupt
        real(value, now)

    monkeypatch.setattr(mine.store, "_keep", fail_at_the_note)
    with pytest.raises(KeyboardInterrupt):
        mine.take_in(ALL, NOON)
    assert mine.store.everything() == (FOLDER,)
    assert len(mine.backups()) == 1, "a copy was taken first"
    mine.close()


def test_terminal_takes_it_in_and_tells_every_line(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from idekatalog import cli

    colleague = elsewhere(paths, tmp_path / "kollega")
    monkeypatch.setattr(cli, "find_paths", lambda: colleague)
    source = str(a_pack(tmp_path / "a.zip", paths))

    assert cli.main(["import", source, "--dry-run"]) == 0
    assert kept(colleague) == ()
    assert "- Ny mappe: Forår" in capsys.readouterr().out.splitlines()
    assert cli.main(["import", source]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[1] == "4 ting til dit eget"
    assert set(kept(colleague)) == set(ALL)


def test_terminal_leaves_it_to_the_open_window(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The window does not know what the terminal keeps, and its next write would put its own in the place."""
    from idekatalog import cli
    from idekatalog.ui.single_instance import SingleInstance

    write_own(paths)
    colleague = elsewhere(paths, tmp_path / "kollega")
    monkeypatch.setattr(cli, "find_paths", lambda: colleague)
    source = str(a_pack(tmp_path / "a.zip", paths))
    window = SingleInstance(colleague.state)
    assert window.is_first()

    assert cli.main(["import", source]) == 3
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
    assert "Idekatalog er åbent" in said.err
    assert (kept(colleague), list(colleague.packs.iterdir())) == ((), [])
    assert cli.main(["import", source, "--dry-run"]) == 0
    window.let_go()
    assert cli.main(["import", source]) == 0
    assert set(kept(colleague)) == set(ALL)
