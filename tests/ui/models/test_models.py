"""The list models keep Qt's rules."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from idekatalog.domain.query import Excerpt, Hit, Kind
from idekatalog.ui.cards import Card
from idekatalog.ui.models.hits import HitListModel, HitRole
from idekatalog.ui.models.rows import Row, RowListModel, RowRole

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def a_card(entry_id: str) -> Card:
    hit = Hit(entry_id, Kind.INTERVENTION, entry_id.title(), 1.0, Excerpt("Et uddrag."), "kort-fortalt", ("Titlen.",))
    return Card(hit, "social", "Sociale tiltag", "Prøvet: Ishøj")


def test_hits_are_replaced_and_found_by_id(qtbot: QtBot) -> None:
    model = HitListModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_rows([a_card("a"), a_card("b")])

    assert tester.model() is model
    assert (model.row_of("b"), model.row_of("c")) == (1, -1)
    assert model.index(0).data(HitRole.ID) == "a"
    assert "Et uddrag." in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole) is None

    model.show_rows([])
    assert model.rowCount() == 0


def test_rows_are_replaced_and_found_by_id(qtbot: QtBot) -> None:
    model = RowListModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_rows([Row("a", "Titel", "Linje")])

    assert tester.model() is model
    assert (model.row_of("a"), model.row_of("b")) == (0, -1)
    assert model.index(0).data(RowRole.ID) == "a"
    assert model.index(0).data() == "Titel"
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Titel, Linje"


def test_rows_told_in_other_words_stay_where_they_are(qtbot: QtBot) -> None:
    model = HitListModel()
    tester = QAbstractItemModelTester(model, STRICT)
    first, second = a_card("a"), a_card("b")
    model.show_rows([first, second])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))

    model.retell_rows([first, replace(second, tried="Planlagt: Ishøj")])
    model.retell_rows([first, replace(second, tried="Planlagt: Ishøj")])

    assert tester.model() is model
    assert told == [(1, 1)]
    assert "Planlagt: Ishøj" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
