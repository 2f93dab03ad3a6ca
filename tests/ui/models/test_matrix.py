"""The matrix as Qt sees it: names, words for a screen reader, ids to go on with."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from idekatalog.domain.intervention import Basis, Experience
from idekatalog.domain.matrix import Subject, experience_matrix
from idekatalog.ui.models.matrix import MatrixModel, MatrixRole
from tests.builders import a_vocabulary, an_intervention

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
BANDERAAD = an_intervention(
    id="banderaad",
    title="Banderåd",
    category="organisatorisk",
    themes=("familie",),
    experiences=(Experience("Ishøj", Basis.TABLE),),
)
TALKS = an_intervention(
    id="samtaler", title="Samtaler", themes=("familie",), experiences=(Experience("Ishøj", Basis.SIMILAR),)
)


def a_model(subject: Subject) -> MatrixModel:
    model = MatrixModel()
    model.show_matrix(experience_matrix(subject, (BANDERAAD, TALKS), a_vocabulary()))
    return model


def test_matrix_is_replaced_as_a_whole(qtbot: QtBot) -> None:
    model = MatrixModel()
    tester = QAbstractItemModelTester(model, STRICT)
    assert (model.rowCount(), model.columnCount(), model.headerData(0, ACROSS)) == (0, 0, None)
    assert not model.index_of("banderaad", "ishoej").isValid()

    model.show_matrix(experience_matrix(Subject.METHOD, (BANDERAAD,), a_vocabulary()))
    assert tester.model() is model
    assert (model.rowCount(), model.columnCount()) == (1, 4)
    assert (model.headerData(0, DOWN), model.headerData(1, ACROSS)) == ("Banderåd", "Ishøj")


def test_cell_says_row_place_and_basis(qtbot: QtBot) -> None:
    model = a_model(Subject.METHOD)
    spoken = Qt.ItemDataRole.AccessibleTextRole

    assert model.index_of("banderaad", "ishoej").data(spoken) == "Banderåd, Ishøj: nævnt i skemaet"
    assert model.index_of("banderaad", "aarhus").data(spoken) == "Banderåd, Aarhus: kilden nævner det ikke"
    assert model.index_of("banderaad", "ishoej").data(MatrixRole.BASIS) == "skema"
    assert model.index_of("banderaad", "aarhus").data(MatrixRole.BASIS) is None
    assert model.index_of("banderaad", "findes-ikke") == QModelIndex()


def test_theme_says_which_methods_it_stands_for(qtbot: QtBot) -> None:
    model = a_model(Subject.THEME)
    cell = model.index_of("familie", "ishoej")

    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Familie, Ishøj: nævnt i skemaet. Banderåd og Samtaler"


def test_lines_part_categories_and_the_places_beyond_vestegnen(qtbot: QtBot) -> None:
    model = a_model(Subject.METHOD)

    assert [model.index(row, 0).data(MatrixRole.STARTS_CATEGORY) for row in range(2)] == [False, True]
    columns = range(model.columnCount())
    assert [model.index(0, column).data(MatrixRole.STARTS_OTHERS) for column in columns] == [False, False, True, False]
