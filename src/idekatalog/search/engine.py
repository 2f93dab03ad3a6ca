"""The search itself: what was typed becomes ranked hits with excerpts, reasons and counts."""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from heapq import nsmallest
from itertools import groupby
from operator import and_, itemgetter, or_

from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError

from idekatalog.domain.ordering import danish_key
from idekatalog.domain.query import Excerpt, Hit, Kind, Query, SearchResult
from idekatalog.domain.taxonomy import Group as Filter
from idekatalog.search.analysis import CharSpan
from idekatalog.search.bits import rowids
from idekatalog.search.entry_text import EntryText
from idekatalog.search.excerpt import cut_excerpt
from idekatalog.search.facets import Facets
from idekatalog.search.finder import Finder, any_of
from idekatalog.search.lexicon import Lexicon, Word
from idekatalog.search.marker import Marker
from idekatalog.search.names import Names
from idekatalog.search.needle import Needles
from idekatalog.search.parser import Group, Wish
from idekatalog.search.passage import Passage
from idekatalog.search.passage_reader import PassageReader
from idekatalog.search.preparing import read_now
from idekatalog.search.ranking import Ranked, Sought, explain, rank
from idekatalog.search.reason import reasons
from idekatalog.search.thesaurus import Synonym, Thesaurus
from idekatalog.search.understanding import Understanding
from idekatalog.storage.catalogue_schema import entry, facet_value, synonym, word
from idekatalog.strings import search as strings

_MOST_CANDIDATES = 200
"""So many are all looked at; of more, only the likeliest."""
_LEAST_CANDIDATES = 60
_FEW = 10
"""With fewer interventions found, those related to them are shown behind."""
_PLACES = {kind: place for place, kind in enumerate((Kind.INTERVENTION, Kind.SITUATION, Kind.ARTICLE))}


class SearchInterrupted(Exception):  # noqa: N818 - nothing went wrong
    """The search was overtaken by a newer one and has no answer."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What a hit tells of its entry whatever was asked."""

    id: str
    kind: Kind
    title: str
    origin: str
    title_key: str
    place: int


class SearchEngine:
    """Answers queries on one connection, in the thread the connection belongs to."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._entries = _entries(connection)
        self._facets = Facets(connection)
        self._interventions = self._of_kind(Kind.INTERVENTION)
        self._articles = self._of_kind(Kind.ARTICLE)
        self._finder = Finder(connection, self._facets.size)
        self._passages = PassageReader(connection)

    def _of_kind(self, kind: Kind) -> int:
        return self._facets.bits(rowid for rowid, found in self._entries.items() if found.kind is kind)

    def search(self, query: Query) -> SearchResult:
        """Answer a query; any text is safe, and without words it is the whole catalogue in order.

        Raises:
            SearchInterrupted: the connection was interrupted meanwhile.
            StorageError: the catalogue on disk is damaged.
        """
        *_, answer = self.steps(query, max(query.limit, 1))
        return answer

    def steps(self, query: Query, size: int) -> Iterator[SearchResult]:
        """Answer a query at once, then explain its hits, so many in each step; the last answer is the whole one.

        Until it is explained a hit has no excerpt, section or reasons: that takes longer than finding it, and of a
        long list few are seen.

        Raises: as ``search``.
        """
        with _interruptible():
            yield from self._answers(query, size)

    def preparations(self) -> Iterator[None]:
        """Make ready in small steps what only typed words need, so that the first of them need not wait.

        Raises:
            SearchInterrupted: the connection was interrupted meanwhile; what is missing is made when it is needed.
            StorageError: the catalogue on disk is damaged.
        """
        with _interruptible():
            self._understanding  # noqa: B018 - made by being looked at
            yield
            if self._facets.everything.bit_count() <= _MOST_CANDIDATES:
                for rowid in rowids(self._facets.everything):
                    read_now(self._passages.read((rowid,))[rowid])
                    yield

    def marks(self, text: str, query: Query, *, is_loose: bool = False) -> tuple[CharSpan, ...]:
        """Return where a text holds what was asked for: half-open, in order, apart.

        ``is_loose`` marks the words of a phrase that stands nowhere, as an answer that was loosened shows them.
        """
        return Marker(self._understanding.read(query.text, is_loose=is_loose).terms, self._lexicon).marks(text)

    @cached_property
    def _lexicon(self) -> Lexicon:
        words = select(word.c.text, word.c.stem, word.c.parts, word.c.entries, word.c.is_name)
        return Lexicon(map(Word._make, self._connection.execute(words)))

    @cached_property
    def _understanding(self) -> Understanding:
        return _understanding(self._connection, self._lexicon)

    def _answers(self, query: Query, size: int) -> Iterator[SearchResult]:
        wish, held = self._read(query.text)
        filters = replace(query.filters, values=query.filters.values | wish.values)
        found = reduce(or_, held.values()) if held else self._facets.everything
        found |= self._beside(found, wish)
        wanted = found & ~self._unwanted(wish)
        left = wanted & self._facets.fitting(filters)
        needles = [Needles(group.terms, self._lexicon) for group in wish.groups]
        sought = [
            Sought(needle, held.get(number, -1), (held.get(number, 0) & left).bit_count(), group.is_light)
            for number, (group, needle) in enumerate(zip(wish.groups, needles, strict=True))
        ]
        candidates = self._candidates(wish, held, left, query.limit)
        ranked = self._ranked(sought, candidates, left.bit_count(), max(query.limit, 0))
        texts = self._passages.read([hit.rowid for hit in ranked])
        marker = Marker(wish.terms, self._lexicon) if wish.groups else None
        answer = SearchResult(
            query,
            total=left.bit_count(),
            facets=self._facets.count(wanted, filters),
            is_loosened=found != 0 and (wish.is_loosened or (len(held) > 1 and reduce(and_, held.values()) == 0)),
            suggestion=self._understanding.suggestion(wish) if wish else "",
            narrowed=filters,
        )
        explained: list[Hit] = []
        bare = [self._bare(hit) for hit in ranked[size:]]
        for start in range(0, max(len(ranked), 1), size):
            next_ones = ranked[start : start + size]
            explained += [self._explained(hit, needles, marker, texts[hit.rowid]) for hit in next_ones]
            yield replace(answer, hits=(*explained, *bare[start:]))

    def _read(self, text: str) -> tuple[Wish, Mapping[int, int]]:
        """Return the wish and, by number, its groups that find, each with the set of entries that hold it.

        A phrase nobody wrote is taken apart.
        """
        if not text.strip():
            return Wish(), {}
        wish = self._understanding.read(text)
        held = self._held(wish)
        if not any(held.values()) and any(group.is_phrase for group in wish.groups):
            wish = self._understanding.read(text, is_loose=True)
            held = self._held(wish)
        return wish, held

    def _held(self, wish: Wish) -> Mapping[int, int]:
        telling = _telling(wish.groups)
        found = self._finder.holding([any_of(wish.groups[number].terms) for number in telling])
        return dict(zip(telling, found, strict=True))

    def _unwanted(self, wish: Wish) -> int:
        return self._finder.holding([any_of(wish.unwanted)])[0] if wish.unwanted else 0

    def _beside(self, found: int, wish: Wish) -> int:
        """Return what is related to the few that were found; a title asked for stands alone."""
        if (found & self._interventions).bit_count() >= _FEW or any(term.fields for term in wish.terms):
            return 0
        texts = self._passages.read(rowids(found))
        related = self._facets.bits(other for rowid in rowids(found) for other in texts[rowid].related)
        return related & self._interventions

    def _candidates(self, wish: Wish, held: Mapping[int, int], left: int, limit: int) -> list[int]:
        """Return the entries to be looked at: all there is room for, or of very many the likeliest."""
        if not held or left.bit_count() <= _MOST_CANDIDATES:
            others = left & ~self._articles
            # Articles come last of all, and nothing is pulled up by them; but what only ranks is counted there, too.
            is_enough = len(held) == len(wish.groups) and others.bit_count() >= limit
            return rowids(others if is_enough else left)
        chosen: list[int] = []
        telling = [wish.groups[number] for number in held]
        for entries in (left & self._interventions, left & ~self._interventions):
            most = max(limit, _LEAST_CANDIDATES) - len(chosen)
            chosen += self._finder.likeliest(telling, [*held.values()], entries, most)
        return chosen

    def _ranked(self, sought: Sequence[Sought], candidates: Sequence[int], among: int, limit: int) -> Sequence[Ranked]:
        """Put the entries that are left in order."""
        if not sought:
            return [Ranked(rowid, 0.0) for rowid in candidates[:limit]]
        texts = self._passages.read(candidates)
        looked_at = {rowid: texts[rowid] for rowid in candidates}
        return nsmallest(limit, rank(sought, looked_at, among), key=self._order)

    def _order(self, ranked: Ranked) -> tuple[int, float, str, int]:
        found = self._entries[ranked.rowid]
        return found.place, -ranked.score, found.title_key, ranked.rowid

    def _bare(self, ranked: Ranked) -> Hit:
        found = self._entries[ranked.rowid]
        return Hit(found.id, found.kind, found.title, round(ranked.score, 4), origin=found.origin)

    def _explained(self, ranked: Ranked, needles: Sequence[Needles], marker: Marker | None, text: EntryText) -> Hit:
        found = self._entries[ranked.rowid]
        explained = explain(ranked, text)
        section = explained.section or next((passage for passage in text.passages if passage.is_section), None)
        return Hit(
            found.id,
            found.kind,
            found.title,
            round(ranked.score, 4),
            _excerpt(section, marker),
            section.slug if section else "",
            reasons(explained, needles) if ranked.beside is None else self._beside_what(ranked.beside),
            found.origin,
        )

    def _beside_what(self, rowid: int) -> tuple[str, ...]:
        return (strings.BESIDE.format(title=self._entries[rowid].title),)


@contextmanager
def _interruptible() -> Iterator[None]:
    """Tell an interruption from other errors of the database."""
    try:
        yield
    except OperationalError as error:
        if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            from traceback import clear_frames

            # SQLite goes on interrupting while any statement is open, and an error keeps those around it.
            clear_frames(error.__traceback__)
            raise SearchInterrupted from error
        raise


def _understanding(connection: Connection, lexicon: Lexicon) -> Understanding:
    columns = synonym.c
    synonyms = connection.execute(
        select(columns.set, columns.text, columns.key, columns.is_held).order_by(columns.set, columns.position)
    )
    values = connection.execute(select(facet_value.c.group, facet_value.c.slug, facet_value.c.label))
    return Understanding(
        lexicon,
        Thesaurus([Synonym(*row[1:]) for row in rows] for _, rows in groupby(synonyms, key=itemgetter(0))),
        Names((Filter(row.group), row.slug, row.label) for row in values),
    )


def _entries(connection: Connection) -> dict[int, _Entry]:
    columns = entry.c
    rows = connection.execute(
        select(columns.rowid, columns.id, columns.kind, columns.title, columns.origin).order_by(columns.rowid)
    )
    return {
        row.rowid: _Entry(row.id, Kind(row.kind), row.title, row.origin, danish_key(row.title), _PLACES[Kind(row.kind)])
        for row in rows
    }


def _telling(groups: Sequence[Group]) -> Sequence[int]:
    """Return the numbers of the groups that find; one or two letters at the end, behind others, only rank."""
    telling = [number for number, group in enumerate(groups) if not all(term.is_short for term in group.terms)]
    return telling or range(len(groups))


def _excerpt(section: Passage | None, marker: Marker | None) -> Excerpt:
    if section is None:
        return Excerpt("")
    return cut_excerpt(section.text, marker.marks(section.text) if marker else ())
