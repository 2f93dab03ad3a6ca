"""Who names experience with what, as methods or themes against places."""

from idekatalog.content.folder import read_content
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.paths import find_paths
from tests.builders import a_vocabulary, an_intervention

TALKS = an_intervention(
    id="samtaler",
    title="Samtaler",
    themes=("familie",),
    experiences=(Experience("Ishøj", Basis.PLANNED), Experience("Aarhus", Basis.TEXT)),
)
NETWORK = an_intervention(
    id="netvaerk",
    title="Netværk",
    themes=("familie", "adfaerd"),
    experiences=(Experience("Ishøj", Basis.TABLE), Experience("Kriminalforsorgen", Basis.SIMILAR)),
)


def bases(matrix: Matrix, row_id: str) -> dict[str, Basis]:
    row = matrix.row(row_id)
    assert row is not None
    return {place.label: cell.basis for place, cell in zip(matrix.places, row.cells, strict=True) if cell.basis}


def test_method_is_set_against_every_place_that_names_it() -> None:
    matrix = experience_matrix(Subject.METHOD, (TALKS, NETWORK), a_vocabulary())

    assert [row.id for row in matrix.rows] == ["samtaler", "netvaerk"]
    assert bases(matrix, "samtaler") == {"Ishøj": Basis.PLANNED, "Aarhus": Basis.TEXT}
    assert bases(matrix, "netvaerk") == {"Ishøj": Basis.TABLE, "Kriminalforsorgen": Basis.SIMILAR}


def test_theme_shows_the_strongest_basis_and_lists_every_method() -> None:
    matrix = experience_matrix(Subject.THEME, (TALKS, NETWORK), a_vocabulary())
    family = matrix.row("familie")
    ishoej = matrix.place("ishoej")
    assert family is not None
    assert ishoej is not None

    cell = matrix.cell(family, ishoej)
    assert cell.basis is Basis.TABLE
    assert [(found.title, found.basis) for found in cell.mentions] == [
        ("Netværk", Basis.TABLE),
        ("Samtaler", Basis.PLANNED),
    ]
    assert bases(matrix, "adfaerd") == {"Ishøj": Basis.TABLE, "Kriminalforsorgen": Basis.SIMILAR}


def test_vestegnen_comes_first_and_can_stand_alone() -> None:
    matrix = experience_matrix(Subject.METHOD, (TALKS,), a_vocabulary())
    assert [place.label for place in matrix.places] == ["Ballerup", "Ishøj", "Aarhus", "Kriminalforsorgen"]

    local = matrix.locals_only()
    assert [place.label for place in local.places] == ["Ballerup", "Ishøj"]
    assert all(len(row.cells) == 2 for row in local.rows)


def test_own_municipality_is_the_first_of_its_part() -> None:
    local = experience_matrix(Subject.METHOD, (TALKS,), a_vocabulary(), mine="Ishøj")
    other = experience_matrix(Subject.METHOD, (TALKS,), a_vocabulary(), mine="Kriminalforsorgen")

    assert [place.label for place in local.places][:2] == ["Ishøj", "Ballerup"]
    assert bases(local, "samtaler") == {"Ishøj": Basis.PLANNED, "Aarhus": Basis.TEXT}
    assert [place.label for place in other.places][2:] == ["Kriminalforsorgen", "Aarhus"]


def test_silent_source_leaves_an_empty_cell() -> None:
    matrix = experience_matrix(Subject.METHOD, (an_intervention(experiences=()),), a_vocabulary())

    assert [cell.mentions for cell in matrix.rows[0].cells] == [(), (), (), ()]
    assert matrix.row("findes-ikke") is None
    assert matrix.place("findes-ikke") is None


def test_real_catalogue_puts_every_experience_in_one_cell() -> None:
    catalogue = read_content(find_paths().content).catalogue
    matrix = experience_matrix(Subject.METHOD, catalogue.interventions, catalogue.register.vocabulary)

    written = {
        (entry.id, found.organisation, found.basis) for entry in catalogue.interventions for found in entry.experiences
    }
    shown = {
        (row.id, place.label, mention.basis)
        for row in matrix.rows
        for place, cell in zip(matrix.places, row.cells, strict=True)
        for mention in cell.mentions
    }
    assert shown == written
    assert matrix.local_count == 11
    assert bases(matrix, "banderaad")["Odense"] is Basis.TABLE
    assert bases(matrix, "banderaad")["Ballerup"] is Basis.SIMILAR
