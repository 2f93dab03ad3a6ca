"""What is printed: the pages chosen, and no paper on the back of another."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from idekatalog.sheets.kind import kinds_pdf
from idekatalog.ui.pages import first_of_leaves, page_count
from idekatalog.ui.print_wish import Habit
from idekatalog.ui.printing import habit_of, prepared, print_pages, with_leaves
from tests.builders import an_intervention
from tests.sheets.pages import DAY, FONTS, a_pdf
from tests.sheets.test_meeting_papers import PAPERS, material


@pytest.fixture
def printer(qapp: QApplication, tmp_path: Path) -> QPrinter:
    """Print into a file."""
    printer = prepared(QPrinter(), "ark.pdf", Habit())
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "ud.pdf"))
    return printer


def printed(printer: QPrinter) -> int:
    return page_count(Path(printer.outputFileName()).read_bytes())


@pytest.fixture(scope="module")
def meeting_papers() -> bytes:
    return kinds_pdf(PAPERS, material(), FONTS, printed_on=DAY)


def test_only_the_pages_chosen_are_printed(printer: QPrinter) -> None:
    pdf = a_pdf(an_intervention(), an_intervention(), an_intervention())
    assert print_pages(pdf, printer, (0, 2))
    assert printed(printer) == 2


def test_papers_that_are_handed_out_begin_a_leaf(meeting_papers: bytes) -> None:
    assert first_of_leaves(meeting_papers) == {0, 1}
    assert first_of_leaves(a_pdf(an_intervention(), an_intervention())) == frozenset()


def test_on_both_sides_no_paper_stands_on_the_back_of_another(
    printer: QPrinter, meeting_papers: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("idekatalog.ui.printing._uses_both_sides", lambda _: True)  # a file has one side
    assert print_pages(meeting_papers, printer, (0, 1))
    assert printed(printer) == 3


@pytest.mark.parametrize(
    ("pages", "first", "leaves"),
    [
        ((0, 1), {0, 1}, [0, None, 1]),
        ((0, 1, 2), {0, 2}, [0, 1, 2]),
        ((1,), {0, 1}, [1]),
        ((0, 1, 2), set(), [0, 1, 2]),
        ((0, 1, 2), {0, 1, 2}, [0, None, 1, None, 2]),
    ],
)
def test_backs_are_left_empty_where_they_must(
    pages: tuple[int, ...], first: set[int], leaves: list[int | None]
) -> None:
    assert with_leaves(pages, frozenset(first), uses_both_sides=True) == leaves
    assert with_leaves(pages, frozenset(first), uses_both_sides=False) == list(pages)


def test_printer_is_set_up_as_it_was_used_last(qapp: QApplication) -> None:
    habit = Habit(2, "DuplexShortSide")

    assert habit_of(prepared(QPrinter(), "ark.pdf", habit)).copies == 2
    assert prepared(QPrinter(), "ark.pdf", Habit(1, "noget andet")).copyCount() == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_printer_that_refuses_is_told(printer: QPrinter, tmp_path: Path) -> None:
    printer.setOutputFileName(str(tmp_path / "mangler" / "ud.pdf"))
    assert not print_pages(a_pdf(an_intervention()), printer, (0,))
