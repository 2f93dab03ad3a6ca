"""The source marks of an intervention, and what they mean."""

from collections.abc import Iterator, Sequence

from idekatalog.domain.document import Line, Source, SourceKind, lines, sources
from idekatalog.domain.essentials import EDITORIAL, has_editorial_words
from idekatalog.domain.intervention import Intervention
from idekatalog.strings import sheets as strings


def marks_used(intervention: Intervention) -> tuple[Source, ...]:
    """Return every source mark that stands on the sheet, each once."""
    found = dict.fromkeys(mark for line in lines_of(intervention) for mark in sources(line))
    if has_editorial_words(intervention):
        found[EDITORIAL] = None
    return tuple(found)


def lines_of(intervention: Intervention) -> Iterator[Line]:
    """Walk every line of an intervention that can hold source marks."""
    yield from lines(intervention.document)
    yield intervention.target_group_in_source
    yield intervention.coordination
    yield from intervention.participants
    yield from intervention.timing
    yield from (age.note for age in intervention.ages)
    yield from (experience.note for experience in intervention.experiences)
    yield from (knowledge.text for knowledge in intervention.knowledge)


def explanation(marks: Sequence[Source]) -> str:
    """Say what the marks mean, "" where there are none."""
    kinds = {mark.kind for mark in marks}
    example = next((mark.label for mark in marks if mark.kind is SourceKind.WORK), "")
    sentences = (
        strings.MARKS_EXPLAINED.format(example=example) if example else "",
        strings.EDITORIAL_EXPLAINED if SourceKind.EDITORIAL in kinds else "",
        strings.FRAME_EXPLAINED if SourceKind.FRAME in kinds else "",
    )
    return " ".join(filter(None, sentences))
