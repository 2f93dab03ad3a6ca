"""How the parts are connected: one line for each nerve, sorted by sender."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from idekatalog.ui.actions import ActionId
from idekatalog.ui.commands import Commands
from idekatalog.ui.tasks import Task

if TYPE_CHECKING:
    from idekatalog.ui.main_window import MainWindow


def wire(window: MainWindow) -> None:
    """Connect every panel; the only place where they meet."""
    search = window.search
    search.chips.age_removed.connect(window.searcher.forget_age)
    search.chips.all_removed.connect(window.searcher.forget_filters)
    search.chips.value_removed.connect(window.searcher.toggle_filter)
    window.comparison.entry_requested.connect(window.navigation.open_entry)
    window.comparison.saving_requested.connect(window.commands.save_sheet)
    window.comparison.sheet_requested.connect(window.commands.show_sheet)
    window.contacts.contact_chosen.connect(window.navigation.open_contact)
    window.contacts.entry_requested.connect(window.navigation.open_entry)
    search.filters.age_changed.connect(window.searcher.set_age)
    search.filters.value_toggled.connect(window.searcher.toggle_filter)
    search.filters.municipality_chosen.connect(window.commands.choose_municipality)
    search.hits.hit_chosen.connect(window.navigation.open_entry)
    window.look.changed.connect(window.use_theme)
    window.navigation.moved.connect(window.show_location)
    window.knowledge.reading.entry_requested.connect(window.navigation.open_entry)
    window.knowledge.text_chosen.connect(window.navigation.open_knowledge)
    _wire_municipalities(window)
    window.pins.changed.connect(window.commands.show_pins)
    window.pins.refused.connect(window.commands.refuse_pin)
    window.rail.acute_requested.connect(window.commands.go_acute)
    window.rail.place_chosen.connect(window.navigation.go_to_place)
    window.knowledge.reading.told.connect(window.tell)
    search.reading.contact_requested.connect(window.navigation.open_contact)
    search.reading.entry_requested.connect(window.navigation.open_entry)
    search.reading.pin_requested.connect(window.commands.pin)
    search.reading.saving_requested.connect(window.commands.save_sheet)
    search.reading.sheet_requested.connect(window.commands.show_sheet)
    search.pins.comparison_requested.connect(window.commands.compare)
    search.pins.removed.connect(window.pins.toggle)
    search.reading.told.connect(window.tell)
    search.list_wanted.connect(search.hits.open_first)
    search.cleared.connect(window.searcher.forget_all)
    search.text_changed.connect(window.searcher.set_text)
    search.toggle.clicked.connect(window.commands.toggle_filters)
    search.filters_shown.connect(window.show_possible)
    window.searcher.asked.connect(window.undo.watch)
    window.searcher.busy.connect(window.waiting.hear)
    window.searcher.failed.connect(window.places.show_failure)
    window.searcher.found.connect(search.show_result)
    window.searcher.opened.connect(window.show_library)
    window.side_buttons.back_pressed.connect(window.navigation.back)
    window.side_buttons.forward_pressed.connect(window.navigation.forward)
    window.situations.reading.entry_requested.connect(window.navigation.open_entry)
    window.situations.reading.told.connect(window.tell)
    window.situations.text_chosen.connect(window.navigation.open_situation)
    window.sheet_desk.failed.connect(window.warn)
    window.sheet_desk.told.connect(window.tell)
    window.undo.changed.connect(window.show_possible)
    window.undo.changed.connect(window.undo_notice.tell)
    window.undo_notice.undo_requested.connect(window.commands.undo)
    for task in window.findChildren(Task):
        task.busy.connect(window.waiting.hear)

    _wire_take_along(window)


def _wire_take_along(window: MainWindow) -> None:
    taking = window.take_along
    window.contacts.card_hidden.connect(window.show_possible)
    window.contacts.card_requested.connect(taking.save_card)
    window.contacts.cards_requested.connect(taking.save_cards)
    window.contacts.copied.connect(window.tell)
    window.contacts.failed.connect(window.warn)
    window.contacts.list_requested.connect(taking.save_list)
    window.search.reading.agenda_requested.connect(taking.copy_agenda)
    window.search.reading.journal_requested.connect(taking.copy_journal)
    for reading in (window.search.reading, window.situations.reading, window.knowledge.reading):
        reading.citation_requested.connect(taking.copy_citation)
        reading.failed.connect(window.warn)
        reading.works_requested.connect(taking.save_works)
    taking.failed.connect(window.warn)
    taking.told.connect(window.tell)


def _wire_municipalities(window: MainWindow) -> None:
    window.municipalities.cell_chosen.connect(window.navigation.open_cell)
    window.municipalities.contact_requested.connect(window.navigation.open_contact)
    window.municipalities.copied.connect(window.tell)
    window.municipalities.experiences_requested.connect(window.commands.read_experiences)
    window.municipalities.picture_wanted.connect(window.commands.save_picture)
    window.municipalities.printing_wanted.connect(window.commands.show_sheet)
    window.municipalities.shown.connect(window.show_possible)
    window.picture_desk.failed.connect(window.warn)
    window.picture_desk.told.connect(window.tell)


def handlers(window: MainWindow) -> Mapping[ActionId, Callable[[], object]]:
    """Return the deed of every action."""
    commands: Commands = window.commands
    return {
        ActionId.PRINT_SHEET: commands.show_sheet,
        ActionId.SAVE_SHEET: commands.save_sheet,
        ActionId.QUIT: window.close,
        ActionId.UNDO: commands.undo,
        ActionId.FIND: commands.find,
        ActionId.FIND_IN_PAGE: commands.find_in_page,
        ActionId.NEXT_MARK: commands.next_mark,
        ActionId.PREVIOUS_MARK: commands.previous_mark,
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
        ActionId.GO_CONTACTS: commands.go_contacts,
        ActionId.GO_MUNICIPALITIES: commands.go_municipalities,
        ActionId.GO_KNOWLEDGE: commands.go_knowledge,
        ActionId.GO_ACUTE: commands.go_acute,
        ActionId.COMPARE: commands.compare,
        ActionId.SWITCH: commands.switch,
        ActionId.BACK: window.navigation.back,
        ActionId.FORWARD: window.navigation.forward,
        ActionId.NEXT_PANE: commands.next_pane,
        ActionId.HELP: commands.show_help,
        ActionId.SHORTCUTS: commands.show_shortcuts,
        ActionId.ABOUT: commands.show_about,
        **_taking_handlers(window),
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
