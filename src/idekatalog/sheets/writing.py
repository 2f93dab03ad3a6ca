"""Room to write by hand."""

from collections.abc import Sequence

from reportlab.platypus import Flowable

from idekatalog.sheets.flowables import rule, words
from idekatalog.sheets.paper import Paper
from idekatalog.sheets.stack import Stack
from idekatalog.sheets.style import styles_of

_PITCH_EM = 2.2


def writing_lines(count: int, paper: Paper) -> Flowable:
    """Return lines with room for handwriting above each; at least one."""
    return Stack([rule(paper, before_em=_PITCH_EM, is_thin=True) for _ in range(count)])


def prompts(labels: Sequence[str], count: int, paper: Paper) -> list[Stack]:
    """Return what is to be answered, each over so many lines; a prompt and its lines never part."""
    style = styles_of(paper).prompt
    return [Stack((words(label, style), writing_lines(count, paper)), keep=2) for label in labels]


def lead(heading: Flowable, body: Stack) -> Stack:
    """Put a heading over a stack, from which it never parts."""
    return Stack((heading, *body.children), keep=body.keep + 1)
