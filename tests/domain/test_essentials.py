"""The facts at the head of an entry."""

from idekatalog.domain.document import Paragraph, Section, Text, plain, sources
from idekatalog.domain.essentials import EDITORIAL, Aspect, essentials, knowledge_lines, silence, told_facts
from idekatalog.domain.intervention import AgeRange, Basis, Dimension, Experience, Knowledge, Reported
from tests.builders import PAGE_45, a_document, a_register, an_intervention


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


def test_choices_of_the_editors_carry_their_mark_everywhere() -> None:
    (fact,) = told_facts(an_intervention(editorial=("maalgrupper",)), a_register(), (Aspect.TARGET_GROUPS,))

    assert sources(fact.lines[0]) == (EDITORIAL,)


def test_law_is_never_told_without_its_age() -> None:
    found = facts(legal_basis=("§115",), law_as_of="2024-02")["Lovgrundlag, som kilden nævner"]

    assert found[0] == "§115"
    assert found[1].startswith("Sådan stod det i februar 2024.")


def test_plan_or_likeness_is_not_called_experience() -> None:
    tried = (Experience("Ballerup", Basis.PLANNED), Experience("Ishøj", Basis.TEXT), Experience("Aarhus", Basis.TABLE))

    assert facts(experiences=tried)["Hvem har prøvet det"] == ["Ishøj, Aarhus", "Ønske eller plan: Ballerup"]


def test_warning_stands_before_what_to_be_aware_of() -> None:
    caution = Section("pas-paa", "Pas på", (Paragraph((Text("Lov ikke sikkerhed."),)),))
    (fact,) = told_facts(an_intervention(document=(*a_document(), caution)), a_register(), (Aspect.CARE,))

    assert [plain(line) for line in fact.lines] == ["Lov ikke sikkerhed.", "Lov ikke tavshed."]


def test_knowledge_names_its_dimension_and_how_far_it_goes() -> None:
    told = Knowledge(Dimension.EFFECT, Reported.PARTLY, (Text("Ingen måling."),))

    assert [plain(line) for line in knowledge_lines((told, Knowledge(Dimension.METHOD, Reported.NOT)))] == [
        "Effekt (delvist oplyst): Ingen måling."
    ]
