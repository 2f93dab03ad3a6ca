"""The folded sheet for a talk."""

from contextlib import closing

import pypdfium2
import pytest

from idekatalog.domain.document import List, Section, Text
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.errors import SheetError
from idekatalog.sheets.paper import FOLDED, GRAY, LARGE
from tests.builders import a_talk, an_intervention
from tests.sheets.pages import a_paper, colours, foreign_fonts, pages, properties, right_edges, words_of

TALK = an_intervention(document=a_talk(("Lyt", 3), ("Aftal", 4)))
KIND = SheetKind.CONVERSATION_SHEET
# Eleven of the fourteen dialogue methods of the catalogue have 6 to 12 questions.
LONG = an_intervention(document=a_talk(("Lyt", 4), ("Undersøg", 4), ("Aftal", 4)))


def halves(pdf: bytes, page: int) -> tuple[str, str]:
    """Return the words left and right of the fold."""
    middle, (width, height) = FOLDED.page_size[0] / 2, FOLDED.page_size
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[page].get_textpage()) as text:
        left = text.get_text_bounded(right=middle, bottom=0, left=0, top=height)
        right = text.get_text_bounded(left=middle, bottom=0, right=width, top=height)
        return " ".join(left.split()), " ".join(right.split())


def test_front_is_the_right_half_outside_and_the_back_the_left() -> None:
    back, front = halves(a_paper(KIND, TALK), 0)

    assert front.startswith("Samtaleark · Dialogmetoder Bekymringssamtaler I taler med en ung")
    assert back.startswith("Sådan gør I 1. Lyt først.")
    assert "Aftal det, før I går ind Redaktionens forslag, ikke fra kilderne." in back


def test_talk_lies_inside_from_left_to_right() -> None:
    left, right = halves(a_paper(KIND, LONG), 1)

    assert left.startswith("Lyt fagperson til den unge Lyt, spørgsmål 1: Hvad tænker du?")
    assert "Det aftaler vi Hvad gør vi?" in right
    assert "Har du skrevet navne på? Læg arket på sagen, eller makulér det." in right


@pytest.mark.parametrize("entry", [TALK, LONG], ids=["seven questions", "twelve questions"])
def test_talk_of_any_length_in_the_catalogue_is_one_sheet(entry: object) -> None:
    found = pages(a_paper(KIND, entry))

    assert len(found) == 2
    assert found[1].count("Hvad tænker du?") == sum(len(section.blocks) for section in entry.document[2].blocks)


def test_no_phase_is_named_at_the_foot_of_a_half_without_a_question() -> None:
    for count in range(1, 9):
        entry = an_intervention(document=a_talk(("Lyt", count), ("Aftal", 9 - count)))
        left, _ = halves(a_paper(KIND, entry), 1)
        before_foot = left.split(" Bekymringssamtaler Idekataloget")[0]
        assert before_foot.endswith(("Hvad tænker du?", "Hvem gør det?", "Hvad gør vi?")), count


def test_more_than_one_sheet_holds_goes_on_on_the_next() -> None:
    text = words_of(a_paper(KIND, an_intervention(document=a_talk(("Lyt", 40)))))

    assert all(f"Lyt, spørgsmål {number}:" in text for number in range(1, 41))


def test_half_that_is_full_keeps_its_steps_and_leaves_the_attention_points_to_the_method_sheet() -> None:
    steps = List(tuple((Text("Gør det her, og tag jer god tid til det. " * 3),) for _ in range(14)), ordered=True)
    purpose, _, asked, attention = a_talk(("Lyt", 2))
    entry = an_intervention(document=(purpose, Section("saadan-goer-i", "Sådan gør I", (steps,)), asked, attention))

    text = words_of(a_paper(KIND, entry))

    assert "14. Gør det her" in text
    assert "Hvad fortæller vi, at der sker bagefter?" in text


def test_entry_without_questions_is_told_in_one_sentence() -> None:
    with pytest.raises(SheetError, match=r"^Rådet har ingen spørgsmål i kataloget, så der kan ikke laves samtaleark"):
        a_paper(KIND, an_intervention(title="Rådet", document=()))


def test_foot_never_crosses_the_fold() -> None:
    back, front = halves(a_paper(KIND, an_intervention(title="Et meget langt navn " * 9, document=TALK.document)), 0)

    assert back.endswith("Idekataloget, februar 2024 · Udskrevet 20. november 2026")
    assert front.endswith("side 1 af 2")


def test_large_print_is_not_folded_and_keeps_every_word() -> None:
    pdf = a_paper(KIND, TALK, paper=LARGE)
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        assert document[0].get_size() == pytest.approx(LARGE.page_size, abs=0.1)

    assert words_of(pdf).count("Hvad tænker du?") == 7
    assert "fold på midten" not in words_of(pdf)


def test_it_is_black_and_white_in_grey_too_with_its_fonts_inside() -> None:
    pdf = a_paper(KIND, TALK)

    assert colours(pdf) == {(0, 0, 0)}
    assert foreign_fonts(pdf) == 0
    assert (112, 112, 112) in colours(a_paper(KIND, TALK, paper=GRAY))


def test_nothing_runs_over_the_edge_and_the_same_day_gives_the_same_bytes() -> None:
    entry = an_intervention(title="Sammenhængende" * 20, document=a_talk(("Lyt" * 100, 2)))
    pdf = a_paper(KIND, entry)

    assert max(right_edges(pdf)) <= FOLDED.page_size[0] - FOLDED.margins.side + 1
    assert pdf == a_paper(KIND, entry)
    assert properties(a_paper(KIND, TALK))["Subject"] == "Samtaleark"
