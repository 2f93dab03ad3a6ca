"""Her own experiences are kept while she writes them, and one removed by mistake comes back."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import OwnExperience
from idekatalog.strings import mine as strings
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.panels.own_experiences import ExperienceForm, OwnExperiences
from tests.ui.conftest import WAIT_MS


@pytest.fixture
def own(qtbot: QtBot, window: MainWindow) -> OwnExperiences:
    qtbot.waitUntil(lambda: window.keeper.may_write, timeout=WAIT_MS)
    window.navigation.open_entry("banderaad")
    return shown(window)


def shown(window: MainWindow) -> OwnExperiences:
    found = window.search.reading.findChild(OwnExperiences)
    assert isinstance(found, OwnExperiences)
    return found


def forms(own: OwnExperiences) -> list[ExperienceForm]:
    return [form for form in own.findChildren(ExperienceForm) if not form.isHidden()]


def press(part: QWidget, text: str) -> None:
    next(button for button in part.findChildren(QPushButton) if button.text() == text).click()


def write(qtbot: QtBot, window: MainWindow, own: OwnExperiences, text: str) -> None:
    press(own, strings.OWN_NEW)
    field = forms(own)[-1].fields["when"]
    assert isinstance(field, QLineEdit)
    assert field.hasFocus()
    QTest.keyClicks(field, text)
    window.keeper.flush()
    qtbot.waitUntil(lambda: own.state.text() == strings.SAVED, timeout=WAIT_MS)


def test_new_experience_is_kept_and_the_cursor_stays(qtbot: QtBot, window: MainWindow, own: OwnExperiences) -> None:
    write(qtbot, window, own, "marts")
    (value,) = window.keeper.all(OwnExperience)
    assert (value.intervention, value.when) == ("banderaad", "marts")
    assert forms(own)[0].fields["when"].hasFocus()
    assert own.state.text() == strings.SAVED


def test_form_nobody_wrote_in_is_not_kept(qtbot: QtBot, window: MainWindow, own: OwnExperiences) -> None:
    press(own, strings.OWN_NEW)
    window.navigation.open_entry("mentorordninger")
    window.navigation.open_entry("banderaad")
    assert forms(shown(window)) == []


def test_each_entry_has_its_own(qtbot: QtBot, window: MainWindow, own: OwnExperiences) -> None:
    write(qtbot, window, own, "marts")
    write(qtbot, window, own, "april")
    window.navigation.open_entry("mentorordninger")
    assert forms(shown(window)) == []
    window.navigation.open_entry("banderaad")
    lines = [form.fields["when"] for form in forms(shown(window))]
    assert [line.text() for line in lines if isinstance(line, QLineEdit)] == ["marts", "april"]


def test_removed_experience_comes_back_when_asked(qtbot: QtBot, window: MainWindow, own: OwnExperiences) -> None:
    write(qtbot, window, own, "marts")
    press(own, strings.OWN_REMOVE)
    qtbot.waitUntil(lambda: not window.keeper.all(OwnExperience), timeout=WAIT_MS)
    assert forms(own) == []
    press(own, strings.OWN_UNDO)
    qtbot.waitUntil(lambda: bool(window.keeper.all(OwnExperience)), timeout=WAIT_MS)
    assert [value.when for value in window.keeper.all(OwnExperience)] == ["marts"]
    qtbot.waitUntil(lambda: len(forms(own)) == 1, timeout=WAIT_MS)


def test_every_field_has_a_name_of_its_own(qtbot: QtBot, window: MainWindow, own: OwnExperiences) -> None:
    press(own, strings.OWN_NEW)
    press(own, strings.OWN_NEW)
    names = [field.accessibleName() for form in forms(own) for field in form.fields.values()]
    assert len(set(names)) == len(names) == 8
