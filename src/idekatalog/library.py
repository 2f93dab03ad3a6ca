"""The one bundle of services that window, terminal and tests work with."""

import atexit
import contextlib
import hashlib
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import chain
from pathlib import Path

from idekatalog import __version__
from idekatalog.content.digest import READING_VERSION, archives, layered_digest
from idekatalog.domain.article import Article, Situation
from idekatalog.domain.briefing import kind_for
from idekatalog.domain.catalogue import Catalogue, Register
from idekatalog.domain.citation import users_by_work
from idekatalog.domain.contact import Contact
from idekatalog.domain.document import Section
from idekatalog.domain.guide import Picture
from idekatalog.domain.intervention import Experience, Intervention, Outline, Relation
from idekatalog.domain.material import Material
from idekatalog.domain.meeting import Meeting
from idekatalog.domain.query import Query, SearchResult
from idekatalog.errors import StorageError
from idekatalog.paths import Paths
from idekatalog.search.acute import is_acute
from idekatalog.search.analysis import ANALYSIS_VERSION, CharSpan
from idekatalog.search.directory import Directory
from idekatalog.search.engine import SearchEngine
from idekatalog.search.index import write_index
from idekatalog.search.mentions import mentions
from idekatalog.search.related import Relatives
from idekatalog.storage.catalogue_schema import SCHEMA_VERSION
from idekatalog.storage.catalogue_store import CatalogueStore, build, catalogue_path, is_intact, remove_older, seal
from idekatalog.strings.storage import NO_ROOM

_MOST_AT_HAND = 500
"""Decoded entries kept: every hit of a keystroke shows one."""


@dataclass(frozen=True)
class Library:
    """The catalogue ready for use, on a connection that belongs to the thread that opened it."""

    paths: Paths
    path: Path
    store: CatalogueStore
    register: Register
    titles: dict[str, str] = field(repr=False)
    _at_hand: dict[str, Intervention | Article | Situation | None] = field(default_factory=dict, repr=False)
    _outlines: dict[str, Outline | None] = field(default_factory=dict, repr=False)

    def search(self, query: Query) -> SearchResult:
        """Answer a query with hits, live counts and reasons; any text is safe."""
        return self.engine.search(query)

    def answers(self, query: Query, size: int) -> Iterator[SearchResult]:
        """Answer a query at once, then explain so many hits in each step; the last answer is the whole one."""
        return self.engine.steps(query, size)

    @cached_property
    def engine(self) -> SearchEngine:
        """The search, made ready when it is first asked; the window's own thread seldom asks."""
        return SearchEngine(self.store.connection)

    @cached_property
    def guide(self) -> tuple[Section, ...]:
        """The user guide, section by section."""
        from idekatalog.content.guide import read_guide  # the Markdown parser is needed for nothing else here

        return read_guide(self.paths.guide)

    @cached_property
    def guide_pictures(self) -> tuple[Picture, ...]:
        """The pictures that stand in the guide on paper."""
        from idekatalog.content.guide import read_pictures

        return read_pictures(self.paths.guide)

    def intervention(self, entry_id: str) -> Intervention | None:
        """Return the intervention of that id, or None."""
        found = self.text(entry_id)
        return found if isinstance(found, Intervention) else None

    def text(self, entry_id: str) -> Intervention | Article | Situation | None:
        """Return the intervention, article or situation of that id, or None."""
        if entry_id not in self._at_hand and entry_id in self.titles:
            if len(self._at_hand) >= _MOST_AT_HAND:
                self._at_hand.clear()
            self._at_hand[entry_id] = self.store.text(entry_id)
        return self._at_hand.get(entry_id)

    def outline(self, entry_id: str) -> Outline | None:
        """Return what a list shows of the intervention of that id, or None for what is none."""
        if entry_id not in self._outlines:
            if len(self._outlines) >= _MOST_AT_HAND:
                self._outlines.clear()
            self._outlines[entry_id] = self.store.outline(entry_id)
        return self._outlines[entry_id]

    def interventions(self) -> Iterator[Intervention]:
        """Walk all interventions in the editors' order."""
        return self.store.interventions()

    def articles(self) -> Iterator[Article]:
        """Walk all articles."""
        return (found for entry_id in self.titles if isinstance(found := self.text(entry_id), Article))

    def situations(self) -> Iterator[Situation]:
        """Walk all situations."""
        return (found for entry_id in self.titles if isinstance(found := self.text(entry_id), Situation))

    def material(self, ids: Iterable[str]) -> Material:
        """Gather what papers about these entries are made of; an id nobody knows is left out."""
        texts = tuple(found for entry_id in ids if (found := self.text(entry_id)))
        relations = (found.id for text in texts if isinstance(text, Situation) for found in text.interventions)
        led_to = tuple(found for entry_id in dict.fromkeys(relations) if (found := self.intervention(entry_id)))
        meeting = kind_for(self.meetings, texts)
        return Material(texts, self.register, dict(self.titles), led_to=led_to, meeting=meeting)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The kinds of meeting in the editors' order."""
        return self.store.meetings()

    def similar(self, entry_id: str) -> tuple[Relation, ...]:
        """Return the interventions most like one, each with what they share."""
        return self._relatives.of(entry_id)

    def mentions(self, entry_id: str) -> tuple[Relation, ...]:
        """Return the situations, articles and interventions that refer to an entry."""
        entry = self.text(entry_id)
        return mentions(entry, chain(self.situations(), self.articles(), self._all_at_hand())) if entry else ()

    def marks(self, text: str, query: str, *, is_loose: bool = False) -> tuple[CharSpan, ...]:
        """Return where a text holds what was typed, loosely its phrases as words: half-open, in order, apart."""
        return self.engine.marks(text, Query(query), is_loose=is_loose) if query.strip() else ()

    @staticmethod
    def is_acute(text: str) -> bool:
        """Say whether what is typed may mean danger; it changes no answer."""
        return is_acute(text)

    def contacts(self, text: str = "") -> tuple[Contact, ...]:
        """Return the contacts that fit the words by place, unit, method or theme; all for none."""
        return self._directory.find(text)

    def tried_at(self, place: str) -> tuple[str, ...]:
        """Return the ids of the interventions a municipality or organisation has experience with."""
        return self._directory.tried_at(place)

    def experiences_at(self, place: str) -> tuple[tuple[str, Experience], ...]:
        """Return what is told of a municipality or organisation, each with its intervention's id."""
        return self._directory.experiences_at(place)

    def users_of(self, work_id: str) -> tuple[str, ...]:
        """Return the ids of the entries that rest on a work: interventions, situations, then articles."""
        return self._users.get(work_id, ())

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The titles of all entries and contacts by id."""
        return {**self.titles, **{contact.id: contact.organisation for contact in self.register.contacts}}

    @property
    def is_kept(self) -> bool:
        """Say whether the catalogue lies in the cache; if not, it is built anew at every start."""
        return self.path.parent == self.paths.cache

    def interrupt(self) -> None:
        """Stop the search that is running now; safe to call from any thread."""
        self.store.interrupt()

    def for_this_thread(self) -> "Library":
        """Open the same catalogue again, on a connection of the calling thread."""
        return replace(self, store=CatalogueStore.open(self.path), _at_hand={}, _outlines={})

    def close(self) -> None:
        """Let go of the catalogue file."""
        self.store.close()

    def _all_at_hand(self) -> Iterator[Intervention]:
        return (found for entry_id in self.titles if isinstance(found := self.text(entry_id), Intervention))

    @cached_property
    def _relatives(self) -> Relatives:
        return Relatives(self._all_at_hand(), self.register.vocabulary)

    @cached_property
    def _users(self) -> dict[str, tuple[str, ...]]:
        return users_by_work((*self.interventions(), *self.situations(), *self.articles()))

    @cached_property
    def _directory(self) -> Directory:
        return Directory(self.register, self.store.interventions())


def open_library(paths: Paths) -> Library:
    """Open the catalogue of the content folder, built first where it is missing or damaged.

    Raises:
        ContentError: the content folder is missing or holds nothing sound.
        StorageError: the catalogue can be built neither in the cache nor in a temporary folder.
    """
    digest = catalogue_digest(paths, archives(paths.followed, paths.packs))
    try:
        return _opened_or_built(paths, paths.cache, digest)
    except StorageError:
        return _opened_or_built(paths, _temporary_folder(), digest)


def catalogue_digest(paths: Paths, above: Mapping[str, Path]) -> str:
    """Return the fingerprint of the catalogue that these archives would give, with the rest as it is."""
    content = layered_digest(paths.content, paths.own, above)
    versions = (content, __version__, READING_VERSION, SCHEMA_VERSION, ANALYSIS_VERSION)
    return hashlib.sha256(repr(versions).encode()).hexdigest()


def prepare(paths: Paths, digest: str, catalogue: Catalogue, watch: Callable[[int, int], None]) -> None:
    """Build a catalogue before its content is installed, so that the next opening finds it.

    Raises:
        CancelledError: ``watch`` has raised it; nothing is left behind.
    """
    path = catalogue_path(paths.cache, digest)
    if not is_intact(path):
        with contextlib.suppress(StorageError):  # the next opening finds another way, or says what to do
            build(path, catalogue, partial(write_index, watch=watch))
            seal(path)


def _opened_or_built(paths: Paths, folder: Path, digest: str) -> Library:
    path = catalogue_path(folder, digest)
    if path.exists():
        if is_intact(path):
            return _opened(paths, path)
        _remove_damaged(path)
    from idekatalog.content.folder import read_layers  # parsing is needed only when something changed
    from idekatalog.content.shelf import find_layers

    layers = find_layers(paths.content, paths.own, archives(paths.followed, paths.packs))
    build(path, read_layers(layers).catalogue, write_index)
    seal(path)
    remove_older(folder, keep=path)
    return _opened(paths, path)


def _temporary_folder() -> Path:
    try:
        folder = tempfile.mkdtemp(prefix="idekatalog-")
    except OSError as error:
        raise StorageError(NO_ROOM) from error
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _remove_damaged(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        raise StorageError(str(error)) from error


def _opened(paths: Paths, path: Path) -> Library:
    store = CatalogueStore.open(path)
    try:
        return Library(paths, path, store, store.register(), store.titles())
    except BaseException:
        store.close()  # Windows cannot remove a damaged file that is still open
        raise
