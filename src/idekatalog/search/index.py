"""The catalogue's texts and facets, written where the search will read them."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from sqlalchemy import Connection, TableClause, insert, select

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.catalogue import Catalogue
from idekatalog.domain.intervention import Intervention, Relation
from idekatalog.domain.query import FILTER_GROUPS
from idekatalog.domain.taxonomy import Group, Synonyms, Term, Vocabulary
from idekatalog.search.analysis import stem
from idekatalog.search.compounds import Compounds
from idekatalog.search.entry_text import EntryText
from idekatalog.search.lexicon import Word
from idekatalog.search.passage import LINE_END, Passage, passages
from idekatalog.search.phrases import Phrases, is_phrase
from idekatalog.search.term import NAMES
from idekatalog.search.thesaurus import Synonym
from idekatalog.storage.catalogue_schema import (
    FIELD_STEMS,
    FIELD_WORDS,
    PART,
    PHRASE,
    RUNNING,
    STEM,
    age_range,
    entry,
    entry_facet,
    entry_index,
    entry_text,
    facet_value,
    synonym,
    word,
)

_Rows = list[dict[str, Any]]
_Text = Intervention | Situation | Article
_Item = TypeVar("_Item")
Watch = Callable[[int, int], None]


def write_index(connection: Connection, catalogue: Catalogue, watch: Watch | None = None) -> None:
    """Write passages, word index, lexicon and facets of a catalogue whose entries are there.

    ``watch`` hears how many steps are done, and of how many; what it raises ends the work.
    """
    rowids = {row.id: row.rowid for row in connection.execute(select(entry.c.id, entry.c.rowid))}
    vocabulary = catalogue.register.vocabulary
    texts: tuple[_Text, ...] = (
        *catalogue.interventions,
        *catalogue.situations,
        *catalogue.articles,
    )
    step = _Steps(watch, 3 * len(texts))
    entries = {rowids[text.id]: passages(text, vocabulary) for text in step(texts)}
    phrases = Phrases(text for synonyms in catalogue.register.thesaurus for text in synonyms.words)
    related = _neighbours(texts, rowids)
    kept = {
        rowid: EntryText.of(found, sorted(related.get(rowid, ())), phrases) for rowid, found in step(entries.items())
    }
    _write_passages(connection, entries, kept, step)
    _write_synonyms(
        connection, catalogue.register.thesaurus, {found for text in kept.values() for found in text.places}
    )
    _write_facets(connection, vocabulary, {rowids[found.id]: found for found in catalogue.interventions})


class _Steps:
    """Tells how far several walks over the entries have come."""

    def __init__(self, watch: Watch | None, total: int) -> None:
        self._watch = watch
        self._total = total
        self._done = 0

    def __call__(self, items: Iterable[_Item]) -> Iterator[_Item]:
        for item in items:
            if self._watch is not None:
                self._watch(self._done, self._total)
            self._done += 1
            yield item


def facet_terms(vocabulary: Vocabulary, group: Group) -> tuple[Term, ...]:
    """Return the values of a filter; an organisation is filtered for like a municipality."""
    return vocabulary.places() if group is Group.MUNICIPALITY else vocabulary.terms(group)


def _neighbours(texts: Iterable[_Text], rowids: Mapping[str, int]) -> Mapping[int, set[int]]:
    """Return, for each entry, those it leads to and those that lead to it."""
    found: dict[int, set[int]] = {}
    for text in texts:
        for other in _links(text):
            if other.id in rowids:  # one that is nowhere is complained of elsewhere
                found.setdefault(rowids[text.id], set()).add(rowids[other.id])
                found.setdefault(rowids[other.id], set()).add(rowids[text.id])
    return found


def _links(text: _Text) -> tuple[Relation, ...]:
    match text:
        case Intervention():
            return text.related
        case Situation():
            return text.interventions
        case _:
            return ()


def _write_passages(
    connection: Connection,
    entries: Mapping[int, tuple[Passage, ...]],
    texts: Mapping[int, EntryText],
    step: "_Steps",
) -> None:
    _insert(
        connection,
        entry_text,
        [
            {
                "entry": rowid,
                "shape": text.shape,
                "words": text.words,
                "relations": text.relations,
                "record": text.record,
            }
            for rowid, text in texts.items()
        ],
    )
    parts = _write_words(connection, texts.values())
    _insert(
        connection,
        entry_index,
        [
            {
                "rowid": rowid,
                "words": _words(found),
                "stems": _stems(found),
                "signs": _signs(found, texts[rowid], parts),
            }
            for rowid, found in step(entries.items())
        ],
    )


def _write_words(connection: Connection, entries: Collection[EntryText]) -> Mapping[str, str]:
    """Write every word once and return the stems of the parts of those that are compounds."""
    counts = Counter(text for found in entries for text in found.places if not is_phrase(text))
    names = {text for found in entries for text, places in found.places.items() if places & found.within(NAMES)}
    compounds = Compounds(counts)
    parts = {text: " ".join(dict.fromkeys(map(stem, compounds.parts(text)))) for text in counts}
    rows = [Word(text, stem(text), parts[text], count, text in names)._asdict() for text, count in counts.items()]
    _insert(connection, word, rows)
    return {text: found for text, found in parts.items() if found}


def _write_synonyms(connection: Connection, thesaurus: Iterable[Synonyms], held: Iterable[str]) -> None:
    known = {found if is_phrase(found) else stem(found) for found in held}
    rows: _Rows = []
    for number, synonyms in enumerate(thesaurus):
        for position, found in enumerate(map(Synonym.of, synonyms.words)):
            is_held = found.term.sought in known
            rows.append({"set": number, "position": position} | found._replace(is_held=is_held)._asdict())
    _insert(connection, synonym, rows)


def _words(found: Iterable[Passage]) -> str:
    return f" {LINE_END} ".join(part.words for part in found)


def _stems(found: Iterable[Passage]) -> str:
    return f" {LINE_END} ".join(STEM + part.stems.strip().replace(" ", f" {STEM}") for part in found)


def _signs(found: Iterable[Passage], text: EntryText, parts: Mapping[str, str]) -> str:
    """Gather what an entry is also found by: parts of compounds, phrases, and what its short fields hold."""
    signs = {PART + part for word in text.places.keys() & parts.keys() for part in parts[word].split()}
    signs |= {phrase for phrase in text.places if phrase.startswith(PHRASE)}
    for passage in found:
        if passage.field not in RUNNING:
            words = set(passage.words.split()) - {LINE_END}
            signs |= {FIELD_WORDS[passage.field] + word for word in words}
            signs |= {FIELD_STEMS[passage.field] + stem(word) for word in words}
    return " ".join(sorted(signs))


def _write_facets(connection: Connection, vocabulary: Vocabulary, interventions: Mapping[int, Intervention]) -> None:
    values: dict[tuple[Group, str], int] = {}
    rows: _Rows = []
    for group in FILTER_GROUPS:
        for term in facet_terms(vocabulary, group):
            if (group, term.id) not in values:  # an id given twice is complained of elsewhere
                values[group, term.id] = len(values) + 1
                number = len(values)
                rows.append({"id": number, "group": group, "slug": term.id, "label": term.label, "rank": number})
    _insert(connection, facet_value, rows)
    carried = {
        (values[value], rowid)
        for rowid, found in interventions.items()
        for value in _carried(found, vocabulary)
        if value in values
    }
    _insert(connection, entry_facet, [{"value": value, "entry": rowid} for value, rowid in sorted(carried)])
    _insert(
        connection,
        age_range,
        [
            {"entry": rowid, "first": age.first, "last": age.last}
            for rowid, found in interventions.items()
            for age in found.ages
        ],
    )


def _carried(found: Intervention, vocabulary: Vocabulary) -> Iterable[tuple[Group, str]]:
    places = {term.label: term.id for term in vocabulary.places()}
    ids = {
        Group.CATEGORY: (found.category,),
        Group.THEME: found.themes,
        Group.MUNICIPALITY: tuple(places.get(place, place) for place in found.municipalities),
        Group.TARGET_GROUP: found.target_groups,
        Group.PROFESSION: found.professions,
        Group.STATUS: (found.status,),
    }
    return ((group, value) for group in FILTER_GROUPS for value in ids[group])


def _insert(connection: Connection, table: TableClause, rows: _Rows) -> None:
    # Without rows SQLAlchemy would insert one of defaults.
    if rows:
        connection.execute(insert(table), rows)
