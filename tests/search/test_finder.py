import pytest

from idekatalog.search.bits import bits, rowids
from idekatalog.search.finder import Finder, any_of
from idekatalog.search.parser import Group, parse
from tests.builders import an_intervention
from tests.search.conftest import OpenStore

WORDS = ("Samtaler", "Møder", "Gader")


@pytest.fixture
def finder(open_store: OpenStore) -> Finder:
    """Ask of three entries: each title is a search word of the next, and all share a text."""
    entries = [
        an_intervention(id=title.lower(), title=title, search_words=(WORDS[number - 1],))
        for number, title in enumerate(WORDS)
    ]
    return Finder(open_store(*entries).connection, size=4)


def groups(text: str) -> tuple[Group, ...]:
    return parse(text).groups


def held(finder: Finder, text: str) -> list[int]:
    return finder.holding([any_of(group.terms) for group in groups(text)])


def test_each_expression_has_its_own_answer(finder: Finder) -> None:
    # The catalogue's order: Gader, Møder, Samtaler.
    assert [rowids(found) for found in held(finder, "gader zebra lyt ")] == [[1, 3], [], [1, 2, 3]]


def test_nothing_asked_is_nothing_answered(finder: Finder) -> None:
    assert finder.holding([]) == []


@pytest.mark.parametrize(("text", "first"), [("gader ", 1), ("møder ", 2), ("samtaler ", 3), ("gad", 1)])
def test_title_is_likelier_than_search_word(finder: Finder, text: str, first: int) -> None:
    assert finder.likeliest(groups(text), held(finder, text), bits((1, 2, 3), 4), most=1) == [first]


def test_search_word_is_likelier_than_text(finder: Finder) -> None:
    assert finder.likeliest(groups("gader lyt "), held(finder, "gader lyt "), bits((1, 2, 3), 4), most=2) == [1, 3]


def test_few_are_all_likely(finder: Finder) -> None:
    assert finder.likeliest(groups("lyt "), held(finder, "lyt "), bits((1, 3), 4), most=2) == [1, 3]
