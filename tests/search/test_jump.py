"""Going straight to a thing by a few letters of its name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.search.jump import find

TITLES = (
    "Netværksanalyse",
    "Bekymringssamtaler",
    "Banderåd",
    "Åben anonym rådgivning",
    "Ærlig snak",
    "Forenet Mod Vold",
    "Mentorordninger",
    "Anti-vold",
    "Aarhus Kommune",
    "Samtaler, der motiverer",
    "Søskendenetværk",
    "§115- og §115a-møder",
)


def found(typed: str, titles: tuple[str, ...] = TITLES) -> list[str]:
    return list(find(typed, titles, lambda title: (title,)))


def test_nothing_typed_finds_nothing() -> None:
    assert found("") == found("  -, ") == []


def test_beginning_stands_before_word_before_inside_before_slip() -> None:
    titles = ("Omsamtaler", "Sammtaler", "Gode samtaler", "Samtaler om andet", "Samtaler")
    assert found("samtaler", titles) == ["Samtaler", "Samtaler om andet", "Gode samtaler", "Omsamtaler", "Sammtaler"]


def test_equals_stand_in_danish_order() -> None:
    titles = ("Ådal", "Ødal", "Ældal", "Zdal", "Aadal skov", "Adal")
    assert found("dal", titles) == ["Adal", "Zdal", "Ældal", "Ødal", "Ådal", "Aadal skov"]


@pytest.mark.parametrize("typed", ["banderåd", "banderaad", "banderad", "BANDERÅD", "bande råd", "bande-råd"])
def test_danish_letters_and_compounds_may_be_typed_as_one_can(typed: str) -> None:
    assert found(typed) == ["Banderåd"]


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("bekym", "Bekymringssamtaler"),
        ("bek sam", "Bekymringssamtaler"),
        ("vold mod", "Forenet Mod Vold"),
        ("115", "§115- og §115a-møder"),
        ("soskende", "Søskendenetværk"),
        ("aeben", "Åben anonym rådgivning"),
        ("aben", "Åben anonym rådgivning"),
        ("århus", "Aarhus Kommune"),
    ],
)
def test_few_letters_are_enough(typed: str, title: str) -> None:
    assert found(typed)[0] == title


@pytest.mark.parametrize("typed", ["mentr", "metnor", "mentoor", "nentor", "mentorordnigner", "mentororninge"])
def test_slips_are_forgiven(typed: str) -> None:
    assert found(typed) == ["Mentorordninger"]


def test_short_words_are_no_slips() -> None:
    assert found("men", ("Mor",)) == []


def test_every_word_typed_must_fit() -> None:
    assert found("mentor xyzzy") == []


def test_other_names_count_after_titles() -> None:
    names = {"Aggression Replacement Training": ("ART",), "Artikel": ()}
    assert find("art", names, lambda title: (title, *names[title])) == ("Aggression Replacement Training", "Artikel")
    assert find("arti", names, lambda title: (title, *names[title])) == ("Artikel",)
    names = {"Beta": ("Gamma",), "Gamma": ()}
    assert find("gam", names, lambda title: (title, *names[title])) == ("Gamma", "Beta")


@given(st.text(max_size=30))
def test_any_text_is_safe_and_nothing_comes_twice(typed: str) -> None:
    titles = found(typed)
    assert len(titles) == len(set(titles))
    assert set(titles) <= set(TITLES)
