"""The head of a sheet and the facts at a glance."""

import pytest

from idekatalog.domain.document import Text
from idekatalog.domain.intervention import AgeRange
from tests.builders import PAGE_45, an_intervention
from tests.sheets.pages import a_pdf, words_of


def printed(**fields: object) -> str:
    return words_of(a_pdf(an_intervention(**fields)))


def test_sheet_begins_with_category_title_and_names() -> None:
    text = printed(abbreviations=("BS",), aliases=("samtale om bekymring",))

    assert text.startswith(
        "Metodeark · Dialogmetoder: samtaler og redskaber Bekymringssamtaler Kaldes også: BS, samtale om bekymring"
        " Temaer: Familie Status: I brug eller prøvet (2024) Kort fortalt"
    )


def test_unknown_ids_stand_for_themselves() -> None:
    text = printed(category="andet", status="ukendt", themes=("musik",))

    assert text.startswith("Metodeark · andet Bekymringssamtaler Temaer: musik Status: ukendt")


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (AgeRange(4, 20), "Alder 4-20 år "),
        (AgeRange(18, None), "Alder fra 18 år "),
        (AgeRange(None, 17), "Alder til og med 17 år "),
        (AgeRange(4, 20, (Text("Programmets alder."), PAGE_45)), "Alder 4-20 år: Programmets alder. [I 45]"),
        (AgeRange(None, None, (Text("Alle aldre."),)), "Alder Alle aldre."),
    ],
)
def test_ages_read_as_people_say_them(age: AgeRange, words: str) -> None:
    assert words in printed(ages=(age,))


def test_source_term_stands_under_our_own() -> None:
    text = printed(target_group_in_source=((Text("unge i slæng"), PAGE_45)))

    assert "For hvem – Søskende – Kildens ord: unge i slæng [I 45]" in text


def test_people_and_time_are_told_with_their_sources() -> None:
    text = printed(
        participants=((Text("Politiet"), PAGE_45), (Text("Forældrene"), PAGE_45)),
        coordinators=("ssp-medarbejdere",),
        coordination=(Text("Aftales på mødet."), PAGE_45),
        practitioners=("skole-og-laerere", "ssp-medarbejdere"),
        timing=((Text("Hver uge"), PAGE_45),),
    )

    assert "Ved bordet – Politiet [I 45] – Forældrene [I 45]" in text
    assert "Står for det – SSP-medarbejder – Aftales på mødet. [I 45]" in text
    assert "Kan gøre det Skole og lærere · SSP-medarbejder" in text
    assert "Hvor længe og hvor tit Hver uge [I 45]" in text.replace("Hver uge [I 45] tit", "tit Hver uge [I 45]")


def test_choices_of_the_editors_are_marked() -> None:
    text = printed(editorial=("temaer", "soegeord"), levels=("foregribende",))

    assert "Temaer: Familie [red.]" in text
    assert "For hvem Søskende Kan" in text
    assert "[red.] er redaktionens vurdering" in text


def test_law_carries_its_age() -> None:
    text = printed(legal_basis=("§115", "§115a"), law_as_of="2024-02")

    assert "§115, §115a" in text
    assert "Sådan stod det i februar 2024. Loven kan være ændret siden." in text


def test_no_law_named_is_no_row() -> None:
    assert "Lovgrundlag" not in printed(legal_basis=(), law_as_of="2024-02")


def test_silent_facts_have_no_row() -> None:
    text = printed(target_groups=(), practitioners=())

    assert "Kort overblik" not in text
    assert "For hvem" not in text
