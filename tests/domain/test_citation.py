"""References written out for people."""

import pytest

from idekatalog.domain.citation import citations, contact_source, first_citation, reference_line, short_name
from idekatalog.domain.document import Emphasis, plain
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from tests.builders import a_contact, a_register


def test_one_line_names_work_and_every_place_in_it() -> None:
    references = (Reference("idekatalog-2024", page="45"), Reference("idekatalog-2024", part="Skema 3"))

    assert citations(references, a_register()) == ("[I] Strategisk Chefforum (2024): Idekatalog, s. 45, Skema 3",)


def test_unknown_work_stands_for_itself() -> None:
    assert citations((Reference("ukendt"),), a_register()) == ("ukendt",)


@pytest.mark.parametrize(
    ("work", "reference"),
    [
        (
            Work("a", "Bichler, G.", "2019", "Networks", "Oakland: UC Press", "https://a.dk"),
            "Bichler, G. (2019). Networks. Oakland: UC Press. https://a.dk",
        ),
        (Work("a", "", "2023", "Exit fra bander"), "Exit fra bander (2023)."),
        (Work("a", "DKR", "u.å", "PSPK"), "DKR (u.å.). PSPK."),
        (Work("a", "DKR", "", ""), "DKR (u.å.). [Kilden nævner ikke titlen]."),
        (Work("a", "DKR", "2017", "Hvad er Signs of Safety?"), "DKR (2017). Hvad er Signs of Safety?"),
    ],
)
def test_reference_is_written_as_danes_write_it(work: Work, reference: str) -> None:
    assert plain(reference_line(work)) == reference


def test_places_stand_behind_the_title_in_italics() -> None:
    line = reference_line(Work("a", "DKR", "2017", "Er den god?"), "s. 45", "Skema 3")

    assert plain(line) == "DKR (2017). Er den god?, s. 45, Skema 3."
    assert Emphasis("Er den god?") in line


def test_first_citation_is_the_catalogue_with_its_month() -> None:
    references = (Reference("idekatalog-2024", page="45"), Reference("ukendt"))

    assert first_citation(references, a_register()) == "Idekataloget, februar 2024, s. 45"
    assert first_citation((), a_register()) == "Idekataloget, februar 2024"


def test_work_without_a_name_of_its_own_is_its_id() -> None:
    assert short_name(Work("x", "", "", ""), a_register()) == "x"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("I Tag kontakt", "Idekataloget, Tag kontakt, februar 2024"),
        ("E", "Exit fra bander, februar 2024"),
        ("Z 4", "Z 4, februar 2024"),
    ],
)
def test_contact_says_where_its_number_stands(source: str, said: str) -> None:
    works = (*a_register().works, Work("exit", "", "2023", "Exit fra bander", letter="E"))

    assert contact_source(a_contact(source=source), a_register(works=works)) == said
