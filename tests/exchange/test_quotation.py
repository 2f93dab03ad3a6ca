"""A copied passage says where it comes from."""

from idekatalog.domain.document import Source, SourceKind
from idekatalog.exchange.quotation import cited, quotation
from tests.builders import a_register

EDITORIAL, FRAME = Source(SourceKind.EDITORIAL), Source(SourceKind.FRAME)


def test_source_stands_behind_the_words() -> None:
    assert quotation("  Lov ikke tavshed. ", "Kilden, s. 45") == "Lov ikke tavshed. (Kilden, s. 45)"


def test_several_lines_have_the_source_on_its_own() -> None:
    assert quotation("Lyt.\nSpørg.", "Kilden") == "Lyt.\nSpørg.\n(Kilden)"


def test_pages_and_parts_are_written_out_once_and_in_order() -> None:
    marks = [Source(SourceKind.WORK, "I", page="45"), Source(SourceKind.WORK, "I", part="Skema 3")]
    found = cited([*marks, marks[0]], a_register(), "Bekymringssamtaler")

    first, second = found.split("; ")
    assert first.endswith(", s. 45")
    assert second.endswith(", Skema 3")


def test_editors_and_frame_are_not_called_sources() -> None:
    assert cited([EDITORIAL, FRAME], a_register(), "x") == (
        "redaktionens råd i Idekatalog, februar 2024; ramme i Idekatalog, februar 2024"
    )


def test_passage_without_a_mark_stands_in_its_entry() -> None:
    assert cited([], a_register(), "Bekymringssamtaler") == "»Bekymringssamtaler« i Idekatalog, februar 2024"


def test_unknown_letter_stands_for_itself() -> None:
    assert cited([Source(SourceKind.WORK, "Z", page="1")], a_register(), "x") == "Z, s. 1"
