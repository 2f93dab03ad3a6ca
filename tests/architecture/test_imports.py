"""Who may import what of ours; each rule is one sentence."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_archon import archrule

import idekatalog

ROOT = Path(idekatalog.__file__).parent
ALLOWED = {
    "strings": (),
    "errors": (),
    "paths": (),
    "file": (),
    "lock": (),
    "domain": (),
    "content": ("domain",),
    "storage": ("domain",),
    "sheets": ("domain", "file"),
    "exchange": ("domain",),
    "search": ("domain", "storage.catalogue_schema"),
    "opening": ("content.digest", "domain", "file", "paths", "storage.record"),
    "library": ("content", "domain", "exchange", "paths", "search", "sheets", "storage"),
    "mine": ("domain", "exchange", "file", "paths", "search", "storage"),
    "packs": ("content", "domain", "file", "library", "paths"),
    "arguments": ("domain",),
    "cli": (
        "app", "arguments", "content", "domain", "exchange", "file", "library", "lock", "mine", "packs", "paths",
        "sheets",
    ),
    "ui": ("domain", "exchange", "file", "library", "lock", "mine", "opening", "packs", "paths", "search", "sheets"),
    "app": ("paths", "ui"),
    "start": ("app",),
}  # fmt: skip
HOMES = {
    "PySide6": ("ui", "app"),
    "reportlab": ("sheets",),
    "pyphen": ("sheets",),
    "markdown": ("content",),
    "whoosh": ("search",),
    "sqlalchemy": ("storage", "search"),
    "xlsxwriter": ("exchange",),
    "segno": ("exchange",),
    "docx": ("exchange",),
}


@pytest.mark.parametrize("room", ALLOWED)
def test_room_imports_only_what_it_may(room: str) -> None:
    allowed = {"strings", "errors", "__init__", room, *ALLOWED[room]}
    wrong = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in _files(room)
        for name in _own_imports(path)
        if name and not any(name == known or name.startswith(f"{known}.") for known in allowed)
    ]
    assert wrong == []


@pytest.mark.parametrize("library", HOMES)
def test_foreign_library_has_one_home(library: str) -> None:
    homes = HOMES[library]
    strangers = [
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if path.relative_to(ROOT).parts[0].removesuffix(".py") not in homes
        and any(name.split(".")[0] == library for name in _imports(path))
    ]
    assert strangers == []


def test_no_room_is_forgotten() -> None:
    rooms = {path.stem for path in ROOT.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    assert rooms - {"__init__", "_shipped"} == set(ALLOWED)


def test_domain_is_standard_library_only() -> None:
    known = {*sys.stdlib_module_names, "idekatalog"}
    foreign = [
        (path.name, name) for path in _files("domain") for name in _imports(path) if name.split(".")[0] not in known
    ]
    assert foreign == []


def test_rooms_have_no_cycle() -> None:
    rule = archrule("the services do not know the library").match("idekatalog.search*", "idekatalog.storage*")
    rule.should_not_import("idekatalog.library", "idekatalog.cli", "idekatalog.ui*").check("idekatalog")


def test_network_is_never_imported() -> None:
    forbidden = {"socket", "socketserver", "http", "urllib", "ssl", "ftplib", "smtplib", "xmlrpc", "asyncio"}
    found = [
        (path.name, name)
        for path in ROOT.rglob("*.py")
        for name in _imports(path)
        if (name.split(".")[0] in forbidden and not name.startswith("urllib.parse")) or name == "PySide6.QtNetwork"
    ]
    assert [found for found in found if found[1] != "urllib"] == []


def _files(room: str) -> Iterator[Path]:
    module = ROOT / f"{room}.py"
    yield from (module,) if module.exists() else (ROOT / room).rglob("*.py")


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            if node.module in ("PySide6", "idekatalog", "urllib"):
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _own_imports(path: Path) -> Iterator[str]:
    for name in _imports(path):
        if name == "idekatalog":
            continue
        if name.startswith("idekatalog.") and name != "idekatalog.__version__":
            yield name.removeprefix("idekatalog.")
