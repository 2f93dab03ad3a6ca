"""The least a desktop program costs here: a line edit, a list of 43 rows and a text browser."""

import sys

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from benchmarks.moments import Moments

ROWS = 43


def main() -> int:
    """Show the window, tell when it was painted, and end."""
    application = QApplication(sys.argv)
    window = QWidget()
    window.resize(1280, 760)
    field, rows, text = QLineEdit(), QListWidget(), QTextBrowser()
    rows.addItems([f"Række {number}" for number in range(ROWS)])
    side = QHBoxLayout()
    side.addWidget(rows)
    side.addWidget(text)
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addLayout(side)
    field.setFocus()
    moments = Moments(window)
    moments.expect("paint", window, lambda: True)
    moments.expect("filled", rows.viewport(), lambda: True)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
