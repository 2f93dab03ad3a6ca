"""SIGKILL, a failing disk and a full one at every call that writes: no half state, no acknowledged note lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults import packs
from tests.faults.harness import DEEDS, FAULTS, complaint, points, prepare, strike, why_not_traced

LEAST = {"take in": 150, "take away": 2}
_WHY = why_not_traced()
pytestmark = pytest.mark.skipif(bool(_WHY), reason=_WHY or "-")


@pytest.fixture
def told(capsys: pytest.CaptureFixture[str]) -> Iterator[list[str]]:
    """Print what is noted there, for docs/reliability.md."""
    notes: list[str] = []
    yield notes
    with capsys.disabled():
        print("\n" + "\n".join(notes))


def struck(tmp_path: Path, deed: str, fault: str, step: int, *, is_careless: bool = False) -> tuple[list[str], int]:
    """Put the fault into every nth call, one process for each; return what does not hold, and how many there were."""
    prepare(tmp_path / "template", deed)
    shutil.copytree(tmp_path / "template", tmp_path / "counted")
    calls = points(tmp_path / "counted", deed, is_careless=is_careless)[step // 2 :: step]
    found = []
    for name, number in calls:
        home = tmp_path / f"home-{name}-{number}"
        shutil.copytree(tmp_path / "template", home)
        outcome = strike(home, deed, fault, (name, number), is_careless=is_careless)
        if wrong := complaint(home, deed, outcome):
            found.append(f"{fault} at {name} {number}: {wrong}")
        shutil.rmtree(home)
    return found, len(calls)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_few_faults_while_a_note_is_kept(tmp_path: Path, fault: str) -> None:
    found, count = struck(tmp_path, "keep", fault, 45)
    assert found == []
    assert count >= 2


@pytest.mark.parametrize("fault", FAULTS)
def test_a_few_faults_while_a_pack_is_taken_in(tmp_path: Path, fault: str) -> None:
    found, count = struck(tmp_path, "take in", fault, 120)
    assert found == []
    assert count >= 1


def test_careless_program_is_found_out(tmp_path: Path) -> None:
    assert struck(tmp_path, "keep", "SIGKILL", 20, is_careless=True)[0] != []


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("deed", DEEDS)
def test_every_fault_at_every_call(tmp_path: Path, told: list[str], deed: str, fault: str) -> None:
    found, count = struck(tmp_path, deed, fault, 1)
    told.append(f"{deed:8} {fault:8} {count:4} calls, {len(found)} wrong")
    assert found == []
    assert count > 20


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS)
def test_faults_while_the_catalogue_is_built(tmp_path: Path, told: list[str], fault: str) -> None:
    found, count = struck(tmp_path, "build", fault, 1)
    told.append(f"build    {fault:8} {count:4} calls, {len(found)} wrong")
    assert found == []
    assert count > 50


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("deed", packs.DEEDS)
def test_every_fault_while_a_pack_comes_and_goes(tmp_path: Path, told: list[str], deed: str, fault: str) -> None:
    found, count = struck(tmp_path, deed, fault, 1)
    told.append(f"{deed:9} {fault:8} {count:4} calls, {len(found)} wrong")
    assert found == []
    assert count >= LEAST[deed]


@pytest.mark.faults
@pytest.mark.parametrize("fault", FAULTS)
def test_careless_program_is_found_out_everywhere(tmp_path: Path, told: list[str], fault: str) -> None:
    found, count = struck(tmp_path, "keep", fault, 1, is_careless=True)
    told.append(f"careless {fault:8} {count:4} calls, {len(found)} wrong")
    assert len(found) >= 3


@pytest.mark.faults
def test_careless_way_with_a_pack_is_found_out(tmp_path: Path, told: list[str]) -> None:
    found, count = struck(tmp_path, "take in", "SIGKILL", 5, is_careless=True)
    told.append(f"careless pack SIGKILL {count:4} calls, {len(found)} wrong")
    assert found != []
