"""A matrix as words: read aloud line by line, pasted as a table."""

from idekatalog.domain.document import plain
from idekatalog.domain.intervention import Basis, Experience, Intervention
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.exchange.matrix_text import matrix_lines, matrix_table, matrix_tsv
from tests.builders import a_vocabulary, an_intervention

TALKS = an_intervention(
    title="Samtaler",
    experiences=(
        Experience("Ishøj", Basis.TABLE),
        Experience("Ballerup", Basis.TABLE),
        Experience("Aarhus", Basis.PLANNED),
    ),
)
SILENT = an_intervention(id="tavs", title="Tavs", experiences=())


def a_matrix(*interventions: Intervention, subject: Subject = Subject.METHOD) -> Matrix:
    return experience_matrix(subject, interventions, a_vocabulary())


def test_every_row_is_one_sentence_for_each_basis() -> None:
    assert [plain(line) for line in matrix_lines(a_matrix(TALKS, SILENT))] == [
        "Samtaler. Nævnt i skemaet: Ballerup, Ishøj. Ønske eller plan: Aarhus.",
        "Tavs. Kilden nævner ingen her.",
    ]


def test_table_has_a_header_and_empty_cells_where_the_source_is_silent() -> None:
    assert matrix_table(a_matrix(TALKS)) == (
        ("Metode", "Ballerup", "Ishøj", "Aarhus", "Kriminalforsorgen"),
        ("Samtaler", "Nævnt i skemaet", "Nævnt i skemaet", "Ønske eller plan", ""),
    )
    assert matrix_table(a_matrix(TALKS, subject=Subject.THEME))[0][0] == "Tema"


def test_pasted_table_keeps_its_cells_and_reckons_nothing() -> None:
    crooked = an_intervention(title="=HYPERLINK(1)\tog\nmere", experiences=())
    rows = matrix_tsv(a_matrix(crooked)).splitlines()

    assert rows[0].split("\t") == ["Metode", "Ballerup", "Ishøj", "Aarhus", "Kriminalforsorgen"]
    assert rows[1] == "'=HYPERLINK(1) og mere\t\t\t\t"
