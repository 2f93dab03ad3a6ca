"""The Python that goes into the packages for Windows: what is taken of what is given, and what is refused."""

import zipfile
from pathlib import Path

import pytest

from installer.windows.runtime import BuildError, lay_python, python_version

EMBEDDABLE = {
    "python311.dll": "…3.11.8…".encode("utf-16-le"),
    "python3.dll": b"",
    "python311.zip": b"",
    "python311._pth": b"import site",
    "python.exe": b"",
    "vcruntime140.dll": b"",
    "libcrypto-3.dll": b"",
    "_ssl.pyd": b"",
    "_sqlite3.pyd": b"",
    "LICENSE.txt": b"PSF",
}
TAKEN = {"python311.dll", "python3.dll", "python311.zip", "vcruntime140.dll", "_sqlite3.pyd", "LICENSE-python.txt"}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "stage"
    folder.mkdir()
    return folder


@pytest.mark.parametrize("is_zip", [True, False])
def test_of_the_embeddable_python_only_what_is_needed_is_taken(is_zip: bool, tmp_path: Path, target: Path) -> None:
    """No network module, no other program, and no search path but our own."""
    given = tmp_path / "given"
    given.mkdir()
    for name, content in EMBEDDABLE.items():
        (given / name).write_bytes(content)
    if is_zip:
        packed = tmp_path / "python.zip"
        with zipfile.ZipFile(packed, "w") as archive:
            for name in EMBEDDABLE:
                archive.write(given / name, name)
        given = packed
    lay_python(target, given)
    assert {file.name for file in target.iterdir()} == TAKEN
    assert python_version(target) == "3.11.8"


@pytest.mark.parametrize("name", ["nowhere", "empty"])
def test_what_is_no_python_is_refused_in_a_sentence(name: str, tmp_path: Path, target: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(BuildError, match="embeddable"):
        lay_python(target, tmp_path / name)
