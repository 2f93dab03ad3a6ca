"""A list as XLSX, and as CSV that Danish Excel opens with a double click.

A cell that begins like a formula is kept from being one: text from a content pack must not run in
somebody's spreadsheet.
"""

import csv
import datetime
import io
from collections.abc import Sequence

from xlsxwriter import Workbook

from idekatalog.exchange.table import Table
from idekatalog.exchange.writable import writable

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four are wide
_NARROWEST, _WIDEST = 10, 48
_LINE_PT, _TALLEST_PT = 15, 405  # Excel knows none taller than 409


def as_csv(table: Table) -> bytes:
    """Write a list with byte order mark, semicolons and CRLF; a formula gets an apostrophe before it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    for row in (table.columns, *table.rows):
        writer.writerow([_guarded(cell) for cell in row])
    return text.getvalue().encode("utf-8-sig")


def as_xlsx(table: Table, made_on: datetime.date) -> bytes:
    """Write a list as a sheet with filters and a header that stays; every cell is text and stays so."""
    target = io.BytesIO()
    with Workbook(target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}) as book:
        book.set_properties({"title": table.name, "created": datetime.datetime.combine(made_on, datetime.time())})
        head = book.add_format({"bold": True, "valign": "top", "text_wrap": True})
        body = book.add_format({"valign": "top", "text_wrap": True, "num_format": "@"})
        # Excel's own mark for text: without it a cell that is edited becomes the formula it looks like.
        quoted = book.add_format({"valign": "top", "text_wrap": True, "num_format": "@", "quote_prefix": True})
        sheet = book.add_worksheet(table.name)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        widths = [_width(table, column) for column in range(len(table.columns))]
        for column, title in enumerate(table.columns):
            sheet.set_column(column, column, widths[column])
            sheet.write_string(0, column, title, head)
        for number, row in enumerate(table.rows, 1):
            sheet.set_row(number, _height(row, widths))
            for column, cell in enumerate(row):
                style = quoted if cell.startswith(_FORMULA_STARTS) else body
                sheet.write_string(number, column, writable(cell), style)
    return target.getvalue()


def _guarded(cell: str) -> str:
    text = writable(cell)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _height(row: Sequence[str], widths: Sequence[int]) -> int:
    """Return the points a row needs: Excel would find out, LibreOffice lets long text run into the next row."""
    cells = zip(row, widths, strict=True)
    lines = max(sum(len(part) // width + 1 for part in cell.split("\n")) for cell, width in cells)
    return min(_TALLEST_PT, lines * _LINE_PT)


def _width(table: Table, column: int) -> int:
    longest = max((len(row[column]) for row in (table.columns, *table.rows)), default=0)
    return max(_NARROWEST, min(_WIDEST, longest + 2))
