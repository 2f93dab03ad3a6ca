"""What every place of the rail can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtWidgets import QSplitter, QWidget

from idekatalog.ui.settings import Preferences
from idekatalog.ui.theme import Theme

if TYPE_CHECKING:
    from idekatalog.domain.article import Article, Situation
    from idekatalog.domain.intervention import Intervention
    from idekatalog.library import Library
    from idekatalog.ui.keeper import Keeper
    from idekatalog.ui.panels.reading import ReadingPanel

Entry: TypeAlias = "Intervention | Article | Situation"


class PlacePanel(QWidget):
    """The few calls a place answers."""

    reading: ReadingPanel | None = None
    """Where texts are read in this place, None where there are none."""
    splitter: QSplitter | None = None
    """What stands between its parts; its shape is remembered."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")

    def complete(self) -> None:
        """Make what the first paint does without; nothing by default."""

    def show_library(self, library: Library, preferences: Preferences) -> None:
        """Fill the place from the catalogue, as the user prefers it."""
        raise NotImplementedError

    def use_keeper(self, keeper: Keeper) -> None:
        """Offer to write where the user can keep something of her own; nothing by default."""

    def show_failure(self, message: str) -> None:
        """Say why there is nothing here, and what to do."""
        raise NotImplementedError

    def open(self, location_id: str, *, keeps_place: bool = False) -> None:
        """Show what has that id from its top or where it was left; "" shows what to do."""
        raise NotImplementedError

    def use_theme(self, theme: Theme) -> None:
        """Draw in another theme what draws itself; what is open is opened again after this."""
        raise NotImplementedError

    def panes(self) -> tuple[QWidget, ...]:
        """Return the parts F6 walks through, the one to read in last."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Put the keyboard where one looks for something here."""
        raise NotImplementedError

    @property
    def entry(self) -> Entry | None:
        """What is open here to read; nothing by default."""
        return None

    def clear(self) -> None:
        """Empty what is typed or ticked here; nothing by default."""
