"""Every paper is PDF/UA-1: it says all it shows to those who do not see it, in the order it is read."""

import re
from collections import Counter

import pytest

from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from tests.sheets.kinds import KINDS, entry_of, method_sheet_of, shipped
from tests.sheets.pages import bookmarks, pages
from tests.sheets.tags import Node, tree
from tests.sheets.validation import findings

ENTRIES = [entry.id for entry in shipped().interventions]
TEXT_KINDS = ["method sheet", "large method sheet", "method sheets", "comparison"]


def letters(text: str) -> str:
    """Return a text without what the breaking of lines puts in."""
    return re.sub(r"[\s\x02\xad\ufffe]", "", text)


def shown(pdf: bytes, title: str) -> str:
    """Return the words of all pages, less their feet and the heads of tables that go on."""
    bodies, seen = [], set[str]()
    heads = [row for row in map(_head, tree(pdf).all("TR")) if row]
    for page in pages(pdf):
        body = letters(page[: page.rindex(title[:20])])  # the foot begins with the title, or with the most of it
        for head in heads:
            if head in seen and body.startswith(head):
                body = body.removeprefix(head)
            seen |= {head} if head in body else set()
        bodies.append(body)
    return "".join(bodies)


def _head(row: Node) -> str:
    return letters(row.text) if row.kids and b"/Scope /Column" in row.kids[0].written else ""


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_sound(kind: str) -> None:
    assert findings(KINDS[kind]()) == []


@pytest.mark.parametrize("entry_id", ENTRIES)
def test_every_method_sheet_is_sound_with_one_title_over_its_sections(entry_id: str) -> None:
    pdf = method_sheet_of(entry_id)
    document = tree(pdf)

    assert findings(pdf) == []
    assert [node.role for node in document.all("H1")] == ["H1"]
    assert len(document.all("H2")) >= 3


@pytest.mark.parametrize("entry_id", ENTRIES)
@pytest.mark.parametrize("paper", [NORMAL, LARGE], ids=["normal", "large"])
def test_tree_tells_what_the_pages_show(entry_id: str, paper: Paper) -> None:
    pdf = method_sheet_of(entry_id, paper=paper)

    assert letters(tree(pdf).text) == shown(pdf, entry_of(entry_id).title)


def test_large_method_sheets_are_sound() -> None:
    assert findings(method_sheet_of(*ENTRIES, paper=LARGE)) == []


def test_lists_hold_items_and_items_their_text() -> None:
    document = tree(KINDS["method sheet"]())

    assert document.all("L")
    assert {kid.role for node in document.all("L") for kid in node.kids} == {"LI"}
    assert {tuple(kid.role for kid in node.kids) for node in document.all("LI")} == {("Lbl", "LBody"), ("LBody",)}


def test_questions_are_items_of_a_list() -> None:
    document = tree(KINDS["method sheet"]())
    asked = [node for node in document.all("LBody") if node.words.rstrip().endswith("?")]

    assert any("Hvordan er en helt almindelig dag for dig lige nu?" in node.words for node in asked)
    assert len(asked) >= 9


def test_rows_of_a_table_are_equally_long_and_have_heads() -> None:
    for kind in ("method sheet", "comparison"):
        for table in tree(KINDS[kind]()).all("Table"):
            assert len({len(row.kids) for row in table.kids}) == 1
            assert all(any(cell.role == "TH" for cell in row.kids) for row in table.kids)
            assert all(b"/Scope" in cell.written for cell in table.all("TH"))


def test_head_of_a_table_is_read_once_though_every_page_shows_it() -> None:
    pdf = KINDS["comparison"]()

    assert sum("Knock-knock-strategien I brug" in page for page in pages(pdf)) >= 2
    assert Counter(node.words.strip() for node in tree(pdf).all("P"))["Knock-knock-strategien"] == 1


def test_sheets_of_one_file_are_parts_of_it() -> None:
    document = tree(KINDS["method sheets"]())

    assert [kid.role for kid in document.kids] == ["Part", "Part"]
    assert [len(part.all("H1")) for part in document.kids] == [1, 1]


@pytest.mark.parametrize("kind", ["matrix", "map"])
def test_figure_says_in_words_what_it_shows(kind: str) -> None:
    document = tree(KINDS[kind]())

    assert len(document.all("H1")) == 1
    assert document.all("Figure")
    for figure in document.all("Figure"):
        assert b"/Alt" in figure.written
        assert b"/BBox" in figure.written


def test_title_and_sections_are_bookmarks() -> None:
    found = bookmarks(KINDS["method sheet"]())

    assert found[:3] == [(0, "Bekymringssamtaler"), (1, "Kort fortalt"), (1, "Pas på")]
    assert [title for level, title in bookmarks(KINDS["method sheets"]()) if not level] == [
        "Banderåd",
        "Knock-knock-strategien",
    ]
