"""What was typed, changed for the user: a filter named in it removed, its slips corrected."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches

from idekatalog.domain.taxonomy import Group
from idekatalog.search.analysis import tokens
from idekatalog.search.names import Names, Value
from idekatalog.search.parser import named_filters


@dataclass(frozen=True, slots=True)
class TypedFilter:
    """A filter named in the text, ``tema:familie``: where, and the values of the group it means."""

    start: int
    end: int
    group: Group
    values: frozenset[str]


def typed_filters(text: str, values: Iterable[Value]) -> tuple[TypedFilter, ...]:
    """Return the filters named in a text that mean any of the values, in the order typed."""
    named = tuple(named_filters(text))
    names = Names(values if named else ())
    found = (
        TypedFilter(start, end, group, frozenset(slug for _, slug in names.values(group, said)))
        for start, end, group, said in named
    )
    return tuple(typed for typed in found if typed.values)


def without(text: str, typed: TypedFilter) -> str:
    """Return a text without a filter named in it."""
    return " ".join((text[: typed.start] + text[typed.end :]).split())


def corrected(text: str, suggestion: str) -> str:
    """Put the suggestion's words in place of those they correct; quotes, minus and filters stay."""
    found = tokens(text)
    said, wanted = [token.word for token in found], suggestion.split()
    changed: dict[int, str] = {}
    for kind, first, last, start, end in SequenceMatcher(None, said, wanted, autojunk=False).get_opcodes():
        if kind == "replace":
            left = list(range(first, last))
            for word in wanted[start:end]:
                near = get_close_matches(word, [said[place] for place in left], n=1, cutoff=0)
                place = next(place for place in left if said[place] in near) if near else -1
                if place >= 0:
                    changed[place] = word
                    left.remove(place)
    pieces: list[str] = []
    at = 0
    for place, word in sorted(changed.items()):
        pieces += (text[at : found[place].start], word)
        at = found[place].end
    return "".join((*pieces, text[at:]))
