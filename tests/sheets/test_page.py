"""The foot of every page."""

import pytest

from idekatalog.sheets.font import REGULAR
from idekatalog.sheets.page import shortened
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.builders import a_register, an_intervention
from tests.sheets.pages import a_pdf, pages


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
def test_every_page_ends_with_title_number_edition_and_date(paper: Paper) -> None:
    found = pages(a_pdf(an_intervention(), an_intervention(title="Den anden"), paper=paper))
    titles = ["Den anden" if "Den anden" in page else "Bekymringssamtaler" for page in found]

    for number, (page, title) in enumerate(zip(found, titles, strict=True), start=1):
        told = (f"side {number} af {len(found)}", "Idekataloget, februar 2024 · Udskrevet 20. november 2026")
        assert page.endswith((" ".join((title, *told)), " ".join((title, *reversed(told)))))


def test_edition_that_is_no_month_stands_as_it_is() -> None:
    assert "Idekataloget, prøvetryk ·" in pages(a_pdf(an_intervention(), register=a_register(edition="prøvetryk")))[0]


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
def test_one_line_explains_the_sign_for_a_missing_glyph(paper: Paper) -> None:
    sentence = "\ufffd står for et tegn, som skrifttypen ikke har."

    (first, *_) = pages(a_pdf(an_intervention(aliases=("محمد 😀",)), paper=paper))
    assert first.count(sentence) == 1
    assert not any(sentence in page for page in pages(a_pdf(an_intervention(aliases=("Qaqortoq, Nuuk, ĸŧđŋ",)))))


def test_long_title_leaves_room_for_the_page_number() -> None:
    found = pages(a_pdf(an_intervention(title="Samarbejde mellem mange " * 10)))

    assert f"… side 1 af {len(found)}" in found[0]


def test_text_is_shortened_only_when_too_wide() -> None:
    assert shortened("Banderåd", REGULAR, 10, 100) == "Banderåd"
    assert shortened("Banderåd i kommunen", REGULAR, 10, 60) == "Banderåd i…"
    assert shortened("x" * 100_000, REGULAR, 10, 60).endswith("x…")
