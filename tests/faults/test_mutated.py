"""5,000 damaged packs are refused in words or read; none ends the program."""

from pathlib import Path

import pytest

from tests.content.test_pack_hostile import survive_mutations

COUNT = 5_000


@pytest.mark.faults
def test_damaged_packs_are_refused_or_read_and_never_crash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    refused = survive_mutations(tmp_path, COUNT)
    with capsys.disabled():
        print(f"\n{COUNT} damaged packs: {refused} refused in words, {COUNT - refused} read, none broke anything")
    assert refused > COUNT // 4
