"""Faults put into every write-side system call on the files of what she keeps, and what must hold afterwards."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from itertools import chain, combinations
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import select

from idekatalog.errors import StorageError
from idekatalog.mine import DamagedError, Mine, open_mine, recover
from idekatalog.paths import find_paths
from idekatalog.storage import personal_schema as schema
from tests.faults import packs
from tests.faults.keeping import ENTRIES, NOON, ROUNDS, keep, note, paths_in

CALLS = "openat,write,pwrite64,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,unlink,rename,mkdir,fchmod,fchown"
FAULTS = {
    "SIGKILL": "signal=KILL:when={n}",
    "EIO": "error=EIO:when={n}",
    "ENOSPC": "error=ENOSPC:when={n}+",  # a disk that is full stays full
}
_ANYWHERE = "write,pwrite64,pwritev,writev,ftruncate,fallocate,fsync,fdatasync,unlink,rename,link,mkdir"
_CALLS_OF = {
    "build": "pwrite64,pwritev,ftruncate,fallocate,fsync,fdatasync,unlink,rename,link",
    "take in": _ANYWHERE,
    "take away": _ANYWHERE,
}
"""The names of a build and of a staged pack are drawn by lot, so their calls are not told by their paths."""
DEEDS = ("keep", "remove", "copy", "restore", "recover")
_CONTENT = (
    *(f"{name}.yaml" for name in ("ordforraad", "kontakter", "litteratur", "soegeord", "regler")),
    *(f"indsatser/{name}.md" for name in ("bekymringssamtaler", "mentorordninger")),
)
_KILLED = (-9, 137)
_TALK = ("1", "2")
"""What the process says is no part of what it does."""
Snapshot = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a process said before it ended."""

    done: frozenset[str]
    refused: frozenset[str]
    code: int
    errors: str
    call: str = ""


def why_not_traced() -> str:
    """Say why faults cannot be put in here, "" where they can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(
        ["strace", "-f", "-o", os.devnull, "-e", "inject=fsync:error=EIO:when=1", "true"],
        capture_output=True,
        text=True,
    )
    return "" if tried.returncode == 0 else f"strace may not trace here: {tried.stderr.strip()[:120]}"


def prepare(home: Path, deed: str) -> None:
    """Fill a home: three notes, an older copy, a newer change; for a recovery the file is damaged."""
    if deed in _CALLS_OF:
        copy_content(home)
        if deed != "build":
            packs.prepare(home)
        return
    mine = open_mine(paths_in(home))
    for number in range(ENTRIES):
        keep(mine, number)
    mine.back_up(NOON)
    if deed != "recover":
        mine.store.keep(note(ENTRIES + 7), NOON + timedelta(hours=ENTRIES))
    mine.close()
    if deed == "recover":
        file = home / "data" / "personal.db"
        file.write_bytes(file.read_bytes()[:5000])


def points(home: Path, deed: str, *, is_careless: bool = False) -> list[tuple[str, int]]:
    """Return the calls that write when the deed is done without a fault, each with its number among its like."""
    calls = _CALLS_OF.get(deed, CALLS)
    with TemporaryDirectory() as folder:
        log = Path(folder) / "calls"
        _run(home, deed, "-e", f"trace={calls}", "-o", str(log), is_careless=is_careless)
        found = re.findall(r"^\d+ +(\w+)\((\d*)", log.read_text(errors="replace"), re.MULTILINE)
    names = [name for name, _ in found]
    calls = [(name, names[: place + 1].count(name)) for place, name in enumerate(names)]
    said = {place for place, (name, handle) in enumerate(found) if name in ("write", "writev") and handle in _TALK}
    return [call for place, call in enumerate(calls) if place not in said]


def copy_content(home: Path) -> None:
    """Give a home a small catalogue to build."""
    for name in _CONTENT:
        target = home / "content" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(find_paths().content / name, target)


def strike(home: Path, deed: str, fault: str, call: tuple[str, int], *, is_careless: bool = False) -> Outcome:
    """Do the deed with a fault in one call."""
    name, number = call  # strace counts each kind of call by itself
    calls = _CALLS_OF.get(deed, CALLS)
    # Not with --seccomp-bpf: strace 6.1 delivers no signal then.
    inject = f"inject={name}:{FAULTS[fault].format(n=number)}"
    outcome = _run(home, deed, "-e", f"trace={calls}", "-e", inject, "-o", os.devnull, is_careless=is_careless)
    assert fault != "SIGKILL" or outcome.code in _KILLED, "the fault did not strike"
    return replace(outcome, call=name)


def complaint(home: Path, deed: str, outcome: Outcome) -> str:
    """Open the home as the next start does, and say what does not hold; "" where all does."""
    if "nothing" in outcome.done:
        return "the catalogue finds nothing"
    if outcome.code not in (0, *_KILLED) or "Traceback" in outcome.errors:
        return f"the program broke: {outcome.code} {outcome.errors[-400:]}"
    if deed in packs.DEEDS:
        may_leave = outcome.code in _KILLED or outcome.call == "unlink"
        return packs.complaint(home, deed, outcome.done, may_leave=may_leave)
    if deed == "build":
        again = subprocess.run(
            [sys.executable, "-m", "tests.faults.keeping", "build", str(home)],
            capture_output=True,
            text=True,
            timeout=120,
        )
        left = [path.name for path in (home / "cache").iterdir() if path.suffix == ".tmp" and not outcome.code]
        return "" if again.stdout == "done build\n" and not left else f"{again.stdout} {again.stderr[-400:]} {left}"
    try:
        mine = _opened(home, may_recover=deed == "recover")
    except StorageError as error:
        return f"half a state: {error!r}"
    try:
        return _wrong_state(mine, deed, outcome)
    finally:
        mine.close()


def snapshot(mine: Mine) -> Snapshot:
    """Return every row there is, and whether the search finds it."""
    rows = [
        (table.name, row.kind, row.key, row.record, row.changed)
        for table in (schema.kept, schema.earlier)
        for row in mine.store.connection.execute(select(table))
    ]
    found = [("found", value.key) for n in range(ENTRIES + ROUNDS + 8) for value in mine.search(f"ord{n}")]
    return frozenset(chain(rows, found))


def _opened(home: Path, *, may_recover: bool) -> Mine:
    try:
        mine = open_mine(paths_in(home))
        mine.verify()
    except DamagedError:
        if not may_recover:
            raise
        mine = recover(paths_in(home), NOON)
        mine.verify()
    return mine


def _wrong_state(mine: Mine, deed: str, outcome: Outcome) -> str:
    copies = mine.backups()
    if not all(copy.is_sound for copy in copies):
        return "a copy is damaged"
    if not any(copy.taken == NOON for copy in copies):
        return "the older copy is gone"
    now = snapshot(mine)
    if deed == "copy" and "copy" in outcome.done and len(copies) != 2:
        return "the copy that was promised is not there"
    if deed == "restore" and now == _expected("restore")[frozenset({"restore"})] and len(copies) != 2:
        return "what was there before the copy came back is lost"
    allowed = [
        state
        for done, state in _expected(deed).items()
        if outcome.done <= done and (not done - outcome.done - outcome.refused or outcome.code)
    ]
    return "" if now in allowed else "not a state that was ever whole, or an acknowledged one is lost"


@cache
def _expected(deed: str) -> dict[frozenset[str], Snapshot]:
    """Return the state after every choice of steps that may have been done."""
    names = [str(number) for number in range(ENTRIES, ENTRIES + ROUNDS)] if deed == "keep" else [deed]
    choices = chain.from_iterable(combinations(names, size) for size in range(len(names) + 1))
    return {frozenset(chosen): _state(deed, chosen) for chosen in choices}


def _state(deed: str, chosen: tuple[str, ...]) -> Snapshot:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        prepare(home, deed)
        mine = recover(paths_in(home), NOON) if deed == "recover" else open_mine(paths_in(home))
        for step in chosen:
            if deed == "keep":
                keep(mine, int(step))
            elif deed == "remove":
                mine.store.remove(note(0))
            elif deed == "restore":
                mine.restore(mine.backups()[-1].path, NOON + timedelta(days=1))
        try:
            return snapshot(mine)
        finally:
            mine.close()


def _files(home: Path) -> Iterator[Path]:
    data = home / "data"
    copies = next(data.glob("*/personal-*.db")).parent
    stamps = ((NOON + timedelta(days=days)).strftime("%Y%m%d-%H%M%S") for days in (0, 1))
    bases = (data / "personal", *(copies / f"personal-{stamp}" for stamp in stamps))
    for base, ending in ((base, ending) for base in bases for ending in ("db", "db-journal", "tmp", "tmp-journal")):
        yield base.with_name(f"{base.name}.{ending}")
    yield data / "personal-damaged-20261125-120000.db"
    yield copies


def _run(home: Path, deed: str, *how: str, is_careless: bool = False) -> Outcome:
    paths = () if deed in _CALLS_OF else chain.from_iterable(("-P", str(path)) for path in _files(home))
    command = ["strace", "-f", "-qq", *how, *paths]
    command += [sys.executable, "-m", "tests.faults.keeping", deed, str(home)]
    changes = {"PYTHONDONTWRITEBYTECODE": "1"} | ({"CARELESS": "1"} if is_careless else {})
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **changes}, timeout=120)
    said = [line.partition(":")[0].split(maxsplit=1) for line in done.stdout.splitlines()]
    return Outcome(
        frozenset(name for word, name in said if word == "done"),
        frozenset(name for word, name in said if word == "refused"),
        done.returncode,
        done.stderr,
    )
