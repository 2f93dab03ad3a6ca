"""Interventions side by side on paper."""

from contextlib import closing

import pypdfium2
import pytest

from idekatalog.domain.document import Text
from idekatalog.domain.intervention import Intervention, Reference
from idekatalog.sheets.paper import ACROSS
from idekatalog.sheets.render import comparison_pdf
from tests.builders import PAGE_45, a_register, an_intervention
from tests.sheets.pages import DAY, FONTS, colours, foreign_fonts, pages, properties, right_edges

ONE, OTHER = an_intervention(id="en", title="Den ene"), an_intervention(id="to", title="Den anden")


def printed(*interventions: Intervention) -> bytes:
    return comparison_pdf(interventions, a_register(), FONTS, printed_on=DAY)


def long_one(number: int, words: int = 60) -> Intervention:
    """Build an intervention whose participants fill pages."""
    lines = tuple((Text(f"Nummer {number}. " + "Fra kommunen " * 12), PAGE_45) for _ in range(words))
    return an_intervention(id=f"lang-{number}", title=f"Den lange nummer {number}", participants=lines)


def test_titles_and_status_head_the_columns_and_rows_follow() -> None:
    (page,) = pages(printed(ONE, an_intervention(title="Den anden", status="nyt-initiativ")))

    assert page.startswith("Sammenligning Den ene I brug eller prøvet (2024) Den anden Nyt i 2024 Alder")
    assert "Pas på (ens)" in page


def test_silence_of_the_source_is_printed() -> None:
    (page,) = pages(printed(ONE, OTHER))

    assert "Alder Kilden siger ikke noget om det. Kilden siger ikke noget om det." in page
    assert "betyder det ikke, at svaret er nej" in page


def test_paper_lies_across_and_nothing_runs_over_its_edge() -> None:
    pdf = printed(*(long_one(number, words=3) for number in range(4)))
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert document[0].get_size() == pytest.approx(ACROSS.page_size, abs=0.1)

    assert max(right_edges(pdf)) <= ACROSS.page_size[0] - ACROSS.margins.side + 1


def test_column_heads_are_repeated_and_stand_once_on_every_page() -> None:
    found = pages(printed(long_one(1), long_one(2)))

    of_the_table = [page for page in found if "Fra kommunen" in page]
    assert len(of_the_table) > 1
    heads = [page.split("Udskrevet")[0].count("Den lange nummer 1") - 1 for page in of_the_table]
    assert heads == [1] * len(heads)  # the foot names it too


def test_tall_row_begins_where_the_one_before_ended() -> None:
    first = pages(printed(long_one(1), long_one(2)))[0]

    assert "Alder" in first
    assert "Fra kommunen" in first


def test_works_whose_marks_stand_there_are_named_with_their_pages() -> None:
    rests = (Reference("idekatalog-2024", page="45"), Reference("fremmed-2020"))
    text = " ".join(pages(printed(ONE, an_intervention(title="Den anden", references=rests))))

    assert "Kilder [I] Strategisk Chefforum (2024). Idekatalog. Side 45." in text
    assert "fremmed-2020" not in text
    assert "Mærket efter en sætning viser kilden: [I 45]." in text


def test_foot_and_properties_tell_edition_date_and_names() -> None:
    pdf = printed(ONE, OTHER)

    assert "Den ene og Den anden Idekataloget, februar 2024 · Udskrevet 20. november 2026 side 1 af 1" in pages(pdf)[0]
    assert properties(pdf)["Title"] == "Den ene og Den anden – sammenligning"
    assert properties(pdf)["Subject"] == "Sammenligning"


def test_it_is_black_and_white_with_its_fonts_inside() -> None:
    pdf = printed(ONE, OTHER)

    assert colours(pdf) == {(0, 0, 0)}
    assert foreign_fonts(pdf) == 0
