"""The typeface, known to reportlab before anything is set."""

import pytest

from idekatalog.sheets.font import register_fonts
from tests.sheets.pages import FONTS


@pytest.fixture(autouse=True, scope="session")
def typeface() -> None:
    register_fonts(FONTS)
