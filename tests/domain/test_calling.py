"""In which order one rings."""

from dataclasses import replace

from idekatalog.domain.calling import Callee, Reach, callees, reaches
from idekatalog.domain.catalogue import Register
from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.personal import ContactPart, Correction
from idekatalog.domain.taxonomy import Group, Term, Tile, Vocabulary
from tests.builders import a_contact, a_register, an_intervention

PLACES = {"Herlev": (1, 4), "Ballerup": (1, 3), "Rødovre": (2, 4), "Ishøj": (3, 1), "Aarhus": None}


def a_map() -> Register:
    terms = (Term(name.lower(), name, tile=Tile(*at) if at else None) for name, at in PLACES.items())
    contacts = (a_contact(id=f"kontakt-{name}", place=name) for name in PLACES)
    return a_register(vocabulary=Vocabulary(((Group.MUNICIPALITY, tuple(terms)),)), contacts=tuple(contacts))


def told(*places: str, basis: Basis = Basis.TABLE) -> object:
    return an_intervention(experiences=tuple(Experience(place, basis) for place in places))


def order(found: tuple[Callee, ...]) -> list[str]:
    return [callee.place for callee in found]


def a_correction(place: str, value: str = "11223344") -> Correction:
    return Correction(f"kontakt-{place}", ContactPart.PHONE, "43577580", value, "2026-10-03")


def test_own_municipality_then_its_neighbours_then_the_others_by_distance() -> None:
    found = callees([told("Aarhus", "Ishøj", "Ballerup", "Rødovre", "Herlev")], a_map(), mine="Herlev")

    assert order(found) == ["Herlev", "Ballerup", "Rødovre", "Ishøj", "Aarhus"]


def test_without_an_own_municipality_the_alphabet_decides() -> None:
    found = callees([told("Rødovre", "Aarhus", "Ishøj")], a_map())

    assert order(found) == ["Ishøj", "Rødovre", "Aarhus"]


def test_contacts_she_has_confirmed_or_corrected_come_first_among_equals() -> None:
    known = [a_correction("Aarhus"), a_correction("Rødovre", value="43577580")]
    found = callees([told("Ballerup", "Rødovre", "Ishøj", "Aarhus")], a_map(), "Herlev", known)

    assert order(found) == ["Rødovre", "Ballerup", "Aarhus", "Ishøj"]
    assert [callee.is_known for callee in found] == [True, False, True, False]


def test_experience_comes_before_what_is_alike_or_planned_wherever_it_is() -> None:
    far, near = told("Aarhus"), told("Herlev", "Ballerup", basis=Basis.PLANNED)

    assert order(callees([near, far], a_map(), mine="Herlev")) == ["Aarhus", "Herlev", "Ballerup"]


def test_place_with_several_interventions_stands_once_with_what_it_has_tried_first() -> None:
    planned = replace(told("Ishøj", basis=Basis.PLANNED), title="Mentor")
    (callee,) = callees([planned, told("Ishøj")], a_map())

    assert [tried.title for tried in callee.tried] == ["Bekymringssamtaler", "Mentor"]
    assert callee.has_experience


def test_contact_is_told_as_she_knows_it_with_what_she_has_put_right() -> None:
    (callee,) = callees([told("Ishøj")], a_map(), corrections=[a_correction("Ishøj"), a_correction("Aarhus")])

    assert callee.reaches[0].contact.phones == ("11223344",)
    assert callee.reaches[0].corrections == (a_correction("Ishøj"),)
    assert reaches([a_contact()]) == (Reach(a_contact()),)
