"""Whom to ring, on paper."""

from idekatalog.domain.document import Text
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.material import Material
from idekatalog.domain.personal import ContactPart, Correction
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.exchange.qr import with_codes
from idekatalog.sheets.paper import GRAY, LARGE, NORMAL
from tests.builders import PAGE_45, a_contact, a_register, an_intervention
from tests.sheets.pages import a_paper, colours, foreign_fonts, pages, properties, right_edges, words_of

KIND = SheetKind.CALL_SHEET
DID = (Text("De begyndte med klubben."), PAGE_45)
ENTRY = an_intervention(experiences=(Experience("Ballerup", Basis.PLANNED), Experience("Ishøj", Basis.TABLE, DID)))


def codes_of(*contacts: object) -> object:
    return with_codes(Material((), a_register(contacts=contacts))).codes


def printed(*entries: object, **fields: object) -> str:
    return words_of(a_paper(KIND, *(entries or (ENTRY,)), **fields))


def test_unit_number_mail_and_best_way_stand_with_what_they_did_and_on_what_basis() -> None:
    text = printed()

    assert "De har prøvet det Ishøj Center for Børn og Forebyggelse Tlf. 43 57 75 80 ishojkommune@ishoj.dk" in text
    assert "Bedst: ring • Bekymringssamtaler (Nævnt i skemaet): De begyndte med klubben. [I 45]" in text
    assert (
        "eller de planlægger det Ballerup Kataloget har ingen kontakt her. • Bekymringssamtaler (Ønske eller plan)"
        in text
    )


def test_five_questions_are_suggested_and_marked_as_the_editors_own() -> None:
    text = printed()

    assert "Redaktionens forslag, ikke fra kilderne. Spørg til metoden" in text
    assert "5. Hvad krævede det af tid og penge" in text
    assert "6." not in text.split("De har prøvet det")[0]


def test_there_is_room_to_write_under_everybody() -> None:
    assert printed().count("Talt med (enhed, dato): Det fortalte de:") == 2


def test_what_she_has_corrected_stands_beside_what_is_printed() -> None:
    known = (Correction("kontakt-ishoej", ContactPart.PHONE, "43577580", "11223344", "2026-10-03"),)
    text = printed(corrections=known)

    assert "Tlf. 11 22 33 44" in text
    assert "11 22 33 44: rettet af os 3. oktober 2026. I kataloget: 43 57 75 80" in text


def test_address_of_a_person_is_marked() -> None:
    contact = a_contact(personal_emails=("ishojkommune@ishoj.dk",))

    assert "Adressen ligner en persons. Ring først." in printed(register=a_register(contacts=(contact,)))


def test_code_stands_beside_a_contact_and_says_what_it_is_for() -> None:
    codes = codes_of(a_contact())
    pdf = a_paper(KIND, ENTRY, codes=codes)

    assert "Ret telefonens kamera mod koden" in words_of(pdf)
    assert "Ret telefonens kamera mod koden" not in printed()
    assert colours(pdf) == {(0, 0, 0)}


def test_several_interventions_are_one_list_and_many_are_counted() -> None:
    other = an_intervention(title="Mentorordninger")

    assert "Om Bekymringssamtaler og Mentorordninger." in printed(ENTRY, other)
    assert "Om 5 indsatser." in printed(*[ENTRY] * 5)
    assert printed(ENTRY, other).count("Center for Børn og Forebyggelse") == 1


def test_entry_nobody_is_named_for_says_that_this_is_no_no() -> None:
    assert "Kilden nævner ingen kommune. Det betyder ikke, at ingen gør det." in printed(
        an_intervention(experiences=())
    )


def test_sources_of_what_is_told_are_named() -> None:
    assert "Kilder [I] Strategisk Chefforum (2024). Idekatalog." in printed()


def test_long_words_and_addresses_stay_on_the_paper_in_every_size() -> None:
    contact = a_contact(unit="x" * 300, emails=(f"{'y' * 120}@{'z' * 120}.dk",))
    entry = an_intervention(experiences=(Experience("Ishøj", Basis.TABLE, (Text("w" * 300),)),))
    for paper in (NORMAL, LARGE):
        fields = {"register": a_register(contacts=(contact,)), "codes": codes_of(contact), "paper": paper}
        assert max(right_edges(a_paper(KIND, entry, **fields))) <= paper.page_size[0] - paper.margins.side + 2


def test_place_is_never_named_at_the_foot_of_a_page_without_its_contact() -> None:
    entries = [Experience(f"Ishøj {number}", Basis.TABLE, DID) for number in range(40)]
    contacts = tuple(a_contact(place=found.organisation, id=found.organisation) for found in entries)
    entry = an_intervention(experiences=tuple(entries))

    for page in pages(a_paper(KIND, entry, register=a_register(contacts=contacts))):
        last_place = page.rsplit("Ishøj ", 1)[-1]
        assert "Tlf. 43 57 75 80" in last_place or "Ishøj" not in page


def test_properties_and_fonts() -> None:
    pdf = a_paper(KIND, ENTRY)

    assert properties(pdf)["Title"] == "Hvem har prøvet det? – ringeliste"
    assert foreign_fonts(pdf) == 0
    assert (112, 112, 112) in colours(a_paper(KIND, ENTRY, paper=GRAY))
    assert pdf == a_paper(KIND, ENTRY)
