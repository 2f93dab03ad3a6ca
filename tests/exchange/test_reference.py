"""References as people paste them."""

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.intervention import Reference
from idekatalog.domain.literature import Work
from idekatalog.exchange.reference import entry_reference, work_reference
from tests.builders import a_register, an_intervention


def test_work_has_its_title_in_italics() -> None:
    clip = work_reference(Work("fisker", "Fisker, K.", "2020", "Det Kriminalpræventive Styresystem"))

    assert clip.text == "Fisker, K. (2020). Det Kriminalpræventive Styresystem."
    assert "<i>Det Kriminalpr&#230;ventive Styresystem</i>." in clip.html


def test_entry_names_its_works_with_the_pages() -> None:
    references = (Reference("idekatalog-2024", page="45"), Reference("ukendt"), Reference("idekatalog-2024", page="4"))

    assert entry_reference(an_intervention(references=references), a_register()).text == (
        "Bekymringssamtaler. Opslag i Idekatalog, indhold fra februar 2024.\n"
        "Bygger på:\n"
        "- Strategisk Chefforum (2024). Idekatalog, s. 45, s. 4.\n"
        "- ukendt (u.å.)."
    )


def test_text_that_is_not_from_the_sources_says_so() -> None:
    frame = entry_reference(Article("a", "Hvis det er akut", "ramme", (), ""), a_register()).text
    situation = entry_reference(Situation("s", "Han fylder 18", (), ""), a_register()).text

    assert frame.endswith("Rammetekst, ikke fra kilderne.")
    assert situation.endswith("Redaktionens vejviser, ikke fra kilderne.")
