"""Every text can be read on every ground it stands on, and every edge that matters can be seen."""

import itertools
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication, QListView, QMenu, QMenuBar, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.domain.intervention import Basis
from idekatalog.paths import find_paths
from idekatalog.ui.shapes import CATEGORIES
from idekatalog.ui.theme import BASE_PT, COLOURS, FAMILY, Appearance, Theme, apply_theme, chosen_theme

LEAST_FOR_GRAPHICS, LEAST_POINTS = 3.0, 9.0
TEXTS = ("text", "muted", "accent", *CATEGORIES)
GROUNDS = ("window", "surface", "hover", "accent_soft")
BOXES = ("mark", "mark_here", "caution_soft", "info_soft")
EDGES = ("field_line", "line_strong", "accent", "caution", *CATEGORIES)
RESOURCES = find_paths().resources


def least_for_text(appearance: Appearance) -> float:
    """Return what WCAG asks: AA, and AAA where the user has asked for contrast."""
    return 7.0 if appearance is Appearance.CONTRAST else 4.5


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_every_look_has_every_role() -> None:
    assert {frozenset(colours) for colours in COLOURS.values()} == {frozenset(COLOURS[Appearance.LIGHT])}
    assert set(COLOURS) == {*Appearance} - {Appearance.SYSTEM}


@pytest.mark.parametrize(("appearance", "text", "ground"), list(itertools.product(COLOURS, TEXTS, GROUNDS)))
def test_text_has_contrast_on_every_ground(appearance: Appearance, text: str, ground: str) -> None:
    colours = COLOURS[appearance]
    assert contrast(colours[text], colours[ground]) >= least_for_text(appearance)


@pytest.mark.parametrize(("appearance", "ground"), list(itertools.product(COLOURS, BOXES)))
def test_text_has_contrast_on_coloured_boxes(appearance: Appearance, ground: str) -> None:
    assert contrast(COLOURS[appearance]["text"], COLOURS[appearance][ground]) >= least_for_text(appearance)


@pytest.mark.parametrize(("appearance", "basis"), list(itertools.product(COLOURS, Basis)))
def test_sign_and_words_of_a_basis_stand_out_from_its_ground(appearance: Appearance, basis: Basis) -> None:
    colours = COLOURS[appearance]
    for ground in (f"{basis}_soft", "surface", "window"):
        assert contrast(colours[basis], colours[ground]) >= least_for_text(appearance)
        assert contrast(colours["text"], colours[ground]) >= least_for_text(appearance)


@pytest.mark.parametrize("appearance", COLOURS)
def test_chosen_text_can_be_read(appearance: Appearance) -> None:
    colours = COLOURS[appearance]
    assert contrast(colours["accent_text"], colours["accent"]) >= least_for_text(appearance)


@pytest.mark.parametrize(
    ("appearance", "edge", "ground"), list(itertools.product(COLOURS, EDGES, ("window", "surface")))
)
def test_edges_and_shapes_that_matter_can_be_seen(appearance: Appearance, edge: str, ground: str) -> None:
    assert contrast(COLOURS[appearance][edge], COLOURS[appearance][ground]) >= LEAST_FOR_GRAPHICS


def test_high_contrast_draws_even_its_quiet_lines_clearly() -> None:
    colours = COLOURS[Appearance.CONTRAST]
    for edge in ("line", "card_line"):
        assert contrast(colours[edge], colours["surface"]) >= LEAST_FOR_GRAPHICS


@pytest.mark.parametrize("appearance", COLOURS)
def test_every_picture_of_the_sheet_is_drawn_for_every_look(appearance: Appearance) -> None:
    for name in ("check", "tick", "down_arrow", "up_arrow"):
        svg = (RESOURCES / "icons" / f"{name}-{appearance}.svg").read_text(encoding="utf-8")
        (stroke,) = re.findall(r'stroke="(#[0-9A-Fa-f]{6})"', svg)
        ground = "accent" if name == "check" else "surface"
        assert contrast(stroke, COLOURS[appearance][ground]) >= LEAST_FOR_GRAPHICS


def test_no_text_is_set_below_nine_points(qapp: QApplication) -> None:
    theme = Theme(Appearance.LIGHT, 100, RESOURCES)
    apply_theme(qapp, theme)
    sizes = [float(size) for size in re.findall(r"font-size: ([\d.]+)pt", qapp.styleSheet())]

    assert min(*sizes, theme.small_pt, BASE_PT) >= LEAST_POINTS


@pytest.mark.parametrize("kind", [QListView, QMenu, QMenuBar])
def test_no_platform_gives_lists_and_menus_a_font_of_its_own(
    kind: type[QWidget], qapp: QApplication, qtbot: QtBot
) -> None:
    """As Windows does, and again at each change of its theme; text that she has made larger would stay small there."""
    apply_theme(qapp, Theme(Appearance.LIGHT, 200, RESOURCES))
    for name in ("QAbstractItemView", "QMenu", "QMenuBar"):
        qapp.setFont(QFont("Courier", 7), name)
    widget = kind()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    assert (widget.font().family(), widget.font().pointSizeF()) == (FAMILY, 2 * BASE_PT)
    apply_theme(qapp, Theme(Appearance.LIGHT, 100, RESOURCES))


@pytest.mark.parametrize(
    ("contrast_wish", "scheme", "found"),
    [
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Dark, Appearance.CONTRAST),
        (Qt.ContrastPreference.HighContrast, Qt.ColorScheme.Light, Appearance.CONTRAST),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Dark, Appearance.DARK),
        (Qt.ContrastPreference.NoPreference, Qt.ColorScheme.Unknown, Appearance.LIGHT),
    ],
)
def test_the_system_is_followed(
    monkeypatch: pytest.MonkeyPatch, contrast_wish: Qt.ContrastPreference, scheme: Qt.ColorScheme, found: Appearance
) -> None:
    class Hints:
        def accessibility(self) -> "Hints":
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return contrast_wish

        def colorScheme(self) -> Qt.ColorScheme:
            return scheme

    monkeypatch.setattr(QApplication, "styleHints", Hints)
    assert chosen_theme(Appearance.SYSTEM, 100, Path()).appearance is found


class Wearer(QWidget):
    """Counts how often it is dressed."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def changeEvent(self, event: QEvent) -> None:
        """Count."""
        self.times += event.type() is QEvent.Type.StyleChange


def test_what_is_worn_already_is_not_put_on_again(qtbot: QtBot, qapp: QApplication) -> None:
    resources = find_paths().resources
    apply_theme(qapp, Theme(Appearance.LIGHT, 100, resources))
    wearer = Wearer()
    qtbot.addWidget(wearer)
    wearer.show()
    before = wearer.times

    apply_theme(qapp, Theme(Appearance.LIGHT, 100, resources))
    assert wearer.times == before
    apply_theme(qapp, Theme(Appearance.LIGHT, 110, resources))
    assert wearer.times > before
