"""The readable copy holds every word, in every kind, without the program."""

import json
from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from idekatalog.domain.personal import PERSONAL, Favourite, Folder, FolderItem, Note, SavedSearch, words_of
from idekatalog.exchange.personal_text import as_json, as_markdown, as_page
from idekatalog.strings import personal_text as strings
from tests.storage.test_personal_store import ONE_OF_EACH

TITLES = {"banderaad": "Banderåd", "kontakt-ishoej": "Ishøj"}
NOON = "2026-11-25T12:00:00"


def test_every_kind_and_field_has_its_words() -> None:
    assert set(strings.KINDS) == {kind.__name__ for kind in PERSONAL}
    silent = {"id", "key", "entry", "subject", "intervention", "contact", "title", "name"}
    assert {field.name for kind in PERSONAL for field in fields(kind)} - silent <= set(strings.FIELDS)


def test_every_written_word_is_in_both_forms() -> None:
    text = as_markdown(ONE_OF_EACH, TITLES, NOON).decode()
    values = json.loads(as_json(ONE_OF_EACH, NOON))["values"]
    for value in ONE_OF_EACH:
        for line in words_of(value).splitlines():
            assert all(word in text for word in line.split())
    assert [value["kind"] for value in values] == [type(value).__name__ for value in ONE_OF_EACH]
    assert values[2]["text"] == "## Hvad virkede?\nÆblekage 🍰 og ro."


def test_titles_stand_for_ids_and_a_note_is_quoted() -> None:
    folder = Folder("1", "Forår", items=(FolderItem("banderaad", "Vores råd"), FolderItem("ukendt")))
    text = as_markdown((Note("banderaad", "## Ro\nog mad"), folder), TITLES, NOON).decode()
    assert "## Noter\n\n### Banderåd\n\n> ## Ro\n> og mad\n" in text
    assert "- Vores råd (Banderåd)\n- ukendt" in text
    assert "25. november 2026 kl. 12.00" in text


def test_saved_search_keeps_its_filters() -> None:
    search = SavedSearch("Søskende", "lillebror", (("theme", "familie"),), 12)
    assert "- theme: familie" in as_markdown((search,), {}, NOON).decode()


def test_favourites_are_one_list() -> None:
    text = as_page((Favourite("banderaad"), Favourite("knock-knock")), TITLES, NOON)
    assert text.endswith("FAVORITTER\n\n- Banderåd\n- knock-knock")


def test_nothing_kept_is_said() -> None:
    assert strings.NOTHING in as_markdown((), {}, "").decode()


@given(text=st.text(st.characters(codec=None)))
def test_any_text_can_be_written(text: str) -> None:
    values = (Note("banderaad", text), Folder(text, text))
    assert json.loads(as_json(values, NOON))["values"][0]["kind"] == "Note"
    as_markdown(values, {}, NOON).decode()
