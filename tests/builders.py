"""Small catalogues to arrange tests with; never the real one."""

from typing import Any

from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.contact import Channel, Contact, ContactGroup
from idekatalog.domain.document import List, Paragraph, Question, Section, Source, SourceKind, Text
from idekatalog.domain.intervention import (
    Basis,
    Dimension,
    Experience,
    Intervention,
    Knowledge,
    Reference,
    Relation,
    Reported,
)
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.taxonomy import Group, Term, Vocabulary

PAGE_45 = Source(SourceKind.WORK, "I", page="45")


def a_document(
    purpose: str = "I taler med en ung, fordi noget bekymrer jer.", step: str = "Lyt først."
) -> tuple[Section, ...]:
    """Build a short document with purpose, steps, one question and one attention point."""
    asked = Question("Hvordan er en almindelig dag for dig?", "Kortlæg", "fagperson", "den unge")
    return (
        Section("kort-fortalt", "Kort fortalt", (Paragraph((Text(purpose), PAGE_45)),)),
        Section("saadan-goer-i", "Sådan gør I", (List(((Text(step), PAGE_45),), ordered=True),)),
        Section(
            "spoergsmaal-at-stille",
            "Spørgsmål at stille",
            (Section("kortlaeg", "Kortlæg (fagperson til den unge)", (asked,)),),
        ),
        Section("vaer-opmaerksom-paa", "Vær opmærksom på", (List(((Text("Lov ikke tavshed."), PAGE_45),)),)),
    )


def an_intervention(**fields: Any) -> Intervention:
    """Build an intervention; any field can be given."""
    given: dict[str, Any] = {
        "id": "bekymringssamtaler",
        "title": "Bekymringssamtaler",
        "category": "dialogmetode",
        "status": "afproevet",
        "document": a_document(),
        "body": "## Kort fortalt\nI taler med en ung, fordi noget bekymrer jer. [I 45]\n",
        "themes": ("familie",),
        "target_groups": ("soeskende",),
        "practitioners": ("ssp-medarbejdere",),
        "experiences": (Experience("Ishøj", Basis.TABLE), Experience("Ballerup", Basis.PLANNED)),
        "knowledge": (Knowledge(Dimension.EFFECT, Reported.NOT),),
        "search_words": ("bekymret",),
    }
    return Intervention(**(given | fields))


def a_meeting(**fields: Any) -> Meeting:
    """Build a kind of meeting with all its parts; any field can be given."""

    def part(slug: str, title: str, *points: str) -> Section:
        return Section(slug, title, (List(tuple((Text(point), PAGE_45) for point in points)),))

    document = (
        Section("formaal", "Formål", (Paragraph((Text("Vi vil høre, hvordan I har det."), PAGE_45)),)),
        part("ved-bordet", "Ved bordet", "Den unge", "Forældrene"),
        part("saadan-taler-vi-sammen", "Sådan taler vi sammen", "Velkommen.", "Det, der går godt."),
        part("det-aftaler-vi", "Det aftaler vi", "Det første skridt"),
        part("foer-moedet", "Før mødet", "Aftal, hvem der åbner."),
        part("spoerg-om", "Spørg om", "Hvad går godt?"),
        part("pas-paa", "Pas på", "Lov ikke tavshed."),
        Section("rammen", "Rammen", (Paragraph((Text("Del kun det nødvendige."),)),)),
    )
    given: dict[str, Any] = {
        "id": "moede-samtale",
        "title": "Samtale",
        "document": document,
        "body": "## Formål\nVi vil høre, hvordan I har det. [I 45]\n",
        "interventions": (Relation("bekymringssamtaler", "Den fører hertil."),),
        "position": 1,
        "has_family": True,
        "references": (Reference("idekatalog-2024", page="45"),),
    }
    return Meeting(**(given | fields))


def a_talk(*phases: tuple[str, int]) -> tuple[Section, ...]:
    """Build a document with a purpose and so many questions in each phase, told apart by number."""
    sections = tuple(
        Section(
            title.lower(),
            title,
            tuple(
                Question(f"{title}, spørgsmål {number}: Hvad tænker du?", title, "fagperson", "den unge")
                for number in range(1, count + 1)
            ),
        )
        for title, count in phases
    )
    return (*a_document()[:2], Section("spoergsmaal-at-stille", "Spørgsmål at stille", sections), a_document()[3])


def a_contact(**fields: Any) -> Contact:
    """Build a contact in Ishøj; any field can be given."""
    given: dict[str, Any] = {
        "id": "kontakt-ishoej",
        "organisation": "Ishøj Kommune",
        "place": "Ishøj",
        "unit": "Center for Børn og Forebyggelse",
        "group": ContactGroup.LOCAL,
        "channel": Channel.PHONE,
        "phones": ("43577580",),
        "emails": ("ishojkommune@ishoj.dk",),
        "experience": ("Samarbejde på tværs",),
        "source_date": "2024-02",
    }
    return Contact(**(given | fields))


def a_vocabulary() -> Vocabulary:
    """Build a vocabulary with a few terms in every group."""
    return Vocabulary(
        (
            (
                Group.CATEGORY,
                (
                    Term("organisatorisk", "Organisatoriske tiltag", "samarbejde og ledelse"),
                    Term("situationel", "Situationelle tiltag", "steder og rammer"),
                    Term("social", "Sociale tiltag", "arbejdet med unge og familier"),
                    Term("dialogmetode", "Dialogmetoder", "samtaler og redskaber"),
                ),
            ),
            (Group.STATUS, (Term("afproevet", "I brug eller prøvet (2024)"), Term("nyt-initiativ", "Nyt i 2024"))),
            (Group.THEME, (Term("adfaerd", "Adfærd"), Term("familie", "Familie"))),
            (Group.TARGET_GROUP, (Term("soeskende", "Søskende"), Term("unge-18-plus", "Unge over 18"))),
            (
                Group.PROFESSION,
                (Term("ssp-medarbejdere", "SSP-medarbejder"), Term("skole-og-laerere", "Skole og lærere")),
            ),
            (
                Group.MUNICIPALITY,
                (
                    Term("ballerup", "Ballerup", is_local=True),
                    Term("ishoej", "Ishøj", is_local=True),
                    Term("aarhus", "Aarhus"),
                ),
            ),
            (Group.ORGANISATION, (Term("kriminalforsorgen", "Kriminalforsorgen"),)),
            (Group.BASIS, (Term("skema", "Nævnt i skemaet"), Term("planlagt", "Ønske eller plan"))),
        )
    )


def a_register(**fields: Any) -> Register:
    """Build a register with one contact and one source document."""
    given: dict[str, Any] = {
        "vocabulary": a_vocabulary(),
        "contacts": (a_contact(),),
        "works": (
            Work(
                "idekatalog-2024",
                "Strategisk Chefforum",
                "2024",
                "Idekatalog",
                letter="I",
                pages=("40-41", "45"),
                parts=("Skema 3",),
            ),
        ),
        "edition": "2024-02",
    }
    return Register(**(given | fields))


def a_catalogue(*interventions: Intervention, **fields: Any) -> Catalogue:
    """Build a catalogue of the given interventions, or of one."""
    return Catalogue(
        register=fields.pop("register", a_register()), interventions=interventions or (an_intervention(),), **fields
    )
