"""Who refers to an entry: by a link with the editors' reason, or by its name in the text."""

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.intervention import Relation
from idekatalog.search.mentions import mentions
from tests.builders import an_intervention

ENTRY = an_intervention(aliases=("bekymringssamtale", "kort"))


def an_article(body: str) -> Article:
    return Article("artikel-a", "Om samtaler", "kilde", (), body)


def test_situation_and_intervention_tell_why() -> None:
    situation = Situation("situation-a", "I morgen", (), "", (Relation(ENTRY.id, "Tre faser."),))
    other = an_intervention(id="b", related=(Relation(ENTRY.id, "Aftales her."),))

    assert mentions(ENTRY, [situation, other]) == (
        Relation("situation-a", "Tre faser."),
        Relation("b", "Aftales her."),
    )


def test_name_in_the_text_is_a_mention() -> None:
    (found,) = mentions(ENTRY, [an_article("Hold en Bekymringssamtale først.")])

    assert found == Relation("artikel-a", "Nævner den i teksten.")


def test_part_of_a_word_and_a_short_name_are_none() -> None:
    assert mentions(ENTRY, [an_article("Bekymringssamtalernes tid er kort.")]) == ()


def test_entry_does_not_mention_itself() -> None:
    assert mentions(ENTRY, [ENTRY]) == ()


def test_article_is_mentioned_by_links_only() -> None:
    assert mentions(an_article(""), [an_intervention(body="Om samtaler")]) == ()
