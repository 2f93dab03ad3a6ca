from collections.abc import Iterator

import pytest

from idekatalog.search import passage_reader
from idekatalog.search.passage import passages
from idekatalog.search.passage_reader import PassageReader
from tests.builders import a_vocabulary, an_intervention
from tests.search.conftest import OpenStore

MANY = tuple(an_intervention(id=f"e{number:02}", title=f"E{number:02}") for number in range(12))


def test_passages_come_back_as_they_were_analysed(open_store: OpenStore) -> None:
    intervention = an_intervention()
    reader = PassageReader(open_store(intervention).connection)

    assert reader.read((1,))[1].passages == passages(intervention, a_vocabulary())


def test_entry_without_passages_has_none(open_store: OpenStore) -> None:
    assert PassageReader(open_store().connection).read((99,))[99].passages == ()


@pytest.mark.parametrize("room", [3, 12])
def test_any_number_is_read_and_memory_stays_bounded(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    monkeypatch.setattr(passage_reader, "_MOST_ENTRIES", room)
    monkeypatch.setattr(passage_reader, "_AT_A_TIME", 5)
    reader = PassageReader(open_store(*MANY).connection)

    for rowids in ((1, 2), (2, 3), (4,), tuple(range(1, 13)), (1,)):
        found = reader.read(rowids)
        assert all(found[rowid].passages[0].text == f"E{rowid - 1:02}" for rowid in rowids)
    assert len(reader.read((1,))) <= 12


def test_interrupted_reading_leaves_no_empty_text_at_hand(
    open_store: OpenStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_rowids: object) -> Iterator[object]:
        raise RuntimeError
        yield

    reader = PassageReader(open_store(*MANY).connection)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "_fetch", interrupted)
        with pytest.raises(RuntimeError):
            reader.read((1,))

    assert reader.read((1,))[1].passages
