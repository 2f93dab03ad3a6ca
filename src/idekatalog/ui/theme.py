"""Colours, fonts and the one style sheet; the only place that styles anything."""

from enum import StrEnum
from pathlib import Path
from string import Template
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

STYLE = ("-style", "Fusion")
"""The style as arguments of the application: QApplication.setStyle has Python learn QStyle, 10 ms at the start."""
FAMILY = "IBM Plex Sans"
_CUTS = ("Regular", "SemiBold", "Italic")
BASE_PT = 10.5
_PICTURES = ("check", "tick", "down_arrow", "up_arrow")
SMALL = 0.86
"""The smallest text there is, of the running text's size: 9 points at 100 %."""
_FACTORS = {"base_pt": 1.0, "large_pt": 1.15, "heading_pt": 1.25}
_TITLE = 1.75
_MEASURES = {"tick_px": 15, "arrow_px": 11, "mark_px": 14, "button_px": 22}
"""Sizes in pixels at 100 %: what stands beside text grows with it."""


class Appearance(StrEnum):
    """How the window looks: as the system says, or one of the three."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


_GREYS = {
    "white": "#FFFFFF",
    "grey50": "#F5F5F5",
    "grey100": "#EBEBEB",
    "grey200": "#DCDCDC",
    "grey400": "#8E8E8E",
    "grey500": "#707070",
    "grey600": "#595959",
    "black": "#1A1A1A",
    "night": "#1B1D20",
    "night100": "#26292D",
    "night200": "#303439",
    "night300": "#454A51",
    "night500": "#8B929B",
    "mist": "#B9BFC6",
    "snow": "#F1F2F3",
}
_LIGHT = {
    "window": _GREYS["grey50"],
    "surface": _GREYS["white"],
    "hover": _GREYS["grey100"],
    "line": _GREYS["grey200"],
    "card_line": _GREYS["grey100"],
    "line_strong": _GREYS["grey400"],
    "field_line": _GREYS["grey500"],
    "text": _GREYS["black"],
    "muted": _GREYS["grey600"],
    "accent": "#004D99",
    "accent_text": _GREYS["white"],
    "accent_soft": "#E2F2FB",
    "info_soft": "#E2F2FB",
    "caution": "#A15C00",
    "caution_soft": "#FFEECC",
    "mark": "#FFE38F",
    "mark_here": "#FFAE42",
    "organisatorisk": "#1B5FA8",
    "situationel": "#2B6E00",
    "social": "#7A3E9D",
    "dialogmetode": "#A8480F",
    "skema": "#00468C",
    "skema_soft": "#E0EDFA",
    "tekst": "#0B6B62",
    "tekst_soft": "#DDF2EE",
    "lignende": "#8A5200",
    "lignende_soft": "#FBF0DC",
    "planlagt": "#595959",
    "planlagt_soft": "#EFEFEF",
}
_DARK = {
    "window": _GREYS["night"],
    "surface": _GREYS["night100"],
    "hover": _GREYS["night200"],
    "line": _GREYS["night300"],
    "card_line": _GREYS["night200"],
    "line_strong": _GREYS["night500"],
    "field_line": _GREYS["night500"],
    "text": _GREYS["snow"],
    "muted": _GREYS["mist"],
    "accent": "#8CC4F5",
    "accent_text": "#0B1D30",
    "accent_soft": "#1F3A55",
    "info_soft": "#1F3347",
    "caution": "#F0B34D",
    "caution_soft": "#43361D",
    "mark": "#6A5300",
    "mark_here": "#A04E00",
    "organisatorisk": "#7FB6EE",
    "situationel": "#8CCB5E",
    "social": "#CFA0EC",
    "dialogmetode": "#F2A06B",
    "skema": "#8FC7FA",
    "skema_soft": "#1D3852",
    "tekst": "#7FD6C6",
    "tekst_soft": "#1B403A",
    "lignende": "#F0BE6E",
    "lignende_soft": "#41341D",
    "planlagt": "#C4CAD1",
    "planlagt_soft": "#363A40",
}
_CONTRAST = {
    "window": "#000000",
    "surface": "#000000",
    "hover": "#262626",
    "line": "#BFBFBF",
    "card_line": "#BFBFBF",
    "line_strong": _GREYS["white"],
    "field_line": _GREYS["white"],
    "text": _GREYS["white"],
    "muted": "#D0D0D0",
    "accent": "#FFE900",
    "accent_text": "#000000",
    "accent_soft": "#00376B",
    "info_soft": "#00284D",
    "caution": "#FFC400",
    "caution_soft": "#332500",
    "mark": "#6A5300",
    "mark_here": "#1546A0",
    "organisatorisk": "#9CCFFF",
    "situationel": "#A9EB74",
    "social": "#E3BFFF",
    "dialogmetode": "#FFBC8C",
    "skema": "#9CCFFF",
    "skema_soft": "#00284D",
    "tekst": "#8DF0DD",
    "tekst_soft": "#00332C",
    "lignende": "#FFCB75",
    "lignende_soft": "#332500",
    "planlagt": "#FFFFFF",
    "planlagt_soft": "#2B2B2B",
}
COLOURS = {Appearance.LIGHT: _LIGHT, Appearance.DARK: _DARK, Appearance.CONTRAST: _CONTRAST}


class Theme(NamedTuple):
    """The colours by role, and the text size in percent."""

    appearance: Appearance
    percent: int
    resources: Path

    def colour(self, role: str) -> QColor:
        """Return a role's colour."""
        return QColor(COLOURS[self.appearance][role])

    @property
    def base_pt(self) -> float:
        """The size of running text in points."""
        return BASE_PT * self.percent / 100

    @property
    def small_pt(self) -> float:
        """The size of the smallest text in points."""
        return self.base_pt * SMALL

    @property
    def title_pt(self) -> float:
        """The size of a title in points; of large text it stands out less, or its words would not fit."""
        return self.base_pt * (1 + (_TITLE - 1) / max(1.0, self.percent / 100))

    def pixels(self, measure: float) -> int:
        """Return a length in pixels that grows with the text from what it is at 100 %."""
        return round(measure * max(1.0, self.percent / 100))


def load_fonts(resources: Path) -> None:
    """Make known to Qt what the window uses of the shipped family; the system's own serves where it is missing."""
    for cut in _CUTS:
        QFontDatabase.addApplicationFont(str(resources / "fonts" / f"IBMPlexSans-{cut}.ttf"))


def chosen_theme(appearance: Appearance, percent: int, resources: Path) -> Theme:
    """Return the theme for a choice; SYSTEM asks the desktop for contrast first, then whether it is dark."""
    return Theme(_of_system() if appearance is Appearance.SYSTEM else appearance, percent, resources)


def _of_system() -> Appearance:
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Appearance.CONTRAST
    return Appearance.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Appearance.LIGHT


def apply_theme(application: QApplication, theme: Theme) -> None:
    """Dress the whole program, which was started with the arguments STYLE; what is worn already stays as it is."""
    sheet = _style_sheet(theme)
    worn = application.styleSheet()
    if worn and worn == sheet:
        return
    if worn:
        application.setStyle(STYLE[-1])  # a fresh style: the old sheet's own would look up widgets that are gone
    application.setFont(_font(theme))
    application.setPalette(_palette(theme))
    application.setStyleSheet(sheet)


def _font(theme: Theme) -> QFont:
    font = QFont(FAMILY)
    font.setPointSizeF(theme.base_pt)
    return font


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: "window",
        QPalette.ColorRole.WindowText: "text",
        QPalette.ColorRole.Base: "surface",
        QPalette.ColorRole.AlternateBase: "window",
        QPalette.ColorRole.Text: "text",
        QPalette.ColorRole.PlaceholderText: "muted",
        QPalette.ColorRole.Button: "surface",
        QPalette.ColorRole.ButtonText: "text",
        QPalette.ColorRole.Highlight: "accent",
        QPalette.ColorRole.HighlightedText: "accent_text",
        QPalette.ColorRole.Link: "accent",
        QPalette.ColorRole.ToolTipBase: "surface",
        QPalette.ColorRole.ToolTipText: "text",
    }
    for role, name in roles.items():
        palette.setColor(role, theme.colour(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("muted"))
    return palette


def _style_sheet(theme: Theme) -> str:
    icons = theme.resources / "icons"
    try:
        template = Template((theme.resources / "theme.qss").read_text(encoding="utf-8"))
    except OSError:
        return ""  # plain, but usable
    sizes = {name: f"{theme.base_pt * factor:.1f}" for name, factor in _FACTORS.items()}
    sizes["title_pt"] = f"{theme.title_pt:.1f}"
    sizes |= {name: f"{theme.pixels(measure)}" for name, measure in _MEASURES.items()}
    pictures = {name: (icons / f"{name}-{theme.appearance}.svg").as_posix() for name in _PICTURES}
    return template.substitute(COLOURS[theme.appearance], **sizes, **pictures)
