"""The real catalogue: every file is sound and every field of the contract is there."""

import pytest

from idekatalog.content.folder import Content, read_content
from idekatalog.domain.contact import ContactGroup
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.taxonomy import Group
from idekatalog.paths import find_paths

MEETINGS = ["Netværksmøde", "Forældremøde", "Bekymringssamtale", "SSP- eller §115-møde", "18+-møde"]
CATEGORIES = {"organisatorisk", "situationel", "social", "dialogmetode"}


@pytest.fixture(scope="module")
def content() -> Content:
    return read_content(find_paths().content)


def test_shipped_content_has_no_finding(content: Content) -> None:
    assert [str(complaint) for complaint in content.complaints] == []


def test_every_category_has_entries(content: Content) -> None:
    assert {entry.category for entry in content.catalogue.interventions} == CATEGORIES


def test_directory_holds_all_contacts(content: Content) -> None:
    groups = [contact.group for contact in content.catalogue.register.contacts]

    assert [groups.count(group) for group in ContactGroup] == [12, 9, 1]


def test_every_kind_of_meeting_is_there(content: Content) -> None:
    assert [meeting.title for meeting in content.catalogue.meetings] == MEETINGS


def test_printed_literature_is_complete(content: Content) -> None:
    assert sum(work.is_listed for work in content.catalogue.register.works) == 20


def test_every_entry_tells_purpose_steps_and_sources(content: Content) -> None:
    def is_bare(entry: Intervention) -> bool:
        return not (entry.purpose and entry.steps and entry.references and entry.target_groups)

    assert [entry.id for entry in content.catalogue.interventions if is_bare(entry)] == []


def test_no_entry_is_longer_than_a_reader_bears(content: Content) -> None:
    assert [entry.id for entry in content.catalogue.interventions if len(entry.body.split()) > 900] == []


def test_map_sets_neighbours_side_by_side(content: Content) -> None:
    places = content.catalogue.register.vocabulary.terms(Group.MUNICIPALITY)
    tiles = {(place.tile.row, place.tile.column): place.label for place in places if place.tile}
    rows = [[tiles.get((row, column), "") for column in range(1, 6)] for row in range(1, 4)]

    assert rows == [
        ["", "", "Ballerup", "Herlev", "Gladsaxe"],
        ["Høje-Taastrup", "Albertslund", "Glostrup", "Rødovre", ""],
        ["Ishøj", "Vallensbæk", "Brøndby", "Hvidovre", ""],
    ]
