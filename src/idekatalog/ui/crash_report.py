"""What is told of a mistake of ours: where it happened, and nothing that somebody has written."""

import traceback
from collections.abc import Iterator
from pathlib import Path

from idekatalog.strings import safety as strings

_TELLING = (
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    ModuleNotFoundError,
    NameError,
    OverflowError,
    RecursionError,
    TypeError,
    UnboundLocalError,
    ZeroDivisionError,
)
"""Errors whose words come from Python itself; those of all others may hold what the user has written."""


def crash_report(error: BaseException) -> str:
    """Write the error, what caused it and where; paths below the home folder begin with ~."""
    return "\n".join(line for one in _chain(error) for line in _told(one))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Walk from the first cause to the error itself."""
    chain: list[BaseException] = []
    current: BaseException | None = error
    while current is not None and current not in chain:
        chain.append(current)
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    yield from reversed(chain)


def _told(error: BaseException) -> Iterator[str]:
    for frame in traceback.extract_tb(error.__traceback__, limit=-30):
        yield f"{_short(frame.filename)}:{frame.lineno} {frame.name}"
    yield f"{type(error).__module__}.{type(error).__qualname__}: {_words(error)}"


def _words(error: BaseException) -> str:
    if isinstance(error, OSError):
        return error.strerror or type(error).__name__
    return str(error) if type(error) in _TELLING else strings.WORDS_LEFT_OUT


def _short(filename: str) -> str:
    home = str(Path.home())
    return "~" + filename[len(home) :] if filename.startswith(home) else filename
