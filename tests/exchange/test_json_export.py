"""The JSON that other programs read."""

import json

from idekatalog.domain.document import Source, SourceKind, Text
from idekatalog.domain.intervention import AgeRange, Basis, Dimension, Experience, Knowledge, Reference, Reported
from idekatalog.exchange.json_export import contact_json, entry_json, export_catalogue
from tests.builders import PAGE_45, a_contact, a_register, an_intervention

ENTRY_KEYS = (
    "id title abbreviations aliases category status themes target_groups professions legal_basis municipalities "
    "experiences coordination participants timing ages level arenas purpose steps questions attention_points knowledge "
    "related sources search_words editorial origin body"
)
CONTACT_KEYS = "id organisation unit group phones emails channel url experience note source source_date origin"


def test_entry_has_exactly_the_keys_of_the_contract() -> None:
    assert " ".join(entry_json(an_intervention())) == ENTRY_KEYS


def test_contact_has_exactly_the_keys_of_the_contract() -> None:
    assert " ".join(contact_json(a_contact())) == CONTACT_KEYS


def test_export_names_its_parts_and_is_json() -> None:
    export = export_catalogue(a_register(), [an_intervention()])

    assert list(export) == [
        "schema", "content_version", "entries", "contacts", "literature", "articles", "situations", "vocabulary",
    ]  # fmt: skip
    assert json.loads(json.dumps(export))["vocabulary"]["themes"][0] == {"id": "adfaerd", "label": "Adfærd"}


def test_marks_leave_the_text_and_become_the_source() -> None:
    note = (Text("Har en skabelon."), PAGE_45, Source(SourceKind.WORK, "I", part="Skema 3"))
    exported = entry_json(an_intervention(experiences=(Experience("Ishøj", Basis.TABLE, note),)))["experiences"]

    assert exported == [
        {"organisation": "Ishøj", "basis": "skema", "note": "Har en skabelon.", "source": "I 45; I Skema 3"}
    ]


def test_every_dimension_of_knowledge_is_there() -> None:
    told = Knowledge(Dimension.METHOD, Reported.PARTLY, (Text("Tre faser."), PAGE_45))
    knowledge = entry_json(an_intervention(knowledge=(told,)))["knowledge"]

    assert list(knowledge) == ["maalgruppe", "metode", "implementering", "effekt", "oekonomi"]
    assert knowledge["metode"] == {"level": "delvist", "text": "Tre faser.", "page": 45}
    assert knowledge["effekt"] == {"level": "ikke oplyst", "text": "", "page": None}


def test_pages_are_numbers_and_ranges_text() -> None:
    references = (Reference("a", page="45"), Reference("a", page="25-26"), Reference("a", part="Skema 3"))
    entry = entry_json(an_intervention(references=references, ages=(AgeRange(4, 20, (Text("x"), PAGE_45)),)))

    assert entry["sources"] == [
        {"work": "a", "page": 45}, {"work": "a", "page": "25-26"}, {"work": "a", "part": "Skema 3"},
    ]  # fmt: skip
    assert entry["ages"] == [{"from": 4, "to": 20, "note": "x", "page": 45}]
