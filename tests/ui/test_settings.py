"""What the window remembers, and what it must not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from idekatalog.ui.navigation import Place
from idekatalog.ui.settings import Preferences, Settings
from idekatalog.ui.theme import Appearance


def test_preferences_come_back(tmp_path: Path) -> None:
    chosen = {
        "municipality": "Ishøj",
        "appearance": Appearance.DARK,
        "percent": 150,
        "shows_filters": False,
        "place": Place.CONTACTS,
        "is_welcomed": True,
    }
    Settings(tmp_path).change(**chosen)

    assert Settings(tmp_path).preferences == Preferences(**chosen)


def test_shape_comes_back(tmp_path: Path) -> None:
    Settings(tmp_path).keep_shape({"window": QByteArray(b"abc")})

    assert Settings(tmp_path).shape("window") == QByteArray(b"abc")


@pytest.mark.parametrize(
    "text",
    ["[preferences]\npercent=mange\nappearance=pink\nplace=hjemme\n", "\x00\xff[[[", "[preferences]\npercent=99999\n"],
)
def test_garbage_falls_back_to_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.ini").write_text(text, encoding="latin-1")
    found = Settings(tmp_path).preferences

    assert found.appearance is Appearance.SYSTEM
    assert found.place is Place.SEARCH
    assert 80 <= found.percent <= 250


def test_unwritable_folder_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    settings = Settings(tmp_path / "file" / "below")

    assert settings.change(municipality="Ishøj").municipality == "Ishøj"
