"""Why a hit was found, in sentences a reader can check against the entry."""

from collections.abc import Iterator, Sequence
from itertools import islice

from idekatalog.search.needle import Needles
from idekatalog.search.passage import Passage
from idekatalog.search.ranking import Explained, Fit
from idekatalog.search.term import Form, Kin
from idekatalog.storage.catalogue_schema import Field
from idekatalog.strings import search as strings
from idekatalog.strings.reading import listed

_MOST_REASONS = 3
_MOST_LINES = 3
_TEMPLATES = {
    Field.NAME: strings.IN_NAME,
    Field.SEARCH_WORD: strings.IN_SEARCH_WORDS,
    Field.PLACE: strings.IN_PLACES,
}
_OWN = frozenset({Kin.SELF, Kin.HINT, Kin.ROLE})
_INSTEAD = {
    strings.SPELLED: frozenset({Kin.SLIP}),
    strings.FOUND_BY: frozenset({Kin.PIECE, Kin.REST}),
    strings.MEANS_ALSO: frozenset({Kin.MEANING}),
}


def reasons(found: Explained, needles: Sequence[Needles]) -> tuple[str, ...]:
    """Tell where the words of a wish stand, weightiest place first.

    Before that stands what the catalogue says instead of the words typed.
    """
    told: dict[str, None] = {}
    for sentence in filter(None, _told(found, needles)):
        told[sentence] = None
        if len(told) == _MOST_REASONS:
            break
    return tuple(told)


def _told(found: Explained, needles: Sequence[Needles]) -> Iterator[str]:
    """Walk all that could be told; most of it is never asked for."""
    best = sorted(found.best_fits, key=lambda fit: -fit.weight)
    yield from _instead(best)
    beside: dict[int, list[Fit]] = {}
    for fit in best:
        if not fit.passage.is_section:
            beside.setdefault(fit.number, []).append(fit)
    for fits in beside.values():
        yield _reason(fits[0].passage, fits, needles)
    if found.section is not None:
        others = (fit.passage.title for fit in best if fit.passage.is_section)
        titles = tuple(dict.fromkeys((found.section.title, *others)))[:_MOST_LINES]
        yield strings.IN_SECTION.format(sections=listed(titles))


def _instead(best: Sequence[Fit]) -> Iterator[str]:
    """Walk what was found instead of words typed, one sentence per kind of kinship."""
    others = [fit.term for fit in best if fit.term.kin not in _OWN]
    for template, kins in _INSTEAD.items() if others else ():
        texts = [term.text for term in others if term.kin in kins]
        if texts:
            yield template.format(lines=", ".join(dict.fromkeys(texts)))


def _reason(passage: Passage, fits: Sequence[Fit], needles: Sequence[Needles]) -> str:
    """Return the sentence about one passage; "" for a title that says it otherwise."""
    if passage.field is Field.TITLE:
        return _about_title(fits, len(needles))
    template = _TEMPLATES.get(passage.field) or strings.IN_LABELS[passage.slug]
    found = sorted(number for fit in fits for number in needles[fit.group].lines(passage, fit.term))
    lines = tuple(islice(dict.fromkeys(passage.lines[number] for number in found), _MOST_LINES))
    return template.format(words=_words(fits, len(needles)), lines=", ".join(lines))


def _about_title(fits: Sequence[Fit], groups: int) -> str:
    own = [fit for fit in fits if fit.term.kin in _OWN]
    is_part = any(fit.match.form is Form.PART for fit in own)
    template = strings.IN_PART_OF_TITLE if is_part else strings.IN_TITLE
    return template.format(words=_words(own, groups)) if own else ""


def _words(fits: Sequence[Fit], groups: int) -> str:
    if len(fits) == groups:
        return strings.THE_WORD if groups == 1 else strings.THE_WORDS
    return listed(tuple(strings.QUOTED.format(word=fit.term.text) for fit in sorted(fits, key=lambda fit: fit.group)))
