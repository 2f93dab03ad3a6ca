"""Interventions side by side."""

from idekatalog.domain.comparison import Row, compare
from idekatalog.domain.document import Text, plain
from idekatalog.domain.intervention import AgeRange, Basis, Experience
from tests.builders import PAGE_45, a_register, an_intervention

SILENT = "Kilden siger ikke noget om det."
HER_AGE = AgeRange(12, 17, (PAGE_45,))


def rows(*interventions: object, mine: str = "") -> dict[str, Row]:
    return {row.label: row for row in compare(interventions, a_register(), mine)}


def words(row: Row) -> list[list[str]]:
    return [[plain(line) for line in cell.lines] for cell in row.cells]


def test_what_is_asked_first_stands_first() -> None:
    labels = list(rows(an_intervention(), an_intervention(target_groups=(), practitioners=())))

    assert labels[:3] == ["Alder", "Ved bordet", "Pas på (ens)"]


def test_every_row_has_a_cell_for_every_intervention() -> None:
    found = rows(an_intervention(), an_intervention(), an_intervention())

    assert {len(row.cells) for row in found.values()} == {3}


def test_silence_is_said_and_never_left_empty() -> None:
    row = rows(an_intervention(ages=(HER_AGE,)), an_intervention())["Alder"]

    assert words(row) == [["12-17 år:"], [SILENT]]
    assert [cell.is_told for cell in row.cells] == [True, False]


def test_age_of_one_municipality_is_not_called_silence() -> None:
    note = (Text("Holdet er for unge på 15-17 år."), PAGE_45)
    row = rows(an_intervention(experiences=(Experience("Ishøj", Basis.TABLE, note),)), an_intervention())["Alder"]

    assert words(row)[0] == ["Kilden nævner kun alder for enkelte steder. Åbn indsatsen, så kan du se hvor."]
    assert words(row)[1] == [SILENT]


def test_no_experience_does_not_mean_that_nobody_does_it() -> None:
    row = rows(an_intervention(), an_intervention(experiences=()))["Hvem har prøvet det"]

    assert words(row)[1] == ["Kilden nævner ingen kommune. Det betyder ikke, at ingen gør det."]


def test_own_municipality_comes_first_and_plans_are_called_plans() -> None:
    tried = (Experience("Aarhus", Basis.TEXT), Experience("Ishøj", Basis.TABLE), Experience("Ballerup", Basis.PLANNED))
    row = rows(an_intervention(experiences=tried), an_intervention(), mine="Ishøj")["Hvem har prøvet det"]

    assert words(row)[0] == ["Ishøj, Aarhus", "Ønske eller plan: Ballerup"]


def test_what_is_the_same_for_all_is_said_and_silence_is_not_called_the_same() -> None:
    found = rows(an_intervention(), an_intervention(practitioners=("skole-og-laerere",)))

    assert "For hvem (ens)" in found
    assert "Kan gøre det" in found
    assert "Hvor længe og hvor tit" in found
