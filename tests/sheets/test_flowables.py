"""Blocks become flowables, headings with company."""

from dataclasses import replace

import pytest
from reportlab.platypus import Paragraph as TextBlock

from idekatalog.domain.document import List, Paragraph, Question, Section, Strong, Table, Text
from idekatalog.sheets.flowables import block_flowables
from idekatalog.sheets.paper import GRAY, LARGE, NORMAL, Paper
from idekatalog.sheets.style import styles_of
from tests.builders import a_document, an_intervention
from tests.sheets.layout import columns, pieces
from tests.sheets.pages import a_pdf, colours, right_edges, words_of

CELL = (Text("celle"),)
EDGE = (210 - 11) * 72 / 25.4 + 2  # pdfium adds the width of lines


def printed(*blocks: object, paper: Paper = NORMAL, slug: str = "mere-om-indsatsen") -> str:
    document = (*a_document(), Section(slug, "Mere om indsatsen", blocks))
    return words_of(a_pdf(an_intervention(document=document), paper=paper))


def test_lists_keep_their_signs() -> None:
    items = ((Text("ad"),), (Text("at"),))

    assert "• ad • at" in printed(List(items))
    assert "1. ad 2. at" in printed(List(items, ordered=True))


def test_table_shows_header_and_cells() -> None:
    table = Table(((Text("Fase"),), (Text("Hvem"),)), (((Text("Før"),), (Strong("Alle"),)),))

    assert "Fase Hvem Før Alle" in printed(table)


@pytest.mark.parametrize("table", [Table((), ()), Table((CELL,), ()), Table((CELL,) * 40, ())])
def test_table_without_rows_is_left_out(table: Table) -> None:
    assert "celle" not in printed(table)


def test_table_too_wide_for_the_paper_becomes_lines() -> None:
    header = tuple((Text(f"kolonne {number}"),) for number in range(40))

    assert "kolonne 7: celle kolonne 8: celle" in printed(Table(header, ((CELL,) * 40,)))


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
@pytest.mark.parametrize("slug", ["mere-om-indsatsen", "pas-paa"])
@pytest.mark.parametrize("columns", [1, 3, 8, 40])
def test_nothing_runs_over_the_edge(paper: Paper, slug: str, columns: int) -> None:
    line = (Text("Bandekriminalitetsforebyggelse " + "x" * 300),)
    blocks = (Paragraph(line), List((line,)), Table((line,) * columns, ((line,) * columns,)))
    document = (*a_document(), Section(slug, "x" * 300, blocks))

    assert max(right_edges(a_pdf(an_intervention(document=document, title="x" * 300), paper=paper))) <= EDGE


def test_caution_stands_before_the_overview() -> None:
    text = printed(Paragraph((Text("Det kan skade."),)), slug="pas-paa")

    assert text.index("Det kan skade.") < text.index("Kort overblik")


def test_only_gray_paper_shades_the_box() -> None:
    document = (*a_document(), Section("pas-paa", "Pas på", (Paragraph((Text("Ro på."),)),)))
    entry = an_intervention(document=document)

    assert colours(a_pdf(entry)) == {(0, 0, 0)}
    assert colours(a_pdf(entry, paper=GRAY)) == {(0, 0, 0), (0x70, 0x70, 0x70), (0xF5, 0xF5, 0xF5)}


@pytest.mark.parametrize("count", range(20, 75))
def test_no_heading_stands_at_the_foot_of_a_page(count: int) -> None:
    filling = Paragraph((Text("Fyld."),))
    asked = Section("kort", "Underoverskrift", (Question("Hvad nu?"), Question("Og så?")))
    document = (
        Section("kort-fortalt", "Kort fortalt", (filling,) * count),
        Section("saadan-goer-i", "Overskrift et", (List(((Text("Lyt."),),)),)),
        Section("spoergsmaal-at-stille", "Overskrift to", (asked,)),
        Section("pas-paa", "Overskrift tre", (Paragraph((Text("Ro på."),)),)),
    )
    entry = replace(an_intervention(document=document), title="Fodtitel")
    piles = columns(pieces(a_pdf(entry)))

    assert piles
    for pile in piles.values():
        lowest = min(pile, key=lambda piece: piece.bottom)
        assert not lowest.is_heading or lowest.words == "Noter"
        assert "De kan være" not in lowest.words


def test_paragraph_never_leaves_one_line_behind() -> None:
    text = TextBlock("ord " * 60, styles_of(NORMAL).body)
    _, height = text.wrap(200, 1000)
    lines = round(height / text.style.leading)

    for room in range(1, lines):
        parts = text.split(200, room * text.style.leading)
        assert all(len(part.blPara.lines) >= 2 for part in parts if part.wrap(200, 1000))
        text.wrap(200, 1000)


def test_question_keeps_its_writing_line() -> None:
    (asked,) = block_flowables((Question("Hvad nu?"),), NORMAL)
    _, height = asked.wrap(400, 1000)

    assert asked.split(400, height - 1) == []
