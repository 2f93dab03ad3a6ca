"""Damaged tagging does not pass: what guards the tags is itself put to the test."""

import re
from collections.abc import Callable

import pytest
from reportlab import rl_config

from tests.sheets.kinds import method_sheet_of
from tests.sheets.pages import pages
from tests.sheets.tags import leads_back, tree
from tests.sheets.test_tagging import letters, shown
from tests.sheets.validation import findings

ENTRY, TITLE = "bekymringssamtaler", "Bekymringssamtaler"
Damage = Callable[[bytes], bytes]


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """Return a sheet whose pages are not compressed, so that marks in them can be damaged."""
    before, rl_config.pageCompression = rl_config.pageCompression, 0
    try:
        return method_sheet_of.__wrapped__(ENTRY)
    finally:
        rl_config.pageCompression = before


def swapped(old: bytes, new: bytes, count: int = 1) -> Damage:
    """Put other bytes, as many, in the place of the first ones found; every offset stays right."""
    assert len(old) == len(new)
    return lambda data: data.replace(old, new, count)


def defects(data: bytes) -> list[str]:
    """Return everything that the checks of a method sheet find wrong."""
    found = findings(data)
    try:
        document = tree(data)
    except (AssertionError, ValueError, KeyError, IndexError) as error:
        return [*found, f"unreadable {error!r:.60}"]
    roles = [node.role for node in document.walk()]
    items = [kid.role for node in document.all("L") for kid in node.kids]
    rules = {
        "one title": roles.count("H1") == 1,
        "sections": roles.count("H2") >= 8,
        "questions are items": len([n for n in document.all("LBody") if n.words.rstrip().endswith("?")]) >= 9,
        "lists hold items": set(items) == {"LI"},
        "heads have a scope": all(b"/Scope" in node.written for node in document.all("TH")),
        "tables have heads": all(row.all("TH") for row in document.all("TR")),
        "figures are told": all(b"/Alt" in node.written for node in document.all("Figure")),
        "nothing is empty": all(node.text.strip() for node in document.walk() if node.role != "Figure"),
        "the way back is there": leads_back(data),
        "tabs follow the tree": data.count(b"/Tabs /S") == data.count(b"/Type /Page\n") == len(pages(data)),
        "all is told": letters(document.text) == shown(data, TITLE),
    }
    return [*found, *(rule for rule, holds in rules.items() if not holds)]


DAMAGES = {
    "no tree": swapped(b"/StructTreeRoot ", b"/StructTreeRoox "),
    "no language": swapped(b"/Lang (da-DK)", b"/Lung (da-DK)"),
    "not marked": swapped(b"/Marked true", b"/Markex true"),
    "title not shown": swapped(b"/DisplayDocTitle true", b"/DisplayDocTitlx true"),
    "no claim": swapped(b"<pdfuaid:part>1<", b"<pdfuaid:part>9<"),
    "title is a paragraph": swapped(b"/S /H1 ", b"/S /P  "),
    "section skips a level": swapped(b"/S /H2 ", b"/S /H4 "),
    "sections are paragraphs": swapped(b"/S /H2 ", b"/S /P  ", 20),
    "head of a row is a cell": swapped(b"/S /TH ", b"/S /TD ", 1),
    "head speaks for nothing": swapped(b"/Scope /Row", b"/Scopx /Row"),
    "figure without words": swapped(b"/Alt (", b"/Alx ("),
    "item is a paragraph": swapped(b"/S /LI ", b"/S /P  "),
    "text not marked": lambda data: re.sub(rb"/LBody <</MCID (\d+)>> BDC", rb"/LBody <</MCIX \1>> BDC", data, count=1),
    "text is an artifact": lambda data: re.sub(
        rb"/P <</MCID \d+>> BDC", lambda mark: b"/Artifact BMC".ljust(len(mark[0])), data, count=1
    ),
    "way back is lost": swapped(b"/ParentTree ", b"/ParentTrex "),
    "tabs in no order": swapped(b"/Tabs /S", b"/Tabs /W"),
    "two stretches with one number": swapped(b"/MCID 1>> BDC", b"/MCID 0>> BDC"),
}


def test_undamaged_sheet_passes(pdf: bytes) -> None:
    assert defects(pdf) == []


@pytest.mark.parametrize("name", DAMAGES)
def test_damage_is_caught(name: str, pdf: bytes) -> None:
    damaged = DAMAGES[name](pdf)

    assert damaged != pdf
    assert len(damaged) == len(pdf)
    assert defects(damaged) != []
