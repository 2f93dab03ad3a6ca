"""One thing asked for, a word or a quoted phrase: how it is looked up and how it fits."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from idekatalog.search.analysis import CharSpan, Token, is_stop_word, stem
from idekatalog.search.passage import Passage
from idekatalog.storage.catalogue_schema import Field

NAMES = frozenset({Field.TITLE, Field.NAME, Field.PLACE, Field.LABEL})
"""Where a half-typed word of one or two letters is looked for; it would fit all other text."""

_SHORT = 2
_WORDS = " ".join(field.words for field in Field)
_STEMS = " ".join(field.stems for field in Field)
_NAME_WORDS = " ".join(field.words for field in Field if field in NAMES)


class Form(Enum):
    """How closely a term fits, closest first; the value is its share of a full fit."""

    EXACT = 1.0
    STEM = 0.9
    START = 0.7


@dataclass(frozen=True)
class Term:
    """A word, or the words of a phrase in order; the last one may be half-typed."""

    words: tuple[str, ...]
    is_half_typed: bool = False

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
        return stem(self.words[0]) if len(self.words) == 1 else ""

    @cached_property
    def needles(self) -> dict[Form, str]:
        """What to look for between the spaces of a passage, closest form first."""
        found = {Form.EXACT: f" {self.text} "}
        if self.stem and not self.is_short:
            found[Form.STEM] = f" {self.stem} "
        if self.is_half_typed:
            found[Form.START] = f" {self.text}"
        return found

    def expression(self) -> str:
        """Write the term in FTS5 syntax; quoted, so that nothing typed can be syntax itself."""
        star = " *" if self.is_half_typed else ""
        if self.is_short:
            return f'({{{_NAME_WORDS}}} : "{self.text}"{star})'
        stems = f' OR {{{_STEMS}}} : "{self.stem}"' if self.stem else ""
        return f'({{{_WORDS}}} : "{self.text}"{star}{stems})'

    def form_in(self, passage: Passage) -> Form | None:
        """Return the closest form in which the passage holds the term."""
        if self.is_short and passage.field not in NAMES:
            return None
        for form, needle in self.needles.items():
            if needle in (passage.stems if form is Form.STEM else passage.words):
                return form
        return None

    def spans(self, tokens: Sequence[Token]) -> Iterator[CharSpan]:
        """Walk the stretches of the tokens' text that the term fits."""
        return self._word_spans(tokens) if len(self.words) == 1 else self._phrase_spans(tokens)

    def _word_spans(self, tokens: Sequence[Token]) -> Iterator[CharSpan]:
        text, stem = self.text, None if self.is_short else self.stem
        begins_others = self.is_half_typed and not self.is_short
        if self.is_short and is_stop_word(text):
            return
        for token in tokens:
            if token.word == text or token.stem == stem or (begins_others and token.word.startswith(text)):
                yield token.start, token.end

    def _phrase_spans(self, tokens: Sequence[Token]) -> Iterator[CharSpan]:
        *whole, last = self.words
        words = [token.word for token in tokens]
        for position in range(len(words) - len(whole)):
            end = position + len(whole)
            ends = words[end].startswith(last) if self.is_half_typed else words[end] == last
            if ends and words[position:end] == whole:
                yield tokens[position].start, tokens[end].end
