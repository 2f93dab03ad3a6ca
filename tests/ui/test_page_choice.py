"""Pages are chosen by number, and anything else is no choice."""

import pytest

from idekatalog.ui.page_choice import chosen_pages


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (0, 1, 2, 3)),
        ("  ", (0, 1, 2, 3)),
        ("2", (1,)),
        ("3-4, 1", (2, 3, 0)),
        ("1\u20132;2", (0, 1)),
        ("1-1", (0,)),
    ],
)
def test_pages_come_in_the_order_named_and_once(text: str, pages: tuple[int, ...]) -> None:
    assert chosen_pages(text, 4) == pages


@pytest.mark.parametrize("text", ["0", "5", "3-2", "1-", "en", "1,,2", "-1", "1.5", "9" * 400, "1-99999"])
def test_what_is_no_page_is_no_choice(text: str) -> None:
    assert chosen_pages(text, 4) is None
