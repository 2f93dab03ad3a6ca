"""The table's paper as text: for the agenda, and for Sikker Post."""

from idekatalog.domain.meeting import Plan
from idekatalog.domain.personal import Workplace
from idekatalog.exchange.meeting_text import invitation, meeting_agenda
from tests.builders import a_meeting, a_register

PLAN = Plan("tirsdag kl. 8.30", "Rådhuset", "Vi vil finde <en> fast voksen.")


def test_agenda_has_every_part_of_the_table_and_none_of_hers() -> None:
    text = meeting_agenda(a_meeting(), PLAN, a_register()).text

    assert text.startswith("Samtale\nDato og tid: tirsdag kl. 8.30\nSted: Rådhuset\n\nFormål\nVi vil høre")
    for told in ("Vi vil finde <en> fast voksen.", "- Forældrene", "1. Velkommen.", "- Det første skridt", "Bygger på"):
        assert told in text
    for kept in ("Aftal, hvem der åbner", "Hvad går godt?", "Lov ikke tavshed", "nødvendige", "[I 45]"):
        assert kept not in text


def test_letter_to_a_family_tells_how_to_reach_us() -> None:
    text = invitation(a_meeting(), Plan(), Workplace(ssp_contact="11 22 33 44", lawyer="Jura")).text

    assert text.startswith("Kære familie\nVi vil gerne mødes med jer. Mødet hedder Samtale.\nDato og tid:\nSted:\n")
    assert "- Vores SSP-kontakt: 11 22 33 44" in text
    assert "Jura" not in text
    assert text.endswith("Venlig hilsen")


def test_letter_to_a_colleague_asks_for_no_names() -> None:
    text = invitation(a_meeting(has_family=False), PLAN, Workplace()).text

    assert text.startswith("Kære kollega")
    assert "Skriv ikke navne på borgere i svaret." in text
    assert "få i fat i os" not in text.lower()


def test_what_she_writes_is_text_and_no_markup() -> None:
    assert "&lt;en&gt; fast voksen" in invitation(a_meeting(), PLAN, Workplace()).html
