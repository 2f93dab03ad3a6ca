"""Sources written out, marks explained."""

from idekatalog.domain.document import Paragraph, Section, Source, SourceKind, Text
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from tests.builders import PAGE_45, a_document, a_register, an_intervention
from tests.sheets.pages import a_pdf, words_of

CATALOGUE = Work("idekatalog-2024", "Strategisk Chefforum", "2024", "Idekatalog", letter="I")
REPORT = Work(
    "dkr-2014", "DKR", "2014", "Hvad virker?", "Forlaget", "https://dkr.dk", note=(Text("Uden bilag."), PAGE_45)
)
VIVE = Work("vive", "VIVE", "", "Hovedresultater", letter="V")


def printed(*references: Reference, **fields: object) -> str:
    register = a_register(works=(CATALOGUE, REPORT, VIVE))
    return words_of(a_pdf(an_intervention(references=references, **fields), register=register))


def test_places_in_one_work_are_gathered_in_order() -> None:
    text = printed(
        Reference("idekatalog-2024", "40-41"),
        Reference("idekatalog-2024", part="Skema 3"),
        Reference("idekatalog-2024", "20"),
        Reference("idekatalog-2024", "40-41"),
    )

    assert "Kilder [I] Strategisk Chefforum (2024). Idekatalog. Side 20, 40-41. Del: Skema 3." in text


def test_everything_known_of_a_work_is_printed() -> None:
    assert "DKR (2014). Hvad virker? Forlaget. https://dkr.dk Uden bilag. [I 45]" in printed(Reference("dkr-2014"))


def test_unknown_work_stands_as_its_id() -> None:
    assert "Kilder ukendt-2020." in printed(Reference("ukendt-2020"))


def test_work_named_only_by_a_mark_is_listed() -> None:
    mark = Source(SourceKind.WORK, "V")
    document = (Section("kort-fortalt", "Kort fortalt", (Paragraph((Text("Ja."), mark)),)),)

    assert "[V] VIVE. Hovedresultater." in printed(document=document)


def test_only_marks_that_are_used_are_explained() -> None:
    frame = Section("mere", "Mere", (Paragraph((Text("Ring 112."), Source(SourceKind.FRAME))),))

    assert "[ramme] er en fast sætning" not in printed()
    assert "[ramme] er en fast sætning" in printed(document=(*a_document(), frame))
    assert "Mærket efter en sætning viser kilden: [I 45]." in printed()
