"""Python for Windows, laid out as the embeddable one: DLLs and modules beside each other, the library in a zip."""

import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

from installer.wheel import BUILD, WINDOWS, fetch
from installer.windows.compiled import compiled

VERSION = "311"
LIBRARY = f"python{VERSION}.zip"
_LOCK = Path(__file__).with_name("python.txt")
_CARRIED = re.compile(r"deploy_libs/((python311|vcruntime140|sqlite3|libffi-8)\.dll|[\w]+\.pyd)", re.IGNORECASE)
_EMBEDDED = re.compile(r"((python3|python311|vcruntime140(_1)?|sqlite3|libffi-8)\.dll|\w+\.pyd)", re.IGNORECASE)
_UNUSED_MODULE = re.compile(r"_(ssl|hashlib|tkinter|msi|bz2|lzma|multiprocessing|zoneinfo|test\w*)\.pyd|winsound")
_UNUSED_LIBRARY = re.compile(
    r"(test|idlelib|tkinter|turtledemo|ensurepip|lib2to3|pydoc_data|distutils|venv|curses|dbm|wsgiref|xmlrpc|unittest|"
    r"msilib|site-packages|lib-dynload|lib-tk|config-\w.*|__phello__|sqlite3/test|ctypes/test|\w*/tests?)/|"
    r"(turtle|pydoc|_aix_support|_osx_support|_sysconfigdata\w*|ssl|ftplib|smtplib|telnetlib|imaplib|poplib|nntplib)\.pyc?$"
)


class BuildError(Exception):
    """The package cannot be made; the message says what to do."""


def lay_python(target: Path, given: Path | None) -> None:
    """Put Python into the folder: the embeddable one that is given, or the stand-in."""
    if given:
        if not given.exists():
            raise BuildError(f"{given} is not there; give the embeddable CPython 3.11 as a folder or a zip.")
        _lay_embeddable(target, given)
    else:
        _lay_stand_in(target)
    if not (target / f"python{VERSION}.dll").is_file():
        raise BuildError(f"{given} holds no python{VERSION}.dll; give the embeddable CPython 3.11 for 64-bit Windows.")


def python_version(target: Path) -> str:
    """Read the version out of the DLL's own description."""
    found = re.search(rb"3\0\.\0(1\0){2}\.\0(\d\0)+", (target / f"python{VERSION}.dll").read_bytes())
    return found[0].decode("utf-16-le") if found else "3.11"


def _lay_embeddable(target: Path, given: Path) -> None:
    if given.is_file():
        unpacked = BUILD / "windows" / "python"
        shutil.rmtree(unpacked, ignore_errors=True)
        with zipfile.ZipFile(given) as archive:
            archive.extractall(unpacked)
        given = unpacked
    for file in given.iterdir():
        if file.name == LIBRARY or (_EMBEDDED.fullmatch(file.name) and not _UNUSED_MODULE.match(file.name)):
            shutil.copyfile(file, target / file.name)
    licence = given / "LICENSE.txt"
    if licence.is_file():
        shutil.copyfile(licence, target / "LICENSE-python.txt")


def _lay_stand_in(target: Path) -> None:
    [wheel] = fetch(_LOCK, BUILD / "wheels" / "python", ("--only-binary", ":all:", *WINDOWS, "--abi", "cp311"))
    with zipfile.ZipFile(wheel.path) as archive:
        for name in archive.namelist():
            found = _CARRIED.fullmatch(name)
            if found and not _UNUSED_MODULE.match(found[1]):
                (target / found[1].lower()).write_bytes(archive.read(name))
    _forward_stable_names(target / f"python{VERSION}.dll", target / "python3.dll")
    _zip_library(target / LIBRARY)


def _forward_stable_names(behind: Path, target: Path) -> None:
    """Make the python3.dll that modules of the stable interface ask for: every name leads to the real one."""
    dump = ["x86_64-w64-mingw32-objdump", "-p", behind]
    listing = subprocess.run(dump, check=True, capture_output=True, text=True).stdout
    names = re.findall(r"^\s+\[\s*\d+\] .*?(_?Py\w+)$", listing, re.MULTILINE)
    definitions = target.with_suffix(".def")
    lines = [f"{name} = {behind.stem}.{name}" for name in sorted(set(names))]
    definitions.write_text("LIBRARY python3\nEXPORTS\n" + "\n".join(lines) + "\n", encoding="ascii")
    linker = ["x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "-s", "-Wl,--entry=0"]
    subprocess.run([*linker, "-o", target, definitions], check=True)
    definitions.unlink()


def _zip_library(target: Path) -> None:
    """Compile this Python's own library; it is the same on every system."""
    if sys.version_info[:2] != (3, 11):
        raise BuildError("The stand-in needs this build to run on Python 3.11; give the embeddable one with PYTHON=…")
    library = Path(sysconfig.get_path("stdlib"))
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for source in sorted(library.rglob("*.py")):
            name = source.relative_to(library).as_posix()
            if not _UNUSED_LIBRARY.match(name):
                archive.writestr(zipfile.ZipInfo(f"{name}c"), compiled(source.read_bytes(), name))
