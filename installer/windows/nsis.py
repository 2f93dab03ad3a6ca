"""The installer for one user, without administrator rights."""

import os
import subprocess
from pathlib import Path

from idekatalog import __version__
from installer.icons import write_side
from installer.wheel import BUILD

_SCRIPT = Path(__file__).with_name("idekatalog.nsi")
_SPARE_MB = 20


def build_installer(stage: Path, target: Path) -> None:
    """Make the installer out of the folder."""
    lists = BUILD / "windows" / "lists.nsh"
    # With a byte order mark, or makensis takes it for the system's code page.
    lists.write_text("\n".join(_removals(stage)) + "\n", encoding="utf-8-sig")
    side = BUILD / "windows" / "side.bmp"
    write_side(side)
    size_kb = sum(file.stat().st_size for file in stage.rglob("*") if file.is_file()) // 1024
    defined = {
        "STAGE": stage,
        "LISTS": lists,
        "OUTPUT": target,
        "VERSION": __version__,
        "NUMBERS": f"{__version__}.0",
        "SIZE_KB": size_kb,
        "ROOM_MB": size_kb // 1024 + _SPARE_MB,
        "SIDE": side,
        "ICON": BUILD / "windows" / "idekatalog.ico",
    }
    definitions = [f"-D{name}={value}" for name, value in defined.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *definitions, _SCRIPT]
    subprocess.run(command, check=True, cwd=_SCRIPT.parent)


def _removals(stage: Path) -> list[str]:
    """Name every file and folder to remove, the deepest first."""
    lines = []
    for folder, _, files in os.walk(stage, topdown=False):
        below = str(Path(folder).relative_to(stage)).replace("/", "\\").replace("$", "$$")
        inside = "$INSTDIR" if below == "." else f"$INSTDIR\\{below}"
        lines += [f'Delete "{inside}\\{name.replace("$", "$$")}"' for name in sorted(files)]
        if below != ".":
            lines.append(f'RMDir "{inside}"')
    return lines
