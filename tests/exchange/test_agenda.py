"""What is pasted into an agenda and a journal."""

import pytest

from idekatalog.domain.document import List, Paragraph, Section, Source, SourceKind, Text
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from idekatalog.exchange.agenda import agenda_clip, journal_text
from tests.builders import a_document, a_register, an_intervention

LAW = "Sådan stod det i februar 2024. Loven kan være ændret siden."


@pytest.mark.parametrize(
    ("reference", "source"),
    [
        (Reference("idekatalog-2024", page="45"), "Idekataloget, februar 2024, s. 45"),
        (Reference("idekatalog-2024", part="Nye initiativer"), "Idekataloget, februar 2024, Nye initiativer"),
        (Reference("exit"), "Exit fra bander, 2023"),
        (Reference("ukendt", page="3"), "ukendt, s. 3"),
    ],
)
def test_journal_names_method_and_first_source_and_nothing_else(reference: Reference, source: str) -> None:
    entry = an_intervention(title="Banderåd", references=(reference, Reference("idekatalog-2024", page="1")))
    works = (*a_register().works, Work("exit", "", "2023", "Exit fra bander", letter="E"))

    assert journal_text(entry, a_register(works=works)) == f"Metode drøftet: Banderåd ({source}). Aftaler: "


def test_journal_speaks_of_one_conversation_where_the_entry_knows_the_word() -> None:
    entry = an_intervention(aliases=("bekymringssamtale",), references=(Reference("idekatalog-2024", page="45"),))

    assert journal_text(entry, a_register()) == (
        "Metode drøftet: Bekymringssamtale (Idekataloget, februar 2024, s. 45). Aftaler: "
    )


def test_entry_without_sources_is_still_from_the_catalogue() -> None:
    assert "(Idekataloget, februar 2024)" in journal_text(an_intervention(), a_register())


def test_agenda_holds_what_a_meeting_needs() -> None:
    entry = an_intervention(
        references=(Reference("idekatalog-2024", page="45"),), editorial=("maalgrupper", "soegeord")
    )

    text = agenda_clip(entry, a_register()).text

    assert text.splitlines()[:2] == [
        "Metode til drøftelse: Bekymringssamtaler",
        "I taler med en ung, fordi noget bekymrer jer.",
    ]
    assert "For hvem: Søskende [red.]" in text
    assert "Hvem har prøvet det:\n- Ishøj\n- Ønske eller plan: Ballerup" in text
    assert "Vær opmærksom på\n- Lov ikke tavshed." in text
    assert "[red.] er redaktionens vurdering, ikke fra kilderne." in text
    assert text.endswith("Kilde: Idekataloget, februar 2024, s. 45")


def test_caution_and_marks_that_are_not_of_a_work_are_explained() -> None:
    frame = Paragraph((Text("Spørg jeres jurist."), Source(SourceKind.FRAME)))
    document = (*a_document(), Section("pas-paa", "Pas på", (List(((Text("Lav ingen lister."),),)), frame)))

    text = agenda_clip(an_intervention(document=document), a_register()).text

    assert text.index("Pas på") < text.index("For hvem")
    assert "[ramme] er en fast sætning, som ikke står i kilderne." in text
    assert "[red.] er" not in text


def test_law_carries_its_date_once() -> None:
    stamp = Paragraph((Text(f"{LAW} Spørg jeres jurist, før I deler oplysninger."),))
    said = Section("vaer-opmaerksom-paa", "Vær opmærksom på", (stamp,))
    law = {"law_as_of": "2024-02", "legal_basis": ("§115",)}
    entries = (an_intervention(law_as_of="2024-02"), an_intervention(**law), an_intervention(**law, document=(said,)))

    assert [agenda_clip(entry, a_register()).text.count(LAW) for entry in entries] == [1, 1, 1]
