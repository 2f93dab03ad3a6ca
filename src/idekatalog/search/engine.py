"""The search itself: what was typed becomes ranked hits with excerpts, reasons and counts."""

import contextlib
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from itertools import groupby

from sqlalchemy import Connection, select
from sqlalchemy.exc import OperationalError

from idekatalog.domain.ordering import danish_key
from idekatalog.domain.query import Excerpt, Hit, Kind, Query, SearchResult
from idekatalog.domain.taxonomy import Group as Filter
from idekatalog.search.analysis import CharSpan, Token, tokens
from idekatalog.search.entry_text import EntryText
from idekatalog.search.excerpt import cut_excerpt
from idekatalog.search.facets import Facets
from idekatalog.search.lexicon import Lexicon, Word
from idekatalog.search.marker import Marker
from idekatalog.search.names import Names
from idekatalog.search.needle import Needles
from idekatalog.search.parser import Group, Wish
from idekatalog.search.passage_reader import PassageReader
from idekatalog.search.ranking import WEIGHTS, Ranked, explain, rank
from idekatalog.search.reason import reasons
from idekatalog.search.term import Form, Term
from idekatalog.search.thesaurus import Thesaurus
from idekatalog.search.understanding import Understanding
from idekatalog.storage.catalogue_schema import Field, entry, facet_value, synonym, word

_MOST_CANDIDATES = 200
"""So many are all looked at; of more, only the first by bm25."""
_LEAST_CANDIDATES = 60
_PLACES = {kind: place for place, kind in enumerate((Kind.INTERVENTION, Kind.SITUATION, Kind.ARTICLE))}
_BM25_WEIGHTS = ", ".join(f"{WEIGHTS[field]}, {WEIGHTS[field] * Form.STEM.value}" for field in Field) + ", 1"
_MATCH = (
    f"SELECT rowid, -bm25(entry_index, {_BM25_WEIGHTS}) AS bm25 "
    "FROM entry_index WHERE entry_index MATCH ? ORDER BY bm25 DESC"
)

_IS_ANY = "SELECT 1 FROM entry_index WHERE entry_index MATCH ? LIMIT 1"


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
        self._driver = connection.connection.driver_connection
        self._entries = _entries(connection)
        self._understanding = _understanding(connection)
        self._facets = Facets(connection)
        self._passages = PassageReader(connection)

    def search(self, query: Query) -> SearchResult:
        """Answer a query; any text is safe, and without words it is the whole catalogue in order.

        Raises:
            SearchInterrupted: ``interrupt`` was called meanwhile.
            StorageError: the catalogue on disk is damaged.
        """
        try:
            return self._answer(query)
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
                raise SearchInterrupted from error
            raise

    def interrupt(self) -> None:
        """Make a running search give up; safe in any thread, and nothing when none is running."""
        if self._driver is not None:
            with contextlib.suppress(sqlite3.ProgrammingError):  # closed meanwhile
                self._driver.interrupt()

    def marks(self, text: str, query: Query) -> tuple[CharSpan, ...]:
        """Return where a text holds what was asked for: half-open, in order, apart."""
        return _spans(text, tokens(text), Marker(self._understanding.read(query.text).terms))

    def _answer(self, query: Query) -> SearchResult:
        wish = self._understanding.read(query.text)
        filters = replace(query.filters, values=query.filters.values | wish.values)
        found = self._find(wish)
        wanted = self._facets.bits(found) & ~self._facets.bits(self._unwanted(wish))
        left = wanted & self._facets.fitting(filters)
        needles = [Needles(group.terms) for group in wish.groups]
        ranked = self._ranked(needles, found, left, max(query.limit, 0))
        texts = self._passages.read([hit.rowid for hit in ranked])
        marker = Marker(wish.terms)
        return SearchResult(
            query,
            hits=tuple(self._hit(hit, needles, marker, texts[hit.rowid]) for hit in ranked),
            total=left.bit_count(),
            facets=self._facets.count(wanted, filters),
            is_loosened=self._is_loosened(wish, found, ranked),
            suggestion=self._understanding.suggestion(wish),
            narrowed=filters,
        )

    def _find(self, wish: Wish) -> Mapping[int, float]:
        """Find the entries that hold any of the words, with their bm25."""
        if not wish.groups:
            return dict.fromkeys(self._entries, 0.0)
        return self._matching(" OR ".join(_any_of(group.terms) for group in _telling(wish)))

    def _is_loosened(self, wish: Wish, found: Mapping[int, float], ranked: Sequence[Ranked]) -> bool:
        """Say whether something was found, but no entry that holds every word."""
        groups = _telling(wish)
        if not found or len(groups) < 2 or any(hit.met == len(wish.groups) for hit in ranked):
            return False
        every = " AND ".join(_any_of(group.terms) for group in groups)
        return self._connection.exec_driver_sql(_IS_ANY, (every,)).first() is None

    def _unwanted(self, wish: Wish) -> Mapping[int, float]:
        return self._matching(_any_of(wish.unwanted)) if wish.unwanted else {}

    def _matching(self, expression: str) -> Mapping[int, float]:
        return dict(self._connection.exec_driver_sql(_MATCH, (expression,)).all())

    def _ranked(
        self, needles: Sequence[Needles], found: Mapping[int, float], left: int, limit: int
    ) -> Sequence[Ranked]:
        """Put the entries that are left in order; bm25 chooses which of very many are looked at."""
        rowids = self._facets.rowids(left)
        if not needles:
            return [Ranked(rowid, 0.0) for rowid in rowids[:limit]]
        rowids.sort(key=lambda rowid: (self._entries[rowid].place, -found[rowid]))
        most = len(rowids) if len(rowids) <= _MOST_CANDIDATES else max(limit, _LEAST_CANDIDATES)
        candidates = {rowid: found[rowid] for rowid in rowids[:most]}
        return nsmallest(limit, rank(needles, candidates, self._passages.read(candidates)), key=self._order)

    def _order(self, ranked: Ranked) -> tuple[int, float, str, int]:
        found = self._entries[ranked.rowid]
        return found.place, -ranked.score, found.title_key, ranked.rowid

    def _hit(self, ranked: Ranked, needles: Sequence[Needles], marker: Marker, text: EntryText) -> Hit:
        found = self._entries[ranked.rowid]
        explained = explain(ranked, needles, text)
        best = explained.best_section
        section = best or next((passage for passage in text.passages if passage.is_section), None)
        return Hit(
            id=found.id,
            kind=found.kind,
            title=found.title,
            score=round(ranked.score, 4),
            excerpt=cut_excerpt(section.text, _spans(section.text, section.tokens, marker)) if section else Excerpt(""),
            section=section.slug if section else "",
            why=reasons(explained, len(needles), best),
            origin=found.origin,
        )


def _understanding(connection: Connection) -> Understanding:
    words = select(word.c.text, word.c.stem, word.c.parts, word.c.entries)
    synonyms = connection.execute(select(synonym.c.set, synonym.c.text).order_by(synonym.c.set, synonym.c.position))
    values = connection.execute(select(facet_value.c.group, facet_value.c.slug, facet_value.c.label))
    return Understanding(
        Lexicon(map(Word._make, connection.execute(words))),
        Thesaurus([row.text for row in rows] for _, rows in groupby(synonyms, key=lambda row: int(row.set))),
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


def _telling(wish: Wish) -> Sequence[Group]:
    """Return the groups that find; one or two letters at the end, behind others, only rank."""
    return [group for group in wish.groups if not all(term.is_short for term in group.terms)] or wish.groups


def _any_of(terms: Iterable[Term]) -> str:
    return f"({' OR '.join(term.expression() for term in terms)})"


def _spans(text: str, words: Sequence[Token], marker: Marker) -> tuple[CharSpan, ...]:
    """Return where the text fits, in order and apart; what overlaps or a hyphen joins is one."""
    apart: list[CharSpan] = []
    for start, end in sorted(set(marker.spans(words))):
        if apart and (start < apart[-1][1] or text[apart[-1][1] : start] == "-"):
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((start, end))
    return tuple(apart)
