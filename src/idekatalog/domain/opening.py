"""What the window shows before anything is asked."""

from __future__ import annotations

from dataclasses import dataclass

from idekatalog.domain.group import Group
from idekatalog.domain.intervention import Outline
from idekatalog.domain.query import FacetCount, Hit, Query, SearchResult
from idekatalog.domain.taxonomy import Vocabulary


@dataclass(frozen=True, slots=True)
class Opening:
    """The answer to no words, and what its cards and counts are told with."""

    hits: tuple[Hit, ...]
    total: int
    facets: tuple[tuple[Group, tuple[FacetCount, ...]], ...]
    outlines: tuple[tuple[str, Outline], ...]
    vocabulary: Vocabulary

    @property
    def result(self) -> SearchResult:
        """The answer itself."""
        return SearchResult(Query(), self.hits, self.total, dict(self.facets))
