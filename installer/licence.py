"""The licences of everything inside a package: a list to read, and the texts themselves."""

import sysconfig
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from idekatalog import __version__
from installer import words
from installer.wheel import ROOT, Wheel

_COMMON = Path("/usr/share/common-licenses")
_QT = ("pyside6-essentials", "shiboken6")
_LGPL = "LGPL-3.0-only"
_PYTHON = "PSF-2.0"
_FROM_CLASSIFIER = {"MIT License": "MIT", "BSD License": "BSD-3-Clause", "Apache Software License": "Apache-2.0"}


@dataclass(frozen=True)
class Part:
    """One thing with a licence of its own."""

    name: str
    version: str
    licence: str
    texts: dict[str, str]
    sha256: str = ""
    needs: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The name as package indexes compare it."""
        return self.name.lower().replace("_", "-")


def parts(wheels: Sequence[Wheel], python: str) -> list[Part]:
    """Return what a package is made of, our own program left out."""
    return [_python(python), *map(_part, wheels), _fonts()]


def write_licences(target: Path, found: Sequence[Part]) -> None:
    """Write the list, and every text below a folder beside it."""
    qt = next((part.version for part in found if part.key in _QT), "")
    head = f"Idekatalog {__version__}"
    rows = [
        words.LICENCE_ROW.format(
            name=part.name,
            version=part.version,
            licence=part.licence,
            purpose=words.PURPOSES.get(part.key, words.OTHER_PURPOSE),
        )
        for part in found
    ]
    text = words.LICENCES_HEAD.format(version=__version__, line="=" * (39 + len(head)))
    text += "\n".join(rows) + words.LICENCES_FOOT.format(qt=qt)
    (target / "LICENSER.txt").write_text(text, encoding="utf-8")
    for part in found:
        for name, content in part.texts.items():
            file = target / "licenser" / part.key.replace(" ", "-") / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8")


def _part(wheel: Wheel) -> Part:
    needs = wheel.metadata.get_all("Requires-Dist") or []
    is_qt = wheel.name.lower().replace("_", "-") in _QT
    texts = _lgpl() if is_qt else {_short(name): text for name, text in wheel.texts().items()}
    wanted = tuple(line for line in needs if "extra ==" not in line)
    licence = _LGPL if is_qt else licence_of(wheel)
    return Part(wheel.name, wheel.version, licence, texts, wheel.sha256, wanted)


def licence_of(wheel: Wheel) -> str:
    """Return the licence the project names, as short as it names it."""
    expression = wheel.metadata["License-Expression"] or wheel.metadata["License"]
    if expression and "\n" not in expression.strip():
        return str(expression).strip()
    named = [line.split(" :: ")[-1] for line in wheel.metadata.get_all("Classifier") or [] if "License ::" in line]
    return " AND ".join(_FROM_CLASSIFIER.get(name, name) for name in named)


def _short(name: str) -> str:
    """Keep long names of folders out of paths that Windows must bear."""
    return name.removeprefix("licenses/").removeprefix("LICENSES/")


def _lgpl() -> dict[str, str]:
    return {f"{name}.txt": (_COMMON / name).read_text(encoding="utf-8") for name in ("LGPL-3", "GPL-3")}


def _python(version: str) -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    shared = Path("/usr/share/doc/python3/copyright")
    source = text if text.is_file() else shared
    return Part("Python", version, _PYTHON, {"LICENSE.txt": source.read_text(encoding="utf-8")})


def _fonts() -> Part:
    text = ROOT / "resources" / "fonts" / "OFL.txt"
    return Part("IBM Plex Sans", "", "OFL-1.1", {"OFL.txt": text.read_text(encoding="utf-8")})
