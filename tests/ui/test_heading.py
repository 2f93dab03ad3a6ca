"""A heading is one to a screen reader, too."""

import subprocess
import sys

_ASKED_TOO_SOON = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from idekatalog.ui.accessible import Heading, install_heading_role

application = QApplication([])
heading = Heading("Filtre")
print(QAccessible.queryAccessibleInterface(heading).role().name)
install_heading_role()
print(QAccessible.queryAccessibleInterface(heading).role().name)
"""


def test_heading_that_was_asked_before_is_one_all_the_same() -> None:
    """In a process of its own: what other windows of these tests have installed cannot be taken away."""
    told = subprocess.run([sys.executable, "-c", _ASKED_TOO_SOON], check=True, capture_output=True, text=True)

    assert told.stdout.split() == ["StaticText", "Heading"]
