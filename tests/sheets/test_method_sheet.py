"""One intervention on paper: all of it, in a useful order."""

import pytest

from idekatalog.domain.document import Emphasis, Link, List, Paragraph, Question, Section, Strong, Table, Text
from idekatalog.domain.intervention import (
    AgeRange,
    Basis,
    Dimension,
    Experience,
    Intervention,
    Knowledge,
    Reference,
    Relation,
    Reported,
)
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.builders import PAGE_45, a_document, a_register, an_intervention
from tests.sheets.pages import a_pdf, pages, words_of

HOSTILE = "<img src=/etc/passwd> & </para> <a href='javascript:alert(1)'>x</a> %s {0}"
LONG_WORD = "Donaudampskibsselskabskaptajn" * 10
LONG_TEXT = "Tekst med mange ord, som ikke vil holde op. " * 230


def an_entry_of(text: str) -> Intervention:
    """Build an intervention with the text in every field."""
    line = (Text(text), Strong(text), Emphasis(text), Link(text, text), PAGE_45)
    blocks = (Paragraph(line), List((line,), ordered=True), Table((line, line), ((line, line),)), Question(text))
    slugs = ("kort-fortalt", "pas-paa", "saadan-goer-i", "mere-om-indsatsen")
    return an_intervention(
        title=text,
        category=text,
        status=text,
        document=tuple(Section(slug, text, (*blocks, Section("x", text, blocks))) for slug in slugs),
        abbreviations=(text,),
        aliases=(text,),
        themes=(text,),
        target_groups=(text,),
        target_group_in_source=line,
        coordinators=(text,),
        practitioners=(text,),
        coordination=line,
        participants=(line, line),
        timing=(line,),
        ages=(AgeRange(None, None, line), AgeRange(1, 2, line)),
        legal_basis=(text,),
        law_as_of=text,
        levels=(text,),
        arenas=(text,),
        experiences=(Experience(text, Basis.TEXT, line), Experience("Ishøj", Basis.SIMILAR, line)),
        knowledge=(Knowledge(Dimension.EFFECT, Reported.PARTLY, line),),
        related=(Relation(text, text),),
        references=(Reference(text, text, text),),
        editorial=(text,),
    )


def test_order_serves_a_hurried_reader() -> None:
    caution = Section("pas-paa", "Pas på", (Paragraph((Text("Ro på."),)),))
    entry = an_intervention(
        document=(*a_document(), caution),
        related=(Relation("knock-knock", "Uvarslet."),),
        references=(Reference("idekatalog-2024", "45"),),
        knowledge=(Knowledge(Dimension.EFFECT, Reported.PARTLY, (Text("Gode erfaringer."),)),),
    )
    text = words_of(a_pdf(entry))
    headings = (
        "Bekymringssamtaler",
        "Kort fortalt",
        "Pas på",
        "Kort overblik",
        "Sådan gør I",
        "Spørgsmål at stille",
        "Vær opmærksom på",
        "Hvem har prøvet det",
        "Det ved kilden",
        "Hænger sammen med",
        "Kilder",
        "Det siger kilden ikke noget om:",
    )

    places = [text.index(heading) for heading in headings]
    assert places == sorted(places)


def test_questions_stand_under_their_phase() -> None:
    text = words_of(a_pdf(an_intervention()))

    assert "Kortlæg (fagperson til den unge) Hvordan er en almindelig dag for dig?" in text


def test_related_entries_are_named_by_title() -> None:
    relation = (Relation("knock-knock", "Politiets udgave."), Relation("ukendt", "Ny."))
    text = words_of(a_pdf(an_intervention(related=relation), titles={"knock-knock": "Knock-knock-strategien"}))

    assert "• Knock-knock-strategien: Politiets udgave. • ukendt: Ny." in text


def test_entries_printed_together_know_each_other() -> None:
    first = an_intervention(related=(Relation("anden", "Læs videre."),))

    assert "• Den anden: Læs videre." in words_of(a_pdf(first, an_intervention(id="anden", title="Den anden")))


@pytest.mark.parametrize(
    ("knowledge", "words"),
    [
        (Knowledge(Dimension.EFFECT, Reported.FULLY, (Text("Målt."), PAGE_45)), "• Effekt: Målt. [I 45]"),
        (Knowledge(Dimension.EFFECT, Reported.PARTLY, (Text("Løst."),)), "• Effekt (delvist oplyst): Løst."),
        (Knowledge(Dimension.METHOD, Reported.FULLY), "• Metode: Oplyst i kilden."),
    ],
)
def test_knowledge_is_a_sentence_with_its_limit(knowledge: Knowledge, words: str) -> None:
    assert words in words_of(a_pdf(an_intervention(knowledge=(knowledge,))))


def test_what_the_source_does_not_say_ends_the_sheet() -> None:
    told = tuple(Knowledge(dimension, Reported.FULLY) for dimension in Dimension)
    some = words_of(a_pdf(an_intervention(knowledge=told)))
    silent = "Det siger kilden ikke noget om:"

    assert some.index(silent) > some.index("Kilder")
    assert "alder" in some.partition(silent)[2]
    assert "effekt" not in some.partition(silent)[2]


def test_search_words_stay_in_the_program() -> None:
    assert "bekymret" not in words_of(a_pdf(an_intervention(search_words=("bekymret",))))


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
@pytest.mark.parametrize("text", [HOSTILE, LONG_WORD, "\ud800\x00😀", "", " "])
def test_any_text_makes_a_sheet(text: str, paper: Paper) -> None:
    assert pages(a_pdf(an_entry_of(text), paper=paper, register=a_register(edition=text)))


def test_hostile_text_is_printed_as_text() -> None:
    pdf = a_pdf(an_entry_of(HOSTILE))
    text = words_of(pdf).replace(" ", "")

    assert text.count(HOSTILE.replace(" ", "")) > 100
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf


@pytest.mark.parametrize("paper", [NORMAL, LARGE])
def test_long_texts_run_on_over_pages(paper: Paper) -> None:
    text = (Text(LONG_TEXT + "Slut."),)
    entry = an_intervention(
        document=(
            Section("kort-fortalt", "Kort fortalt", (Paragraph(text),)),
            Section("pas-paa", "Pas på", (Paragraph(text),)),
        ),
        coordination=text,
        experiences=(Experience("Ishøj", Basis.TEXT, text),),
    )

    printed = words_of(a_pdf(entry, paper=paper))

    assert len(LONG_TEXT) > 10_000
    assert printed.count("Slut.") == 4
