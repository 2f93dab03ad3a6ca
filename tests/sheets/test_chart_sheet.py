"""Matrix and map on landscape paper, readable without colour."""

from idekatalog.content.folder import read_content
from idekatalog.domain.chart import Chart
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.domain.tile_map import tile_map
from idekatalog.paths import find_paths
from idekatalog.sheets.paper import ACROSS
from idekatalog.sheets.render import chart_pdf
from tests.builders import a_vocabulary, an_intervention
from tests.sheets.pages import DAY, FONTS, colours, foreign_fonts, pages, properties, right_edges

BLACK, WHITE = (0, 0, 0), (255, 255, 255)


def printed(chart: Chart) -> bytes:
    return chart_pdf(chart, FONTS, printed_on=DAY)


def a_matrix(subject: Subject = Subject.METHOD) -> Matrix:
    entry = an_intervention(title="Banderåd ☃", themes=("familie",))
    return experience_matrix(subject, (entry,), a_vocabulary(), edition="2024-02")


def the_matrix(subject: Subject) -> Matrix:
    catalogue = read_content(find_paths().content).catalogue
    return experience_matrix(subject, catalogue.interventions, catalogue.register.vocabulary, edition="2024-02")


def test_matrix_says_what_the_signs_and_an_empty_field_mean() -> None:
    (text,) = pages(printed(a_matrix()))

    assert "Erfaringer i kommunerne: metoder" in text
    assert "Sådan stod det i kataloget i februar 2024. Et tomt felt betyder, at kilden ikke nævner det." in text
    assert "Banderåd \ufffd" in text
    assert "Idekataloget, februar 2024 · Udskrevet 20. november 2026" in text


def test_paper_is_black_and_white_and_carries_its_fonts() -> None:
    pdf = printed(a_matrix(Subject.THEME))

    assert colours(pdf) <= {BLACK, WHITE}
    assert foreign_fonts(pdf) == 0
    assert properties(pdf)["Subject"] == "Oversigt"
    assert properties(pdf)["Title"] == "Erfaringer i kommunerne: temaer – oversigt"


def test_whole_catalogue_fits_on_two_pages_for_vestegnen_and_within_the_edges() -> None:
    matrix = the_matrix(Subject.METHOD)
    local = printed(matrix.locals_only())

    assert len(pages(local)) == 2
    assert all("Albertslund" in page and "Nævnt i skemaet" in page for page in pages(local))
    for pdf in (local, printed(matrix), printed(the_matrix(Subject.THEME))):
        assert max(right_edges(pdf)) <= ACROSS.page_size[0] - ACROSS.margins.side + 1


def test_map_is_one_page_with_every_municipality() -> None:
    matrix = the_matrix(Subject.METHOD)
    row = matrix.row("loesningsfokuseret-tilgang")
    assert row is not None
    (text,) = pages(printed(tile_map(matrix, row)))

    assert "Løsningsfokuseret tilgang: kommunerne på Vestegnen" in text
    for place in matrix.places[: matrix.local_count]:
        assert place.label in text
    assert "Ønske eller plan" in text
    assert "Ikke nævnt" in text
