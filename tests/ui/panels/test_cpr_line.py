"""What looks like a CPR number is pointed out below every kind of field, also where it stands there already."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from idekatalog.domain.personal import OwnExperience
from idekatalog.ui.panels.cpr_line import CprLine
from idekatalog.ui.panels.my_note import NoteField
from idekatalog.ui.panels.own_experiences import ExperienceForm
from idekatalog.ui.panels.shelf_view import ShelfView
from idekatalog.ui.panels.workplace import WorkplacePanel
from idekatalog.ui.theme import Theme

NUMBER = "201108-5127"


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QTextEdit])
def test_line_comes_and_goes_with_the_number(qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit | QTextEdit]) -> None:
    field = kind(NUMBER)
    line = CprLine(field)
    assert line.isHidden()  # until it stands in its place
    place = QWidget()
    qtbot.addWidget(place)
    line.setParent(place)
    assert not line.isHidden()
    field.clear()
    assert line.isHidden()
    field.setText(NUMBER) if not isinstance(field, QPlainTextEdit) else field.setPlainText(NUMBER)
    assert not line.isHidden()


@pytest.mark.parametrize("place", [WorkplacePanel, ShelfView])
def test_every_field_of_a_place_has_its_line(
    qtbot: QtBot, theme: Theme, place: type[WorkplacePanel | ShelfView]
) -> None:
    panel = place(theme)
    qtbot.addWidget(panel)
    fields = [field for kind in (QLineEdit, NoteField) for field in panel.findChildren(kind)]
    assert len(panel.findChildren(CprLine)) == len(fields) > 2


def test_every_field_of_an_experience_has_its_line(qtbot: QtBot) -> None:
    form = ExperienceForm(OwnExperience("1", "banderaad"), 1, "Banderåd", may_write=True)
    qtbot.addWidget(form)
    lines = form.findChildren(CprLine)
    assert len(lines) == len(form.fields)
    field = form.fields["roles"]
    assert isinstance(field, QLineEdit)
    field.setText(NUMBER)
    assert sum(not line.isHidden() for line in lines) == 1
