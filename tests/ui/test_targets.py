"""Where the quick switcher can go."""

from idekatalog.strings import switcher as strings
from idekatalog.ui.actions import ACTIONS, ActionId
from idekatalog.ui.icons import themed_icon
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.targets import Target, TargetKind, targets
from idekatalog.ui.theme import Theme
from tests.ui.conftest import ENTRIES, SITUATION


def offered(window: MainWindow) -> dict[tuple[TargetKind, str], Target]:
    return {(target.kind, target.id): target for target in targets(window.actions_by_id, window.library)}


def test_everything_in_the_catalogue_is_offered_once(window: MainWindow) -> None:
    everything = targets(window.actions_by_id, window.library)

    assert len(offered(window)) == len(everything)
    assert {target.id for target in everything if target.kind is TargetKind.INTERVENTION} == set(ENTRIES)
    assert (TargetKind.SITUATION, SITUATION) in offered(window)
    assert (TargetKind.ARTICLE, "artikel-akut") in offered(window)
    contacts = {target.id for target in everything if target.kind is TargetKind.CONTACT}
    assert contacts == {contact.id for contact in window.library.register.contacts}


def test_commands_are_offered_only_where_possible_and_with_their_key(window: MainWindow) -> None:
    printing = (TargetKind.COMMAND, ActionId.PRINT_SHEET)
    assert printing not in offered(window)
    window.navigation.open_entry("banderaad")

    assert offered(window)[printing].title == "Udskriv"
    assert offered(window)[printing].line.startswith("Kommando · Ctrl+P · ")
    assert (TargetKind.COMMAND, ActionId.SWITCH) not in offered(window)


def test_places_come_first_and_before_the_catalogue_is_open(unopened: MainWindow) -> None:
    places = [spec.text.replace("&", "") for spec in ACTIONS if spec.id.startswith("go_")]
    first = targets(unopened.actions_by_id, None)[: len(places)]

    assert [target.title for target in first] == places
    assert {target.kind for target in first} == {TargetKind.PLACE}


def test_kind_is_said_in_words_and_shown_by_an_icon(window: MainWindow, theme: Theme) -> None:
    assert set(strings.KINDS) == set(TargetKind)
    for target in offered(window).values():
        assert target.line.split(" · ")[0] == strings.KINDS[target.kind]
        assert not themed_icon(target.icon, theme, 22).isNull(), target
