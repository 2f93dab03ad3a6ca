"""Sheets as a file: whole, the same each time, fonts inside."""

import datetime
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from idekatalog.errors import SheetError, StorageError
from idekatalog.sheets.paper import GRAY, LARGE, NORMAL, Paper
from idekatalog.sheets.render import method_sheets_pdf, save_method_sheets
from tests.builders import a_register, an_intervention
from tests.sheets.pages import DAY, FONTS, a_pdf, colours, foreign_fonts, pages, properties

ROOT = Path(__file__).parents[2]
PAPERS = pytest.mark.parametrize("paper", [NORMAL, LARGE, GRAY])


def save(target: Path, fonts: Path = FONTS) -> None:
    save_method_sheets([an_intervention()], a_register(), fonts, target, printed_on=DAY)


def test_saved_file_is_the_rendered_one(tmp_path: Path) -> None:
    save(tmp_path / "ark.pdf")

    assert (tmp_path / "ark.pdf").read_bytes() == a_pdf(an_intervention())


def test_each_sheet_starts_on_a_new_page() -> None:
    titles = ("Den ene", "Den anden", "Den tredje")
    found = pages(a_pdf(*(an_intervention(id=title, title=title) for title in titles)))

    firsts = [page for page in found if page.startswith("Metodeark · ")]
    assert [title for title, page in zip(titles, firsts, strict=True) if title in page] == list(titles)
    assert "" not in [page.partition("side")[0].strip() for page in found]


def test_properties_tell_title_and_print_date() -> None:
    found = properties(a_pdf(an_intervention()))

    assert found["Title"] == "Bekymringssamtaler – metodeark"
    assert found["CreationDate"].startswith("D:20261120")
    assert found["Author"] == "Idekataloget"


def test_many_sheets_have_a_common_title() -> None:
    assert properties(a_pdf(an_intervention(), an_intervention()))["Title"] == "2 metodeark fra Idekataloget"


def test_language_is_danish() -> None:
    pdf = a_pdf(an_intervention())

    assert b"/Lang (da-DK)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def test_same_day_gives_the_same_bytes() -> None:
    assert a_pdf(an_intervention()) == a_pdf(an_intervention())


def test_another_day_gives_other_bytes() -> None:
    other = method_sheets_pdf([an_intervention()], a_register(), FONTS, printed_on=datetime.date(2026, 11, 21))

    assert other != a_pdf(an_intervention())


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_gives_the_same_bytes(seed: str) -> None:
    program = (
        "import hashlib\n"
        "from tests.builders import an_intervention\n"
        "from tests.sheets.pages import a_pdf\n"
        "print(hashlib.sha256(a_pdf(an_intervention())).hexdigest())\n"
    )
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Auckland"}
    answer = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, check=True, capture_output=True, text=True
    )

    assert answer.stdout.strip() == hashlib.sha256(a_pdf(an_intervention())).hexdigest()


@PAPERS
def test_every_font_travels_with_the_file(paper: Paper) -> None:
    assert foreign_fonts(a_pdf(an_intervention(), paper=paper)) == 0


@PAPERS
@pytest.mark.skipif(not shutil.which("pdffonts"), reason="pdffonts (poppler-utils) is not installed")
def test_pdffonts_finds_nothing_but_embedded_plex(paper: Paper, tmp_path: Path) -> None:
    path = tmp_path / "ark.pdf"
    path.write_bytes(a_pdf(an_intervention(), paper=paper))
    listing = subprocess.run(["pdffonts", path], check=True, capture_output=True, text=True).stdout.splitlines()[2:]

    assert len(listing) >= 3
    for row in listing:
        assert "IBMPlexSans" in row
        assert row.split()[-5:-2] == ["yes", "yes", "yes"]  # embedded, subset, with Unicode


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
def test_default_paper_is_black_and_white(paper: Paper) -> None:
    assert colours(a_pdf(an_intervention(), paper=paper)) == {(0, 0, 0)}


def test_missing_fonts_leave_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "ark.pdf"
    target.write_bytes(b"old")

    with pytest.raises(SheetError, match="mangler"):
        save(target, fonts=tmp_path)
    assert target.read_bytes() == b"old"


def test_unwritable_target_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="findes ikke"):
        save(tmp_path / "ingen" / "ark.pdf")


def test_no_sheets_are_no_file() -> None:
    with pytest.raises(ValueError, match="at least one"):
        a_pdf()
