"""One thing asked for, a word or a quoted phrase: how it is looked up and how it fits."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from idekatalog.search.analysis import stem
from idekatalog.storage.catalogue_schema import FIELD_STEMS, FIELD_WORDS, PART, PHRASE, STEM, Field

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

    __hash__ = object.__hash__  # an enumeration's own is slow


class Kin(Enum):
    """What a term is to the word typed, closest first; the value is its share of a full fit."""

    SELF = 1.0
    ROLE = 0.9
    HINT = 0.7
    PIECE = 0.55
    MEANING = 0.5
    SLIP = 0.45
    REST = 0.3

    __hash__ = object.__hash__


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

    @cached_property
    def sign(self) -> str:
        """What the index knows an editors' phrase by, bent or not; "" for others."""
        return phrase_sign(self.stems.split()) if self.stems else ""

    @property
    def sought(self) -> str:
        """What finds it however it is bent: the sign of an editors' phrase, the stem of a word."""
        return self.sign or self.stem

    @cached_property
    def allowed(self) -> frozenset[Field] | None:
        """The fields it is looked for in, None for everywhere."""
        return NAMES if self.is_short else self.fields

    def worth(self, form: Form) -> float:
        """Return the share of a full fit that a fit in that form is."""
        return _WORTH[self.kin, form]

    def expression(self) -> str:
        """Write the term in FTS5 syntax; quoted, so that nothing typed can be syntax itself."""
        if self.allowed is not None:
            return self.expression_within(self.allowed)
        if self.sign:
            return f'"{self.sign}"'
        clauses = [f'"{STEM}{self.stem}"'] if self.stem else []
        if self.is_half_typed or not self.stem:  # a whole word is among those of its stem
            clauses.insert(0, f'"{self.text}"{self._star}')
        if self.compounds:
            clauses.append(f'"{PART}{self.stem}"')
        return f"({' OR '.join(clauses)})"

    def expression_within(self, fields: Iterable[Field]) -> str:
        """Write it for some of the short fields; of a phrase, that one holds all its words."""
        clauses: list[str] = []
        if self.is_half_typed or not self.stem:  # a whole word is among those of its stem
            clauses += [_every(FIELD_WORDS[field], self.words) + self._star for field in fields]
        if self.stem:
            clauses += [_every(FIELD_STEMS[field], (self.stem,)) for field in fields]
        return f"({' OR '.join(clauses)})"

    @property
    def _star(self) -> str:
        return " *" if self.is_half_typed else ""


def _every(sign: str, words: Iterable[str]) -> str:
    return " AND ".join(f'"{sign}{word}"' for word in words)


def phrase_sign(stems: Iterable[str]) -> str:
    """Return what the index knows a phrase of these stems by."""
    return "".join(f"{PHRASE}{stem}" for stem in stems)
