"""Who has tried it, and how to reach them."""

from dataclasses import replace

import pytest

from idekatalog.domain.contact import Channel
from idekatalog.domain.document import Text
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.builders import PAGE_45, a_contact, a_register, an_intervention
from tests.sheets.pages import a_pdf, words_of

ISHOEJ = Experience("Ishøj", Basis.TABLE, (Text("Begyndte i 2022."), PAGE_45))


def printed(*experiences: Experience, paper: Paper = NORMAL, **contact: object) -> str:
    register = a_register(contacts=(a_contact(**contact),))
    return words_of(a_pdf(an_intervention(experiences=experiences), register=register, paper=paper))


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
def test_contact_stands_beside_the_experience(paper: Paper) -> None:
    text = printed(ISHOEJ, paper=paper)

    for words in (
        "Ishøj Nævnt i skemaet",
        "Begyndte i 2022. [I 45]",
        "Center for Børn og Forebyggelse Tlf. 43 57 75 80 ishojkommune@ishoj.dk",
    ):
        assert words in text


def test_several_numbers_are_told_apart() -> None:
    assert "Tlf. 43 28 28 15 eller 21 69 59 30" in printed(ISHOEJ, phones=("43282815", "21695930"))


def test_secure_post_is_said_in_words() -> None:
    post_only = printed(ISHOEJ, channel=Channel.SECURE_POST, phones=(), emails=())

    assert "Forebyggelse Sikker Post" in post_only
    assert "ishoj.dk eller Sikker Post" in printed(ISHOEJ, takes_secure_post=True)


def test_web_address_is_printed() -> None:
    assert "https://a.dk/kontakt" in printed(ISHOEJ, url="https://a.dk/kontakt", phones=(), emails=())


def test_plans_come_after_what_has_been_tried() -> None:
    text = printed(Experience("Ballerup", Basis.PLANNED), ISHOEJ)

    assert text.index("Ishøj Nævnt i skemaet") < text.index("Ballerup Ønske eller plan")


def test_missing_contact_is_said() -> None:
    assert "Ballerup Ønske eller plan Kataloget har ingen kontakt her." in printed(
        Experience("Ballerup", Basis.PLANNED)
    )


def test_contacts_carry_their_age() -> None:
    assert "Numre og adresser er fra februar 2024. De kan være ændret siden." in printed(ISHOEJ)
    assert "Numre og adresser" not in printed(Experience("Ballerup", Basis.PLANNED))


def test_contacts_of_several_ages_name_each() -> None:
    contacts = (a_contact(), a_contact(id="to", place="Exit", source_date="2023-09-21"))
    entry = an_intervention(experiences=(ISHOEJ, Experience("Exit", Basis.TEXT)))

    text = words_of(a_pdf(entry, register=a_register(contacts=contacts)))

    assert "er fra 21. september 2023 og februar 2024." in text


def test_every_unit_of_a_place_is_listed() -> None:
    contacts = (a_contact(unit="Den ene"), a_contact(id="to", unit="Den anden"))

    text = words_of(a_pdf(an_intervention(experiences=(ISHOEJ,)), register=a_register(contacts=contacts)))

    assert text.index("Den ene") < text.index("Den anden")


def test_silence_about_municipalities_is_no_denial() -> None:
    assert "Kilden nævner ingen kommune. Det betyder ikke, at ingen gør det." in printed()


def test_places_the_source_tells_the_same_of_stand_together() -> None:
    contacts = (a_contact(), a_contact(id="to", place="Greve", unit="SSP", phones=("11223344",)))
    entry = an_intervention(experiences=(ISHOEJ, replace(ISHOEJ, organisation="Greve")))

    text = words_of(a_pdf(entry, register=a_register(contacts=contacts)))

    assert "Ishøj og Greve Nævnt i skemaet Begyndte i 2022. [I 45]" in text
    assert text.count("Begyndte i 2022.") == 1
    assert "Greve SSP Tlf. 11 22 33 44" in text


def test_sixty_experiences_run_over_pages_and_none_is_lost() -> None:
    experiences = tuple(Experience(f"Sted {number}", Basis.TEXT, (Text(f"Nr. {number}."),)) for number in range(60))

    text = words_of(a_pdf(an_intervention(experiences=experiences)))

    assert all(f"Sted {number} tekst Nr. {number}." in text for number in range(60))
