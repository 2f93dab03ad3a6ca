"""What makes a file's bytes, by suffix; all of it runs off the GUI thread on frozen values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from idekatalog.domain.catalogue import Register
from idekatalog.domain.contact import Contact
from idekatalog.domain.literature import Work
from idekatalog.exchange.citations import bibtex, ris
from idekatalog.exchange.table import Table
from idekatalog.exchange.vcard import vcards

Makers = Mapping[str, Callable[[], bytes]]


def list_makers(table: Callable[[], Table]) -> Makers:
    """Return what makes a list; the table itself is made only then."""
    return {"xlsx": partial(_xlsx, table), "csv": partial(_csv, table)}


def card_makers(contacts: Sequence[Contact], register: Register) -> Makers:
    """Return what makes contact cards, all in one file."""
    return {"vcf": partial(_encoded, partial(vcards, contacts, register))}


def work_makers(works: Sequence[Work]) -> Makers:
    """Return what makes a list of literature for a reference manager."""
    return {"ris": partial(_encoded, partial(ris, works)), "bib": partial(_encoded, partial(bibtex, works))}


def _xlsx(table: Callable[[], Table]) -> bytes:
    from idekatalog.exchange.spreadsheet import as_xlsx  # XlsxWriter waits until a list is wanted

    return as_xlsx(table(), date.today())


def _csv(table: Callable[[], Table]) -> bytes:
    from idekatalog.exchange.spreadsheet import as_csv

    return as_csv(table())


def _encoded(text: Callable[[], str]) -> bytes:
    return text().encode()
