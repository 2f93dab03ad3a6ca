"""The phases of a talk."""

from idekatalog.domain.conversation import Phase, phases
from tests.builders import a_talk, an_intervention


def test_questions_are_told_by_phase_in_the_order_of_the_talk() -> None:
    found = phases(an_intervention(document=a_talk(("Lyt", 2), ("Aftal", 1))))

    assert [(phase.title, len(phase.questions)) for phase in found] == [("Lyt", 2), ("Aftal", 1)]
    assert found[1] == Phase("Aftal", "fagperson", "den unge", ("Aftal, spørgsmål 1: Hvad tænker du?",))


def test_entry_without_questions_has_no_phases() -> None:
    assert phases(an_intervention(document=())) == ()
