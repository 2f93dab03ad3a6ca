"""Words are parted as Danish parts them, seldom, and so that they can be put together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle

from idekatalog.domain.document import List, Paragraph, Section, Text
from idekatalog.sheets.hyphenation import partings
from idekatalog.sheets.line_end import readable_lines
from idekatalog.sheets.paper import LARGE, NORMAL
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from tests.builders import PAGE_45, a_document, an_intervention
from tests.sheets.pages import a_pdf
from tests.sheets.tags import tree

WORDS = ("fem-seks", "Ungdomskriminalitetsnævnet", "§115-møde", "og", "SSP-medarbejder-team")
PARTED = "\x02"
"""What pdfium makes of a soft hyphen."""
LONG = "Bekymringssamtalen er en kriminalpræventiv indsats for ungdomskriminalitetsnævnet og forebyggelsesmedarbejdere"


def lines(markup: str, width: float, style: ParagraphStyle | None = None) -> list[str]:
    """Return the lines of a paragraph as they break."""
    block = TextBlock(markup, style or styles_of(NORMAL).body)
    block.wrap(width, 1000)
    return [
        " ".join(line[1]) if isinstance(line, tuple) else "".join(word.text for word in line.words)
        for line in block.blPara.lines
    ]


def test_longest_first_part_comes_first() -> None:
    assert list(partings("bekymringssamtaler"))[:2] == [("bekymringssamta", "ler"), ("bekymringssam", "taler")]


def test_no_part_is_shorter_than_three_letters() -> None:
    assert min(len(part) for pair in partings("ungdomskriminalitetsnævnet") for part in pair) >= 3


def test_what_is_no_word_is_left_to_be_cut_anywhere() -> None:
    assert list(partings("bekymring" * 5)) == []


@pytest.mark.parametrize("markup", [LONG, LONG.replace(" er ", " <b>er</b> ")])
@pytest.mark.parametrize("width", [90, 130, 170])
def test_words_are_parted_and_none_is_lost(markup: str, width: float) -> None:
    found = lines(markup, width)

    assert any(line.rstrip().endswith("-") for line in found)
    assert "".join(found).replace("-", "").replace(" ", "") == LONG.replace(" ", "")


@given(
    st.lists(
        st.sampled_from(WORDS),
        min_size=8,
    ),
    st.integers(110, 260),
    st.integers(110, 260),
    st.integers(20, 90),
    st.booleans(),
)
def test_no_letter_and_no_hyphen_is_lost(words: list[str], first: int, then: int, room: int, is_mixed: bool) -> None:
    markup = " ".join(f"<b>{word}</b>" if is_mixed and number % 3 else word for number, word in enumerate(words))
    block = TextBlock(markup, styles_of(NORMAL).body)
    for width in (first, then):
        block.wrap(width, 1000)
    found = ""
    for part in block.split(then, room) or [block]:
        assert isinstance(part, TextBlock)
        part.wrap(then, 1000)
        for line in readable_lines(part.blPara.lines, part._ending):
            found += " ".join(line[1]) if isinstance(line, tuple) else "".join(word.text for word in line.words)

    assert found.replace("\xad", "").split() == words


@pytest.mark.parametrize("name", ["title", "heading", "subheading"])
def test_words_of_a_heading_stay_whole(name: str) -> None:
    title = "Kriminalpræventiv byplanlægning og netværkskortlægning"

    assert not any(line.endswith("-") for line in lines(title, 260, getattr(styles_of(NORMAL), name)))


def test_parted_word_is_read_as_one_and_lines_do_not_run_together() -> None:
    told = "Vi bruger det kriminalpræventive ungdomskriminalitetsnævn og forebyggelsesmedarbejderne her. " * 4
    document = (*a_document(), Section("mere", "Mere", (Paragraph((Text(told), PAGE_45)), List(((Text(told),),)))))
    found = tree(a_pdf(an_intervention(document=document), paper=LARGE))
    texts = [node.words for node in found.all("P", "LBody") if "Vi bruger" in node.words]

    assert len(texts) == 2
    for text in texts:
        assert PARTED in text
        assert text.replace(PARTED, "").removesuffix("[I 45]").strip() == told.strip()
