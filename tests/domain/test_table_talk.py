"""What is said at the table has no marks, and one sentence tells what it rests on."""

from idekatalog.domain.document import Paragraph, Section, Source, SourceKind, Text
from idekatalog.domain.personal import Workplace
from idekatalog.domain.table_talk import reachable, rests_on, said, without_marks
from tests.builders import PAGE_45, a_meeting, a_register


def test_no_mark_is_left() -> None:
    assert without_marks((Text("Velkommen."), PAGE_45)) == (Text("Velkommen."),)


def test_works_are_named_with_the_places_used() -> None:
    told = rests_on(a_meeting(), a_register())

    assert told == "Bygger på Idekataloget, februar 2024, s. 45. Resten er redaktionens forslag."


def test_what_rests_on_nothing_says_so() -> None:
    line = (Text("Vi mødes."), Source(SourceKind.EDITORIAL))
    meeting = a_meeting(document=(Section("formaal", "Formål", (Paragraph(line),)),))

    assert rests_on(meeting, a_register()) == "Redaktionens forslag, ikke fra kilderne."
    assert said(meeting.section("ved-bordet")) == ()


def test_families_get_numbers_and_nothing_internal() -> None:
    workplace = Workplace(report="Modtagelsen", ssp_contact="Mette,\n11 22 33 44", lawyer="Jura", records="Fagsystemet")

    assert reachable(workplace) == ("Vores SSP-kontakt: Mette, 11 22 33 44",)
