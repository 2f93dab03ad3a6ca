"""Pages of a PDF are drawn once for a size, and no more of them are kept than the memory has room for."""

import pytest
from pytestqt.qtbot import QtBot

from idekatalog.ui.pages import page_image
from idekatalog.ui.panels import pdf_pages
from idekatalog.ui.panels.pdf_pages import PdfPages
from tests.builders import an_intervention
from tests.sheets.pages import a_pdf

COUNT = 8


@pytest.fixture(scope="module")
def pdf() -> bytes:
    return a_pdf(*[an_intervention()] * COUNT)


@pytest.fixture
def view(qtbot: QtBot, pdf: bytes) -> PdfPages:
    found = PdfPages("Sider", columns=1)
    qtbot.addWidget(found)
    found.show_pdf(pdf, "{number} af {count}")
    return found


def test_page_is_drawn_once_for_every_width(view: PdfPages, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = []
    monkeypatch.setattr(pdf_pages, "page_image", lambda *asked: drawn.append(asked) or page_image(*asked))
    widths = range(200, 240)
    for width in widths:
        view.pages[0].show_wide(width)
        assert not view.pages[0].image.isNull()
        assert not view.pages[0].image.isNull()

    assert len(drawn) == len(widths)


@pytest.mark.parametrize(("width", "kept"), [(200, COUNT), (1000, 3), (1600, 2)])
def test_larger_pages_leave_room_for_fewer(
    view: PdfPages, monkeypatch: pytest.MonkeyPatch, width: int, kept: int
) -> None:
    monkeypatch.setattr(pdf_pages, "_MOST_PIXELS", 5_000_000)
    for page in view.pages:
        page.show_wide(width)
        assert not page.image.isNull()

    assert [bool(page.pixels) for page in view.pages] == [False] * (COUNT - kept) + [True] * kept


def test_every_page_has_its_name(view: PdfPages, pdf: bytes) -> None:
    assert [page.accessibleName() for page in view.pages][:2] == ["1 af 8", "2 af 8"]
    with pytest.raises(ValueError, match="shorter"):
        view.show_pdf(pdf, ("Til mig", "Til bordet"))
