"""How the parts are connected: one line for each nerve, sorted by sender."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from idekatalog.ui.actions import ActionId
from idekatalog.ui.commands import Commands
from idekatalog.ui.navigation import Place
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow
    from idekatalog.ui.panels.reading import ReadingPanel


def wire(window: MainWindow) -> None:
    """Connect what is always there; with ``wire_place``, the only place where the parts meet."""
    window.look.changed.connect(window.use_theme)
    window.keeper.changed.connect(window.show_possible)
    window.keeper.failed.connect(window.tell)
    window.keeper.opened.connect(window.safety_desk.hear_keeper)
    window.navigation.moved.connect(window.own.watch)
    window.pins.changed.connect(window.commands.show_pins)
    window.pins.refused.connect(window.commands.refuse_pin)
    window.places.made.connect(window.connect_place)
    window.rail.acute_requested.connect(window.commands.go_acute)
    window.rail.place_chosen.connect(window.navigation.go_to_place)
    window.picture_desk.failed.connect(window.warn)
    window.picture_desk.told.connect(window.tell)
    window.searcher.asked.connect(window.undo.watch)
    window.searcher.busy.connect(window.waiting.hear)
    window.searcher.failed.connect(window.places.show_failure)
    window.searcher.opened.connect(window.show_library)
    window.searcher.opened.connect(window.keeper.open)
    window.side_buttons.back_pressed.connect(window.navigation.back)
    window.side_buttons.forward_pressed.connect(window.navigation.forward)
    window.sheet_desk.failed.connect(window.warn)
    window.sheet_desk.told.connect(window.tell)
    window.take_along.failed.connect(window.warn)
    window.take_along.told.connect(window.tell)
    window.undo.changed.connect(window.show_possible)
    window.undo.changed.connect(window.undo_notice.tell)
    window.undo_notice.undo_requested.connect(window.commands.undo)
    for task in window.findChildren(Task):
        task.busy.connect(window.waiting.hear)
    for place in window.places.visited:
        wire_place(window, place)


def wire_place(window: MainWindow, place: Place) -> None:
    """Connect the panel of a place, which has just been made."""
    _WIRES[place](window)
    for task in window.places.of(place).findChildren(Task):
        task.busy.connect(window.waiting.hear)


def _wire_search(window: MainWindow) -> None:
    search = window.search
    search.chips.age_removed.connect(window.searcher.forget_age)
    search.chips.all_removed.connect(window.searcher.forget_filters)
    search.chips.value_removed.connect(window.searcher.toggle_filter)
    search.filters.age_changed.connect(window.searcher.set_age)
    search.filters.value_toggled.connect(window.searcher.toggle_filter)
    search.filters.municipality_chosen.connect(window.commands.choose_municipality)
    search.hits.own_chosen.connect(window.own.open_found)
    search.hits.hit_chosen.connect(window.navigation.open_entry)
    search.hits.saving_requested.connect(window.take_along.save_list)
    search.reading.contact_requested.connect(window.navigation.open_contact)
    search.reading.entry_requested.connect(window.navigation.open_entry)
    search.reading.call_sheet_requested.connect(window.paper_desk.make_call_sheet)
    search.reading.conversation_sheet_requested.connect(window.paper_desk.make_conversation_sheet)
    search.reading.pin_requested.connect(window.commands.pin)
    search.reading.saving_requested.connect(window.commands.save_sheet)
    search.reading.sheet_requested.connect(window.commands.show_sheet)
    search.reading.word_requested.connect(window.commands.save_word)
    search.pins.comparison_requested.connect(window.commands.compare)
    search.pins.removed.connect(window.pins.toggle)
    search.recent_requested.connect(window.own.open_thing)
    search.list_wanted.connect(search.hits.open_first)
    search.cleared.connect(window.searcher.forget_all)
    search.text_changed.connect(window.searcher.set_text)
    search.text_changed.connect(window.own_search.ask)
    window.own_search.found.connect(search.show_own)
    search.toggle.clicked.connect(window.commands.toggle_filters)
    search.filters_shown.connect(window.show_possible)
    search.guide_requested.connect(window.commands.show_help)
    window.searcher.explained.connect(search.show_more)
    window.searcher.found.connect(search.show_result)
    window.searcher.asked.connect(search.await_counts)
    search.reading.agenda_requested.connect(window.take_along.copy_agenda)
    search.reading.journal_requested.connect(window.take_along.copy_journal)
    _wire_reading(window, search.reading)


def _wire_reading(window: MainWindow, reading: ReadingPanel) -> None:
    reading.citation_requested.connect(window.take_along.copy_citation)
    reading.failed.connect(window.warn)
    reading.told.connect(window.tell)
    reading.works_requested.connect(window.take_along.save_works)
    reading.favourite_requested.connect(window.own.toggle_favourite)
    reading.folder_requested.connect(window.own.add_to_folder)
    reading.meeting_requested.connect(window.commands.prepare_meeting)
    reading.workplace_requested.connect(window.commands.go_workplace)


def _wire_situations(window: MainWindow) -> None:
    window.situations.reading.entry_requested.connect(window.navigation.open_entry)
    _wire_reading(window, window.situations.reading)
    window.situations.text_chosen.connect(window.navigation.open_situation)


def _wire_meeting(window: MainWindow) -> None:
    window.meeting.agenda_requested.connect(window.take_along.copy_meeting_agenda)
    window.meeting.changed.connect(window.show_possible)
    window.meeting.letter_requested.connect(window.take_along.copy_letter)
    window.meeting.saving_requested.connect(window.commands.save_sheet)
    window.meeting.sheet_requested.connect(window.commands.show_sheet)
    window.meeting.word_requested.connect(window.commands.save_word)
    window.sheet_desk.wished.connect(window.meeting.use_wish)
    window.meeting.workplace_requested.connect(window.commands.go_workplace)


def _wire_contacts(window: MainWindow) -> None:
    window.contacts.contact_chosen.connect(window.navigation.open_contact)
    window.contacts.card_hidden.connect(window.show_possible)
    window.contacts.card_requested.connect(window.take_along.save_card)
    window.contacts.cards_requested.connect(window.take_along.save_cards)
    window.contacts.copied.connect(window.tell)
    window.contacts.entry_requested.connect(window.navigation.open_entry)
    window.contacts.failed.connect(window.warn)
    window.contacts.list_requested.connect(window.take_along.save_list)


def _wire_municipalities(window: MainWindow) -> None:
    window.municipalities.cell_chosen.connect(window.navigation.open_cell)
    window.municipalities.contact_requested.connect(window.navigation.open_contact)
    window.municipalities.copied.connect(window.tell)
    window.municipalities.experiences_requested.connect(window.commands.read_experiences)
    window.municipalities.picture_wanted.connect(window.commands.save_picture)
    window.municipalities.printing_wanted.connect(window.commands.show_sheet)
    window.municipalities.shown.connect(window.show_possible)


def _wire_knowledge(window: MainWindow) -> None:
    window.knowledge.reading.entry_requested.connect(window.navigation.open_entry)
    _wire_reading(window, window.knowledge.reading)
    window.knowledge.text_chosen.connect(window.navigation.open_knowledge)


def _wire_folders(window: MainWindow) -> None:
    window.folders.handover_requested.connect(window.commands.hand_over)
    window.folders.paper_requested.connect(window.paper_desk.make_folder)
    window.folders.note_requested.connect(window.own.open_note)
    window.folders.removed.connect(window.undo.offer)
    window.folders.search_requested.connect(window.own.open_search)
    window.folders.shelf_chosen.connect(window.navigation.open_folder)
    window.folders.thing_requested.connect(window.own.open_thing)
    window.folders.told.connect(window.tell)


def _wire_workplace(window: MainWindow) -> None:
    """Nothing leads away from there."""


def _wire_comparison(window: MainWindow) -> None:
    window.comparison.entry_requested.connect(window.navigation.open_entry)
    window.comparison.saving_requested.connect(window.commands.save_sheet)
    window.comparison.sheet_requested.connect(window.commands.show_sheet)


_WIRES: Mapping[Place, Callable[[MainWindow], None]] = {
    Place.SEARCH: _wire_search,
    Place.SITUATIONS: _wire_situations,
    Place.MEETING: _wire_meeting,
    Place.CONTACTS: _wire_contacts,
    Place.MUNICIPALITIES: _wire_municipalities,
    Place.KNOWLEDGE: _wire_knowledge,
    Place.FOLDERS: _wire_folders,
    Place.WORKPLACE: _wire_workplace,
    Place.COMPARISON: _wire_comparison,
}


def handlers(window: MainWindow) -> Mapping[ActionId, Callable[[], object]]:
    """Return the deed of every action."""
    commands: Commands = window.commands
    return {
        ActionId.PRINT_SHEET: commands.show_sheet,
        ActionId.SAVE_SHEET: commands.save_sheet,
        ActionId.SAVE_WORD: commands.save_word,
        ActionId.SAVE_GUIDE: commands.save_guide,
        ActionId.FETCH_PACK: commands.fetch_pack,
        ActionId.NEW_OWN: commands.new_own,
        ActionId.FETCH_NEW: commands.fetch_new,
        ActionId.SHOW_PACKS: commands.show_packs,
        ActionId.HAND_OVER: commands.hand_over,
        ActionId.QUIT: window.close,
        ActionId.UNDO: commands.undo,
        ActionId.FIND: commands.find,
        ActionId.FIND_IN_PAGE: commands.find_in_page,
        ActionId.NEXT_MARK: commands.next_mark,
        ActionId.PREVIOUS_MARK: commands.previous_mark,
        ActionId.COPY_CITED: commands.copy_cited,
        ActionId.CLEAR: commands.clear,
        ActionId.SHOW_FILTERS: commands.toggle_filters,
        ActionId.LARGER: window.look.enlarge,
        ActionId.SMALLER: window.look.reduce,
        ActionId.NORMAL_SIZE: window.look.reset_size,
        ActionId.LOOK_SYSTEM: window.look.follow_system,
        ActionId.LOOK_LIGHT: window.look.use_light,
        ActionId.LOOK_DARK: window.look.use_dark,
        ActionId.LOOK_CONTRAST: window.look.use_contrast,
        ActionId.PIN: commands.pin,
        ActionId.GO_SEARCH: commands.go_search,
        ActionId.GO_SITUATIONS: commands.go_situations,
        ActionId.GO_MEETING: commands.go_meeting,
        ActionId.GO_CONTACTS: commands.go_contacts,
        ActionId.GO_MUNICIPALITIES: commands.go_municipalities,
        ActionId.GO_KNOWLEDGE: commands.go_knowledge,
        ActionId.GO_ACUTE: commands.go_acute,
        ActionId.GO_FOLDERS: commands.go_folders,
        ActionId.GO_WORKPLACE: commands.go_workplace,
        ActionId.PREPARE_MEETING: commands.prepare_meeting,
        ActionId.FAVOURITE: window.own.toggle_favourite,
        ActionId.SAVE_SEARCH: window.own.save_search,
        ActionId.ADD_TO_FOLDER: window.own.add_to_folder,
        ActionId.COMPARE: commands.compare,
        ActionId.SWITCH: commands.switch,
        ActionId.BACK: window.navigation.back,
        ActionId.FORWARD: window.navigation.forward,
        ActionId.NEXT_PANE: commands.next_pane,
        ActionId.HELP: commands.show_help,
        ActionId.SHORTCUTS: commands.show_shortcuts,
        ActionId.WELCOME: commands.show_welcome,
        ActionId.ABOUT: commands.show_about,
        **_taking_handlers(window),
        **_paper_handlers(window),
        **_safety_handlers(window),
    }


def _taking_handlers(window: MainWindow) -> Mapping[ActionId, Callable[[], object]]:
    taking = window.take_along
    return {
        ActionId.SAVE_LIST: taking.save_list,
        ActionId.SAVE_CARD: taking.save_card,
        ActionId.SAVE_CARDS: taking.save_cards,
        ActionId.SAVE_WORKS: taking.save_works,
        ActionId.COPY_AGENDA: taking.copy_agenda,
        ActionId.COPY_JOURNAL: taking.copy_journal,
        ActionId.COPY_CITATION: taking.copy_citation,
    }


def _paper_handlers(window: MainWindow) -> Mapping[ActionId, Callable[[], object]]:
    desk = window.paper_desk
    return {
        ActionId.CONVERSATION_SHEET: desk.make_conversation_sheet,
        ActionId.QUESTION_CARDS: desk.make_question_cards,
        ActionId.CALL_SHEET: desk.make_call_sheet,
        ActionId.FOLDER_PAPER: desk.make_folder,
        ActionId.BOOK: desk.make_book,
    }


def _safety_handlers(window: MainWindow) -> Mapping[ActionId, Callable[[], object]]:
    desk = window.safety_desk
    return {
        ActionId.RESTORE: desk.show_copies,
        ActionId.SHOW_KEPT: desk.show_kept,
        ActionId.DELETE_KEPT: desk.delete_all,
    }
