"""The list is filled as at the last start, and nothing moves when the catalogue itself answers."""

from pytestqt.qtbot import QtBot

from idekatalog.ui.beginning import open_catalogue
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole
from tests.ui.conftest import WAIT_MS


def a_second_start(qtbot: QtBot, first: MainWindow) -> MainWindow:
    with qtbot.waitSignal(first.searcher.found, timeout=WAIT_MS):
        first.searcher.open()
    first.close()
    again = MainWindow(first.paths, first.settings, first.look)
    qtbot.addWidget(again)
    again.complete()
    again.resize(1280, 800)
    again.show()
    return again


def test_second_start_fills_the_list_before_the_catalogue_is_open(qtbot: QtBot, unopened: MainWindow) -> None:
    again = a_second_start(qtbot, unopened)
    resets: list[int] = []
    panel = again.search.hits
    with qtbot.waitSignal(again.searcher.settled, timeout=WAIT_MS):
        open_catalogue(again)
        assert again.library is None
        shown = [panel.model.row_at(panel.model.index(row)) for row in range(panel.model.rowCount())]
        panel.model.modelReset.connect(lambda: resets.append(1))

    assert again.library is not None
    assert [panel.model.row_at(panel.model.index(row)) for row in range(panel.model.rowCount())] == shown
    assert shown
    assert resets == []
    again.close()


def test_words_typed_meanwhile_are_answered_instead(qtbot: QtBot, unopened: MainWindow) -> None:
    again = a_second_start(qtbot, unopened)
    again.search.field.setText("mentor")
    with qtbot.waitSignal(again.searcher.found, timeout=WAIT_MS):
        open_catalogue(again)
        assert again.search.hits.model.rowCount() == 0

    assert again.search.hits.model.index(0).data(HitRole.ID) == "mentorordninger"
    again.close()
