"""The user guide is read as a document, its pictures left out."""

from pathlib import Path

import pytest

from idekatalog.content.guide import read_guide
from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.errors import ContentError


def written(folder: Path, text: str) -> Path:
    path = folder / "brugervejledning.md"
    path.write_text(text, encoding="utf-8")
    return path


def test_title_and_pictures_are_left_out(tmp_path: Path) -> None:
    path = written(tmp_path, "# Vejledning\n\n## Søg\n\nSkriv.\n\n![Søgningen](soeg.png)\n")

    assert read_guide(path) == (Section("soeg", "Søg", (Paragraph((Text("Skriv."),)),)),)


@pytest.mark.parametrize("text", ["Ingen overskrift.\n", "## Tom\n", "## Søg\n\n<b>fed</b>\n", "\x00"])
def test_what_the_reader_does_not_know_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ContentError, match="Vejledningen kan ikke læses"):
        read_guide(written(tmp_path, text))


def test_missing_guide_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ContentError, match="Hent programmet igen"):
        read_guide(tmp_path / "ingen.md")
