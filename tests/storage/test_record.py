import json

import pytest

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.document import Emphasis, Link, List, Paragraph, Section, Strong, Table, Text
from idekatalog.domain.intervention import AgeRange, Reference, Relation
from idekatalog.storage.record import decode, encode, shape
from tests.builders import PAGE_45, a_contact, a_document, a_register, an_intervention

EVERY_BLOCK = Section(
    "alt",
    "Alt på én gang",
    (
        Paragraph((Text("Ord "), Strong("med vægt"), Emphasis("kursiv"), Link("vej", "https://example.dk"), PAGE_45)),
        List(((Text("først"),), (Text("så"),)), ordered=True),
        Table(((Text("hoved"),), ()), (((Text("celle"),), ()),)),
        *a_document(),
    ),
)


@pytest.mark.parametrize(
    "value",
    [
        an_intervention(ages=(AgeRange(12, None, (Text("cirka"),)),), related=(Relation("x", "y"),)),
        Article("alder", "Alder", "ramme", (EVERY_BLOCK,), "krop", (Reference("w", page="4"),)),
        Situation("ud", "Han vil ud", (EVERY_BLOCK,), "krop \ud800"),
        a_contact(),
        a_register(),
        (),
    ],
    ids=lambda value: type(value).__name__,
)
def test_value_comes_back_as_it_was(value: object) -> None:
    back = decode(encode(value))

    assert back == value
    assert hash(back) == hash(value)


def test_enumerations_come_back_as_themselves() -> None:
    intervention = an_intervention()

    found = decode(encode(intervention))

    assert [type(row.basis) for row in found.experiences] == [type(row.basis) for row in intervention.experiences]


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "{",
        '{"type": "Popen", "args": "rm"}',
        '{"no": "type"}',
        '{"type": "Text"}',
        '{"type": "Text", "words": "x"}',
        '{"type": "Basis", "value": "unheard"}',
        "[" * 100_000,
        '{"type": ["Text"]}',
    ],
)
def test_garbage_is_a_value_error(garbage: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decode(garbage)


@pytest.mark.parametrize("foreign", [{"a": 1}, [1], b"x", object(), {1, 2}])
def test_only_the_domain_is_written(foreign: object) -> None:
    with pytest.raises(TypeError):
        encode(foreign)


def test_record_is_ascii_and_names_its_class() -> None:
    record = encode(a_contact())

    assert record.isascii()
    assert json.loads(record)["type"] == "Contact"


def test_shape_names_fields_and_choices() -> None:
    assert "search_words" in shape()
    assert "PLANNED" in shape()
