"""A dialogue method as it is talked through: its phases, each with the questions to ask in it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from idekatalog.domain.document import Question
from idekatalog.domain.intervention import Intervention


@dataclass(frozen=True, slots=True)
class Phase:
    """A stretch of the talk, who asks whom in it, and what is asked; ``title`` is "" where it has no name."""

    title: str
    asker: str
    asked: str
    questions: tuple[str, ...]


def phases(intervention: Intervention) -> tuple[Phase, ...]:
    """Return the phases in the order of the talk; none where the entry has no questions to ask."""
    return tuple(_phases(intervention))


def _phases(intervention: Intervention) -> Iterator[Phase]:
    for (title, asker, asked), questions in groupby(intervention.questions, key=_heading):
        yield Phase(title, asker, asked, tuple(question.text for question in questions))


def _heading(question: Question) -> tuple[str, str, str]:
    return question.phase, question.asker, question.asked
