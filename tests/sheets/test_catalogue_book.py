"""The whole catalogue as one book."""

import re

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.domain.sheet_kind import SheetKind
from tests.builders import an_intervention
from tests.sheets.kinds import KINDS, shipped
from tests.sheets.pages import a_paper, bookmarks, pages, properties

BODY = (Section("kort", "Kort fortalt", (Paragraph((Text("Tal med ham først."),)),)),)
TEXTS = (
    an_intervention(id="samtale", title="Samtalen", search_words=("bekymret",)),
    an_intervention(id="raad", title="Rådet", category="organisatorisk", search_words=("bekymret", "ledelse")),
    Situation("situation-vil-ud", "Han vil ud", BODY, ""),
    Article("artikel-alder", "Alder", "ramme", BODY, ""),
)


def printed() -> list[str]:
    return pages(a_paper(SheetKind.BOOK, *TEXTS))


def page_of(title: str) -> int:
    """Return the page that the contents name for a title."""
    found = re.search(rf"{re.escape(title)} (\d+)", printed()[1])
    assert found, title
    return int(found[1])


def test_front_page_tells_what_is_in_it_and_how_old_it_is() -> None:
    front = printed()[0]

    assert front.startswith("Bog Idekatalog")
    assert "Her er 2 indsatser, 1 situationer, 1 artikler og 1 kontakter. Indholdet er fra februar 2024." in front


def test_texts_stand_under_their_category_and_kind_in_the_editors_order() -> None:
    titles = ["Organisatoriske tiltag", "Rådet", "Dialogmetoder", "Samtalen", "Situationer", "Han vil ud"]
    titles += ["Viden og rammer", "Alder", "Kontakter", "Litteratur", "Stikord"]
    numbers = [page_of(title) for title in titles]

    assert numbers == sorted(set(numbers))
    for title, number in zip(titles, numbers, strict=True):
        assert title in printed()[number - 1][:120]


def test_section_names_its_members_with_their_pages() -> None:
    section = printed()[page_of("Dialogmetoder") - 1]

    assert section.startswith(f"Dialogmetoder samtaler og redskaber Samtalen {page_of('Samtalen')}")


def test_index_leads_from_a_word_to_the_pages_where_its_interventions_begin() -> None:
    index = printed()[page_of("Stikord") - 1]

    assert f"bekymret {page_of('Rådet')}, {page_of('Samtalen')}" in index
    assert f"ledelse {page_of('Rådet')}" in index


def test_contacts_and_literature_are_in_it() -> None:
    text = " ".join(printed())

    assert "Ishøj Kommune Center for Børn og Forebyggelse Tlf. 43 57 75 80" in text
    assert "Litteratur Kilderne og det, de selv henviser til. [I] Strategisk Chefforum (2024)." in text


def test_sections_are_bookmarks_over_their_texts() -> None:
    found = bookmarks(a_paper(SheetKind.BOOK, *TEXTS))

    assert (0, "Dialogmetoder") in found
    assert found[found.index((0, "Dialogmetoder")) + 1] == (1, "Samtalen")
    assert (2, "Kort fortalt") in found


def test_the_same_day_gives_the_same_bytes() -> None:
    assert a_paper(SheetKind.BOOK, *TEXTS) == a_paper(SheetKind.BOOK, *TEXTS)
    assert properties(a_paper(SheetKind.BOOK, *TEXTS))["Title"] == "Idekatalog – bog"


def test_shipped_catalogue_is_whole_in_it() -> None:
    found = pages(KINDS["book"]())
    contents = " ".join(found[1:4])

    for entry in shipped().interventions:
        number = int(re.search(rf"{re.escape(entry.title)} (\d+)", contents)[1])
        assert entry.title in found[number - 1][:250], entry.id
