"""What a card says beside the hit."""

import pytest

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.ui.cards import tried_by


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
