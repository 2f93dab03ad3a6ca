"""Every kind of paper the program makes, printed from the real catalogue; a new kind is a line here."""

from collections.abc import Callable, Mapping
from functools import cache

from idekatalog.content.folder import read_content
from idekatalog.content.guide import read_guide, read_pictures
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.chart import Chart
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.material import Material
from idekatalog.domain.matrix import Matrix, Subject, experience_matrix
from idekatalog.domain.meeting import Plan
from idekatalog.domain.personal import Folder, FolderItem, Workplace
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.domain.tile_map import tile_map
from idekatalog.exchange.qr import direct_codes, with_codes
from idekatalog.paths import find_paths
from idekatalog.sheets.guide_sheet import guide_pdf
from idekatalog.sheets.kind import kind_pdf
from idekatalog.sheets.paper import LARGE, NORMAL, Paper
from idekatalog.sheets.render import chart_pdf, comparison_pdf, method_sheets_pdf
from tests.sheets.pages import DAY, FONTS


@cache
def shipped() -> Catalogue:
    """Return the catalogue as it is shipped."""
    return read_content(find_paths().content).catalogue


def entry_of(entry_id: str) -> Intervention:
    """Return an entry of the shipped catalogue."""
    return next(entry for entry in shipped().interventions if entry.id == entry_id)


@cache
def method_sheet_of(*entry_ids: str, paper: Paper = NORMAL) -> bytes:
    """Print the method sheets of shipped entries, each once for all tests."""
    titles = {entry.id: entry.title for entry in shipped().interventions}
    chosen = [entry_of(entry_id) for entry_id in entry_ids]
    register = shipped().register
    codes = direct_codes(chosen, register)
    return method_sheets_pdf(chosen, register, FONTS, printed_on=DAY, paper=paper, titles=titles, codes=codes)


def meeting_paper(kind: SheetKind, paper: Paper = NORMAL) -> bytes:
    """Print a paper of a meeting about a shipped situation and an entry, with all that can stand on it."""
    situation = next(found for found in shipped().situations if found.id == "situation-samle-foraeldrene")
    material = Material(
        (situation, entry_of("foraeldreraadslagning")),
        shipped().register,
        workplace=Workplace(ssp_contact="11 22 33 44", records="Fagsystemet"),
        meeting=shipped().meetings[1],
        plan=Plan("tirsdag kl. 8.30", "Rådhuset", "Vi vil finde et hold at spille på."),
    )
    return kind_pdf(kind, with_codes(material), FONTS, printed_on=DAY, paper=paper)


def _comparison() -> bytes:
    chosen = [entry_of(entry_id) for entry_id in ("bekymringssamtaler", "knock-knock", "mentorordninger")]
    return comparison_pdf(chosen, shipped().register, FONTS, printed_on=DAY)


def _matrix() -> Matrix:
    catalogue = shipped()
    return experience_matrix(
        Subject.METHOD, catalogue.interventions, catalogue.register.vocabulary, edition=catalogue.register.edition
    )


def _chart(chart: Chart) -> bytes:
    return chart_pdf(chart, FONTS, printed_on=DAY)


def _map() -> bytes:
    row = _matrix().row("loesningsfokuseret-tilgang")
    assert row
    return _chart(tile_map(_matrix(), row))


def _named(kind: SheetKind, *ids: str, paper: Paper = NORMAL, folder: Folder | None = None) -> bytes:
    catalogue = shipped()
    texts = (*catalogue.interventions, *catalogue.situations, *catalogue.articles)
    chosen = tuple(text for text in texts if text.id in ids or not ids)
    material = Material(
        chosen,
        catalogue.register,
        {text.id: text.title for text in texts},
        folder=folder,
        notes={"bekymringssamtaler": "## Hvad gjorde vi?\nVi ringede først.\n- Det hjalp."} if folder else {},
    )
    return kind_pdf(kind, with_codes(material), FONTS, printed_on=DAY, paper=paper)


def _folder(paper: Paper = NORMAL) -> bytes:
    items = (FolderItem("bekymringssamtaler", "Til tirsdag"), FolderItem("situation-vil-ud"), FolderItem("knock-knock"))
    folder = Folder("1", "Mødet på tirsdag", "Vi skal vælge en metode.", items)
    return _named(SheetKind.FOLDER, *(item.entry for item in items), paper=paper, folder=folder)


def _guide(paper: Paper = NORMAL) -> bytes:
    path = find_paths().guide
    return guide_pdf(read_guide(path), read_pictures(path), "2024-02", FONTS, printed_on=DAY, paper=paper)


KINDS: Mapping[str, Callable[[], bytes]] = {
    "method sheet": lambda: method_sheet_of("bekymringssamtaler"),
    "large method sheet": lambda: method_sheet_of("bekymringssamtaler", paper=LARGE),
    "method sheets": lambda: method_sheet_of("banderaad", "knock-knock"),
    "conversation sheet": lambda: _named(SheetKind.CONVERSATION_SHEET, "bekymringssamtaler"),
    "large conversation sheet": lambda: _named(SheetKind.CONVERSATION_SHEET, "360-kortlaegning", paper=LARGE),
    "question cards": lambda: _named(SheetKind.QUESTION_CARDS, "netvaerkskortlaegning"),
    "large question cards": lambda: _named(SheetKind.QUESTION_CARDS, "netvaerkskortlaegning", paper=LARGE),
    "call sheet": lambda: _named(SheetKind.CALL_SHEET, "ssp-samarbejde", "mentorordninger"),
    "large call sheet": lambda: _named(SheetKind.CALL_SHEET, "mentorordninger", paper=LARGE),
    "folder": _folder,
    "large folder": lambda: _folder(LARGE),
    "book": lambda: _named(SheetKind.BOOK),
    "large book": lambda: _named(SheetKind.BOOK, paper=LARGE),
    "guide": _guide,
    "large guide": lambda: _guide(LARGE),
    "comparison": _comparison,
    "matrix": lambda: _chart(_matrix()),
    "map": _map,
    "til mig": lambda: meeting_paper(SheetKind.FOR_ME),
    "large til mig": lambda: meeting_paper(SheetKind.FOR_ME, LARGE),
    "til bordet": lambda: meeting_paper(SheetKind.FOR_TABLE),
    "large til bordet": lambda: meeting_paper(SheetKind.FOR_TABLE, LARGE),
}
