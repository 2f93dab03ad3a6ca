"""Whatever she keeps is a hit that says what it is and leads to where it stands."""

import pytest

from idekatalog.domain.personal import (
    PERSONAL,
    ContactPart,
    Correction,
    Favourite,
    Folder,
    FolderItem,
    Note,
    OwnExperience,
    Personal,
    Recent,
    SavedSearch,
    Workplace,
    words_of,
)
from idekatalog.domain.query import Kind
from idekatalog.search.own_hits import OwnTarget, own_hits, own_target
from idekatalog.strings import own as strings

TITLES = {"banderaad": "Banderåd", "kontakt-ishoej": "Ishøj Kommune"}
KEPT: dict[Personal, tuple[OwnTarget, str]] = {
    Note("banderaad", "Vi tog en søndagstur"): (OwnTarget("note", "banderaad"), "Banderåd"),
    OwnExperience("1", "banderaad", worked="Søndagstur"): (OwnTarget("experience", "banderaad"), "Banderåd"),
    Correction("kontakt-ishoej", ContactPart.NAME, "SSP", "Søndagstur", "2026-11-25"): (
        OwnTarget("correction", "kontakt-ishoej"),
        "Ishøj Kommune",
    ),
    Folder("f", "Forår", items=(FolderItem("banderaad", "Søndagstur"),)): (OwnTarget("folder", "f"), "Forår"),
    Folder("g", " ", "Søndagstur"): (OwnTarget("folder", "g"), strings.UNTITLED),
    SavedSearch("Ture", "søndagstur"): (OwnTarget("search", "Ture"), "Ture"),
    Workplace(records="Søndagstur"): (OwnTarget("workplace"), "Hos os"),
    Note("er-vaek", "Søndagstur"): (OwnTarget("note", "er-vaek"), "er-vaek"),
}


@pytest.mark.parametrize("value", KEPT, ids=lambda value: type(value).__name__)
def test_hit_says_what_it_is_and_shows_what_was_found(value: Personal) -> None:
    (hit,) = own_hits([value], "soendagsture", TITLES)
    target, title = KEPT[value]
    assert (hit.title, hit.kind, hit.origin) == (title, Kind.OWN, "egne")
    assert own_target(hit.id) == target
    assert hit.why == (strings.KINDS[target.kind],)
    marked = [hit.excerpt.text[start:end].lower() for start, end in hit.excerpt.marks]
    assert marked == ["søndagstur"]


def test_every_kind_that_holds_words_has_been_looked_at() -> None:
    wordless = {Favourite, Recent}
    assert {type(value) for value in KEPT} == set(PERSONAL) - wordless
    assert words_of(Favourite("banderaad")) + words_of(Recent(("banderaad",))) == ""


def test_name_of_a_search_may_hold_a_stroke() -> None:
    (hit,) = own_hits([SavedSearch("unge 14/15", "unge")], "unge", {})
    assert own_target(hit.id) == OwnTarget("search", "unge 14/15")


def test_half_typed_word_is_marked() -> None:
    (hit,) = own_hits([Note("banderaad", "En søndagstur")], "søn", TITLES)
    assert hit.excerpt.marks == ((3, 13),)
