"""Every text can be read on every ground it stands on."""

import itertools

import pytest
from PySide6.QtGui import QColor

from idekatalog.ui.theme import COLOURS, Appearance

LEAST_FOR_TEXT, LEAST_FOR_GRAPHICS = 4.5, 3.0
TEXTS = ("text", "muted", "accent", "organisatorisk", "situationel", "social", "dialogmetode")
GROUNDS = ("window", "surface", "hover", "accent_soft")


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    channels = QColor(colour).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("appearance", "text", "ground"), list(itertools.product(COLOURS, TEXTS, GROUNDS)))
def test_text_has_contrast_on_every_ground(appearance: Appearance, text: str, ground: str) -> None:
    colours = COLOURS[appearance]
    assert contrast(colours[text], colours[ground]) >= LEAST_FOR_TEXT


@pytest.mark.parametrize("appearance", COLOURS)
@pytest.mark.parametrize("ground", ["mark", "caution_soft", "info_soft"])
def test_text_has_contrast_on_coloured_boxes(appearance: Appearance, ground: str) -> None:
    assert contrast(COLOURS[appearance]["text"], COLOURS[appearance][ground]) >= LEAST_FOR_TEXT


@pytest.mark.parametrize("appearance", COLOURS)
@pytest.mark.parametrize("line", ["field_line", "accent", "line_strong"])
def test_edges_that_matter_can_be_seen(appearance: Appearance, line: str) -> None:
    assert contrast(COLOURS[appearance][line], COLOURS[appearance]["surface"]) >= LEAST_FOR_GRAPHICS


@pytest.mark.parametrize("appearance", COLOURS)
def test_chosen_text_can_be_read(appearance: Appearance) -> None:
    assert contrast(COLOURS[appearance]["accent_text"], COLOURS[appearance]["accent"]) >= LEAST_FOR_TEXT
