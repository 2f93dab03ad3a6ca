"""One place for the version, and a release told for it."""

import re
from pathlib import Path

from idekatalog import __version__
from installer.changelog import releases

ROOT = Path(__file__).parents[2]


def test_version_is_the_newest_release_told() -> None:
    assert releases()[0].version == __version__


def test_releases_are_in_order_and_say_something() -> None:
    told = releases()
    numbers = [tuple(map(int, release.version.split("."))) for release in told]
    assert numbers == sorted(numbers, reverse=True)
    assert [release.day for release in told] == sorted((release.day for release in told), reverse=True)
    assert all(release.news for release in told)


def test_version_stands_in_one_place_only() -> None:
    """Of what builds the program and its packages, only ``__init__.py`` may name it."""
    named = re.compile(rf"\b{re.escape(__version__)}\b")
    sources = [*ROOT.glob("src/**/*.py"), *ROOT.glob("installer/**/*"), ROOT / "pyproject.toml", ROOT / "Makefile"]
    texts = {
        file: file.read_text(encoding="utf-8") for file in sources if file.is_file() and "__pycache__" not in file.parts
    }
    assert {file.name for file, text in texts.items() if named.search(text)} == {"__init__.py"}
