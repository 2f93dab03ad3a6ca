"""How many hits an answer has, in words."""

from collections import Counter

from idekatalog.domain.query import Kind, SearchResult
from idekatalog.strings import desktop as strings
from idekatalog.strings.reading import listed


def hit_count(result: SearchResult) -> str:
    """Say how many hits there are; of everything, how many of each kind."""
    if not result.query.text.strip() and not result.query.filters:
        kinds = Counter(hit.kind for hit in result.hits)
        return strings.ALL_ENTRIES.format(
            kinds=listed(tuple(_counted(kind, kinds[kind]) for kind in Kind if kinds[kind]))
        )
    counted = strings.ONE_HIT if result.total == 1 else strings.MANY_HITS.format(count=result.total)
    ages = strings.AGE_NOTE if result.query.filters.age is not None else ""
    return " ".join(filter(None, (f"{counted}.", ages)))


def _counted(kind: Kind, count: int) -> str:
    one, several = strings.KIND_COUNTS[kind.value]
    return one if count == 1 else several.format(count=count)
