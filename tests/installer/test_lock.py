import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))

pytestmark = pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)


def requirements(lock: Path) -> list[str]:
    """The lock's requirements, each with its hashes on one line."""
    text = lock.read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def normal(requirement: str) -> str:
    """The project's name alone, as the package index compares names."""
    name = re.match(r"[\w.-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def test_every_requirement_has_one_version_and_a_hash(lock: Path) -> None:
    pinned = re.compile(r"[\w.-]+==[\w.+!]+( ; [^#]+)?( +--hash=sha256:[0-9a-f]{64})+")
    assert requirements(lock)
    assert [line[:60] for line in requirements(lock) if not pinned.fullmatch(line.rstrip())] == []


def test_no_lock_tells_where_or_on_which_machine_it_was_made(lock: Path) -> None:
    telling = re.compile(r"://|--(extra-)?index|--find-links|--trusted-host|[\w.]/\w|[A-Z]:\\")
    assert [line for line in lock.read_text(encoding="utf-8").splitlines() if telling.search(line)] == []


def test_the_lock_holds_what_pyproject_asks_for(lock: Path) -> None:
    wanted = set() if lock.stem == "build" else set(PROJECT["dependencies"])
    if lock.stem.endswith("-dev"):
        wanted |= set(PROJECT["optional-dependencies"]["dev"])
    assert {normal(name) for name in wanted} <= {normal(line) for line in requirements(lock)}
