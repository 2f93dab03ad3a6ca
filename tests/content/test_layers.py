"""Several folders as one catalogue: later ones add, and change only what they say they change."""

from pathlib import Path

import pytest

from idekatalog.content.folder import Content, read_layers
from idekatalog.content.layers import Layer, own_layer, shipped_layer
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.origin import Origin
from idekatalog.errors import CancelledError
from tests.content.conftest import CONTACTS, ENTRY, WORKS

OWN_ENTRY = """\
---
id: {id}
titel: {id}
kategori: social
status: afproevet
---
## Kort fortalt
Kort.

## Sådan gør I
Sådan.
"""
ARTICLE = "---\nid: {id}\ntitel: {id}\nslags: kilde\n---\n## Om\nOrd.\n"


def a_layer(origin: str, files: dict[str, str], replaces: set[str] | None = None) -> Layer:
    """Build a layer of files in memory."""
    made = [
        SourceFile(name, lambda text=text: text.encode(), origin, is_shipped=False)  # type: ignore[misc]
        for name, text in files.items()
    ]
    return Layer(Origin(origin, origin), tuple(made), frozenset(replaces or ()))


def read(folder: Path, *above: Layer) -> Content:
    return read_layers((shipped_layer(folder), *above))


def said(content: Content) -> list[str]:
    return [str(complaint) for complaint in content.complaints]


def titles(content: Content) -> dict[str, tuple[str, str]]:
    catalogue = content.catalogue
    return {found.id: (found.title, found.origin) for found in (*catalogue.interventions, *catalogue.articles)}


def test_own_entry_stands_beside_the_shipped_ones_with_its_origin(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "egne"
    (own / "indsatser").mkdir(parents=True)
    (own / "indsatser" / "natteravne.md").write_text(OWN_ENTRY.format(id="natteravne"), encoding="utf-8")

    content = read(folder, own_layer(own))

    assert said(content) == []
    assert titles(content) == {"samtaler": ("Samtaler", "katalog"), "natteravne": ("natteravne", "egne")}
    assert content.catalogue.register.origin_mark("egne") == "Egen indsats"
    assert content.catalogue.register.origin_mark("katalog") == ""


def test_own_folder_that_is_not_there_is_empty(folder: Path, tmp_path: Path) -> None:
    assert len(read(folder, own_layer(tmp_path / "egne")).catalogue.interventions) == 1


def test_layer_may_hold_contacts_literature_and_search_words_only(folder: Path) -> None:
    layer = a_layer(
        "odense",
        {
            "kontakter.yaml": CONTACTS.replace("kontakt-ishoej", "kontakt-natteravne"),
            "litteratur.yaml": WORKS.replace("idekatalog-2024", "odense-2025").replace("kort: I", "kort: O"),
            "soegeord.yaml": "- {ord: [natteravn, voksenvandrer]}\n",
            "indsatser/natteravne.md": OWN_ENTRY.format(id="natteravne").replace("Kort.", "Kort. [O 45]"),
        },
    )
    content = read(folder, layer)
    register = content.catalogue.register

    assert said(content) == []
    assert register.origin_mark("odense") == "Fra pakken odense"
    assert [(found.id, found.origin) for found in register.contacts] == [
        ("kontakt-ishoej", "katalog"),
        ("kontakt-natteravne", "odense"),
    ]
    assert [work.origin for work in register.works] == ["katalog", "odense"]
    assert [group.words for group in register.thesaurus] == [("tale", "snakke"), ("natteravn", "voksenvandrer")]


def test_collision_is_refused_by_name_with_file_and_line(folder: Path) -> None:
    ours = ENTRY.replace("titel: Samtaler", "titel: Vores")
    content = read(folder, a_layer("odense", {"indsatser/samtaler.md": ours}))

    assert titles(content) == {"samtaler": ("Samtaler", "katalog")}
    (complaint,) = said(content)
    assert complaint.startswith("odense/indsatser/samtaler.md:2: ")
    assert 'Id\'et "samtaler" findes allerede i content/indsatser/samtaler.md' in complaint
    assert "erstatter" in complaint


def test_own_entry_never_takes_the_place_of_another(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "egne"
    (own / "indsatser").mkdir(parents=True)
    (own / "indsatser" / "samtaler.md").write_text(ENTRY, encoding="utf-8")
    content = read(folder, own_layer(own))

    assert titles(content) == {"samtaler": ("Samtaler", "katalog")}
    assert "Giv din egen tekst et andet id" in said(content)[0]


def test_later_wins_through_erstatter(folder: Path) -> None:
    first = a_layer("a", {"indsatser/samtaler.md": ENTRY.replace("titel: Samtaler", "titel: A")}, {"samtaler"})
    second = a_layer("b", {"indsatser/samtaler.md": ENTRY.replace("titel: Samtaler", "titel: B")}, {"samtaler"})

    assert titles(read(folder, first, second)) == {"samtaler": ("B", "b")}


def test_entry_is_replaced_by_its_own_kind_only(folder: Path) -> None:
    layer = a_layer("odense", {"artikler/samtaler.md": ARTICLE.format(id="samtaler")}, {"samtaler"})
    content = read(folder, layer)

    assert titles(content) == {"samtaler": ("Samtaler", "katalog")}
    assert "noget af en anden slags" in said(content)[0]


def test_second_of_the_same_layer_is_refused_even_under_erstatter(folder: Path) -> None:
    text = OWN_ENTRY.format(id="natteravne")
    layer = a_layer("odense", {"indsatser/natteravne.md": text, "indsatser/ravne.md": text}, {"natteravne"})

    assert 'Id\'et "natteravne" er allerede brugt i odense/indsatser/natteravne.md.' in said(read(folder, layer))[0]


def test_foreign_letter_does_not_take_over_the_catalogues_marks(folder: Path) -> None:
    works = WORKS.replace("idekatalog-2024", "odense-2025").replace("[25-26, 45]", "[1]")
    content = read(folder, a_layer("odense", {"litteratur.yaml": works}))

    found = content.catalogue.register.work_of_mark("I")
    assert found is not None
    assert found.id == "idekatalog-2024"
    assert all("trykker ikke" not in sentence for sentence in said(content))


def test_editors_rules_are_not_asked_of_other_layers_but_care_is(folder: Path) -> None:
    text = OWN_ENTRY.format(id="natteravne").replace("Kort.", "Vi laver en underretning.")
    (complaint,) = said(read(folder, a_layer("odense", {"indsatser/natteravne.md": text})))

    assert "hvornår loven stod sådan" in complaint


def test_broken_file_of_a_layer_leaves_the_catalogue_whole(folder: Path) -> None:
    content = read(folder, a_layer("odense", {"indsatser/x.md": "ingenting", "kontakter.yaml": "- [\n"}))

    assert titles(content) == {"samtaler": ("Samtaler", "katalog")}
    places = [sentence.split(": ")[0] for sentence in said(content)]
    assert places == ["odense/indsatser/x.md:1", "odense/kontakter.yaml:2"]


def test_layer_brings_neither_fixed_words_nor_rules(folder: Path) -> None:
    layer = a_layer("odense", {"ordforraad.yaml": "temaer: []\n", "regler.yaml": "forbudte_ord: [samtaler]\n"})

    assert said(read(folder, layer)) == []


def test_reading_is_told_step_by_step_and_can_be_stopped(folder: Path) -> None:
    heard: list[tuple[int, int]] = []

    def watch(_doing: str, done: int, total: int) -> None:
        heard.append((done, total))
        if done == 3:
            raise CancelledError

    with pytest.raises(CancelledError):
        read_layers((shipped_layer(folder),), watch)

    assert heard == [(0, 6), (1, 6), (2, 6), (3, 6)]
