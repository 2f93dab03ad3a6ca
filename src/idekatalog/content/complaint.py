"""What is wrong with a content file, told to the person who can mend it."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from idekatalog.strings import content as strings

_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True, order=True)
class Complaint:
    """One finding; ``path`` starts at the content folder's name, ``line`` counts from 1.

    ``is_collision`` says that an entry was left out because its id is taken.
    """

    path: str
    line: int
    message: str
    is_collision: bool = False

    def __str__(self) -> str:
        """Return it as editors and their programs expect: path, line, sentence."""
        return strings.COMPLAINT.format(path=self.path, line=self.line, message=self.message)


class Report(Protocol):
    """Takes a finding for a line of the file at hand."""

    def __call__(self, line: int, message: str) -> None:
        """Note the finding."""


class UnreadableError(Exception):
    """The file cannot be read any further; the finding says why."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def with_suggestion(message: str, written: str, known: Iterable[str]) -> str:
    """Add the nearest known spelling to a message, where one is near."""
    nearest = difflib.get_close_matches(written, list(known), n=1, cutoff=0.6)
    return message + (strings.SUGGESTION.format(suggestion=nearest[0]) if nearest else "")


def without_control_characters(text: str) -> str:
    """Leave out what no file or screen can hold."""
    return _CONTROL.sub("", text)


def has_control_character(text: str) -> bool:
    """Say whether a text holds what no file or screen can: controls, or half a character."""
    return bool(_CONTROL.search(text))
