"""What is wiped is gone, and only that."""

import sys
from pathlib import Path

import pytest

from idekatalog.storage.wipe import wipe


def test_files_are_written_over_before_they_go(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "sikkerhedskopier æøå"
    folder.mkdir(parents=True)
    file = folder / "note.db"
    file.write_bytes(b"hemmelig" * 1000)
    second = tmp_path / "again"
    second.hardlink_to(file)  # shows what was in the file's place on the disk when it went

    wipe([tmp_path / "data", tmp_path / "missing"])
    assert not (tmp_path / "data").exists()
    assert second.read_bytes() == bytes(8000)


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_links_go_and_what_they_point_at_stays(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "hers.txt").write_text("bliver")
    data = tmp_path / "data"
    data.mkdir()
    (data / "folder").symlink_to(other)
    (data / "file").symlink_to(other / "hers.txt")
    (tmp_path / "direct").symlink_to(other)

    wipe([data, tmp_path / "direct"])
    assert [path.name for path in tmp_path.iterdir()] == ["other"]
    assert (other / "hers.txt").read_text() == "bliver"


def test_what_cannot_be_removed_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in-use").write_text("x")

    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as locked:
        locked.setattr(Path, "unlink", refuse)
        wipe([tmp_path])
    assert (tmp_path / "in-use").exists()
