"""Papers by the kind that is asked for: one row for each.

A new kind is a member of ``SheetKind`` with its name in ``strings.papers``, and a row here.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from idekatalog.domain.article import Situation
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material, Text
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.errors import SheetError
from idekatalog.sheets.call_sheet import call_sheet
from idekatalog.sheets.catalogue_book import catalogue_book
from idekatalog.sheets.conversation_sheet import conversation_sheet
from idekatalog.sheets.folder_book import folder_book
from idekatalog.sheets.font import register_fonts
from idekatalog.sheets.markup import printable
from idekatalog.sheets.method_sheet import method_sheet
from idekatalog.sheets.own_paper import own_paper
from idekatalog.sheets.paper import NORMAL, Paper
from idekatalog.sheets.question_cards import question_cards
from idekatalog.sheets.render import imprint_of, render_pdf
from idekatalog.sheets.sheet import Sheet
from idekatalog.sheets.table_paper import table_paper
from idekatalog.strings import papers as strings


class Wanted(StrEnum):
    """What a kind of paper can be made of; each has its sentence of refusal."""

    INTERVENTIONS = "intervention"
    STARTING_POINTS = "starting-point"
    TEXTS = "text"

    def takes(self, text: Text) -> bool:
        """Say whether a text is of this kind."""
        return _TESTS[self](text)


_TESTS: Mapping[Wanted, Callable[[Text], bool]] = {
    Wanted.INTERVENTIONS: lambda text: isinstance(text, Intervention),
    Wanted.STARTING_POINTS: lambda text: isinstance(text, Intervention | Situation),
    Wanted.TEXTS: lambda text: True,
}


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a kind of paper is made: its sheets from the material, on a paper; the fonts are registered.

    ``wanted`` is None for what is always made of the whole catalogue.
    """

    compose: Callable[[Material, Paper], Sequence[Sheet]]
    wanted: Wanted | None = Wanted.INTERVENTIONS


def refusal(kind: SheetKind, texts: Sequence[Text]) -> str:
    """Return why a paper cannot be made of these texts, "" when it can."""
    wanted = RECIPES[kind].wanted
    if wanted is None:
        return strings.TAKES_ALL.format(kind=kind.label) if texts else ""
    if not texts:
        return strings.NOT_NAMED.format(kind=kind.label)
    unfit = next((text for text in texts if not wanted.takes(text)), None)
    return strings.WANTED[wanted].format(title=unfit.title, kind=kind.label) if unfit else ""


def kind_pdf(
    kind: SheetKind, material: Material, fonts: Path, *, printed_on: datetime.date, paper: Paper = NORMAL
) -> bytes:
    """Return a paper of some kind as a PDF; the material must not be refused.

    Raises:
        SheetError: a font is missing.
    """
    return kinds_pdf((kind,), material, fonts, printed_on=printed_on, paper=paper)


def kinds_pdf(
    kinds: Sequence[SheetKind], material: Material, fonts: Path, *, printed_on: datetime.date, paper: Paper = NORMAL
) -> bytes:
    """Return papers of several kinds, made of the same material, as one PDF.

    Raises:
        SheetError: a font is missing.
    """
    register_fonts(fonts)
    material = replace(material, printed_on=printed_on)
    sheets = [sheet for kind in kinds for sheet in RECIPES[kind].compose(material, paper)]
    return render_pdf(sheets, paper, printable(imprint_of(material.register.edition, printed_on)), printed_on)


def _method_sheets(material: Material, paper: Paper) -> Sequence[Sheet]:
    known = {**material.titles, **{found.id: found.title for found in material.interventions}}
    return [
        method_sheet(found, material.register, paper, known, material.printed_codes) for found in material.interventions
    ]


def _for_me(material: Material, paper: Paper) -> Sequence[Sheet]:
    return [own_paper(_meeting(material), material, paper)]


def _for_table(material: Material, paper: Paper) -> Sequence[Sheet]:
    return [table_paper(_meeting(material), material.plan, material.workplace, material.register, paper)]


def _meeting(material: Material) -> Meeting:
    if material.meeting is None:
        raise SheetError(strings.NO_MEETINGS)
    return material.meeting


def _conversation_sheets(material: Material, paper: Paper) -> Sequence[Sheet]:
    return [conversation_sheet(found, material.register, paper) for found in material.interventions]


def _question_cards(material: Material, paper: Paper) -> Sequence[Sheet]:
    return [question_cards(found, paper) for found in material.interventions]


def _call_sheet(material: Material, paper: Paper) -> Sequence[Sheet]:
    return [call_sheet(material, paper)]


RECIPES: Mapping[SheetKind, Recipe] = {
    SheetKind.METHOD_SHEET: Recipe(_method_sheets),
    SheetKind.FOR_ME: Recipe(_for_me, Wanted.STARTING_POINTS),
    SheetKind.FOR_TABLE: Recipe(_for_table, Wanted.STARTING_POINTS),
    SheetKind.CONVERSATION_SHEET: Recipe(_conversation_sheets),
    SheetKind.QUESTION_CARDS: Recipe(_question_cards),
    SheetKind.CALL_SHEET: Recipe(_call_sheet),
    SheetKind.FOLDER: Recipe(folder_book, Wanted.TEXTS),
    SheetKind.BOOK: Recipe(catalogue_book, None),
}
