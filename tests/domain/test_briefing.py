"""What she has at hand comes from what the meeting is about first, and tells whom to ring near her."""

from dataclasses import replace

import pytest

from idekatalog.domain.article import Situation
from idekatalog.domain.briefing import briefing, kind_for
from idekatalog.domain.contact import ContactGroup
from idekatalog.domain.document import List, Question, Section, Text, plain
from idekatalog.domain.intervention import Basis, Experience, Relation
from idekatalog.domain.material import Material
from tests.builders import a_contact, a_document, a_meeting, a_register, an_intervention


def a_situation() -> Situation:
    document = (
        Section("spoerg-om", "Spørg om", (List(((Text("Hvem er du glad for?"),),)),)),
        Section("undgaa", "Undgå", (List(((Text("Undgå at gætte."),),)),)),
    )
    return Situation("situation-set", "Han er set", document, "", (Relation("bekymringssamtaler", ""),))


def words(lines: tuple[object, ...]) -> list[str]:
    return [plain(line) for line in lines]  # type: ignore[arg-type]


def test_what_it_is_about_comes_before_what_every_such_meeting_needs() -> None:
    told = briefing(a_meeting(), Material((a_situation(), an_intervention()), a_register()))

    assert words(told.questions) == [
        "Hvem er du glad for?",
        "Til den unge: Hvordan er en almindelig dag for dig?",
        "Hvad går godt?",
    ]
    assert words(told.cautions) == ["Undgå at gætte.", "Lov ikke tavshed."]
    assert words(told.before) == ["Aftal, hvem der åbner."]


def test_every_text_has_its_say_before_one_has_two() -> None:
    asked = tuple(Question(f"A{number}?") for number in range(3))
    many = an_intervention(document=(Section("spoergsmaal-at-stille", "Spørgsmål", asked),))

    told = briefing(a_meeting(), Material((many, a_situation()), a_register()))

    assert words(told.questions)[:3] == ["A0?", "Hvem er du glad for?", "A1?"]


def test_what_is_said_twice_comes_once() -> None:
    told = briefing(a_meeting(), Material((a_situation(), a_situation()), a_register()))

    assert words(told.questions).count("Hvem er du glad for?") == 1


def test_professionals_ask_each_other() -> None:
    asked = Question("Hvad har vi set?", "Fase", "fagperson", "fagperson")
    entry = an_intervention(document=(Section("spoergsmaal-at-stille", "Spørgsmål", (asked,)),))

    assert (
        words(briefing(a_meeting(), Material((entry,), a_register())).questions)[0] == "Til hinanden: Hvad har vi set?"
    )


def test_neighbours_who_have_tried_most_are_rung_first() -> None:
    other = an_intervention(
        id="mentorordninger", title="Mentorordninger", experiences=(Experience("Herlev", Basis.TABLE),)
    )
    both = an_intervention(experiences=(Experience("Herlev", Basis.TABLE), Experience("Ishøj", Basis.TEXT)))
    contacts = (
        a_contact(id="aarhus", place="Aarhus", group=ContactGroup.OTHER),
        a_contact(),
        a_contact(id="herlev", place="Herlev"),
    )
    far = replace(both, experiences=(*both.experiences, Experience("Aarhus", Basis.TABLE)))

    told = briefing(a_meeting(), Material((far, other), a_register(contacts=contacts)))

    assert [call.contact.id for call in told.calls] == ["herlev", "kontakt-ishoej", "aarhus"]
    assert told.calls[0].tried == ("Bekymringssamtaler", "Mentorordninger")


@pytest.mark.parametrize("fields", [{"phones": ()}, {"place": "Ballerup"}], ids=["no phone", "only a plan"])
def test_only_who_has_tried_it_and_has_a_phone_is_rung(fields: dict[str, object]) -> None:
    register = a_register(contacts=(a_contact(**fields),))

    assert briefing(a_meeting(), Material((an_intervention(),), register)).calls == ()


def test_nobody_rings_her_own_place() -> None:
    material = Material((an_intervention(),), a_register(), municipality="Ishøj")

    assert briefing(a_meeting(), material).calls == ()
    assert briefing(a_meeting(), replace(material, municipality="Herlev")).calls != ()


def test_a_situation_brings_the_numbers_of_what_it_leads_to() -> None:
    material = Material((a_situation(),), a_register(), led_to=(an_intervention(),))

    assert [call.contact.place for call in briefing(a_meeting(), material).calls] == ["Ishøj"]


def test_kind_of_meeting_is_the_one_most_lead_to() -> None:
    first = a_meeting(id="moede-a", interventions=())
    second = a_meeting(id="moede-b")

    assert kind_for((first, second), (an_intervention(),)) == second
    assert kind_for((first, second), (a_situation(),)) == second
    assert kind_for((first, second), ()) == first
    assert kind_for((), (an_intervention(document=a_document()),)) is None
