"""Catalogues of any size, recombined from our own content."""

import random
from collections.abc import Iterator
from dataclasses import replace

from idekatalog.content.folder import read_content
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.intervention import Intervention
from idekatalog.paths import find_paths


def shipped() -> Catalogue:
    """Read our own content."""
    return read_content(find_paths().content).catalogue


def recombined(catalogue: Catalogue, size: int) -> Catalogue:
    """Return a catalogue of so many interventions: our own, then mixtures of their parts."""
    own = catalogue.interventions
    mixed = (*own, *_mixtures(own, size - len(own)))
    return replace(catalogue, interventions=mixed[:size])


def _mixtures(own: tuple[Intervention, ...], number: int) -> Iterator[Intervention]:
    dice = random.Random(43)
    for count in range(number):
        body, facts, words, places = dice.choices(own, k=4)
        sections = tuple(dice.choice((section, *dice.choice(own).document)) for section in body.document)
        yield replace(
            facts,
            id=f"{facts.id}-{count}",
            title=f"{words.title} {places.title}",
            document=sections,
            search_words=tuple(dice.sample(words.search_words, min(20, len(words.search_words)))),
            experiences=places.experiences,
            abbreviations=(),
            aliases=(),
        )
