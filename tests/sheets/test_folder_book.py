"""A folder as one file."""

import re
from dataclasses import replace

import pytest

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import Paragraph, Section, Text
from idekatalog.domain.intervention import Basis, Experience, Reference, Relation
from idekatalog.domain.personal import Folder, FolderItem
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.sheets.paper import GRAY, LARGE, NORMAL
from tests.builders import a_contact, a_register, an_intervention
from tests.sheets.pages import a_paper, bookmarks, colours, pages, properties, right_edges

KIND = SheetKind.FOLDER
NARROWEST_EDGE = 29
"""In points; method sheets may have narrower margins than the rest."""
BODY = (Section("kort", "Kort fortalt", (Paragraph((Text("Tal med ham først."),)),)),)
SITUATION = Situation("situation-vil-ud", "Han vil ud", BODY, "", (Relation("bekymringssamtaler", "Den er først."),))
ARTICLE = Article("artikel-alder", "Alder", "ramme", BODY, "")
ENTRY = an_intervention(references=(Reference("idekatalog-2024", page="45"),))
TITLES = {"bekymringssamtaler": "Bekymringssamtaler", "situation-vil-ud": "Han vil ud"}
FOLDER = Folder(
    "1", "Mødet på tirsdag", "Vi skal vælge en metode.", (FolderItem("bekymringssamtaler", "Vores samtale"),)
)


def printed(*texts: object, folder: Folder | None = FOLDER, **fields: object) -> list[str]:
    return pages(a_paper(KIND, *(texts or (ENTRY,)), folder=folder, titles=TITLES, **fields))


def listed(page: str) -> dict[str, int]:
    """Return the lines of the contents."""
    lines = page.removeprefix("Indhold ").split(" Indhold ")[0]
    return {title.strip(): int(number) for title, number in re.findall(r"(\D+) (\d+)(?= |$)", lines)}


def test_front_page_tells_what_it_is_for_when_it_was_made_and_who_can_be_there() -> None:
    front = printed()[0]

    assert front.startswith("Mappe Mødet på tirsdag Lavet 20. november 2026 · 1 indsats Vi skal vælge en metode.")
    assert "Hvem kan være med SSP-medarbejder" in front
    assert "Ingen navne på borgere Papirerne handler om metoder" in front


def test_every_part_begins_on_the_page_that_the_contents_name() -> None:
    found = printed(ENTRY, SITUATION, ARTICLE, notes={"bekymringssamtaler": "Det gik."})

    titles = ["Overblik", "Bekymringssamtaler", "Han vil ud", "Alder"]
    titles += ["Hvem har prøvet det?", "Mine noter", "Kilder"]
    numbers = list(listed(found[1]).values())
    assert list(listed(found[1])) == [titles[0], "Vores samtale (Bekymringssamtaler)", *titles[2:]]
    assert numbers == sorted(set(numbers))
    for title, number in zip(titles, numbers, strict=True):
        assert title in found[number - 1][:80], title


def test_overview_tells_what_the_sources_say_and_where_they_are_silent() -> None:
    overview = printed()[2]

    assert "Indsats For hvem Alder Ved bordet Hvem har prøvet det" in overview
    assert "Søskende Kilden siger ikke noget om det." in overview


def test_notes_are_there_only_when_they_are_given() -> None:
    with_notes = " ".join(printed(notes={"bekymringssamtaler": "## Hvad virkede?\nVi ringede først."}))

    assert (
        "Mine noter Dine egne ord, ikke fra kilderne. Bekymringssamtaler Hvad virkede? Vi ringede først." in with_notes
    )
    assert "Mine noter" not in " ".join(printed())


def test_call_list_names_what_each_place_has_tried_and_leaves_the_telling_to_the_sheets() -> None:
    entry = replace(ENTRY, experiences=(Experience("Ishøj", Basis.TABLE, (Text("De begyndte med klubben."),)),))
    (page,) = (page for page in printed(entry) if page.startswith("Hvem har prøvet det?"))

    assert "Bekymringssamtaler (Nævnt i skemaet) Talt med (enhed, dato):" in page
    assert "De begyndte med klubben." not in page


def test_what_is_gone_from_this_edition_is_named() -> None:
    folder = replace(FOLDER, items=(*FOLDER.items, FolderItem("vaek", "Den gamle metode")))

    assert "Findes ikke i denne udgave: Den gamle metode." in printed(folder=folder)[0]


def test_folder_with_texts_alone_has_neither_overview_nor_call_list() -> None:
    assert list(listed(printed(SITUATION)[1])) == ["Han vil ud"]


def test_situation_tells_where_it_leads() -> None:
    (page,) = (page for page in printed(SITUATION) if page.startswith("Situation Han vil ud"))

    assert "Tal med ham først." in page
    assert "• Bekymringssamtaler: Den er først." in page


def test_chapters_are_bookmarks() -> None:
    found = bookmarks(a_paper(KIND, ENTRY, folder=FOLDER, titles=TITLES))

    assert [title for level, title in found if not level] == [
        "Mødet på tirsdag",
        "Indhold",
        "Overblik",
        "Bekymringssamtaler",
        "Hvem har prøvet det?",
        "Kilder",
    ]
    assert (1, "Kort fortalt") in found


def test_two_hundred_interventions_are_one_file_in_which_every_number_is_right() -> None:
    entries = [an_intervention(id=f"nr-{number}", title=f"Metode nr. {number:03}x") for number in range(200)]
    found = printed(*entries, folder=None)

    contents = " ".join(page for page in found[1:12] if "Udskrevet" in page)
    numbers = dict(re.findall(r"Metode nr\. (\d{3})x (\d+)", contents))
    assert len(numbers) == 200
    for name, number in numbers.items():
        assert f"Metode nr. {name}x" in found[int(number) - 1][:90]


@pytest.mark.parametrize("paper", [NORMAL, LARGE], ids=["normal", "large"])
def test_long_words_stay_on_the_paper(paper: object) -> None:
    folder = Folder("1", "m" * 300, "formål " * 300, (FolderItem("bekymringssamtaler", "w" * 300),))
    entry = replace(ENTRY, title="t" * 300)
    pdf = a_paper(KIND, entry, folder=folder, notes={ENTRY.id: "n" * 300}, titles={}, paper=paper)

    assert max(right_edges(pdf)) <= paper.page_size[0] - NARROWEST_EDGE


@pytest.mark.parametrize("paper", [NORMAL, LARGE], ids=["normal", "large"])
def test_own_title_longer_than_a_page_is_cut_in_the_contents(paper: object) -> None:
    folder = Folder("1", "Mappe", "", (FolderItem("bekymringssamtaler", "w" * 9000),))
    found = pages(a_paper(KIND, ENTRY, folder=folder, titles=TITLES, paper=paper))

    assert found[1].count("w") == 300
    assert "…" in found[1]


def test_foreign_signs_are_printed_or_shown_as_missing() -> None:
    folder = Folder("1", "Møde 😀 عربي", "Nuuk: ĸalaallisut")

    assert printed(folder=folder)[0].startswith("Mappe Møde")


def test_it_is_called_after_the_folder_and_the_same_day_gives_the_same_bytes() -> None:
    pdf = a_paper(KIND, ENTRY, folder=FOLDER, titles=TITLES)

    assert properties(pdf)["Title"] == "Mødet på tirsdag – mappe"
    assert pdf == a_paper(KIND, ENTRY, folder=FOLDER, titles=TITLES)
    assert colours(pdf) == {(0, 0, 0)}
    assert (112, 112, 112) in colours(a_paper(KIND, ENTRY, folder=FOLDER, titles=TITLES, paper=GRAY))


def test_folder_without_a_name_or_a_purpose_has_a_front_page_too() -> None:
    assert printed(folder=Folder("1", " "))[0].startswith("Mappe Mappe uden navn Lavet 20. november 2026")


def test_contacts_of_the_call_list_are_in_the_folder() -> None:
    text = " ".join(printed(register=a_register(contacts=(a_contact(phones=("11223344",)),))))

    assert "Tlf. 11 22 33 44" in text
