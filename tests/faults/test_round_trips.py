"""1,000 random fields come back from every form in which they leave; `make test` tries a hundred of each."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy, tuples

from tests.content import test_handed
from tests.exchange import test_citations, test_spreadsheet, test_vcard

COUNT = 1_000
FORMS: dict[str, tuple[Callable[..., Any], tuple[SearchStrategy[Any], ...]]] = {
    "vCard": (test_vcard.test_any_words_come_back_and_no_line_is_too_long, (test_vcard.WORDS,) * 2),
    "CSV": (test_spreadsheet.test_csv_gives_back_every_cell, (test_spreadsheet.ROWS,)),
    "XLSX": (test_spreadsheet.test_xlsx_gives_back_every_cell_as_text, (test_spreadsheet.ROWS,)),
    "RIS": (test_citations.test_ris_gives_back_any_field, (test_citations.FIELDS,) * 2),
    "BibTeX": (test_citations.test_bibtex_gives_back_any_field, (test_citations.FIELDS,) * 2),
    "handed over": (test_handed.test_any_text_comes_back_as_it_was, (test_handed.TEXT,) * 3),
}


@pytest.mark.faults
@pytest.mark.parametrize("name", FORMS)
def test_random_fields_come_back(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    test, strategies = FORMS[name]
    check: Callable[..., None] = test.hypothesis.inner_test  # type: ignore[attr-defined]
    tried = 0

    def counted(fields: tuple[Any, ...]) -> None:
        nonlocal tried
        tried += 1
        check(*fields)

    thorough = settings(max_examples=COUNT, deadline=None, suppress_health_check=list(HealthCheck))
    thorough(given(tuples(*strategies))(counted))()
    with capsys.disabled():
        print(f"\n{name}: {tried} times random fields, all came back")
    assert tried >= COUNT
