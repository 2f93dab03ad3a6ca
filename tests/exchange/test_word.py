"""Papers for Word, read back: headings, lists, tables and language are real, and nothing of hers is in them."""

import datetime
import io
import zipfile
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given, settings

from idekatalog.content.folder import read_content
from idekatalog.content.rules import read_rules
from idekatalog.domain.document import Link, List, Section, Text, plain
from idekatalog.domain.intervention import Reference
from idekatalog.domain.meeting import FOR_HER, Plan
from idekatalog.domain.personal import Workplace
from idekatalog.domain.table_talk import said
from idekatalog.exchange.word_file import WordFile
from idekatalog.exchange.word_papers import method_sheet_word
from idekatalog.exchange.word_table import table_word
from idekatalog.paths import find_paths
from idekatalog.strings import meeting_papers
from tests.builders import a_meeting, a_register, an_intervention
from tests.sheets.strange import STRINGS

DAY = datetime.date(2026, 11, 24)


def read(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def text_of(data: bytes) -> str:
    """Return every word of the document's body and foot."""
    document = read(data)
    parts = (document.element.body, document.sections[0].footer._element)
    return "\n".join(words_in(found) for part in parts for found in part.iter(qn("w:p")))


def words_in(element: Any) -> str:
    return "".join(found.text or "" for found in element.iter(qn("w:t")))


def styles(data: bytes, *names: str) -> list[str]:
    return [found.text for found in read(data).paragraphs if found.style.name in names]


def a_sheet(**fields: Any) -> bytes:
    entry = an_intervention(references=(Reference("idekatalog-2024", page="45"),), **fields)
    return method_sheet_word(entry, a_register(), {}, DAY)


def a_paper(plan: Plan | None = None, workplace: Workplace | None = None) -> bytes:
    return table_word(a_meeting(), plan or Plan(), workplace or Workplace(), a_register(), DAY)


def a_file() -> WordFile:
    return WordFile("Prøve", "Idekataloget", DAY)


def test_method_sheet_has_a_title_and_real_headings() -> None:
    sheet = a_sheet()

    assert styles(sheet, "Title") == ["Bekymringssamtaler"]
    headings = styles(sheet, "Heading 1")
    assert headings[:2] == ["Kort overblik", "Kort fortalt"]
    assert headings[-3:] == ["Hvem har prøvet det", "Kilder", "Noter"]
    assert styles(sheet, "Heading 2") == ["Kortlæg (fagperson til den unge)"]


def test_lists_are_lists() -> None:
    sheet = a_sheet()

    assert "Lyt først. [I 45]".replace(" [", "\u00a0[") in styles(sheet, "List Number")
    assert "Lov ikke tavshed.\u00a0[I 45]" in styles(sheet, "List Bullet")


def test_every_list_of_numbers_begins_at_one() -> None:
    file = a_file()
    for _ in range(2):
        file.items([(Text("a"),), (Text("b"),)], is_ordered=True)
    document = read(file.data())
    used = [found._p.pPr.numPr.numId.val for found in document.paragraphs]
    numbering = document.part.numbering_part.element
    starts = {
        num.numId: [found.get(qn("w:val")) for found in num.iter(qn("w:startOverride"))] for num in numbering.num_lst
    }

    assert used[0] == used[1] != used[2] == used[3]
    assert starts[used[0]] == starts[used[2]] == ["1"]


def test_tables_repeat_their_header_on_every_page() -> None:
    facts, experiences = read(a_sheet()).tables

    assert [cell.text for cell in facts.rows[0].cells] == ["Emne", "Det står der"]
    assert [cell.text for cell in experiences.rows[0].cells] == ["Hvem", "Det fortæller kilden", "Kontakt"]
    for table in (facts, experiences):
        heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        assert heads == [True] + [False] * (len(heads) - 1)
    assert "43 57 75 80" in experiences.rows[1].cells[2].text


@pytest.mark.parametrize("data", [a_sheet(), a_paper()])
def test_document_is_danish_and_names_nobody(data: bytes) -> None:
    document = read(data)
    known = document.core_properties
    languages = {found.get(qn("w:val")) for found in document.styles.element.iter(qn("w:lang"))}
    names = zipfile.ZipFile(io.BytesIO(data)).namelist()

    assert languages == {"da-DK"}
    assert known.title.startswith(("Bekymringssamtaler – metodeark", "Samtale – til bordet"))
    assert (known.author, known.last_modified_by, known.comments) == ("Idekataloget", "", "")
    assert [name for name in names if "vba" in name.lower() or name.endswith((".bin", ".jpeg", ".png"))] == []


def test_foot_tells_edition_day_and_page() -> None:
    foot = read(a_sheet()).sections[0].footer._element

    assert "Idekataloget, februar 2024 · Udskrevet 24. november 2026" in words_in(foot)
    assert [field.get(qn("w:instr")) for field in foot.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]


def test_paper_for_the_table_has_what_lies_there_and_none_of_hers() -> None:
    paper = a_paper(
        Plan("tirsdag kl. 8.30", "Rådhuset", "Vi vil <finde> en voksen.\nTo."),
        Workplace(ssp_contact="11 22 33 44", lawyer="Jura"),
    )
    text = text_of(paper)

    assert styles(paper, "Heading 1") == ["Formål", "Ved bordet", "Sådan taler vi sammen", "Det aftaler vi"]
    assert styles(paper, "List Number") == ["Velkommen.", "Det, der går godt."]
    told = ("tirsdag kl. 8.30", "Vi vil <finde> en voksen.", "11 22 33 44", "Bygger på", meeting_papers.NAMES)
    assert [part for part in told if part not in text] == []
    kept = ("Aftal, hvem der åbner", "Hvad går godt?", "Lov ikke tavshed", "nødvendige", "[I 45]", "Jura")
    assert [part for part in kept if part in text] == []
    header, first, *free = read(paper).tables[0].rows
    assert [cell.text for cell in header.cells] == ["Hvad", "Hvem gør det", "Hvornår"]
    assert first.cells[0].text.strip() == "Det første skridt"
    assert free
    assert not any(cell.text.strip() for row in free for cell in row.cells)


def test_no_word_of_risk_lies_on_the_table_of_any_shipped_meeting() -> None:
    content = find_paths().content
    catalogue = read_content(content).catalogue
    rules = read_rules((content / "regler.yaml").read_text(encoding="utf-8"), lambda *_: None)
    forbidden = (*rules.forbidden, *rules.not_on_the_table)

    assert catalogue.meetings
    assert forbidden
    for meeting in catalogue.meetings:
        text = text_of(table_word(meeting, Plan(), Workplace(), catalogue.register, DAY))
        assert [word for word in forbidden if word in text.lower()] == []
        hers = {plain(line) for slug in FOR_HER for line in said(meeting.section(slug))}
        assert hers
        assert [line for line in hers if line in text] == []


def test_link_leads_to_the_web_and_nowhere_else() -> None:
    file = a_file()
    for url in ("https://dkr.dk/a?b&c", "javascript:alert(1)", "file:///etc/passwd", "https://x y"):
        file.paragraph((Text("Se "), Link("siden", url)))
    data = file.data()
    targets = [found.target_ref for found in read(data).part.rels.values() if found.is_external]

    assert targets == ["https://dkr.dk/a?b&c"]
    assert text_of(data).count("Se siden") == 4


def test_deep_sections_stop_at_the_third_heading() -> None:
    inner = Section("d", "Dyb", (List(((Text("punkt"),),)),))
    for title in "cba":
        inner = Section(title, title, (inner,))
    sheet = a_sheet(document=(inner,))

    assert styles(sheet, "Heading 3") == ["c", "Dyb"]


@settings(max_examples=60, deadline=None)
@given(STRINGS, STRINGS)
def test_whatever_is_written_gives_a_sound_document(one: str, other: str) -> None:
    document = (Section("kort-fortalt", one, (List(((Text(other), Link(one, other)),)),)),)
    sheet = a_sheet(title=one, aliases=(other,), document=document)
    paper = a_paper(Plan(one, other, f"{other}\n{one}"), Workplace(ssp_contact=other))

    assert len(styles(sheet, "Title")) == len(styles(paper, "Title")) == 1


def test_every_shipped_sheet_holds_every_word_of_its_text() -> None:
    catalogue = read_content(find_paths().content).catalogue
    titles = {entry.id: entry.title for entry in catalogue.interventions}

    assert len(catalogue.interventions) == 43
    for entry in catalogue.interventions:
        sheet = method_sheet_word(entry, catalogue.register, titles, DAY)
        assert [found.title for found in entry.document if found.title not in styles(sheet, "Heading 1")] == []
        assert all(question.text in text_of(sheet) for question in entry.questions)
