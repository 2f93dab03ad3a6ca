"""Question cards to cut out."""

import pytest

from idekatalog.domain.document import Question, Section
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.errors import SheetError
from idekatalog.sheets.paper import GRAY, LARGE, NORMAL
from tests.builders import a_talk, an_intervention
from tests.sheets.pages import a_paper, colours, pages, right_edges, words_of

KIND = SheetKind.QUESTION_CARDS


def an_entry(*phases: tuple[str, int], title: str = "Bekymringssamtaler") -> object:
    return an_intervention(title=title, document=a_talk(*phases))


def asking(question: str) -> object:
    return an_intervention(document=(Section("spoergsmaal-at-stille", "Spørgsmål", (Question(question, "Lyt"),)),))


def test_eight_cards_stand_on_a_page_and_every_page_says_what_they_are_for() -> None:
    found = pages(a_paper(KIND, an_entry(("Lyt", 10), ("Aftal", 7))))

    assert [page.count("Hvad tænker du?") for page in found] == [8, 8, 1]
    assert all(page.startswith("Spørgekort · Til øvelse i teamet") for page in found)


def test_card_tells_method_phase_question_and_who_asks_in_that_order() -> None:
    (page,) = pages(a_paper(KIND, an_entry(("Lyt", 1))))

    card = "Bekymringssamtaler · Lyt Lyt, spørgsmål 1: Hvad tænker du? fagperson til den unge"
    assert card in page


def test_long_phase_is_printed_whole() -> None:
    entry = an_entry(("Genoprettende samtale om det, der skete", 1), title="Relationsdannende Praksis")
    (page,) = pages(a_paper(KIND, entry))

    assert "Relationsdannende Praksis · Genoprettende samtale om det, der skete Genoprettende" in page


@pytest.mark.parametrize("paper", [NORMAL, LARGE], ids=["normal", "large"])
def test_question_of_any_length_is_printed_whole(paper: object) -> None:
    words = " ".join(f"ord{number}" for number in range(400))
    text = words_of(a_paper(KIND, asking(words), paper=paper))

    assert all(f"ord{number}" in text for number in range(400))
    assert "(fortsat)" in text


def test_long_word_stays_on_its_card() -> None:
    pdf = a_paper(KIND, asking("x" * 300))

    assert words_of(pdf).count("x") == 300
    assert max(right_edges(pdf)) <= NORMAL.page_size[0] - NORMAL.margins.side + 1


def test_long_title_leaves_the_first_page_fewer_cards_and_loses_none() -> None:
    found = pages(a_paper(KIND, an_entry(("Lyt", 9), title="Et langt navn på en metode " * 20)))

    assert sum(page.count("Hvad tænker du?") for page in found) == 9
    assert 0 < found[0].count("Hvad tænker du?") < 8


def test_large_print_has_fewer_and_larger_cards() -> None:
    assert pages(a_paper(KIND, an_entry(("Lyt", 4)), paper=LARGE))[0].count("Hvad tænker du?") == 3


def test_entry_without_questions_is_told_in_one_sentence() -> None:
    with pytest.raises(SheetError, match=r"^Rådet har ingen spørgsmål i kataloget, så der kan ikke laves spørgekort"):
        a_paper(KIND, an_intervention(title="Rådet", document=()))


def test_it_is_black_and_white_and_grey_where_wanted() -> None:
    assert colours(a_paper(KIND, an_entry(("Lyt", 3)))) == {(0, 0, 0)}
    assert (112, 112, 112) in colours(a_paper(KIND, an_entry(("Lyt", 3)), paper=GRAY))
