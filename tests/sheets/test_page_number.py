"""Numbers of pages that come later."""

from idekatalog.sheets.page_number import PageNumbers


def test_gap_is_filled_with_the_page_on_which_its_key_first_began() -> None:
    numbers = PageNumbers()
    comment = numbers.leave_gap(1, "banderaad", 100.0, 2.0, "Plex", 9.5)
    numbers.begin("banderaad", 5)
    numbers.begin("banderaad", 6)

    ((gap, number),) = numbers.filled()

    assert (gap.comment, gap.page, number) == (comment, 1, "5")


def test_every_gap_has_a_comment_that_is_no_beginning_of_another() -> None:
    numbers = PageNumbers()
    comments = [numbers.leave_gap(1, "a", 0, 0, "Plex", 9.5) for _ in range(30)]

    assert all(comment.startswith("%") for comment in comments)
    assert not any(other.startswith(comment) for comment in comments for other in comments if other is not comment)


def test_what_never_began_has_no_number() -> None:
    numbers = PageNumbers()
    numbers.leave_gap(1, "væk", 0, 0, "Plex", 9.5)

    assert [number for _, number in numbers.filled()] == [""]
