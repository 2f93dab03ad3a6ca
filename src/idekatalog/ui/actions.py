"""Everything the user can do, as one table: menu, words, key, and when it is possible."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow

from idekatalog.strings import (
    comfort,
    comparison,
    find,
    folders,
    guide,
    handover,
    meeting,
    packs,
    paper_menu,
    passage,
    privacy,
    safety,
    switcher,
    word,
    workplace,
)
from idekatalog.strings import desktop as strings
from idekatalog.strings import take_along as along
from idekatalog.ui.menus import Menu, Menus
from idekatalog.ui.theme import Appearance


class ActionId(StrEnum):
    """What can be done; also the QAction's object name."""

    PRINT_SHEET = "print_sheet"
    SAVE_SHEET = "save_sheet"
    SAVE_LIST = "save_list"
    SAVE_CARD = "save_card"
    SAVE_CARDS = "save_cards"
    SAVE_WORKS = "save_works"
    FETCH_PACK = "fetch_pack"
    NEW_OWN = "new_own"
    FETCH_NEW = "fetch_new"
    SHOW_PACKS = "show_packs"
    HAND_OVER = "hand_over"
    RESTORE = "restore"
    SHOW_KEPT = "show_kept"
    DELETE_KEPT = "delete_kept"
    QUIT = "quit"
    UNDO = "undo"
    FIND = "find"
    FIND_IN_PAGE = "find_in_page"
    NEXT_MARK = "next_mark"
    PREVIOUS_MARK = "previous_mark"
    COPY_CITED = "copy_cited"
    CLEAR = "clear"
    COPY_AGENDA = "copy_agenda"
    COPY_JOURNAL = "copy_journal"
    COPY_CITATION = "copy_citation"
    PREPARE_MEETING = "prepare_meeting"
    FAVOURITE = "favourite"
    ADD_TO_FOLDER = "add_to_folder"
    SAVE_SEARCH = "save_search"
    SHOW_FILTERS = "show_filters"
    LARGER = "larger"
    SMALLER = "smaller"
    NORMAL_SIZE = "normal_size"
    LOOK_SYSTEM = "look_system"
    LOOK_LIGHT = "look_light"
    LOOK_DARK = "look_dark"
    LOOK_CONTRAST = "look_contrast"
    PIN = "pin"
    GO_SEARCH = "go_search"
    GO_SITUATIONS = "go_situations"
    GO_MEETING = "go_meeting"
    GO_CONTACTS = "go_contacts"
    GO_MUNICIPALITIES = "go_municipalities"
    GO_KNOWLEDGE = "go_knowledge"
    GO_ACUTE = "go_acute"
    GO_FOLDERS = "go_folders"
    GO_WORKPLACE = "go_workplace"
    COMPARE = "compare"
    SWITCH = "switch"
    BACK = "back"
    FORWARD = "forward"
    NEXT_PANE = "next_pane"
    CONVERSATION_SHEET = "conversation_sheet"
    QUESTION_CARDS = "question_cards"
    CALL_SHEET = "call_sheet"
    FOLDER_PAPER = "folder_paper"
    BOOK = "book"
    SAVE_WORD = "save_word"
    HELP = "help"
    SAVE_GUIDE = "save_guide"
    SHORTCUTS = "shortcuts"
    WELCOME = "welcome"
    ABOUT = "about"


class Needs(Enum):
    """What must be there for an action to be possible."""

    NOTHING = auto()
    CATALOGUE = auto()
    INTERVENTION = auto()
    STARTING_POINT = auto()
    ENTRY = auto()
    KEEPABLE = auto()
    QUERY = auto()
    LIST = auto()
    CONTACT = auto()
    REMOVED = auto()
    PINS = auto()
    FOLDER = auto()
    SHEET = auto()
    WORD = auto()
    PAST = auto()
    FUTURE = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One row of the table.

    ``choice`` names the group of which only one is checked; ``no_key`` says why there is no shortcut.
    """

    id: ActionId
    menu: Menu
    text: str
    help: str
    shortcut: QKeySequence.StandardKey | str | None = None
    needs: Needs = Needs.NOTHING
    is_checkable: bool = False
    choice: str = ""
    no_key: str = ""


def _look(look: ActionId, text: str, help_text: str) -> ActionSpec:
    return ActionSpec(look, Menu.VIEW, text, help_text, choice="look", no_key="chosen once, then remembered")


def _content(action: ActionId, text: str, help_text: str) -> ActionSpec:
    return ActionSpec(action, Menu.FILE, text, help_text, needs=Needs.CATALOGUE, no_key="done once in a while")


Key = QKeySequence.StandardKey
ACTIONS = (
    ActionSpec(ActionId.PRINT_SHEET, Menu.FILE, strings.PRINT_SHEET, strings.PRINT_SHEET_HELP, "Ctrl+P", Needs.SHEET),
    ActionSpec(ActionId.SAVE_SHEET, Menu.FILE, strings.SAVE_SHEET, strings.SAVE_SHEET_HELP, "Ctrl+S", Needs.SHEET),
    ActionSpec(ActionId.SAVE_LIST, Menu.FILE, along.SAVE_LIST, along.SAVE_LIST_HELP, "Ctrl+Shift+S", Needs.LIST),
    ActionSpec(ActionId.SAVE_CARD, Menu.FILE, along.SAVE_CARD, along.SAVE_CARD_HELP, "Ctrl+Shift+K", Needs.CONTACT),
    ActionSpec(
        ActionId.SAVE_CARDS,
        Menu.FILE,
        along.SAVE_CARDS,
        along.SAVE_CARDS_HELP,
        needs=Needs.CATALOGUE,
        no_key="done once",
    ),
    ActionSpec(
        ActionId.SAVE_WORKS,
        Menu.FILE,
        along.SAVE_WORKS,
        along.SAVE_WORKS_HELP,
        needs=Needs.CATALOGUE,
        no_key="done once",
    ),
    _content(ActionId.FETCH_PACK, packs.FETCH, packs.FETCH_HELP),
    _content(ActionId.NEW_OWN, packs.NEW_OWN, packs.NEW_OWN_HELP),
    _content(ActionId.FETCH_NEW, packs.FETCH_NEW, packs.FETCH_NEW_HELP),
    _content(ActionId.SHOW_PACKS, packs.SHOW, packs.SHOW_HELP),
    _content(ActionId.HAND_OVER, handover.MENU, handover.MENU_HELP),
    ActionSpec(ActionId.RESTORE, Menu.FILE, safety.RESTORE, safety.RESTORE_HELP, no_key="done when something is wrong"),
    ActionSpec(ActionId.SHOW_KEPT, Menu.FILE, privacy.KEPT, privacy.KEPT_HELP, no_key="looked at now and then"),
    ActionSpec(
        ActionId.DELETE_KEPT,
        Menu.FILE,
        privacy.DELETE_ALL_MENU,
        privacy.DELETE_ALL_HELP,
        no_key="must not be done by a slip",
    ),
    ActionSpec(ActionId.QUIT, Menu.FILE, strings.QUIT, strings.QUIT_HELP, "Ctrl+Q"),
    ActionSpec(ActionId.UNDO, Menu.EDIT, comfort.UNDO, comfort.UNDO_HELP, "Ctrl+Z", Needs.REMOVED),
    ActionSpec(ActionId.FIND, Menu.EDIT, strings.FIND, strings.FIND_HELP, "Ctrl+F"),
    # Ctrl+F stays with the search, which is what the program is for.
    ActionSpec(ActionId.FIND_IN_PAGE, Menu.EDIT, find.FIND_IN_PAGE, find.FIND_IN_PAGE_HELP, "Ctrl+Shift+F"),
    ActionSpec(ActionId.NEXT_MARK, Menu.EDIT, find.NEXT_MARK, find.NEXT_MARK_HELP, "F3"),
    ActionSpec(ActionId.PREVIOUS_MARK, Menu.EDIT, find.PREVIOUS_MARK, find.PREVIOUS_MARK_HELP, "Shift+F3"),
    ActionSpec(ActionId.COPY_CITED, Menu.EDIT, passage.COPY_CITED, passage.COPY_CITED_HELP, "Ctrl+Shift+C"),
    ActionSpec(ActionId.CLEAR, Menu.EDIT, strings.CLEAR, strings.CLEAR_HELP, "Esc"),
    ActionSpec(
        ActionId.PIN, Menu.EDIT, comparison.PIN, comparison.PIN_HELP, "Ctrl+J", Needs.INTERVENTION, is_checkable=True
    ),
    ActionSpec(
        ActionId.COPY_AGENDA, Menu.EDIT, along.COPY_AGENDA, along.COPY_AGENDA_HELP, "Ctrl+Shift+D", Needs.INTERVENTION
    ),
    ActionSpec(
        ActionId.COPY_JOURNAL,
        Menu.EDIT,
        along.COPY_JOURNAL,
        along.COPY_JOURNAL_HELP,
        "Ctrl+Shift+N",
        Needs.INTERVENTION,
    ),
    ActionSpec(
        ActionId.COPY_CITATION, Menu.EDIT, along.COPY_CITATION, along.COPY_CITATION_HELP, "Ctrl+Shift+H", Needs.ENTRY
    ),
    ActionSpec(
        ActionId.PREPARE_MEETING, Menu.EDIT, meeting.PREPARE, meeting.PREPARE_HELP, "Ctrl+M", Needs.STARTING_POINT
    ),
    ActionSpec(
        ActionId.FAVOURITE,
        Menu.EDIT,
        folders.FAVOURITE,
        folders.FAVOURITE_HELP,
        "Ctrl+D",
        Needs.KEEPABLE,
        is_checkable=True,
    ),
    ActionSpec(ActionId.ADD_TO_FOLDER, Menu.EDIT, folders.ADD, folders.ADD_HELP, "Ctrl+Shift+M", Needs.KEEPABLE),
    ActionSpec(
        ActionId.SAVE_SEARCH, Menu.EDIT, folders.SAVE_SEARCH, folders.SAVE_SEARCH_HELP, "Ctrl+Shift+G", Needs.QUERY
    ),
    ActionSpec(
        ActionId.SHOW_FILTERS, Menu.VIEW, strings.SHOW_FILTERS, strings.SHOW_FILTERS_HELP, "F9", is_checkable=True
    ),
    ActionSpec(ActionId.LARGER, Menu.VIEW, strings.LARGER, strings.LARGER_HELP, Key.ZoomIn),
    ActionSpec(ActionId.SMALLER, Menu.VIEW, strings.SMALLER, strings.SMALLER_HELP, Key.ZoomOut),
    ActionSpec(ActionId.NORMAL_SIZE, Menu.VIEW, strings.NORMAL_SIZE, strings.NORMAL_SIZE_HELP, "Ctrl+0"),
    _look(ActionId.LOOK_SYSTEM, strings.APPEARANCE_SYSTEM, strings.APPEARANCE_SYSTEM_HELP),
    _look(ActionId.LOOK_LIGHT, strings.APPEARANCE_LIGHT, strings.APPEARANCE_LIGHT_HELP),
    _look(ActionId.LOOK_DARK, strings.APPEARANCE_DARK, strings.APPEARANCE_DARK_HELP),
    _look(ActionId.LOOK_CONTRAST, strings.APPEARANCE_CONTRAST, strings.APPEARANCE_CONTRAST_HELP),
    ActionSpec(ActionId.GO_SEARCH, Menu.GO, strings.GO_SEARCH, strings.GO_SEARCH_HELP, "Ctrl+1"),
    ActionSpec(ActionId.GO_SITUATIONS, Menu.GO, strings.GO_SITUATIONS, strings.GO_SITUATIONS_HELP, "Ctrl+2"),
    ActionSpec(ActionId.GO_MEETING, Menu.GO, meeting.GO, meeting.GO_HELP, "Ctrl+9"),
    ActionSpec(ActionId.GO_CONTACTS, Menu.GO, strings.GO_CONTACTS, strings.GO_CONTACTS_HELP, "Ctrl+3"),
    ActionSpec(
        ActionId.GO_MUNICIPALITIES, Menu.GO, strings.GO_MUNICIPALITIES, strings.GO_MUNICIPALITIES_HELP, "Ctrl+4"
    ),
    ActionSpec(ActionId.GO_KNOWLEDGE, Menu.GO, strings.GO_KNOWLEDGE, strings.GO_KNOWLEDGE_HELP, "Ctrl+5"),
    ActionSpec(ActionId.GO_FOLDERS, Menu.GO, folders.GO, folders.GO_HELP, "Ctrl+7"),
    ActionSpec(ActionId.GO_WORKPLACE, Menu.GO, workplace.GO, workplace.GO_HELP, "Ctrl+8"),
    ActionSpec(ActionId.GO_ACUTE, Menu.GO, strings.GO_ACUTE, strings.GO_ACUTE_HELP, "Ctrl+6"),
    ActionSpec(ActionId.COMPARE, Menu.GO, comparison.COMPARE, comparison.COMPARE_HELP, "Ctrl+Shift+J", Needs.PINS),
    ActionSpec(ActionId.SWITCH, Menu.GO, switcher.SWITCH, switcher.SWITCH_HELP, "Ctrl+K"),
    ActionSpec(ActionId.BACK, Menu.GO, strings.BACK, strings.BACK_HELP, "Alt+Left", Needs.PAST),
    ActionSpec(ActionId.FORWARD, Menu.GO, strings.FORWARD, strings.FORWARD_HELP, "Alt+Right", Needs.FUTURE),
    ActionSpec(ActionId.NEXT_PANE, Menu.GO, strings.NEXT_PANE, strings.NEXT_PANE_HELP, "F6"),
    ActionSpec(
        ActionId.CONVERSATION_SHEET,
        Menu.PAPER,
        paper_menu.CONVERSATION,
        paper_menu.CONVERSATION_HELP,
        "Ctrl+Shift+A",
        Needs.INTERVENTION,
    ),
    ActionSpec(
        ActionId.QUESTION_CARDS,
        Menu.PAPER,
        paper_menu.CARDS,
        paper_menu.CARDS_HELP,
        "Ctrl+Shift+Q",
        Needs.INTERVENTION,
    ),
    ActionSpec(
        ActionId.CALL_SHEET, Menu.PAPER, paper_menu.CALLS, paper_menu.CALLS_HELP, "Ctrl+Shift+R", Needs.INTERVENTION
    ),
    ActionSpec(
        ActionId.FOLDER_PAPER, Menu.PAPER, paper_menu.FOLDER, paper_menu.FOLDER_HELP, "Ctrl+Shift+P", Needs.FOLDER
    ),
    ActionSpec(
        ActionId.BOOK, Menu.PAPER, paper_menu.BOOK, paper_menu.BOOK_HELP, needs=Needs.CATALOGUE, no_key="done once"
    ),
    ActionSpec(ActionId.SAVE_WORD, Menu.PAPER, word.MENU, word.MENU_HELP, "Ctrl+Shift+W", Needs.WORD),
    ActionSpec(ActionId.HELP, Menu.HELP, strings.HELP, strings.HELP_HELP, "F1"),
    ActionSpec(ActionId.SAVE_GUIDE, Menu.HELP, guide.SAVE, guide.SAVE_HELP, needs=Needs.CATALOGUE, no_key="done once"),
    ActionSpec(ActionId.SHORTCUTS, Menu.HELP, strings.SHORTCUTS, strings.SHORTCUTS_HELP, "Shift+F1"),
    ActionSpec(ActionId.WELCOME, Menu.HELP, comfort.WELCOME, comfort.WELCOME_HELP, no_key="looked at once"),
    ActionSpec(ActionId.ABOUT, Menu.HELP, strings.ABOUT, strings.ABOUT_HELP, no_key="looked at once"),
)

LOOKS = {
    Appearance.SYSTEM: ActionId.LOOK_SYSTEM,
    Appearance.LIGHT: ActionId.LOOK_LIGHT,
    Appearance.DARK: ActionId.LOOK_DARK,
    Appearance.CONTRAST: ActionId.LOOK_CONTRAST,
}

ON_A_HIT = (
    ActionId.FAVOURITE,
    ActionId.ADD_TO_FOLDER,
    ActionId.PIN,
    ActionId.PREPARE_MEETING,
    ActionId.PRINT_SHEET,
    ActionId.SAVE_SHEET,
)
"""The menu of a hit."""

Actions = Mapping[ActionId, QAction]


def build_actions(window: QMainWindow, menus: Menus, handlers: Mapping[ActionId, Callable[[], object]]) -> Actions:
    """Make every action of the table, put it in its menu and give it its deed."""
    groups: dict[str, QActionGroup] = {}
    made: dict[ActionId, QAction] = {}
    for spec in ACTIONS:
        action = QAction(spec.text, window)
        action.setObjectName(spec.id)
        action.setStatusTip(spec.help)
        action.setShortcuts(shortcuts(spec))
        action.setCheckable(spec.is_checkable or bool(spec.choice))
        if spec.choice:
            groups.setdefault(spec.choice, QActionGroup(window)).addAction(action)
        action.triggered.connect(handlers[spec.id])
        menus[spec.menu].addAction(action)
        made[spec.id] = action
    return made


def shortcuts(spec: ActionSpec) -> list[QKeySequence]:
    """Return the keys of an action, the one to show first."""
    if spec.shortcut is None:
        return []
    if isinstance(spec.shortcut, str):
        return [QKeySequence(spec.shortcut)]
    return QKeySequence.keyBindings(spec.shortcut)


def allow(actions: Actions, fulfilled: frozenset[Needs]) -> None:
    """Enable the actions whose need is fulfilled, disable the others."""
    for spec in ACTIONS:
        actions[spec.id].setEnabled(spec.needs in fulfilled)
