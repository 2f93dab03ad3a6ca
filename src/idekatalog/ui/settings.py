"""What the window remembers: preferences and its own shape, never typed words."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from idekatalog.ui.navigation import Place
from idekatalog.ui.print_wish import Habit, Ink, Wish
from idekatalog.ui.theme import Appearance

SMALLEST_PERCENT, LARGEST_PERCENT, STEP_PERCENT = 80, 250, 10


class Preferences(NamedTuple):
    """The user's choices, with what holds until she chooses."""

    municipality: str = ""
    appearance: Appearance = Appearance.SYSTEM
    percent: int = 100
    shows_filters: bool = True
    place: Place = Place.SEARCH
    is_welcomed: bool = False
    is_large_print: bool = False
    ink: Ink = Ink.BLACK
    copies: int = 1
    duplex: str = ""

    @property
    def wish(self) -> Wish:
        """How she wants papers."""
        return Wish(self.is_large_print, self.ink)

    @property
    def habit(self) -> Habit:
        """How she printed last."""
        return Habit(self.copies, self.duplex)


class Settings:
    """Reads and writes one small ini file; where it cannot be written nothing is kept."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        self.preferences = self._read()

    def change(self, **changes: Any) -> Preferences:
        """Keep changed preferences and return them all."""
        self.preferences = self.preferences._replace(**changes)
        for name, value in changes.items():
            self._file.setValue(f"preferences/{name}", str(value))
        return self.preferences

    def keep_shape(self, shape: Mapping[str, QByteArray]) -> None:
        """Remember the window's and splitters' geometry by name."""
        for name, value in shape.items():
            self._file.setValue(f"shape/{name}", value)

    def shape(self, name: str) -> QByteArray | None:
        """Return a geometry kept earlier, or None."""
        value = self._file.value(f"shape/{name}")
        return value if isinstance(value, QByteArray) else None

    def forget(self) -> None:
        """Forget every preference and every shape; nothing is written after this unless it is changed again."""
        self.preferences = Preferences()
        self._file.clear()
        self._file.sync()

    def _read(self) -> Preferences:
        found: dict[str, Any] = {}
        for name in Preferences._fields:
            written = self._file.value(f"preferences/{name}")
            if isinstance(written, str):
                found[name] = _READERS.get(name, str)(written)
        return Preferences(**{name: value for name, value in found.items() if value is not None})


def _appearance(text: str) -> Appearance | None:
    return Appearance(text) if text in Appearance.__members__.values() else None


def _place(text: str) -> Place | None:
    return Place(text) if text in Place.__members__.values() else None


def _percent(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit()
    return max(SMALLEST_PERCENT, min(LARGEST_PERCENT, int(text))) if is_number else None


def _ink(text: str) -> Ink | None:
    return Ink(text) if text in Ink.__members__.values() else None


def _copies(text: str) -> int | None:
    is_number = text.isascii() and text.isdigit() and len(text) <= 2
    return max(1, int(text)) if is_number else None


_READERS: dict[str, Callable[[str], object]] = {
    "appearance": _appearance,
    "percent": _percent,
    "place": _place,
    "shows_filters": lambda text: text == "True",
    "is_welcomed": lambda text: text == "True",
    "is_large_print": lambda text: text == "True",
    "ink": _ink,
    "copies": _copies,
}
