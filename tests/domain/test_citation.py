"""References written out for people."""

from idekatalog.domain.citation import citations
from idekatalog.domain.intervention import Reference
from tests.builders import a_register


def test_one_line_names_work_and_every_place_in_it() -> None:
    references = (Reference("idekatalog-2024", page="45"), Reference("idekatalog-2024", part="Skema 3"))

    assert citations(references, a_register()) == ("[I] Strategisk Chefforum (2024): Idekatalog, s. 45, Skema 3",)


def test_unknown_work_stands_for_itself() -> None:
    assert citations((Reference("ukendt"),), a_register()) == ("ukendt",)
