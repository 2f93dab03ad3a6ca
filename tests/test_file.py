"""Whole files or none."""

import errno
import os
from pathlib import Path

import pytest

from idekatalog.errors import StorageError
from idekatalog.file import write_whole


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "ark.pdf"
    path.write_bytes(b"old")
    return path


def fail(number: int) -> object:
    def raise_error(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    return raise_error


def test_file_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / "ark.pdf", b"new")

    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("ark.pdf", b"new")]


def test_older_file_is_replaced(old: Path) -> None:
    write_whole(old, b"new")

    assert [(path.name, path.read_bytes()) for path in old.parent.iterdir()] == [("ark.pdf", b"new")]


@pytest.mark.parametrize(
    ("call", "number", "sentence"),
    [
        ("replace", errno.EACCES, "Er den åben i et andet program, så luk den"),
        ("replace", errno.EIO, "vælg en anden mappe"),
        ("fsync", errno.ENOSPC, "Disken er fuld"),
        ("fsync", errno.EDQUOT, "Disken er fuld"),
    ],
)
def test_failure_leaves_the_old_file_and_nothing_else(
    old: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, sentence: str
) -> None:
    monkeypatch.setattr(os, call, fail(number))

    with pytest.raises(StorageError, match=sentence):
        write_whole(old, b"new")

    assert [(path.name, path.read_bytes()) for path in old.parent.iterdir()] == [("ark.pdf", b"old")]


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"Mappen .*ingen findes ikke\. Vælg en mappe"):
        write_whole(tmp_path / "ingen" / "ark.pdf", b"new")


def test_file_is_no_folder(old: Path) -> None:
    with pytest.raises(StorageError, match="Mappen"):
        write_whole(old / "ark.pdf", b"new")


def test_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="er ikke en fil, man kan gemme i"):
        write_whole(tmp_path, b"new")


def test_too_long_a_name_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="er for langt"):
        write_whole(tmp_path / ("x" * 300 + ".pdf"), b"new")
    assert list(tmp_path.iterdir()) == []


def test_name_with_a_null_sign_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        write_whole(tmp_path / "a\0.pdf", b"new")


def test_longest_possible_name_is_written(tmp_path: Path) -> None:
    write_whole(tmp_path / ("x" * 251 + ".pdf"), b"new")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_device_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(StorageError):
        write_whole(pipe, b"new")
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_link_stays_a_link(old: Path) -> None:
    link = old.with_name("link.pdf")
    link.symlink_to(old)

    write_whole(link, b"new")

    assert link.is_symlink()
    assert old.read_bytes() == b"new"


def test_protected_file_is_left_alone(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # the superuser may write everywhere

    with pytest.raises(StorageError, match="kan ikke gemmes"):
        write_whole(old, b"new")
    assert old.read_bytes() == b"old"


@pytest.mark.skipif(os.name == "nt", reason="POSIX rights")
def test_others_may_read_what_the_user_lets_them(tmp_path: Path) -> None:
    write_whole(tmp_path / "ark.pdf", b"new")
    (tmp_path / "plain").touch()

    assert (tmp_path / "ark.pdf").stat().st_mode == (tmp_path / "plain").stat().st_mode
