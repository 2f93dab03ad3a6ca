"""Danish order, held against Qt's collation for da_DK."""

import itertools

import pytest

from idekatalog.domain.ordering import danish_key

WORDS = [
    "Aalborg",
    "Albertslund",
    "Brøndby",
    "Ærø",
    "Ølstykke",
    "Ågerup",
    "Aarhus",
    "zebra",
    "Zoo",
    "Høje-Taastrup",
    "Herlev",
]


def test_last_letters_come_last() -> None:
    expected = ["Albertslund", "Brøndby", "Herlev", "Høje-Taastrup", "zebra", "Zoo", "Ærø", "Ølstykke", "Ågerup"]

    assert sorted(set(expected), key=danish_key) == expected


def test_double_a_sorts_with_the_last_letter() -> None:
    assert sorted(["Aarhus", "Albertslund", "Vejen"], key=danish_key)[-1] == "Aarhus"


def test_order_agrees_with_the_collator() -> None:
    core = pytest.importorskip("PySide6.QtCore")
    collator = core.QCollator(core.QLocale("da_DK"))
    if collator.compare("zebra", "Ærø") > 0:
        pytest.skip("this Qt was built without Danish collation")
    for left, right in itertools.combinations(WORDS, 2):
        assert (danish_key(left) < danish_key(right)) == (collator.compare(left, right) < 0), (left, right)
