"""The two papers of a meeting: one page each, and on the table nothing but what parents may read."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.platypus import Flowable, Paragraph, Table

from idekatalog.domain.material import Material
from idekatalog.domain.meeting import Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.errors import SheetError
from idekatalog.sheets.kind import RECIPES, kind_pdf, kinds_pdf
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.builders import a_meeting, a_register, an_intervention
from tests.sheets.pages import DAY, FONTS, foreign_fonts, labels, pages, properties, right_edges, words_of

PAPERS = (SheetKind.FOR_ME, SheetKind.FOR_TABLE)
PLAN = Plan("tirsdag kl. 8.30", "Rådhuset", "Vi vil finde <img src=/etc/passwd> en fast voksen.")
WORKPLACE = Workplace("Modtagelsen", "11 11 11 11", "Mette", "Stationen", "Jura", "S-drevet", "Fagsystemet")


def material(**fields: object) -> Material:
    given = {"texts": (an_intervention(),), "register": a_register(), "meeting": a_meeting(), "plan": PLAN}
    return Material(**(given | fields))  # type: ignore[arg-type]


def a_paper(kind: SheetKind, paper: Paper = NORMAL, **fields: object) -> bytes:
    return kind_pdf(kind, material(**fields), FONTS, printed_on=DAY, paper=paper)


def texts(flowables: object) -> Iterator[str]:
    """Walk the words of everything that is set."""
    for found in flowables if isinstance(flowables, list | tuple) else (flowables,):
        if isinstance(found, Paragraph):
            yield found.getPlainText(identify=True)
        elif isinstance(found, Table):
            yield from texts([cell for row in found._cellvalues for cell in row])
        elif isinstance(found, Flowable):
            yield from texts([*getattr(found, "children", ()), *getattr(found, "columns", ())])


@pytest.mark.parametrize("kind", PAPERS)
def test_each_stands_on_one_page_with_its_foot(kind: SheetKind) -> None:
    pdf = a_paper(kind, workplace=WORKPLACE)

    assert len(pages(pdf)) == 1
    assert "Har du skrevet navne på? Læg arket på sagen, eller makulér det." in words_of(pdf)
    assert foreign_fonts(pdf) == 0
    assert max(right_edges(pdf)) <= NORMAL.page_size[0] - NORMAL.margins.side + 1


@pytest.mark.parametrize("kind", PAPERS)
def test_large_print_is_larger_and_leaves_nothing_out_of_the_frame(kind: SheetKind) -> None:
    pdf = a_paper(kind, LARGE, workplace=WORKPLACE)

    assert len(pages(pdf)) >= 2
    assert max(right_edges(pdf)) <= LARGE.page_size[0] - LARGE.margins.side + 2


def test_table_has_purpose_roles_talk_decisions_and_who_follows_up() -> None:
    text = words_of(a_paper(SheetKind.FOR_TABLE))

    parts = [
        "Samtale",
        "Dato og tid",
        "Formål",
        "Ved bordet",
        "Sådan taler vi sammen",
        "Det aftaler vi",
        "Hvem gør det",
    ]
    assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)
    assert "Hvem sørger for det" in text
    assert "Vi vil finde <img src=/etc/passwd> en fast voksen." in text


def test_hers_has_questions_cautions_numbers_and_the_frame() -> None:
    text = words_of(a_paper(SheetKind.FOR_ME, workplace=WORKPLACE))

    for told in (
        "bliver hos dig, ikke på bordet",
        "Udgangspunkt: Bekymringssamtaler",
        "Til den unge: Hvordan er en almindelig dag for dig?",
        "Lov ikke tavshed.",
        "43 57 75 80",
        "Har prøvet: Bekymringssamtaler",
        "Numrene er fra februar 2024",
        "Del kun det nødvendige.",
        "Underretning hos os: Modtagelsen",
    ):
        assert told in text


def test_table_gets_the_numbers_a_family_may_have_and_no_more() -> None:
    text = words_of(a_paper(SheetKind.FOR_TABLE, workplace=WORKPLACE))

    assert "Vores SSP-kontakt: Mette" in text
    assert not {"Modtagelsen", "Jura", "S-drevet", "Fagsystemet"} & set(text.split())


def test_properties_name_the_kind_of_meeting_only() -> None:
    named = properties(a_paper(SheetKind.FOR_TABLE))

    assert named["Title"] == "Samtale – til bordet"
    assert "Bekymringssamtaler" not in str(named)


def test_each_is_counted_alone_in_one_file_so_that_they_can_be_handed_out() -> None:
    pdf = kinds_pdf(PAPERS, material(), FONTS, printed_on=DAY)

    assert ["side 1 af 1" in page for page in pages(pdf)] == [True, True]
    assert labels(pdf) == ["1", "1"]
    assert properties(pdf)["Title"] == "Samtale – til mig og til bordet"


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=1200))
@settings(max_examples=60, deadline=None)
def test_any_words_of_hers_become_a_paper(day: str, place: str, purpose: str) -> None:
    for kind in PAPERS:
        assert a_paper(kind, plan=Plan(day, place, purpose)).startswith(b"%PDF")


@pytest.mark.parametrize(
    "words", ["x" * 300, "<b>&<img src=/etc/passwd>", "javascript:alert(1)", "Iñuit Kalaallisut ᐊ", "محمد", "🙂"]
)
@pytest.mark.parametrize("kind", PAPERS)
def test_hard_words_stay_within_the_frame(kind: SheetKind, words: str) -> None:
    pdf = a_paper(kind, plan=Plan(words, words, words))

    assert len(pages(pdf)) <= 2
    assert max(right_edges(pdf)) <= NORMAL.page_size[0] - NORMAL.margins.side + 2
    assert foreign_fonts(pdf) == 0


def test_place_too_long_for_a_page_is_a_sentence() -> None:
    with pytest.raises(SheetError, match=r"for langt til en side\. Gør det kortere"):
        a_paper(SheetKind.FOR_TABLE, plan=Plan("", "m" * 9000, ""))


def test_nothing_of_an_intervention_reaches_the_table() -> None:
    other = an_intervention(id="x", title="Al Capone-metoden", document=(), search_words=("mistanke",))

    first, second = (
        [*texts(RECIPES[SheetKind.FOR_TABLE].compose(material(texts=(entry,)), NORMAL)[0].flowables)]
        for entry in (an_intervention(), other)
    )

    assert first == second
    assert len(first) > 10
