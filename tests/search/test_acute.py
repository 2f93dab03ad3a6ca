"""Words that may mean danger are known in their everyday forms, and no others."""

import pytest

from idekatalog.search.acute import is_acute


@pytest.mark.parametrize(
    "text",
    [
        "kniv",
        "knive",
        "han har en pistol",
        "Truet!",
        "trusler mod personalet",
        "hun truer",
        "skudt",
        "skyderi",
        "bange for hævn",
        "SELVMORD",
        "selvmordstanker",
        "tage sit eget liv",
        "han vil dø",
        "slå ihjel",
    ],
)
def test_danger_is_heard(text: str) -> None:
    assert is_acute(text)


@pytest.mark.parametrize(
    "text",
    ["", "kni", "skole", "skyld", "kriminalitetstruede unge", "bandetruet", "stikkeri", "mentor", "vold", "døgn"],
)
def test_other_words_are_left_in_peace(text: str) -> None:
    assert not is_acute(text)
