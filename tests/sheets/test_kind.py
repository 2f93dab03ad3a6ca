"""Every kind of paper that is offered can be made, and says why when it cannot."""

import pytest

from idekatalog.domain.article import Situation
from idekatalog.domain.material import Material
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.sheets.kind import RECIPES, Wanted, kind_pdf, refusal
from idekatalog.sheets.render import method_sheets_pdf
from idekatalog.strings import papers as strings
from tests.builders import a_register, an_intervention
from tests.sheets.pages import DAY, FONTS

A_SITUATION = Situation("situation-vil-ud", "Han vil ud", (), "")


def test_every_kind_has_a_recipe_and_a_name() -> None:
    assert set(RECIPES) == set(SheetKind) == set(strings.KINDS)
    assert set(strings.WANTED) == set(Wanted)


@pytest.mark.parametrize("kind", [kind for kind in SheetKind if RECIPES[kind].wanted])
def test_nothing_named_is_refused_in_words(kind: SheetKind) -> None:
    assert refusal(kind, ()) == f"der mangler id. Skriv, hvad {kind.label} skal laves af."


@pytest.mark.parametrize("kind", [kind for kind in SheetKind if RECIPES[kind].wanted is Wanted.INTERVENTIONS])
def test_a_text_that_does_not_fit_is_named(kind: SheetKind) -> None:
    assert refusal(kind, (an_intervention(), A_SITUATION)).startswith('"Han vil ud" er ikke en indsats.')
    assert refusal(kind, (an_intervention(),)) == ""


def test_method_sheets_are_the_same_by_kind_and_by_name() -> None:
    entry, register = an_intervention(), a_register()

    by_kind = kind_pdf(SheetKind.METHOD_SHEET, Material((entry,), register), FONTS, printed_on=DAY)

    assert by_kind == method_sheets_pdf([entry], register, FONTS, printed_on=DAY)
