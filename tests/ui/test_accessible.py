"""Whatever takes the keyboard says what it is, and Tab reaches all of it and returns; in every place."""

from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from idekatalog.domain.change import Change, ChangeKind
from idekatalog.domain.handover import arrivals
from idekatalog.domain.origin import Origin
from idekatalog.domain.personal import Folder, Note
from idekatalog.mine import Version
from idekatalog.packs import Offer
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.add_to_folder import AddToFolderDialog
from idekatalog.ui.dialogs.correction import CorrectionDialog
from idekatalog.ui.dialogs.crash import CrashDialog
from idekatalog.ui.dialogs.earlier import EarlierDialog
from idekatalog.ui.dialogs.name_search import NameSearchDialog
from idekatalog.ui.dialogs.offer import OfferDialog
from idekatalog.ui.dialogs.progress import ProgressDialog
from idekatalog.ui.dialogs.qr_code import QrCodeDialog
from idekatalog.ui.dialogs.text import TextDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import WELCOME, Location, Place
from idekatalog.ui.panels.guide import GUIDE
from idekatalog.ui.panels.literature_page import LITERATURE
from idekatalog.ui.panels.matrix_tools import View
from tests.builders import a_contact
from tests.domain.test_handover import ALL, FOLDER
from tests.ui.conftest import SITUATION, WAIT_MS

SHOWN = {
    "search": Location(Place.SEARCH),
    "welcome": Location(Place.SEARCH, WELCOME),
    "intervention": Location(Place.SEARCH, "bekymringssamtaler"),
    "situation": Location(Place.SITUATIONS, SITUATION),
    "contact": Location(Place.CONTACTS, "kontakt-gladsaxe"),
    "matrix": Location(Place.MUNICIPALITIES),
    "cell": Location(Place.MUNICIPALITIES, "method/mentorordninger/ishoej"),
    "map": Location(Place.MUNICIPALITIES),
    "table as text": Location(Place.MUNICIPALITIES),
    "favourites": Location(Place.FOLDERS),
    "folder": Location(Place.FOLDERS, FOLDER.id),
    "workplace": Location(Place.WORKPLACE),
    "acute": Location(Place.KNOWLEDGE, "artikel-akut"),
    "literature": Location(Place.KNOWLEDGE, LITERATURE),
    "guide": Location(Place.KNOWLEDGE, GUIDE),
    "comparison": Location(Place.COMPARISON, "bekymringssamtaler mentorordninger"),
    "find bar": Location(Place.SEARCH, "bekymringssamtaler"),
}
VIEWS = {"map": View.MAP, "table as text": View.TEXT}


def _hand_over(window: MainWindow) -> None:
    """Open it with one of everything to choose among."""
    for value in ALL:
        window.keeper._keep(value)
    window.commands.hand_over()


def _offer(window: MainWindow) -> None:
    """Offer a pack that changes the catalogue, brings things of a colleague's, and has something wrong in it."""
    change = Change(ChangeKind.NEW, "natteravne", "Ny indsats natteravne")
    findings = ("odense/noter.yaml:1: Genveje",)
    offer = Offer(Origin("odense", "Odense", "1", "Odense", "2026-11-20"), (change,), findings, Path(), Path())
    OfferDialog(offer, arrivals(ALL, (), "Odense", {}), window).open()


def _open(dialog: QDialog) -> QDialog:
    dialog.open()
    return dialog


def _correction(window: MainWindow) -> None:
    _open(CorrectionDialog(a_contact(phones=("43577580", "21695930")), (), window))


def _add_to_folder(window: MainWindow) -> None:
    _open(AddToFolderDialog("banderaad", "Banderåd", (Folder("1", "Forår"), Folder("2", "Efterår")), window))


def _earlier(window: MainWindow) -> None:
    dialog = EarlierDialog("Banderåd", window)
    notes = (Note("banderaad", "Anden"), Note("banderaad", "Første"))
    dialog.show_versions(tuple(Version(note, "2026-11-20T12:00:00") for note in notes))
    _open(dialog)


DIALOGS: dict[str, Callable[[MainWindow], object]] = {
    "switcher": lambda window: window.commands.switch(),
    "shortcuts": lambda window: window.commands.show_shortcuts(),
    "about": lambda window: window.commands.show_about(),
    "warning": lambda window: window.warn("Filen kunne ikke gemmes. Luk den først."),
    "details": lambda window: TextDialog("Idekatalog", "Der skete en fejl.", window).open(),
    "crash": lambda window: CrashDialog("app.py:1 main", "", window).open(),
    "restore": lambda window: window.safety_desk.show_copies(),
    "kept": lambda window: window.safety_desk.show_kept(),
    "hand over": _hand_over,
    "offer": _offer,
    "correction": _correction,
    "add to folder": _add_to_folder,
    "earlier": _earlier,
    "name search": lambda window: _open(NameSearchDialog("mentor", "Mentor", (), window)),
    "progress": lambda window: _open(ProgressDialog(window)),
    "packs": lambda window: window.commands.show_packs(),
    "code": lambda window: QrCodeDialog("Ishøj Kommune", "BEGIN:VCARD", "Ret telefonen mod koden.", window).open(),
}
USED = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
INSIDE = (QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)
ROW = 16  # pixels: what stands side by side begins a little higher or lower
ROLES = {"knap", "felt", "liste", "tabel", "tekst", "afkrydsningsfelt", "valgboks"}


@pytest.fixture(params=SHOWN)
def shown(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> QWidget:
    """Show a place as a user would find it, something typed and two entries picked."""
    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda found: found.query.text, timeout=WAIT_MS):
        window.search.field.setText("mentor bekymring")
    for entry in ("bekymringssamtaler", "mentorordninger"):
        window.pins.toggle(entry)
    window.keeper._keep(FOLDER)
    window.navigation.go(SHOWN[request.param])
    if request.param in VIEWS:
        window.municipalities.tools.views.chosen.emit(VIEWS[request.param])
    if request.param == "find bar":
        window.actions_by_id[ActionId.FIND_IN_PAGE].trigger()
        window.search.reading.find_bar.field.setText("samtale")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture(params=DIALOGS)
def dialog(request: pytest.FixtureRequest, qtbot: QtBot, window: MainWindow) -> QDialog:
    DIALOGS[request.param](window)
    opened = window.findChild(QDialog)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def name_of(widget: QWidget) -> str:
    """Return what a screen reader says; on Linux Qt names a box to choose in by its label alone."""
    if isinstance(widget, QComboBox):
        siblings = widget.parentWidget().findChildren(QLabel, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return next((label.text() for label in siblings if label.buddy() is widget), "")
    return (widget.accessibleName() or getattr(widget, "text", str)()).strip()


def is_inside(widget: QWidget) -> bool:
    """Say whether a widget is a part of one that is used as a whole."""
    parent = widget.parentWidget()
    return isinstance(parent, INSIDE) or isinstance(widget, QHeaderView) or (parent is not None and is_inside(parent))


def used(within: QWidget) -> list[QWidget]:
    """Return every button, list and field that can be seen and used."""
    found = (widget for widget in within.findChildren(QWidget) if isinstance(widget, USED))
    return [
        one for one in found if one.isVisible() and one.isEnabled() and one.window() is within and not is_inside(one)
    ]


def focusable(within: QWidget) -> list[QWidget]:
    seen = (widget for widget in within.findChildren(QWidget) if widget.isVisible() and widget.window() is within)
    return [one for one in seen if one.focusPolicy() & Qt.FocusPolicy.TabFocus and not is_inside(one)]


def tabbed(within: QWidget) -> list[QWidget]:
    """Press Tab until the keyboard is back where it was; return where it has been."""
    walked = [within.focusWidget()]
    while walked.count(walked[-1]) == 1:
        assert len(walked) < 200, "Tab never returns"
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    assert walked[-1] is walked[0]
    return walked


def check_names(within: QWidget) -> None:
    names = {widget: name_of(widget) for widget in focusable(within)}
    assert [widget for widget, name in names.items() if not name or name.lower() in ROLES] == []
    counts = Counter((widget.parentWidget(), type(widget), name) for widget, name in names.items())
    assert [(kind, name) for (_, kind, name), count in counts.items() if count > 1] == []


def check_tab(within: QWidget) -> None:
    walked = tabbed(within)
    assert [name_of(widget) for widget in used(within) if widget not in walked] == []


def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(shown: QWidget) -> None:
    check_names(shown)


def test_tab_visits_every_button_list_and_field_and_returns(shown: QWidget) -> None:
    check_tab(shown)


def test_tab_walks_a_page_from_top_to_bottom(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    page = window.search.reading.scroll_area.widget()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: page.height() > 2000)

    walked = [widget for widget in tabbed(window) if page.isAncestorOf(widget)]
    tops = [widget.mapTo(page, QPoint()).y() for widget in walked]
    assert len(tops) > 20
    assert [top for before, top in pairwise(tops) if top < before - ROW] == []


def test_dialogs_are_named_and_walked_like_places(dialog: QDialog) -> None:
    check_names(dialog)
    check_tab(dialog)


def test_sheet_is_named_and_walked_like_places(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    with qtbot.waitSignal(window.sheet_desk.shown, timeout=WAIT_MS):
        window.commands.show_sheet()
    preview = window.findChild(QDialog)
    qtbot.waitUntil(preview.isActiveWindow)

    check_names(preview)
    check_tab(preview)


def test_search_offers_at_least_25_things_to_use(window: MainWindow) -> None:
    assert len(used(window)) >= 25
