"""Why a hit was found, in sentences a reader can check against the entry."""

from collections.abc import Sequence
from itertools import islice

from idekatalog.search.marker import Marker
from idekatalog.search.passage import Passage
from idekatalog.search.ranking import Fit, Ranked
from idekatalog.storage.catalogue_schema import Field
from idekatalog.strings import search as strings
from idekatalog.strings.reading import listed

_MOST_REASONS = 3
_MOST_LINES = 3
_TEMPLATES = {
    Field.TITLE: strings.IN_TITLE,
    Field.NAME: strings.IN_NAME,
    Field.SEARCH_WORD: strings.IN_SEARCH_WORDS,
    Field.PLACE: strings.IN_PLACES,
}


def reasons(ranked: Ranked, groups: int, section: Passage | None) -> tuple[str, ...]:
    """Tell where the words of a wish of so many groups stand, weightiest place first.

    ``section`` is the one the excerpt shows, None when no section holds any of the words.
    """
    best = sorted(ranked.best_fits, key=lambda fit: -fit.weight)
    passages = dict.fromkeys(fit.passage for fit in best if not fit.passage.is_section)
    told = [_reason(passage, [fit for fit in best if fit.passage is passage], groups) for passage in passages]
    if section is not None:
        others = (fit.passage.title for fit in best if fit.passage.is_section)
        titles = tuple(dict.fromkeys((section.title, *others)))[:_MOST_LINES]
        told.append(strings.IN_SECTION.format(sections=listed(titles)))
    return tuple(dict.fromkeys(told))[:_MOST_REASONS]


def _reason(passage: Passage, fits: Sequence[Fit], groups: int) -> str:
    template = _TEMPLATES.get(passage.field) or strings.IN_LABELS[passage.slug]
    marker = Marker(fit.term for fit in fits)
    found = (line for line, words, stems in passage.lines() if marker.fits(words, stems))
    lines = tuple(islice(dict.fromkeys(found), _MOST_LINES))
    return template.format(words=_words(fits, groups), lines=", ".join(lines))


def _words(fits: Sequence[Fit], groups: int) -> str:
    if len(fits) == groups:
        return strings.THE_WORD if groups == 1 else strings.THE_WORDS
    return listed(tuple(strings.QUOTED.format(word=fit.term.text) for fit in sorted(fits, key=lambda fit: fit.group)))
