"""What is to be printed or kept: a name, and how its PDF is made."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from idekatalog.domain.catalogue import Register
from idekatalog.domain.chart import Chart
from idekatalog.domain.document import Section
from idekatalog.domain.guide import Picture
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.strings import comparison, guide, meeting, municipalities, paper_menu, word
from idekatalog.strings import desktop as strings
from idekatalog.strings.reading import listed
from idekatalog.ui.print_wish import Ink, Wish

if TYPE_CHECKING:
    from idekatalog.library import Library
    from idekatalog.sheets.paper import Paper


@dataclass(frozen=True, slots=True)
class WordCopy:
    """What of a sheet can be edited in Word; ``button`` says what that is, ``make`` is slow."""

    button: str
    file_name: str
    make: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class SheetOrder:
    """A sheet somebody wants; ``make`` is slow and is called off the GUI thread.

    ``has_looks`` says that large print and other inks can be had; ``has_own_words`` that she wrote some of it.
    """

    title: str
    file_name: str
    make: Callable[[Wish], bytes]
    has_looks: bool = False
    has_own_words: bool = False
    word: WordCopy | None = None


def method_sheet_order(entry: Intervention, library: Library) -> SheetOrder:
    """Order an entry's method sheet."""
    fonts = library.paths.resources / "fonts"
    made = partial(_method_sheet, entry, library.register, fonts, dict(library.titles))
    copy = partial(_method_sheet_word, entry, library.register, dict(library.titles))
    return SheetOrder(
        strings.PREVIEW_TITLE.format(title=entry.title),
        strings.SHEET_NAME.format(id=entry.id),
        made,
        has_looks=True,
        word=WordCopy(word.BUTTON, word.SHEET_NAME.format(id=entry.id), copy),
    )


def comparison_order(entries: Sequence[Intervention], library: Library, mine: str) -> SheetOrder:
    """Order entries side by side; ``mine`` is the reader's own municipality."""
    names = listed(tuple(entry.title for entry in entries))
    made = partial(_comparison, tuple(entries), library.register, library.paths.resources / "fonts", mine)
    return SheetOrder(comparison.PREVIEW_TITLE.format(titles=names), comparison.FILE_NAME, made)


def chart_order(chart: Chart, library: Library) -> SheetOrder:
    """Order the matrix or the map of experiences."""
    made = partial(_chart, chart, library.paths.resources / "fonts")
    return SheetOrder(municipalities.PREVIEW_TITLE, municipalities.SHEET_NAME, made)


def meeting_order(material: Material, library: Library) -> SheetOrder:
    """Order the two papers of a meeting; nothing of what it is about is in the name."""
    today = datetime.date.today()
    made = partial(meeting_pdf, material, library.paths.resources / "fonts", today)
    name = meeting.FILE_NAME.format(day=today.isoformat())
    copy = WordCopy(word.TABLE_BUTTON, word.MEETING_NAME.format(day=today.isoformat()), partial(_table_word, material))
    return SheetOrder(meeting.PREVIEW_TITLE, name, made, has_looks=True, has_own_words=True, word=copy)


def kind_order(kind: SheetKind, material: Material, library: Library, title: str, file_name: str) -> SheetOrder:
    """Order a paper by its kind; ``title`` says what it is about."""
    made = partial(_kind, kind, material, library.paths.resources / "fonts")
    named = paper_menu.PREVIEW_TITLE.format(kind=kind.label, title=title)
    has_own_words = material.folder is not None
    return SheetOrder(named, file_name, made, has_looks=True, has_own_words=has_own_words)


def meeting_pdf(material: Material, fonts: Path, printed_on: datetime.date, wish: Wish) -> bytes:
    """Make the two papers of a meeting."""
    from idekatalog.sheets.kind import kinds_pdf

    kinds = (SheetKind.FOR_ME, SheetKind.FOR_TABLE)
    return kinds_pdf(kinds, material, fonts, printed_on=printed_on, paper=paper_of(wish))


def guide_order(library: Library) -> SheetOrder:
    """Order the user guide."""
    made = partial(_guide, library.guide, library.guide_pictures, library.register.edition, library.paths.resources)
    return SheetOrder(guide.TITLE, guide.FILE_NAME, made, has_looks=True)


def paper_of(wish: Wish) -> Paper:
    """Return the paper somebody wishes for."""
    from idekatalog.sheets.paper import COLOUR, GRAY, LARGE, NORMAL

    colours = {Ink.BLACK: NORMAL, Ink.GRAY: GRAY, Ink.COLOUR: COLOUR}[wish.ink].colours
    return replace(LARGE if wish.is_large else NORMAL, colours=colours)


def _kind(kind: SheetKind, material: Material, fonts: Path, wish: Wish) -> bytes:
    from idekatalog.exchange.qr import with_codes
    from idekatalog.sheets.kind import kind_pdf

    return kind_pdf(kind, with_codes(material), fonts, printed_on=datetime.date.today(), paper=paper_of(wish))


def _method_sheet(entry: Intervention, register: Register, fonts: Path, titles: Mapping[str, str], wish: Wish) -> bytes:
    from idekatalog.exchange.qr import direct_codes
    from idekatalog.sheets.render import method_sheets_pdf  # reportlab waits until a sheet is wanted

    codes = direct_codes([entry], register)
    today, paper = datetime.date.today(), paper_of(wish)
    return method_sheets_pdf([entry], register, fonts, printed_on=today, paper=paper, titles=titles, codes=codes)


def _method_sheet_word(entry: Intervention, register: Register, titles: Mapping[str, str]) -> bytes:
    from idekatalog.exchange.word_papers import method_sheet_word  # python-docx waits until a document is wanted

    return method_sheet_word(entry, register, titles, datetime.date.today())


def _table_word(material: Material) -> bytes:
    from idekatalog.exchange.word_table import table_word

    assert material.meeting is not None
    today = datetime.date.today()
    return table_word(material.meeting, material.plan, material.workplace, material.register, today)


def _guide(
    sections: Sequence[Section], pictures: Sequence[Picture], edition: str, resources: Path, wish: Wish
) -> bytes:
    from idekatalog.sheets.guide_sheet import guide_pdf

    today = datetime.date.today()
    return guide_pdf(sections, pictures, edition, resources / "fonts", printed_on=today, paper=paper_of(wish))


def _comparison(entries: Sequence[Intervention], register: Register, fonts: Path, mine: str, _: Wish) -> bytes:
    from idekatalog.sheets.render import comparison_pdf

    return comparison_pdf(entries, register, fonts, printed_on=datetime.date.today(), mine=mine)


def _chart(chart: Chart, fonts: Path, _: Wish) -> bytes:
    from idekatalog.sheets.render import chart_pdf

    return chart_pdf(chart, fonts, printed_on=datetime.date.today())
