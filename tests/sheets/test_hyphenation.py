"""Words are parted as Danish parts them, seldom, and so that they can be put together again."""

import pytest
from reportlab.lib.styles import ParagraphStyle

from idekatalog.domain.document import List, Paragraph, Section, Text
from idekatalog.sheets.hyphenation import partings
from idekatalog.sheets.paper import LARGE, NORMAL
from idekatalog.sheets.style import styles_of
from idekatalog.sheets.text_block import TextBlock
from tests.builders import PAGE_45, a_document, an_intervention
from tests.sheets.pages import a_pdf
from tests.sheets.tags import tree

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
