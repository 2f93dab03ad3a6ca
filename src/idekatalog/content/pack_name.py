"""Names inside a pack: which may stand there at all, and which are content."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import PurePosixPath

from idekatalog.content.digest import HANDED_LISTS, LAYER_LISTS, TEXT_FOLDERS

MANIFEST = "pakke.yaml"
_LONGEST_NAME, _LONGEST_PATH = 120, 240
_TEXT_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.md")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:<>"|?*\ud800-\udfff\ufffe\uffff]')
_DEVICE = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE)


def is_safe(name: str) -> bool:
    """Say whether a name could be written on every system, inside the pack and nowhere else.

    Parts are parted by ``/``. Refused are ways out (``..``, roots, drives, shares), names that Windows
    gives to devices or shortens, and characters some system does not take.
    """
    if not name or len(name) > _LONGEST_PATH or _FORBIDDEN.search(name):
        return False
    return all(map(_is_safe_part, name.split("/")))


def doubles(names: Iterable[str]) -> list[str]:
    """Return the names that some system would take for an earlier one: by case, or by accents put together."""
    met: set[str] = set()
    found = []
    for name in names:
        key = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
        if key in met:
            found.append(name)
        met.add(key)
    return found


def is_content(name: str) -> bool:
    """Say whether a file of that name, seen from the manifest's folder, is content that is read."""
    path = PurePosixPath(name)
    if len(path.parts) == 1:
        return name in LAYER_LISTS
    return len(path.parts) == 2 and path.parts[0] in TEXT_FOLDERS and bool(_TEXT_NAME.fullmatch(path.name))


def is_handed(name: str) -> bool:
    """Say whether a file of that name is meant for the reader's own things."""
    return name in HANDED_LISTS


def _is_safe_part(part: str) -> bool:
    if part in ("", ".", "..") or len(part) > _LONGEST_NAME:
        return False
    plain = unicodedata.normalize("NFKC", part)  # a fullwidth dot or solidus becomes one on some systems
    looks_like_a_way = "/" in plain or "\\" in plain or plain.strip(". ") == "" or ":" in plain
    return not (looks_like_a_way or part != part.rstrip(". ") or part[0] == " " or _DEVICE.fullmatch(plain))
