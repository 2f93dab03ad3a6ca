"""Every entry of the real catalogue prints."""

import datetime

from idekatalog.content.folder import read_content
from idekatalog.paths import find_paths
from idekatalog.sheets.render import method_sheets_pdf
from tests.sheets.pages import pages

MOST_PAGES = 5


def test_every_entry_becomes_a_sheet_of_few_pages() -> None:
    paths = find_paths()
    catalogue = read_content(paths.content).catalogue
    titles = {entry.id: entry.title for entry in catalogue.interventions}
    for entry in catalogue.interventions:
        pdf = method_sheets_pdf(
            [entry],
            catalogue.register,
            paths.resources / "fonts",
            printed_on=datetime.date(2026, 11, 20),
            titles=titles,
        )
        found = pages(pdf)
        assert entry.title.split()[0] in found[0]
        assert 1 <= len(found) <= MOST_PAGES, entry.id
