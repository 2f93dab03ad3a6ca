"""Whatever a meeting is about, what lies on the table is fit for parents, and each paper is one page."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import cycle, product

import pytest

from idekatalog.content.folder import read_content
from idekatalog.content.rules import Rules, read_rules
from idekatalog.domain.article import Situation
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.document import find_section, lines, plain
from idekatalog.domain.intervention import ATTENTION, CAUTION, Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.meeting import FOR_HER, Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.exchange.meeting_text import invitation, meeting_agenda
from idekatalog.paths import find_paths
from idekatalog.sheets.kind import RECIPES, kind_pdf, kinds_pdf
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from idekatalog.sheets.stack import Stack
from tests.sheets.pages import DAY, FONTS, words_of
from tests.sheets.tags import tree
from tests.sheets.test_meeting_papers import texts
from tests.sheets.validation import findings

PLAN = Plan("tirsdag den 24. november 2026 kl. 8.30", "Mødelokale 2 på rådhuset", "Vi vil finde et hold at spille på.")
WORKPLACE = Workplace(*("Et nummer og en vej dertil, 11 22 33 44" for _ in range(7)), checked="2026-11-01")
KINDS = range(5)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return read_content(find_paths().content).catalogue


@pytest.fixture(scope="module")
def rules() -> Rules:
    path = find_paths().content / "regler.yaml"
    return read_rules(path.read_text(encoding="utf-8"), lambda *_: None)


def materials(catalogue: Catalogue) -> Iterator[Material]:
    """Walk all interventions with all kinds of meeting, each beside some situation, all of which are met."""
    pairs = product(catalogue.interventions, catalogue.meetings)
    for (entry, meeting), situation in zip(pairs, cycle(catalogue.situations), strict=False):
        yield Material((entry, situation), catalogue.register, meeting=meeting, plan=PLAN, workplace=WORKPLACE)


def inner_words(text: Intervention | Situation) -> Iterator[str]:
    """Walk what must not be met on the table: cautions, what to avoid, what was seen, what one searches by."""
    slugs = (CAUTION, ATTENTION) if isinstance(text, Intervention) else ("undgaa", "det-kan-i-have-set", "foerst")
    for section in filter(None, (find_section(text.document, slug) for slug in slugs)):
        yield from map(plain, lines(section.blocks))
    if isinstance(text, Intervention):
        yield from (word for word in text.search_words if re.search(r"[^\d\s]{3} [^\d\s]{3}", word))
    yield text.title


@pytest.mark.parametrize("kind", KINDS)
def test_table_says_nothing_of_what_the_meeting_is_about(catalogue: Catalogue, kind: int) -> None:
    meeting = catalogue.meetings[kind]
    about = [material for material in materials(catalogue) if material.meeting == meeting]
    made = {tuple(texts(RECIPES[SheetKind.FOR_TABLE].compose(found, NORMAL)[0].flowables)) for found in about[::6]}

    assert len(about) == len(catalogue.interventions)
    assert len(made) == 1


@pytest.mark.parametrize("kind", KINDS)
def test_table_holds_no_caution_and_no_word_of_suspicion(catalogue: Catalogue, rules: Rules, kind: int) -> None:
    meeting = catalogue.meetings[kind]
    material = next(material for material in materials(catalogue) if material.meeting == meeting)
    printed = words_of(kind_pdf(SheetKind.FOR_TABLE, material, FONTS, printed_on=DAY))
    copied = meeting_agenda(meeting, PLAN, catalogue.register).text, invitation(meeting, PLAN, WORKPLACE).text
    hers = [plain(line) for slug in FOR_HER if (found := meeting.section(slug)) for line in lines((found,))]
    inner = [words for text in (*catalogue.interventions, *catalogue.situations) for words in inner_words(text)]

    for told in (printed, *copied):
        flat = " ".join(told.split())
        assert [words for words in (*hers, *inner) if words in flat and words != meeting.title] == []
        for word in (*rules.forbidden, *rules.not_on_the_table):
            assert not re.search(rf"\b{re.escape(word)}", flat, re.IGNORECASE), word
    assert len(hers) > 10
    assert len(inner) > 1000
    assert rules.not_on_the_table


def assert_one_page_each(material: Material, kinds: Iterable[SheetKind]) -> None:
    for kind in kinds:
        sheet = RECIPES[kind].compose(material, NORMAL)[0]
        assert [type(found) for found in sheet.flowables] == [Stack], (kind, material.texts)


@pytest.mark.parametrize("kind", KINDS)
def test_fullest_papers_are_one_page(catalogue: Catalogue, kind: int) -> None:
    meeting = catalogue.meetings[kind]
    about = [material for material in materials(catalogue) if material.meeting == meeting]
    fullest = sorted(
        about, key=lambda material: -len(list(lines(section for text in material.texts for section in text.document)))
    )[:5]

    assert_one_page_each(fullest[0], (SheetKind.FOR_TABLE,))
    for material in fullest:
        assert_one_page_each(replace(material, led_to=catalogue.interventions[:5]), (SheetKind.FOR_ME,))


@pytest.mark.faults
def test_both_papers_are_one_page_whatever_they_are_about(catalogue: Catalogue) -> None:
    for material in materials(catalogue):
        assert_one_page_each(
            replace(material, led_to=catalogue.interventions[:5]), (SheetKind.FOR_ME, SheetKind.FOR_TABLE)
        )


@pytest.mark.parametrize("paper", [NORMAL, LARGE], ids=["normal", "large"])
@pytest.mark.parametrize("kind", KINDS)
def test_both_papers_are_accessible(catalogue: Catalogue, kind: int, paper: Paper) -> None:
    meeting = catalogue.meetings[kind]
    made = next(material for material in materials(catalogue) if material.meeting == meeting)
    pdf = kinds_pdf((SheetKind.FOR_ME, SheetKind.FOR_TABLE), made, FONTS, printed_on=DAY, paper=paper)

    assert findings(pdf) == []
    assert [title.text for title in tree(pdf).all("H1")] == [meeting.title, meeting.title]
    sections = [heading.text for heading in tree(pdf).all("H2")]
    assert sections[:3] == ["Før mødet", "Spørgsmål", "Pas på"]
    assert sections[-4:] == ["Formål", "Ved bordet", "Sådan taler vi sammen", "Det aftaler vi"]
    assert [head.text.strip() for head in tree(pdf).all("TH")][-3:] == ["Hvad", "Hvem gør det", "Hvornår"]
    assert len(tree(pdf).all("LI")) >= 10
