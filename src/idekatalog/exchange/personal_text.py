"""What the user keeps, as text that needs no program: Markdown to read, JSON for other programs."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from enum import Enum, auto
from typing import Any

from idekatalog.domain.personal import PERSONAL, Favourite, FolderItem, Note, Personal
from idekatalog.strings import personal_text as strings
from idekatalog.strings.reading import moment


class Part(Enum):
    """What a stretch of the text is."""

    TITLE = auto()
    KIND = auto()
    SUBJECT = auto()
    TEXT = auto()
    LINE = auto()


_SUBJECTS = ("entry", "subject", "intervention", "contact", "title", "name")
_SILENT = {"id", "key"}


def as_json(values: Iterable[Personal], changed: str) -> bytes:
    """Write everything as JSON; ``changed`` is the ISO time of the last change, "" for none."""
    told = {
        "program": strings.PROGRAM,
        "changed": changed,
        "values": [{"kind": type(value).__name__, **asdict(value)} for value in values],
    }
    return (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def as_markdown(values: Iterable[Personal], titles: Mapping[str, str], changed: str) -> bytes:
    """Write everything as Markdown: a heading for each kind, ``titles`` for the ids of entries and contacts."""
    marks = {Part.TITLE: "# ", Part.KIND: "## ", Part.SUBJECT: "### ", Part.LINE: ""}
    told = (
        marks[part] + text if part in marks else "\n".join(f"> {line}".rstrip() for line in text.splitlines())
        for part, text in _parts(values, titles, changed)
    )
    return ("\n\n".join(told) + "\n").encode("utf-8", "replace")


def as_page(values: Iterable[Personal], titles: Mapping[str, str], changed: str) -> str:
    """Write everything to be read as it stands, without marks."""
    return _read_aloud(_parts(values, titles, changed))


def as_handed(values: Iterable[Personal], titles: Mapping[str, str]) -> str:
    """Write what goes to a colleague to be read as it stands; where that is nothing, ""."""
    return _read_aloud(_by_kind(values, titles))


def _read_aloud(parts: Iterable[tuple[Part, str]]) -> str:
    loud = (Part.TITLE, Part.KIND)
    return "\n\n".join(text.upper() if part in loud else text for part, text in parts)


def _parts(values: Iterable[Personal], titles: Mapping[str, str], changed: str) -> Iterator[tuple[Part, str]]:
    yield Part.TITLE, strings.TITLE
    yield Part.LINE, strings.CHANGED.format(moment=moment(changed)) if changed else strings.NOTHING
    yield from _by_kind(values, titles)


def _by_kind(values: Iterable[Personal], titles: Mapping[str, str]) -> Iterator[tuple[Part, str]]:
    by_kind: dict[type[Personal], list[Personal]] = {}
    for value in values:
        by_kind.setdefault(type(value), []).append(value)
    for kind in PERSONAL:
        if found := by_kind.get(kind):
            yield Part.KIND, strings.KINDS[kind.__name__]
            if kind is Favourite:
                yield Part.LINE, "\n".join(f"- {titles.get(value.key, value.key)}" for value in found)
            else:
                yield from (part for value in found for part in _told(value, titles))


def _told(value: Personal, titles: Mapping[str, str]) -> Iterator[tuple[Part, str]]:
    given = {field.name: getattr(value, field.name) for field in fields(value) if field.name not in _SILENT}
    subject = next((str(given.pop(name)) for name in _SUBJECTS if name in given), "")
    if subject:
        yield Part.SUBJECT, titles.get(subject, subject)
    for name, written in given.items():
        if not written:
            continue
        if isinstance(value, Note):
            yield Part.TEXT, str(written)
        else:
            yield Part.LINE, _line(name, written, titles)


def _line(name: str, written: Any, titles: Mapping[str, str]) -> str:
    if isinstance(written, tuple):
        items = "\n".join(f"- {_item(item, titles)}" for item in written)
        return f"{strings.FIELDS[name]}:\n\n{items}"
    return f"{strings.FIELDS[name]}: {strings.WORDS.get(str(written), str(written))}"


def _item(item: Any, titles: Mapping[str, str]) -> str:
    if isinstance(item, FolderItem):
        title = titles.get(item.entry, item.entry)
        return f"{item.title} ({title})" if item.title else title
    return ": ".join(item) if isinstance(item, tuple) else titles.get(str(item), str(item))
