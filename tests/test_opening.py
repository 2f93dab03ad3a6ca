"""What the window shows before the search is ready is of this content, or it is not shown."""

from pathlib import Path

import pytest

from idekatalog.domain.intervention import Basis, Experience, Outline
from idekatalog.domain.opening import Opening
from idekatalog.domain.query import Excerpt, FacetCount, Hit, Kind, Query, SearchResult
from idekatalog.domain.taxonomy import Group
from idekatalog.opening import keep_opening, opening_of, read_opening
from idekatalog.paths import Paths
from tests.builders import a_vocabulary

EXCERPT = Excerpt("I taler ærligt.", ((2, 7),))
HIT = Hit("samtaler", Kind.INTERVENTION, "Samtaler", 0.25, EXCERPT, "kort", ("Titlen.",))
OUTLINE = Outline("social", ("familie",), (Experience("Ishøj", Basis.TABLE),))
COUNTS = {Group.THEME: (FacetCount("familie", "Familie", 1),), Group.STATUS: ()}
ANSWER = SearchResult(Query(), (HIT,), 1, COUNTS)


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    content = tmp_path / "content"
    content.mkdir()
    (content / "ordforraad.yaml").write_text("kategori: []", encoding="utf-8")
    (tmp_path / "cache").mkdir()
    return Paths(content, tmp_path, tmp_path / "cache", tmp_path / "data", tmp_path / "state")


@pytest.fixture
def opening() -> Opening:
    return opening_of(ANSWER, {"samtaler": OUTLINE}, a_vocabulary())


def test_opening_comes_back_as_it_was(paths: Paths, opening: Opening) -> None:
    keep_opening(paths, opening)

    found = read_opening(paths)

    assert found == opening
    assert found is not None
    assert found.result == ANSWER
    assert [path.name for path in paths.cache.iterdir()] == ["opening.json"]


def test_opening_of_other_content_is_not_shown(paths: Paths, opening: Opening) -> None:
    keep_opening(paths, opening)
    (paths.content / "ordforraad.yaml").write_text("kategori: [ny]", encoding="utf-8")

    assert read_opening(paths) is None


def test_same_opening_is_not_written_again(paths: Paths, opening: Opening) -> None:
    keep_opening(paths, opening)
    written = (paths.cache / "opening.json").stat().st_ino

    keep_opening(paths, opening)

    assert (paths.cache / "opening.json").stat().st_ino == written


@pytest.mark.parametrize("damage", [b"", b"\n", b"\xff\xfe", b"x\n{}", b"[" * 100_000])
def test_damaged_opening_is_done_without(paths: Paths, opening: Opening, damage: bytes) -> None:
    keep_opening(paths, opening)
    file = paths.cache / "opening.json"
    for data in (damage, file.read_bytes()[:-1], file.read_bytes().replace(b"Samtaler", b"Samtalen")):
        file.write_bytes(data)
        assert read_opening(paths) is None


def test_nothing_is_kept_where_nothing_can_be_written(paths: Paths, opening: Opening) -> None:
    paths.cache.rmdir()
    paths.cache.write_text("a file in its place", encoding="utf-8")

    keep_opening(paths, opening)

    assert read_opening(paths) is None
