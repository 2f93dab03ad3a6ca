"""One history across all places."""

from idekatalog.ui.navigation import Location, Navigation, Place

A, B, C = Location(Place.SEARCH, "a"), Location(Place.CONTACTS, "b"), Location(Place.SEARCH, "c")


def test_back_and_forward_retrace_the_way() -> None:
    navigation = Navigation()
    moves: list[Location] = []
    navigation.moved.connect(moves.append)
    for location in (A, B):
        navigation.go(location)
    navigation.back()
    navigation.forward()

    assert moves == [A, B, A, B]


def test_a_new_step_forgets_the_way_forward() -> None:
    navigation = Navigation()
    navigation.go(A)
    navigation.go(B)
    navigation.back()
    navigation.go(C)

    assert navigation.has_past
    assert not navigation.has_future


def test_the_same_place_twice_counts_once() -> None:
    navigation = Navigation()
    navigation.go(A)
    navigation.go(A)
    navigation.back()

    assert not navigation.has_past


def test_a_place_is_returned_to_as_it_was_left() -> None:
    navigation = Navigation()
    navigation.go(A)
    navigation.go(B)
    navigation.go_to_place(Place.SEARCH)

    assert navigation.current == A
    assert navigation.last(Place.CONTACTS) == B


def test_the_start_is_no_past() -> None:
    navigation = Navigation(Place.CONTACTS)

    assert navigation.current == Location(Place.CONTACTS)
    assert not navigation.has_past
