"""What is painted is either marked or an artifact."""

import pytest

from idekatalog.sheets.artifact import as_artifacts


def test_rule_between_paragraphs_is_an_artifact() -> None:
    code = ["q", "/P <</MCID 0>> BDC", "BT (a) Tj T* ET", "EMC", "Q", "n 0 0 m 9 0 l S", "/P <</MCID 1>> BDC", "EMC"]

    assert list(as_artifacts(code)) == [
        *("q", "/P <</MCID 0>> BDC", "BT (a) Tj T* ET", "EMC"),
        *("/Artifact BMC", "Q", "n 0 0 m 9 0 l S", "EMC"),
        *("/P <</MCID 1>> BDC", "EMC"),
    ]


@pytest.mark.parametrize("painted", ["n 1 2 3 4 re f*", "/Fm.foot Do", "BT 1 0 0 1 0 0 Tm (x) Tj T* ET", "n 0 0 m h B"])
def test_everything_painted_counts(painted: str) -> None:
    assert list(as_artifacts([painted])) == ["/Artifact BMC", painted, "EMC"]


def test_settings_alone_are_left_as_they_are() -> None:
    assert list(as_artifacts(["q", "1 0 0 1 2 3 cm", "0 0 0 rg", "Q", " "])) == [
        "q",
        "1 0 0 1 2 3 cm",
        "0 0 0 rg",
        "Q",
        " ",
    ]
