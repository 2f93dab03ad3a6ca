"""Papers are values; importing them does not load reportlab."""

import subprocess
import sys

import pytest

from idekatalog.sheets.paper import GRAY, LARGE, NORMAL
from idekatalog.sheets.style import styles_of


def test_normal_is_black_on_white() -> None:
    assert (NORMAL.colours.text, NORMAL.colours.line, NORMAL.colours.shade) == ("#000000", "#000000", "")


def test_large_print_differs_only_in_type_size() -> None:
    assert LARGE.base_pt == 16
    assert (LARGE.page_size, LARGE.margins, LARGE.colours) == (NORMAL.page_size, NORMAL.margins, NORMAL.colours)


def test_gray_differs_only_in_colours() -> None:
    assert GRAY.colours != NORMAL.colours
    assert (GRAY.page_size, GRAY.margins, GRAY.base_pt) == (NORMAL.page_size, NORMAL.margins, NORMAL.base_pt)


def test_every_style_grows_with_the_paper() -> None:
    normal, large = styles_of(NORMAL), styles_of(LARGE)

    for name in normal.__slots__:
        assert getattr(large, name).fontSize == pytest.approx(1.6 * getattr(normal, name).fontSize)


def test_running_text_is_large_enough_to_read() -> None:
    normal = styles_of(NORMAL)

    assert min(getattr(normal, name).fontSize for name in normal.__slots__) >= 9.5


def test_a_paper_can_be_chosen_without_loading_reportlab() -> None:
    program = "import sys, idekatalog.sheets, idekatalog.sheets.paper; sys.exit('reportlab' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
