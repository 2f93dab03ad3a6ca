"""How many hits an answer has, in words."""

from idekatalog.domain.query import SearchResult
from idekatalog.strings import desktop as strings


def hit_count(result: SearchResult) -> str:
    """Say how many hits there are; of everything each group's heading does."""
    if not result.query.text.strip() and not result.query.filters:
        return strings.ALL_ENTRIES
    counted = strings.ONE_HIT if result.total == 1 else strings.MANY_HITS.format(count=result.total)
    ages = strings.AGE_NOTE if result.query.filters.age is not None else ""
    return " ".join(filter(None, (f"{counted}.", ages)))
