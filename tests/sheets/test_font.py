"""The typeface comes from the folder given, or not at all."""

import shutil
from pathlib import Path

import pytest

from idekatalog.errors import SheetError
from idekatalog.sheets.font import has_sign, register_fonts
from tests.sheets.pages import FONTS


def test_missing_font_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match=r"IBMPlexSans-Regular\.ttf mangler i .* Installér programmet igen\."):
        register_fonts(tmp_path)


@pytest.mark.parametrize("damage", [b"", b"not a font", b"\0" * 5000])
def test_broken_font_is_named_with_what_to_do(tmp_path: Path, damage: bytes) -> None:
    for font in FONTS.glob("*.ttf"):
        shutil.copy(font, tmp_path)
    (tmp_path / "IBMPlexSans-Bold.ttf").write_bytes(damage)

    with pytest.raises(SheetError, match=r"IBMPlexSans-Bold\.ttf i .* er i stykker\. Installér programmet igen\."):
        register_fonts(tmp_path)


def test_half_a_font_is_refused(tmp_path: Path) -> None:
    for font in FONTS.glob("*.ttf"):
        (tmp_path / font.name).write_bytes(font.read_bytes()[:3000])

    with pytest.raises(SheetError, match="er i stykker"):
        register_fonts(tmp_path)


def test_licence_travels_with_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("sign", "æøåÆØÅéöäüĸ§°–—…•�")
def test_typeface_has_the_signs_of_the_north(sign: str) -> None:
    assert has_sign(ord(sign))
