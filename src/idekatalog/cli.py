"""The terminal: a thin shell over the library, without Qt."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

from idekatalog import __version__
from idekatalog.arguments import ALL, WRONG_USE, parse
from idekatalog.content.complaint import with_suggestion
from idekatalog.domain.material import Material
from idekatalog.domain.origin import SHIPPED
from idekatalog.domain.query import FILTER_GROUPS, Filters, Hit, Query
from idekatalog.domain.sheet_kind import SheetKind
from idekatalog.domain.taxonomy import Group, Vocabulary
from idekatalog.errors import CancelledError, ContentError, IdekatalogError, StorageError
from idekatalog.exchange.json_export import contact_json, entry_json, export_catalogue, hit_json, text_json
from idekatalog.exchange.plain_text import contact_text, entry_text, hit_text
from idekatalog.exchange.qr import with_codes
from idekatalog.file import write_whole
from idekatalog.library import Library, open_library
from idekatalog.paths import find_paths
from idekatalog.strings import cli as strings
from idekatalog.strings import own as own_words
from idekatalog.strings.content import GROUP_NAMES
from idekatalog.strings.packs import CANCELLED

if TYPE_CHECKING:
    from idekatalog.domain.handover import Arrival
    from idekatalog.domain.personal import Personal
    from idekatalog.packs import Offer
    from idekatalog.paths import Paths

DONE, NOTHING, FAILED = 0, 1, 3
MEETING_PREFIX = "moede-"


class UsageError(Exception):
    """A value on the command line cannot be used; the message says which."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code: 0 done, 1 nothing found, 2 wrong use, 3 failed."""
    _speak_utf8()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        return _open_window()
    parsed = parse(given)
    try:
        code = _run(parsed)
        sys.stdout.flush()
    except UsageError as error:
        _complain(strings.WRONG_USE.format(problem=error, program="idekatalog"))
        return WRONG_USE
    except BrokenPipeError:  # the reader (head, less) has left: nothing more to say
        _forget_output()
        return DONE
    except IdekatalogError as error:
        _complain(str(error))
        return FAILED
    except OSError:
        _forget_output()
        _complain(strings.OUTPUT_FAILED)
        return FAILED
    return code


def _run(parsed: argparse.Namespace) -> int:
    if parsed.version:
        return _show_versions()
    return _open_window() if parsed.command is None else _COMMANDS[parsed.command](parsed)


def _forget_output() -> None:
    """Send what is still buffered nowhere, or Python would complain about it at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _search(parsed: argparse.Namespace) -> int:
    library = _library()
    filters = _filters(parsed, library.register.vocabulary)
    if parsed.batch:
        for line in sys.stdin or ():
            text = line.strip()
            hits = library.search(Query(text, filters, parsed.limit)).hits + _own(parsed, text, library) if text else ()
            print(json.dumps([hit_json(hit) for hit in hits], ensure_ascii=False), flush=True)
        return DONE
    text = " ".join(parsed.words)
    result = library.search(Query(text, filters, parsed.limit))
    own = _own(parsed, text, library)
    if parsed.json:
        _print_json([hit_json(hit) for hit in result.hits + own])
        return DONE if result.hits or own else NOTHING
    if result.hits:
        heading = strings.HITS.format(shown=len(result.hits), total=result.total)
        print(strings.ONE_HIT if result.total == 1 else heading)
        if result.suggestion:
            print(strings.SUGGESTION.format(text=result.suggestion))
        if result.is_loosened:
            print(strings.LOOSENED)
        for hit in result.hits:
            print(f"\n{hit_text(hit, library.register.origin_mark(hit.origin))}", end="")
    else:
        print(strings.NO_HITS)
    if own:
        print(f"\n{own_words.BUTTON.format(count=len(own))}")
        for hit in own:
            print(f"\n{hit_text(hit)}", end="")
    return DONE if result.hits or own else NOTHING


def _own(parsed: argparse.Namespace, text: str, library: Library) -> tuple[Hit, ...]:
    """Return what of her own holds the words; nothing of it is looked at unless it is asked for."""
    if not parsed.mine:
        return ()
    from idekatalog.mine import find_mine

    return find_mine(library.paths, text, library.names)[: parsed.limit]


def _show(parsed: argparse.Namespace) -> int:
    library = _library()
    entry = library.text(parsed.id)
    if entry is None:
        _complain(_unknown_id(parsed.id, library))
        return NOTHING
    if parsed.json:
        intervention = library.intervention(parsed.id)
        _print_json(entry_json(intervention) if intervention else text_json(entry))  # type: ignore[arg-type]
    else:
        print(entry_text(entry, library.register), end="")
    return DONE


def _contacts(parsed: argparse.Namespace) -> int:
    library = _library()
    found = library.contacts(" ".join(parsed.words))
    if parsed.json:
        _print_json([contact_json(contact) for contact in found])
    else:
        mark = library.register.origin_mark
        texts = [contact_text(contact, mark(contact.origin)) for contact in found]
        print("\n".join(texts) if found else strings.NO_CONTACTS + "\n", end="")
    return DONE if found else NOTHING


def _sheet(parsed: argparse.Namespace) -> int:
    from idekatalog.sheets.kind import kind_pdf, refusal
    from idekatalog.sheets.paper import GRAY, LARGE, NORMAL

    library = _library()
    kind = SheetKind(parsed.kind)
    texts = tuple(found for entry_id in parsed.ids if (found := library.text(entry_id)))
    unknown = next((entry_id for entry_id in parsed.ids if library.text(entry_id) is None), None)
    if unknown is not None:
        _complain(_unknown_id(unknown, library))
        return NOTHING
    if problem := refusal(kind, texts):
        raise UsageError(problem)
    paper = LARGE if parsed.large else NORMAL
    material = _at_meeting(library.material(parsed.ids or library.titles), parsed.meeting, library)
    pdf = kind_pdf(
        kind,
        with_codes(material),
        library.paths.resources / "fonts",
        paper=replace(paper, colours=GRAY.colours) if parsed.gray else paper,
        printed_on=parsed.date or datetime.date.today(),
    )
    write_whole(parsed.output, pdf)
    print(strings.SAVED.format(path=parsed.output))
    return DONE


def _at_meeting(material: Material, written: str | None, library: Library) -> Material:
    """Return the material for the kind of meeting that is written, or as it is."""
    if written is None:
        return material
    known = {found.id.removeprefix(MEETING_PREFIX): found for found in library.meetings}
    name = written.removeprefix(MEETING_PREFIX)
    if name not in known:
        raise UsageError(strings.UNKNOWN_MEETING.format(value=written, known=", ".join(known)))
    return replace(material, meeting=known[name])


def _export(parsed: argparse.Namespace) -> int:
    library = _library()
    known = [SHIPPED, ALL, *(origin.id for origin in library.register.origins)]
    if parsed.origin not in known:
        raise UsageError(with_suggestion(strings.UNKNOWN_ORIGIN.format(value=parsed.origin), parsed.origin, known))
    texts = (library.interventions(), library.articles(), library.situations())
    text = _as_json(export_catalogue(library.register, *texts, origin=parsed.origin if parsed.origin != ALL else ""))
    if parsed.output is None:
        print(text)
    else:
        write_whole(parsed.output, f"{text}\n".encode())
        _complain(strings.SAVED.format(path=parsed.output))
    return DONE


def _check(parsed: argparse.Namespace) -> int:
    from idekatalog.content.folder import read_content

    try:
        content = read_content(parsed.path or find_paths().content)
    except ContentError as error:
        if not error.complaints:
            raise
        complaints = error.complaints
    else:
        complaints = content.complaints
    for complaint in complaints:
        print(complaint)
    if complaints:
        print(strings.CHECK_ONE if len(complaints) == 1 else strings.CHECK_FOUND.format(count=len(complaints)))
        return NOTHING
    register = content.catalogue.register
    counts = {"contacts": len(register.contacts), "works": len(register.works)}
    print(strings.CHECK_FINE.format(entries=len(content.catalogue.interventions), **counts))
    return DONE


def _import(parsed: argparse.Namespace) -> int:
    try:
        return _taken_in(parsed)
    except KeyboardInterrupt as error:
        raise CancelledError(CANCELLED) from error


def _taken_in(parsed: argparse.Namespace) -> int:
    from idekatalog.domain.handover import summary
    from idekatalog.packs import accept, examine, leave

    paths = find_paths()
    offer = examine(paths, parsed.path)
    try:
        come = _arrivals(paths, offer)
        if not parsed.dry_run:
            _refuse_beside_window(paths, come)
    except IdekatalogError:
        leave(offer)
        raise
    origin = offer.origin
    named = {"version": origin.version, "publisher": origin.publisher, "date": origin.date}
    print(strings.PACK_TITLE.format(name=origin.name, **named), summary(offer.changes, come), sep="\n")
    for sentence in [told.sentence for told in offer.changes] + [told.sentence for told in come]:
        print(f"- {sentence}")
    if offer.findings:
        print(strings.NOT_RIGHT, *offer.findings, sep="\n")
    if parsed.dry_run:
        leave(offer)
        print(strings.DRY)
    else:
        accept(paths, offer)
        _keep(paths, tuple(arrival.value for arrival in come if arrival.value is not None))
        print(strings.TAKEN_IN)
    return DONE


def _arrivals(paths: Paths, offer: Offer) -> tuple[Arrival, ...]:
    """Say what becomes of what a colleague has handed over."""
    from idekatalog.domain.handover import arrivals
    from idekatalog.mine import kept

    if not offer.handed:
        return ()
    return arrivals(offer.handed, kept(paths), offer.origin.publisher, {**_library().names, **offer.titles})


def _refuse_beside_window(paths: Paths, come: tuple[Arrival, ...]) -> None:
    """Leave it to the open window to keep things: it would write what it knows over them."""
    from idekatalog.lock import is_window_open

    if any(arrival.value is not None for arrival in come) and is_window_open(paths.state):
        raise StorageError(strings.WINDOW_OPEN)


def _keep(paths: Paths, values: tuple[Personal, ...]) -> None:
    """Keep it among her own."""
    from idekatalog.mine import open_mine

    if not values:
        return
    mine = open_mine(paths)
    try:
        mine.take_in(values, datetime.datetime.now())
    finally:
        mine.close()


_COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {
    "search": _search,
    "show": _show,
    "contacts": _contacts,
    "sheet": _sheet,
    "export": _export,
    "check": _check,
    "import": _import,
}


def _library() -> Library:
    library = open_library(find_paths())
    if library.register.findings:
        _complain(strings.LEFT_OUT)
    return library


def _filters(parsed: argparse.Namespace, vocabulary: Vocabulary) -> Filters:
    values: set[tuple[Group, str]] = set()
    for group in FILTER_GROUPS:
        terms = vocabulary.places() if group is Group.MUNICIPALITY else vocabulary.terms(group)
        by_name = {name.casefold(): term.id for term in terms for name in (term.id, term.label)}
        for written in getattr(parsed, group.value.replace("-", "_")):
            if written.casefold() not in by_name:
                unknown = strings.UNKNOWN_TERM.format(value=written, group=GROUP_NAMES[group.value])
                raise UsageError(with_suggestion(unknown, written, by_name))
            values.add((group, by_name[written.casefold()]))
    return Filters(frozenset(values), parsed.age)


def _unknown_id(written: str, library: Library) -> str:
    return with_suggestion(strings.UNKNOWN_ID.format(id=written), written, library.titles)


def _show_versions() -> int:
    try:
        qt = version("PySide6-Essentials")
    except PackageNotFoundError:
        qt = strings.NOT_INSTALLED
    edition = _library().register.edition
    python, sqlite = platform.python_version(), sqlite3.sqlite_version
    print(strings.VERSIONS.format(program=__version__, edition=edition, python=python, qt=qt, sqlite=sqlite))
    return DONE


def _open_window() -> int:
    try:
        from idekatalog.app import main as open_window
    except ImportError:
        _complain(strings.NO_WINDOW)
        return FAILED
    return open_window([])


def _speak_utf8() -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", newline="\n" if stream is not sys.stdin else None, errors="replace")


def _print_json(value: Any) -> None:
    print(_as_json(value))


def _as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _complain(message: str) -> None:
    print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
