"""The zip that is unpacked and used as it is, from a stick for instance: all it writes stays in its folder."""

import zipfile
from pathlib import Path

_MARK = ".portable"
_DAY = (1980, 1, 1, 0, 0, 0)


def build_zip(stage: Path, target: Path) -> None:
    """Pack the folder, with the mark that keeps everything beside the program."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(stage.rglob("*")):
            if file.is_file():
                _add(archive, file.relative_to(stage.parent).as_posix(), file.read_bytes())
        _add(archive, f"{stage.name}/{_MARK}", b"")


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    """Add a file without its date, so that the same files give the same zip."""
    entry = zipfile.ZipInfo(name, _DAY)
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
