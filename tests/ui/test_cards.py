"""What a card says beside the hit."""

import pytest

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.query import Query
from idekatalog.library import open_library
from idekatalog.ui.cards import CardMaker, card_of, tried_by
from idekatalog.ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("bases", "words"),
    [
        ((Basis.TABLE, Basis.PLANNED), "Prøvet: A"),
        ((Basis.PLANNED, Basis.SIMILAR), "Lignende: B"),
        ((Basis.PLANNED,), "Ønske eller plan: A"),
        ((), "Kilden nævner ingen kommune"),
    ],
)
def test_strongest_basis_is_told(bases: tuple[Basis, ...], words: str) -> None:
    experiences = [Experience(name, basis) for name, basis in zip("AB", bases, strict=False)]

    assert tried_by(experiences, "") == words


def test_own_municipality_comes_first_and_the_rest_is_counted() -> None:
    experiences = [Experience(name, Basis.TABLE) for name in "ABCDE"]

    assert tried_by(experiences, "E") == "Prøvet: E, A, B og 2 flere"


def test_card_tells_the_same_of_its_entry_whatever_was_asked(window: MainWindow) -> None:
    library = open_library(window.paths)
    maker = CardMaker(library, "Ishøj")
    words = library.register.vocabulary
    for text in ("", "samtale", "mentor"):
        hits = library.engine.search(Query(text)).hits
        assert hits
        assert [maker.card(hit) for hit in hits] == [card_of(hit, maker.outline(hit), words, "Ishøj") for hit in hits]
    library.close()
