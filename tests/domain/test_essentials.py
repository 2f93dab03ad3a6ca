"""The facts at the head of an entry."""

from idekatalog.domain.document import Text, plain
from idekatalog.domain.essentials import essentials, silence
from idekatalog.domain.intervention import AgeRange
from tests.builders import PAGE_45, a_register, an_intervention


def facts(**fields: object) -> dict[str, list[str]]:
    found = essentials(an_intervention(**fields), a_register())
    return {fact.label: [plain(line) for line in fact.lines] for fact in found}


def test_labels_stand_for_ids() -> None:
    assert facts()["For hvem"] == ["Søskende"]
    assert facts()["Kan gøre det"] == ["SSP-medarbejder"]


def test_silent_facts_are_left_out() -> None:
    assert "Alder" not in facts()


def test_ages_read_as_people_say_them() -> None:
    note = (Text("Programmets alder."), PAGE_45)

    assert facts(ages=(AgeRange(4, 20, note), AgeRange(18, None)))["Alder"] == [
        "4-20 år: Programmets alder.",
        "fra 18 år",
    ]


def test_silence_is_one_sentence() -> None:
    assert silence(an_intervention()).startswith("Det siger kilden ikke noget om: alder, ")
    assert silence(an_intervention()).endswith(" og økonomi.")
