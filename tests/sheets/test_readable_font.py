"""Letters can be read back from the file."""

import re

from idekatalog.sheets.readable_font import letter_table


def test_codes_without_a_letter_are_left_out() -> None:
    table = letter_table([0, 0, ord("æ"), ord("a")])

    assert re.findall("<..> <....>", table) == ["<02> <00E6>", "<03> <0061>"]


def test_table_comes_in_blocks_of_a_hundred() -> None:
    table = letter_table(range(1, 256))

    assert re.findall(r"(\d+) beginbfchar", table) == ["100", "100", "55"]
    assert table.count("endbfchar") == 3
