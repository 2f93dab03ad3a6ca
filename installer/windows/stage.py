"""The folder that every package for Windows carries: Python, the libraries, our program and its two launchers."""

import shutil
import subprocess
import zipfile
from pathlib import Path

from idekatalog import __version__
from installer.icons import write_ico
from installer.licence import parts, write_licences
from installer.sbom import write_sbom
from installer.trim import is_needed
from installer.wheel import BUILD, Wheel, own_wheel, windows_wheels
from installer.windows.compiled import compiled
from installer.windows.runtime import LIBRARY, VERSION, lay_python, python_version

STAGE = BUILD / "windows" / "Idekatalog"
_LAUNCHER = Path(__file__).with_name("launcher.c")
_C_RUNTIME = ("vcruntime140", "vcruntime140_1", "msvcp140", "msvcp140_1", "msvcp140_2")
_RESOURCE = """#include <winver.h>
1 ICON "idekatalog.ico"
1 VERSIONINFO
FILEVERSION {numbers}
PRODUCTVERSION {numbers}
BEGIN
  BLOCK "StringFileInfo"
  BEGIN
    BLOCK "040604B0"
    BEGIN
      VALUE "FileDescription", "Idekatalog"
      VALUE "ProductName", "Idekatalog"
      VALUE "FileVersion", "{version}"
      VALUE "ProductVersion", "{version}"
    END
  END
  BLOCK "VarFileInfo"
  BEGIN
    VALUE "Translation", 0x406, 1200
  END
END
"""


def build_stage(python: Path | None = None) -> Path:
    """Make the folder anew and return it."""
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    lay_python(STAGE, python)
    site = STAGE / "site-packages"
    wheels = windows_wheels()
    for wheel in (*wheels, own_wheel()):
        _unpack(wheel, site)
    _gather_c_runtime(site)
    # With this file Python looks nowhere else: not in the environment, not in the registry.
    (STAGE / f"python{VERSION}._pth").write_text(f"{LIBRARY}\n.\nsite-packages\n", encoding="ascii")
    _compile_launchers()
    found = parts(wheels, python_version(STAGE))
    write_licences(STAGE, found)
    write_sbom(STAGE / "SBOM.cdx.json", "windows", found)
    return STAGE


def _unpack(wheel: Wheel, site: Path) -> None:
    """Unpack what is needed; Python comes compiled."""
    with zipfile.ZipFile(wheel.path) as archive:
        for name in archive.namelist():
            if name.endswith("/") or not is_needed(name) or _is_only_for_pip(name):
                continue
            target = site / name
            target.parent.mkdir(parents=True, exist_ok=True)
            content = archive.read(name)
            if name.endswith(".py"):
                target.with_suffix(".pyc").write_bytes(compiled(content, name))
            else:
                target.write_bytes(content)


def _is_only_for_pip(name: str) -> bool:
    folder, _, rest = name.partition("/")
    return "__pycache__" in name or (folder.endswith(".dist-info") and rest not in ("METADATA", "entry_points.txt"))


def _gather_c_runtime(site: Path) -> None:
    """Keep one copy of Microsoft's runtime, beside the launchers, where every module finds it."""
    for folder in (site / "PySide6", site / "shiboken6"):
        for file in sorted(folder.glob("*.dll")):
            if file.stem.lower() in _C_RUNTIME:
                file.replace(STAGE / file.name.lower())


def _compile_launchers() -> None:
    work = BUILD / "windows"
    write_ico(work / "idekatalog.ico")
    numbers = ",".join([*__version__.split("."), "0"])
    (work / "launcher.rc").write_text(_RESOURCE.format(numbers=numbers, version=__version__), encoding="ascii")
    subprocess.run(["x86_64-w64-mingw32-windres", "launcher.rc", "launcher.o"], cwd=work, check=True)
    compiler = ["x86_64-w64-mingw32-gcc", "-municode", "-O2", "-s", "-Wall", "-Werror", str(_LAUNCHER), "launcher.o"]
    subprocess.run([*compiler, "-o", str(STAGE / "idekatalog.exe")], cwd=work, check=True)
    windowed = ["-DWINDOWED", "-mwindows", "-o", str(STAGE / "idekatalog-app.exe")]
    subprocess.run([*compiler, *windowed], cwd=work, check=True)
