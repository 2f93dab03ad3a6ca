"""CSV and XLSX give back what was put in, and no cell becomes a formula."""

import csv
import datetime
import io
import re
import zipfile
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idekatalog.exchange.spreadsheet import as_csv, as_xlsx
from idekatalog.exchange.table import Table

DAY = datetime.date(2026, 11, 20)
FORMULAS = ("=1+1", "+45 43 57 75 80", "-2+3", "@SUM(A1)", "\t=1", "\r=1")
NAMESPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40)
ROWS = st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=4)


def a_table(*rows: tuple[str, ...]) -> Table:
    return Table("Fund", tuple(f"Kolonne {number}" for number in range(len(rows[0]))), rows)


def read_csv(data: bytes) -> list[tuple[str, ...]]:
    text = io.StringIO(data.decode("utf-8-sig"), newline="")
    return [tuple(row) for row in csv.reader(text, delimiter=";")]


def read_xlsx(data: bytes) -> list[tuple[str, ...]]:
    """Read the first sheet, its strings unescaped as Excel does."""
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    texts = ["".join(part.text or "" for part in item.iter(f"{NAMESPACE}t")) for item in shared]
    texts = [re.sub("_x([0-9A-F]{4})_", lambda found: chr(int(found[1], 16)), text) for text in texts]
    rows = []
    for row in sheet.iter(f"{NAMESPACE}row"):
        kinds = {cell.get("t") for cell in row}
        assert kinds <= {"s", None}, "a cell that is no text"
        values = [cell.find(f"{NAMESPACE}v") for cell in row]
        rows.append(tuple("" if value is None else texts[int(value.text or "")] for value in values))
    assert not list(sheet.iter(f"{NAMESPACE}f"))
    return rows


@given(ROWS)
def test_csv_gives_back_every_cell(rows: list[tuple[str, str]]) -> None:
    read = read_csv(as_csv(a_table(*rows)))[1:]

    assert [tuple(cell.removeprefix("'") for cell in row) for row in read] == [
        tuple(cell.removeprefix("'") for cell in row) for row in rows
    ]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in read for cell in row)


@given(ROWS)
def test_xlsx_gives_back_every_cell_as_text(rows: list[tuple[str, str]]) -> None:
    assert read_xlsx(as_xlsx(a_table(*rows), DAY))[1:] == rows


def test_csv_is_what_danish_excel_opens() -> None:
    data = as_csv(a_table(("Rødovre", "a;b")))

    assert data == b'\xef\xbb\xbfKolonne 0;Kolonne 1\r\nR\xc3\xb8dovre;"a;b"\r\n'


@pytest.mark.parametrize("formula", FORMULAS)
def test_formula_becomes_text(formula: str) -> None:
    csv_cell = read_csv(as_csv(a_table((formula,))))[1][0]
    assert not csv_cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert csv_cell.strip("'\t\n\r") == formula.strip()

    with zipfile.ZipFile(io.BytesIO(as_xlsx(a_table((formula,)), DAY))) as book:
        assert 'quotePrefix="1"' in book.read("xl/styles.xml").decode()


def test_telephone_number_stays_readable() -> None:
    table = a_table(("43 57 75 80",))

    assert read_csv(as_csv(table))[1] == read_xlsx(as_xlsx(table, DAY))[1] == ("43 57 75 80",)


def test_what_no_file_can_hold_is_left_out() -> None:
    table = a_table(("a\x00b\ud800c\ufffed\r\ne",))

    assert read_csv(as_csv(table))[1] == read_xlsx(as_xlsx(table, DAY))[1] == ("abcd\ne",)


def test_same_list_on_the_same_day_is_the_same_file() -> None:
    assert as_xlsx(a_table(("a",)), DAY) == as_xlsx(a_table(("a",)), DAY)


def test_row_is_as_tall_as_its_longest_cell() -> None:
    rows = (("kort", "to\nlinjer"), ("lang " * 40, "kort"), ("a\n" * 100, ""))
    with zipfile.ZipFile(io.BytesIO(as_xlsx(a_table(*rows), DAY))) as book:
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    heights = [float(row.get("ht", 15)) for row in sheet.iter(f"{NAMESPACE}row")]

    assert heights == [15, 30, 75, 405]
