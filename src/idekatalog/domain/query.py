"""What is asked of the catalogue and what comes back."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from idekatalog.domain.group import FILTER_GROUPS as FILTER_GROUPS
from idekatalog.domain.group import Group


@dataclass(frozen=True, slots=True)
class Filters:
    """Values picked per group: OR within a group, AND between groups; age in whole years."""

    values: frozenset[tuple[Group, str]] = frozenset()
    age: int | None = None

    def __bool__(self) -> bool:
        """Say whether anything is narrowed."""
        return bool(self.values) or self.age is not None

    def of(self, group: Group) -> frozenset[str]:
        """Return the ids picked in a group."""
        return frozenset(value for found, value in self.values if found is group)

    def without(self, group: Group) -> "Filters":
        """Return the filters with nothing picked in a group."""
        return replace(self, values=frozenset(picked for picked in self.values if picked[0] is not group))

    def toggled(self, group: Group, value: str) -> "Filters":
        """Return the filters with one value added, or removed when it was there."""
        return replace(self, values=self.values ^ {(group, value)})


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, how it is narrowed and how many hits are wanted."""

    text: str = ""
    filters: Filters = field(default_factory=Filters)
    limit: int = 20


class Kind(StrEnum):
    """What a hit leads to."""

    INTERVENTION = "intervention"
    SITUATION = "situation"
    ARTICLE = "article"
    OWN = "egne"


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of original text; marks are half-open code point spans of ``text``."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: where it leads, how well it fits and why; excerpt, section and reasons may still be missing."""

    id: str
    kind: Kind
    title: str
    score: float
    excerpt: Excerpt = Excerpt("")
    section: str = ""
    why: tuple[str, ...] = ()
    origin: str = "katalog"


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many hits a filter value would leave."""

    id: str
    label: str
    hits: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits asked for, how many there are in all, and live counts per filter group.

    ``is_loosened`` says that not every word fitted and the nearest is shown.
    ``suggestion`` is what was typed with its slips corrected, "" when there are none. ``narrowed``
    are the filters of the query and those named in its text, ``tema:familie``.
    """

    query: Query
    hits: tuple[Hit, ...] = ()
    total: int = 0
    facets: Mapping[Group, tuple[FacetCount, ...]] = field(default_factory=dict)
    is_loosened: bool = False
    suggestion: str = ""
    narrowed: Filters = field(default_factory=Filters)
