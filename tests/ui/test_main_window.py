"""The main job in the window: type, narrow, read, look up, go back; and what happens when content is bad."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from idekatalog.domain.taxonomy import Group
from idekatalog.errors import StorageError
from idekatalog.paths import Paths
from idekatalog.ui.accessible import Heading
from idekatalog.ui.actions import ActionId
from idekatalog.ui.dialogs.preview import PreviewDialog
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.models.hits import HitRole
from idekatalog.ui.navigation import Location, Place
from idekatalog.ui.panels.chips import Chip
from idekatalog.ui.panels.link_button import LinkButton
from idekatalog.ui.panels.literature_page import LITERATURE, WorkCard
from idekatalog.ui.settings import Settings
from idekatalog.ui.theme import Appearance, Theme, apply_theme, load_fonts
from tests.ui.conftest import SITUATION, WAIT_MS


def wait_for(window: MainWindow, qtbot: QtBot, text: str) -> SignalBlocker:
    """Wait for the answer to a text; what brings it is done within."""
    return qtbot.waitSignal(window.searcher.found, check_params_cb=lambda r: r.query.text == text, timeout=WAIT_MS)


def search(window: MainWindow, qtbot: QtBot, text: str) -> list[str]:
    with wait_for(window, qtbot, text):
        window.search.field.setText(text)
    return hits(window)


def hits(window: MainWindow) -> list[str]:
    """Return the ids of the hits shown, headings left out."""
    model = window.search.hits.model
    ids = (model.index(row).data(HitRole.ID) for row in range(model.rowCount()))
    return [entry_id for entry_id in ids if entry_id]


def titles(widget: QWidget) -> list[str]:
    return [heading.text() for heading in widget.findChildren(Heading)]


def test_field_has_the_focus_from_the_start(window: MainWindow) -> None:
    assert window.focusWidget() is window.search.field


def test_window_opens_in_the_place_it_was_closed_in(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    window.close()
    again = MainWindow(window.paths, window.settings, window.look)
    again.complete()
    qtbot.addWidget(again)

    assert again.navigation.current == Location(Place.CONTACTS)
    assert again.places.panel is again.contacts
    assert again.focusWidget() is again.contacts.field
    assert not again.actions_by_id[ActionId.BACK].isEnabled()
    again.close()


def test_empty_search_shows_the_whole_catalogue(window: MainWindow) -> None:
    assert len(hits(window)) == 5
    assert window.search.hits.status.text() == "Hele kataloget"


def test_letters_typed_before_the_catalogue_opens_are_searched(qtbot: QtBot, unopened: MainWindow) -> None:
    unopened.search.field.setText("mentor")
    with qtbot.waitSignal(unopened.searcher.found, timeout=WAIT_MS):
        unopened.searcher.open()

    assert unopened.search.hits.model.index(0).data(HitRole.ID) == "mentorordninger"


def test_typed_word_finds_and_down_opens(qtbot: QtBot, window: MainWindow) -> None:
    assert search(window, qtbot, "mentor")[0] == "mentorordninger"

    QTest.keyClick(window.search.field, Qt.Key.Key_Down)

    assert window.search.hits.list.hasFocus()
    entry = window.search.reading.entry
    assert entry is not None
    assert entry.id == "mentorordninger"


def test_no_hit_says_what_to_try(qtbot: QtBot, window: MainWindow) -> None:
    assert search(window, qtbot, "xyzzyqwert") == []
    assert "Prøv et andet ord" in window.search.hits.empty.text()
    assert window.search.hits.empty.isVisible()


def test_reading_has_headings_text_experiences_and_sources(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    reading = window.search.reading

    assert titles(reading)[:2] == ["Bekymringssamtaler", "Kort fortalt"]
    assert {"Sådan gør I", "Spørgsmål at stille", "Hvem har prøvet det", "Kilder"} <= set(titles(reading))
    words = "\n".join(view.toPlainText() for view in reading.findChildren(QTextEdit))
    assert "POLMAP Lite" in words
    assert "Idekatalog til forebyggelse" in words


def test_related_entry_that_is_missing_has_no_button(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")

    buttons = [button.accessibleName() for button in window.search.reading.findChildren(LinkButton)]
    assert not any("paragraf-115" in name or "§115" in name.split(":")[0] for name in buttons)


def test_filter_narrows_shows_a_chip_and_the_chip_removes_it(qtbot: QtBot, window: MainWindow) -> None:
    box = window.search.filters.findChild(QCheckBox, "organisatorisk")
    with qtbot.waitSignal(window.search.counted, timeout=WAIT_MS):
        box.click()
    assert len(hits(window)) == 1
    assert box.accessibleName() == "Organisatoriske tiltag (1)"

    (chip,) = [chip for chip in window.search.chips.findChildren(Chip) if "Organisatoriske" in chip.accessibleName()]
    with qtbot.waitSignal(window.search.counted, timeout=WAIT_MS):
        chip.click()
    assert len(hits(window)) == 5
    assert not box.isChecked()


def test_escape_clears_text_and_filters(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "mentor")
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.searcher.toggle_filter(Group.CATEGORY, "dialogmetode")
    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda r: not r.query.filters, timeout=WAIT_MS):
        window.actions_by_id[ActionId.CLEAR].trigger()

    assert window.search.field.text() == ""
    assert len(hits(window)) == 5


def test_what_escape_cleared_comes_back_with_ctrl_z(qtbot: QtBot, window: MainWindow) -> None:
    search(window, qtbot, "mentor")
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.searcher.toggle_filter(Group.CATEGORY, "dialogmetode")
    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda r: not r.query.filters, timeout=WAIT_MS):
        QTest.keyClick(window.search.field, Qt.Key.Key_Escape)
    assert window.search.field.text() == ""
    assert window.undo_notice.isVisible()

    with qtbot.waitSignal(window.searcher.found, check_params_cb=lambda r: r.query.filters, timeout=WAIT_MS):
        QTest.keyClick(window.search.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.search.field.text() == "mentor"
    assert window.searcher.filters.of(Group.CATEGORY) == {"dialogmetode"}
    assert not window.undo_notice.isVisible()


def test_undo_button_brings_a_removed_filter_back(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.searcher.toggle_filter(Group.CATEGORY, "dialogmetode")
    (chip,) = [chip for chip in window.search.chips.findChildren(Chip) if "Dialogmetoder" in chip.accessibleName()]
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        chip.click()

    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.undo_notice.findChild(QPushButton).click()
    assert window.searcher.filters.of(Group.CATEGORY) == {"dialogmetode"}


def test_f1_opens_the_guide_and_back_returns(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert titles(window.knowledge.reading)[:2] == ["Sådan bruger du Idekatalog", "Begynd her"]

    window.actions_by_id[ActionId.BACK].trigger()
    assert window.navigation.current == Location(Place.SEARCH, "banderaad")


def test_guide_is_jumped_in_and_searched(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id[ActionId.HELP].trigger()
    reading = window.knowledge.reading
    bar = reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    link = next(b for b in reading.findChildren(LinkButton) if b.accessibleName() == "Gå til Med tastaturet")
    link.click()
    qtbot.waitUntil(lambda: bar.value() > 600)
    assert window.focusWidget().accessibleName().startswith("Med tastaturet")

    reading.find_in_page()
    reading.find_bar.field.setText("skærmlæser")
    assert reading.find_bar.count.text() == "1 af 1"


def test_missing_guide_is_a_sentence(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Paths, "guide", tmp_path / "nothing.md")
    window.actions_by_id[ActionId.HELP].trigger()

    words = [label.text() for label in window.knowledge.reading.scroll_area.findChildren(QLabel)]
    assert words == ["Vejledningen kan ikke læses. Hent programmet igen."]


def test_high_contrast_can_be_chosen_and_is_remembered(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    window.actions_by_id[ActionId.LOOK_CONTRAST].trigger()

    assert window.look.theme.appearance == "contrast"
    assert Settings(window.searcher.paths.data).preferences.appearance == "contrast"
    assert titles(window.search.reading)[0] == "Banderåd"


def test_no_text_is_smaller_than_nine_points(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    window.navigation.open_contact("kontakt-ishoej")
    window.navigation.open_knowledge(LITERATURE)
    small = {w.objectName() or type(w).__name__: w.font().pointSizeF() for w in window.findChildren(QWidget)}
    assert {name: size for name, size in small.items() if size < 9} == {}

    sizes = set()
    for text in window.findChildren(QTextEdit):
        block = text.document().begin()
        while block.isValid():
            sizes |= {found.format.font().pointSizeF() for found in block.textFormats()}
            block = block.next()
    assert min(sizes) >= 9


def test_experience_leads_to_its_contact_and_back(window: MainWindow) -> None:
    window.navigation.open_entry("mentorordninger")
    button = next(
        b for b in window.search.reading.findChildren(LinkButton) if "43\u00a057\u00a075\u00a080" in b.accessibleName()
    )
    button.click()
    assert window.navigation.current.place is Place.CONTACTS
    assert titles(window.contacts.card)[0] == "Ishøj Kommune"

    window.actions_by_id[ActionId.BACK].trigger()

    assert window.navigation.current.place is Place.SEARCH
    assert titles(window.search.reading)[0] == "Mentorordninger"
    assert window.actions_by_id[ActionId.FORWARD].isEnabled()


def test_own_municipality_comes_first_everywhere(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("mentorordninger")
    with qtbot.waitSignal(window.searcher.found, timeout=WAIT_MS):
        window.commands.choose_municipality("Ishøj")

    heads = [card.findChild(QLabel).text() for card in window.search.reading.findChildren(QFrame, "card")]
    assert heads[0].startswith("Ishøj")
    assert window.contacts.list.rows.index(0).data().startswith("Ishøj Kommune")
    assert window.settings.preferences.municipality == "Ishøj"


def test_contact_search_knows_methods(window: MainWindow) -> None:
    window.contacts.field.setText("mentor")

    shown = [window.contacts.list.rows.index(row).data() for row in range(window.contacts.list.rows.rowCount())]
    assert any(words.startswith("Herlev Kommune") for words in shown)
    assert not any(words.startswith("Hvidovre Kommune") for words in shown)


def test_copying_a_number_fills_the_clipboard(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    button = next(
        b for b in window.contacts.card.findChildren(QPushButton) if b.accessibleName() == "Kopiér nummeret 43 57 75 80"
    )
    button.click()

    assert QGuiApplication.clipboard().text() == "43577580"
    assert "Kopieret" in window.statusBar().currentMessage()


def test_secure_post_text_asks_about_the_method_only(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-roedovre")
    button = next(
        b
        for b in window.contacts.card.findChildren(QPushButton)
        if b.accessibleName() == "Kopiér tekst til Sikker Post"
    )
    button.click()

    assert "ikke om en konkret sag" in QGuiApplication.clipboard().text()


def test_broken_entry_is_left_out_and_said(qtbot: QtBot, unopened: MainWindow) -> None:
    content = unopened.searcher.paths.content
    (content / "indsatser" / "mentorordninger.md").write_text("ingenting", encoding="utf-8")
    with qtbot.waitSignal(unopened.searcher.found, timeout=WAIT_MS):
        unopened.searcher.open()

    assert len(hits(unopened)) == 4
    assert unopened.banner.isVisible()


def test_missing_content_is_a_sentence_not_a_crash(qtbot: QtBot, unopened: MainWindow) -> None:
    (unopened.searcher.paths.content / "ordforraad.yaml").unlink()
    with qtbot.waitSignal(unopened.searcher.failed, timeout=WAIT_MS):
        unopened.searcher.open()

    assert "Hent programmet igen" in unopened.search.hits.empty.text()


def test_f6_walks_the_panes_and_returns(window: MainWindow) -> None:
    walked = []
    for _ in range(5):
        window.actions_by_id[ActionId.NEXT_PANE].trigger()
        walked.append(window.focusWidget())

    assert walked[1] is window.search.hits.list
    assert walked[2] is window.search.reading.scroll_area
    assert walked[3] is window.search.field
    assert walked[0] is walked[4]


def test_text_grows_and_shrinks_with_the_keys(window: MainWindow) -> None:
    before = window.search.field.font().pointSizeF()
    window.actions_by_id[ActionId.LARGER].trigger()
    assert window.look.theme.percent == 110
    assert window.search.field.font().pointSizeF() > before

    window.actions_by_id[ActionId.NORMAL_SIZE].trigger()
    assert window.look.theme.percent == 100


def test_dark_and_light_can_be_chosen(window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    window.actions_by_id[ActionId.LOOK_DARK].trigger()

    assert window.look.theme.appearance == "dark"
    assert window.actions_by_id[ActionId.LOOK_DARK].isChecked()
    assert titles(window.search.reading)[0] == "Banderåd"


def test_narrow_window_gives_the_text_the_room_of_the_filters(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    assert window.search.filters.isVisible()

    window.resize(900, 600)
    assert not window.search.filters.isVisible()
    assert window.search.reading.isVisible()

    window.actions_by_id[ActionId.SHOW_FILTERS].trigger()
    assert window.search.filters.isVisible()
    assert not window.search.reading.isVisible()

    window.navigation.open_entry("banderaad")
    assert window.search.reading.isVisible()

    window.resize(1280, 800)
    assert window.search.filters.isVisible()


def test_situation_leads_to_its_interventions_and_has_no_sheet(window: MainWindow) -> None:
    window.navigation.open_entry(SITUATION)
    assert "Er det akut?" in titles(window.search.reading)
    assert not window.actions_by_id[ActionId.PRINT_SHEET].isEnabled()

    links = window.search.reading.findChildren(LinkButton)
    next(link for link in links if link.accessibleName().startswith("Bekymringssamtaler")).click()

    assert titles(window.search.reading)[0] == "Bekymringssamtaler"
    assert window.actions_by_id[ActionId.PRINT_SHEET].isEnabled()


def test_two_quick_ticks_both_count(qtbot: QtBot, window: MainWindow) -> None:
    filters = window.search.filters
    filters.findChild(QCheckBox, "organisatorisk").click()
    both = lambda result: len(result.query.filters.values) == 2  # noqa: E731
    with qtbot.waitSignal(window.searcher.found, check_params_cb=both, timeout=WAIT_MS):
        filters.findChild(QCheckBox, "dialogmetode").click()

    assert len(hits(window)) == 3


def test_wheel_over_the_filters_changes_nothing(window: MainWindow) -> None:
    window.search.take_focus()
    for field in (*window.search.filters.findChildren(QSpinBox), *window.search.filters.findChildren(QComboBox)):
        middle = QPointF(field.rect().center())
        turned = QWheelEvent(
            middle, field.mapToGlobal(middle), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turned)

    assert window.searcher.filters.age is None
    assert window.settings.preferences.municipality == ""


def test_open_entry_is_chosen_again_when_it_is_among_the_hits(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("banderaad")
    search(window, qtbot, "mentor")
    search(window, qtbot, "")

    assert window.search.hits.list.currentIndex().data(HitRole.ID) == "banderaad"


def test_failed_search_says_so_and_the_next_one_answers(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StorageError("Disken svarer ikke.")

    with monkeypatch.context() as patch:
        patch.setattr("idekatalog.library.Library.answers", fail)
        with qtbot.waitSignal(window.searcher.failed, timeout=WAIT_MS):
            window.search.field.setText("banderåd")
        assert "Disken svarer ikke." in window.search.hits.empty.text()

    assert search(window, qtbot, "mentor")[0] == "mentorordninger"


def test_closing_while_searching_leaves_nothing_behind(qtbot: QtBot, window: MainWindow) -> None:
    for text in ("m", "me", "men"):
        window.search.field.setText(text)
    window.close()
    QApplication.sendPostedEvents()

    assert window.library is None


def test_closing_before_the_catalogue_is_open_is_orderly(unopened: MainWindow) -> None:
    unopened.searcher.open()
    unopened.close()
    QApplication.sendPostedEvents()

    assert unopened.library is None


def test_entry_of_an_unknown_category_is_shown(qtbot: QtBot, unopened: MainWindow) -> None:
    path = unopened.searcher.paths.content / "indsatser" / "mentorordninger.md"
    text = path.read_text(encoding="utf-8").replace("kategori: dialogmetode", "kategori: noget-andet")
    path.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(unopened.searcher.found, timeout=WAIT_MS):
        unopened.searcher.open()
    unopened.navigation.open_entry("mentorordninger")

    assert not unopened.grab().isNull()
    assert titles(unopened.search.reading)[0] == "Mentorordninger"


def test_situations_are_browsed_and_lead_on_and_back(window: MainWindow) -> None:
    window.actions_by_id[ActionId.GO_SITUATIONS].trigger()
    assert window.situations.list.rows.rowCount() == 1
    assert window.situations.list.hasFocus()

    links = window.situations.reading.findChildren(LinkButton)
    next(link for link in links if link.accessibleName().startswith("Bekymringssamtaler")).click()
    assert titles(window.search.reading)[0] == "Bekymringssamtaler"

    window.actions_by_id[ActionId.BACK].trigger()
    assert window.navigation.current == Location(Place.SITUATIONS, SITUATION)
    assert "Er det akut?" in titles(window.situations.reading)


def test_literature_tells_who_uses_it(window: MainWindow) -> None:
    window.navigation.open_knowledge(LITERATURE)

    cards = {card.text.toPlainText()[:19]: card for card in window.knowledge.reading.findChildren(WorkCard)}
    links = cards["Rigspolitiet (2014)"].findChildren(LinkButton)
    assert [link.accessibleName() for link in links] == ["Bekymringssamtaler"]

    links[0].click()
    assert window.navigation.current == Location(Place.SEARCH, "bekymringssamtaler")


def test_acute_is_one_click_from_everywhere(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    window.actions_by_id[ActionId.GO_ACUTE].trigger()

    assert window.navigation.current == Location(Place.KNOWLEDGE, "artikel-akut")
    assert titles(window.knowledge.reading)[0] == "Hvis det er akut"


def test_new_search_starts_at_its_best_hit(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("artikel-akut")
    search(window, qtbot, "mentor")
    QTest.keyClick(window.search.field, Qt.Key.Key_Down)

    assert window.search.hits.list.currentIndex().row() == 0
    assert window.search.hits.list.verticalScrollBar().value() == 0


def test_contact_that_is_not_among_the_matches_leaves_the_card(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    window.contacts.field.setText("rødovre")

    assert not any(heading.text() == "Ishøj Kommune" for heading in window.contacts.card.findChildren(Heading))


def test_enter_presses_a_button(window: MainWindow) -> None:
    window.navigation.open_contact("kontakt-ishoej")
    button = next(
        b for b in window.contacts.card.findChildren(QPushButton) if b.accessibleName() == "Kopiér nummeret 43 57 75 80"
    )
    QTest.keyClick(button, Qt.Key.Key_Return)

    assert QGuiApplication.clipboard().text() == "43577580"


def test_sheet_that_comes_after_closing_opens_nothing(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    window.commands.show_sheet()
    window.close()
    QApplication.sendPostedEvents()
    QApplication.sendPostedEvents()

    assert window.findChild(PreviewDialog) is None


def test_back_returns_to_the_place_in_the_text(qtbot: QtBot, window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(800)
    window.navigation.open_contact("kontakt-ishoej")
    window.actions_by_id[ActionId.BACK].trigger()
    qtbot.waitUntil(lambda: bar.value() == 800)

    window.navigation.open_entry("mentorordninger")
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    assert bar.value() == 0


def test_nothing_is_cut_at_twice_the_size(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(10):
        window.actions_by_id[ActionId.LARGER].trigger()
    window.search.show_filters(True)
    window.navigation.open_contact("kontakt-albertslund")
    card = window.contacts.card
    qtbot.waitUntil(lambda: card.horizontalScrollBar().maximum() == 0)

    filters = window.search.filters
    assert filters.minimumWidth() == 0
    assert filters.minimumSizeHint().width() >= max(
        box.minimumSizeHint().width() for box in filters.findChildren(QSpinBox)
    )


def test_tab_goes_from_the_field_to_the_hits_and_into_the_text_before_the_filters(window: MainWindow) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    walked: list[QWidget] = []
    at = window.search.field.nextInFocusChain()
    while at is not window.search.field:
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            walked.append(at)
        at = at.nextInFocusChain()
    filters = [n for n, widget in enumerate(walked) if window.search.filters.isAncestorOf(widget)]
    page = [n for n, widget in enumerate(walked) if window.search.reading.scroll_area.widget().isAncestorOf(widget)]

    assert walked[0] is window.search.hits.list
    assert walked.index(window.search.reading.scroll_area) + 1 == page[0]
    assert page == list(range(page[0], page[-1] + 1))
    assert page[-1] < filters[0]


@pytest.mark.parametrize(("key", "is_end"), [(Qt.Key.Key_End, True), (Qt.Key.Key_Home, False)])
def test_ctrl_home_and_end_reach_the_ends_of_the_whole_text(
    qtbot: QtBot, window: MainWindow, key: Qt.Key, is_end: bool
) -> None:
    window.navigation.open_entry("bekymringssamtaler")
    bar = window.search.reading.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(400)
    text = window.search.reading.scroll_area.widget().findChildren(QTextEdit)[3]
    QTest.keyClick(text, key, Qt.KeyboardModifier.ControlModifier)

    assert bar.value() == (bar.maximum() if is_end else 0)


def test_missing_fonts_leave_a_program_that_works(qapp: QApplication, paths: Paths, tmp_path: Path) -> None:
    load_fonts(tmp_path / "no resources")
    theme = Theme(Appearance.LIGHT, 100, tmp_path / "no resources")
    apply_theme(qapp, theme)
    label = QLabel("Søg")

    assert label.font().pointSizeF() == theme.base_pt
    assert not label.grab().isNull()
    apply_theme(qapp, theme._replace(resources=paths.resources))


def test_tab_leads_from_the_contact_field_to_the_list(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_id[ActionId.GO_CONTACTS].trigger()
    QTest.keyClick(window.contacts.field, Qt.Key.Key_Tab)

    assert window.focusWidget() is window.contacts.list
