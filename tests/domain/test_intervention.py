"""What an intervention can say of itself."""

import pytest

from idekatalog.domain.document import Text
from idekatalog.domain.intervention import AgeRange, Basis, Dimension, Experience, Knowledge, Reported, silent_fields
from tests.builders import an_intervention


def test_only_table_and_text_count_as_experience() -> None:
    assert an_intervention().municipalities == ("Ishøj",)


def test_professions_join_both_roles_once() -> None:
    entry = an_intervention(coordinators=("a", "b"), practitioners=("b", "c"))

    assert entry.professions == ("a", "b", "c")


@pytest.mark.parametrize(("age", "fits"), [(3, False), (4, True), (20, True), (21, False)])
def test_age_ranges_include_both_ends(age: int, fits: bool) -> None:
    assert an_intervention(ages=(AgeRange(4, 20),)).suits_age(age) is fits


def test_entry_without_ages_suits_everybody() -> None:
    assert an_intervention().suits_age(99)


def test_open_age_range_has_no_end() -> None:
    assert an_intervention(ages=(AgeRange(18, None),)).suits_age(80)


def test_silent_fields_name_what_is_empty_or_not_reported() -> None:
    entry = an_intervention(knowledge=(Knowledge(Dimension.EFFECT, Reported.PARTLY),))

    silent = silent_fields(entry)

    assert {"ages", "timing", "oekonomi"} <= set(silent)
    assert not {"effekt", "experiences", "practitioners"} & set(silent)


def test_age_told_for_one_municipality_is_not_silence() -> None:
    experience = Experience("Ishøj", Basis.TEXT, (Text("For unge mellem 18 og 23 år."),))

    assert "ages" not in silent_fields(an_intervention(experiences=(experience,)))
