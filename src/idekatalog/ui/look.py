"""Light, dark or high contrast, large or small: the user's choice applied to the whole program."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from idekatalog.ui.settings import LARGEST_PERCENT, SMALLEST_PERCENT, STEP_PERCENT, Settings
from idekatalog.ui.theme import Appearance, Theme, apply_theme, chosen_theme


class Look(QObject):
    """Holds the theme in use.

    Signals:
        changed(Theme): everything that paints itself should use this one.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._resources = resources
        self.theme = self._chosen()

    def watch_system(self) -> None:
        """Follow the desktop when it turns dark or light, or asks for more contrast."""
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @Slot()
    def follow_system(self) -> None:
        """Use the desktop's colours."""
        self._use(appearance=Appearance.SYSTEM)

    @Slot()
    def use_light(self) -> None:
        """Use light colours."""
        self._use(appearance=Appearance.LIGHT)

    @Slot()
    def use_dark(self) -> None:
        """Use dark colours."""
        self._use(appearance=Appearance.DARK)

    @Slot()
    def use_contrast(self) -> None:
        """Use colours that stand far apart."""
        self._use(appearance=Appearance.CONTRAST)

    @Slot()
    def enlarge(self) -> None:
        """Make all text a step larger."""
        self._use(percent=min(LARGEST_PERCENT, self._settings.preferences.percent + STEP_PERCENT))

    @Slot()
    def reduce(self) -> None:
        """Make all text a step smaller."""
        self._use(percent=max(SMALLEST_PERCENT, self._settings.preferences.percent - STEP_PERCENT))

    @Slot()
    def reset_size(self) -> None:
        """Make all text its normal size."""
        self._use(percent=100)

    def _use(self, **changes: object) -> None:
        self._settings.change(**changes)
        self._apply()

    @Slot()
    def _follow_system(self) -> None:
        if self._settings.preferences.appearance is Appearance.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = self._chosen()
        if theme == self.theme:
            return
        self.theme = theme
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, theme)
        self.changed.emit(theme)

    def _chosen(self) -> Theme:
        chosen = self._settings.preferences
        return chosen_theme(chosen.appearance, chosen.percent, self._resources)
