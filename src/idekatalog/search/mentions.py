"""Where else an entry is named: situations and interventions that lead to it, texts that say it."""

import re
from collections.abc import Iterable, Iterator

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.intervention import Intervention, Relation
from idekatalog.strings import related as strings

Entry = Intervention | Article | Situation
_SHORTEST_NAME = 5


def mentions(entry: Entry, others: Iterable[Entry]) -> tuple[Relation, ...]:
    """Return the entries that refer to one, in the order given, each with its own words about it.

    An entry that only says the name in its text stands there without a reason of the editors'.
    """
    said = _names(entry)
    return tuple(found for other in others if other.id != entry.id for found in _mention(entry, said, other))


def _mention(entry: Entry, said: re.Pattern[str] | None, other: Entry) -> Iterator[Relation]:
    told = next((link.reason for link in _links(other) if link.id == entry.id), "")
    if told:
        yield Relation(other.id, told)
    elif said is not None and said.search(other.body):
        yield Relation(other.id, strings.IN_TEXT)


def _links(entry: Entry) -> tuple[Relation, ...]:
    match entry:
        case Intervention():
            return entry.related
        case Situation():
            return entry.interventions
        case _:
            return ()


def _names(entry: Entry) -> re.Pattern[str] | None:
    """Return what finds an intervention's names in running text; None for what has no fixed name."""
    if not isinstance(entry, Intervention):
        return None
    names = [name for name in (entry.title, *entry.aliases) if len(name) >= _SHORTEST_NAME]
    joined = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)", re.IGNORECASE) if names else None
