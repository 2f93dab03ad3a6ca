"""Every basis has a sign of its own that needs no colour."""

import pytest

from idekatalog.domain.intervention import Basis
from idekatalog.domain.sign import SIGNS, STROKE


@pytest.mark.parametrize("basis", Basis)
def test_sign_stays_within_its_square(basis: Basis) -> None:
    points = [point for outline in SIGNS[basis] for point in outline.points]

    assert all(STROKE / 2 <= value <= 1 - STROKE / 2 for point in points for value in point)


def test_no_two_signs_are_alike() -> None:
    assert len(set(SIGNS.values())) == len(Basis)


def test_sign_is_placed_where_it_is_wanted() -> None:
    hands = SIGNS[Basis.PLANNED][1]

    assert hands.placed(100, 50, 20)[1] == (110, 60)
