"""One thing asked for, a word or a quoted phrase: how it is looked up and how it fits."""

from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from idekatalog.search.analysis import stem
from idekatalog.storage.catalogue_schema import PARTS, Field

NAMES = frozenset({Field.TITLE, Field.NAME, Field.PLACE, Field.LABEL})
"""Where a half-typed word of one or two letters is looked for; it would fit all other text."""
TITLES = frozenset({Field.TITLE, Field.NAME})
"""What an entry is called."""

_SHORT = 2


class Form(Enum):
    """How closely a term fits, closest first; the value is its share of a full fit."""

    EXACT = 1.0
    STEM = 0.9
    START = 0.7
    PART = 0.6


class Kin(Enum):
    """What a term is to the word typed, closest first; the value is its share of a full fit."""

    SELF = 1.0
    ROLE = 0.9
    HINT = 0.7
    PIECE = 0.55
    MEANING = 0.5
    SLIP = 0.45
    REST = 0.3


# An enumeration's value is slow to read.
_WORTH = {(kin, form): kin.value * form.value for kin in Kin for form in Form}


@dataclass(frozen=True)
class Term:
    """A word, or the words of a phrase in order; the last one may be half-typed.

    ``compounds`` are the catalogue's words that have it as a part. ``fields`` narrows where it is
    looked for, None for everywhere. In its ``home`` a name counts like a title.
    """

    words: tuple[str, ...]
    is_half_typed: bool = False
    kin: Kin = Kin.SELF
    compounds: frozenset[str] = frozenset()
    fields: frozenset[Field] | None = None
    home: Field | None = None

    @cached_property
    def text(self) -> str:
        """The words as they are read."""
        return " ".join(self.words)

    @cached_property
    def is_short(self) -> bool:
        """Say whether so little is typed that only names are searched."""
        return self.is_half_typed and len(self.text) <= _SHORT

    @cached_property
    def stem(self) -> str:
        """The stem of a single word; "" for a phrase, which is meant as it is written."""
        return stem(self.words[0]) if len(self.words) == 1 and not self.is_short else ""

    @cached_property
    def stems(self) -> str:
        """The stems of a phrase that is not the reader's own, which may be bent; "" for others."""
        return " ".join(map(stem, self.words)) if len(self.words) > 1 and self.kin is Kin.MEANING else ""

    def may_stand_in(self, field: Field) -> bool:
        """Say whether the term is looked for in such passages."""
        allowed = NAMES if self.is_short else self.fields
        return allowed is None or field in allowed

    def worth(self, form: Form) -> float:
        """Return the share of a full fit that a fit in that form is."""
        return _WORTH[self.kin, form]

    def expression(self) -> str:
        """Write the term in FTS5 syntax; quoted, so that nothing typed can be syntax itself."""
        star = " *" if self.is_half_typed else ""
        clauses = [f'{_columns(self, "words")} : "{self.text}"{star}']
        if self.stem or self.stems:
            clauses.append(f'{_columns(self, "stems")} : "{self.stem or self.stems}"')
        if self.compounds:
            clauses.append(f'{PARTS} : "{self.stem}"')
        return f"({' OR '.join(clauses)})"


def _columns(term: Term, kind: str) -> str:
    names = [getattr(field, kind) for field in Field if term.may_stand_in(field)]
    return f"{{{' '.join(names)}}}"
