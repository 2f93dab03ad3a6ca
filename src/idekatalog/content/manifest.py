"""What a pack says of itself: who made it, what it may change, and the sum of every file."""

import datetime
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from idekatalog.content.complaint import UnreadableError
from idekatalog.content.form import Form
from idekatalog.content.located_yaml import load_yaml
from idekatalog.content.pack_name import MANIFEST, is_safe
from idekatalog.content.pack_source import MOST_MANIFEST_KB
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.origin import FOLLOWED, OWN, SHIPPED, Origin
from idekatalog.errors import ContentError
from idekatalog.strings import content, packs

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SUM = re.compile(r"[0-9a-f]{64}")
LONGEST_NAME = 120
_LONGEST_ID, _LONGEST_TEXT = 60, LONGEST_NAME
_MOST_ROWS = 120_000
_RESERVED = (SHIPPED, OWN, FOLLOWED, "alle")


@dataclass(frozen=True, slots=True)
class Manifest:
    """``replaces`` are the ids it may change, ``sums`` the SHA-256 of each file as hex."""

    origin: Origin
    replaces: frozenset[str]
    sums: Mapping[str, str]


def read_manifest(raw: bytes) -> Manifest:
    """Read and check a manifest.

    Raises:
        ContentError: something in it is missing or wrong; the sentence names the line.
    """
    file = SourceFile(MANIFEST, lambda: raw, "", is_shipped=False)
    try:
        text = file.load(most_kb=MOST_MANIFEST_KB)
        if len(re.findall(r"[\[{,\n]|[-?:]\s", text)) > _MOST_ROWS:
            raise UnreadableError(1, content.NESTED_TOO_DEEP)
        manifest = _manifest(Form(load_yaml(text, 1, file.report), file.report), file)
    except UnreadableError as error:
        file.report(error.line, error.message)
    if file.complaints:
        first = min(file.complaints)
        raise ContentError(packs.BAD_MANIFEST.format(line=first.line, message=first.message), file.complaints)
    return manifest


def manifest_text(origin: Origin, replaces: frozenset[str], sums: Mapping[str, str]) -> str:
    """Write a manifest; JSON is YAML, and quotes every sign that could mislead."""
    fields = {
        "id": origin.id,
        "navn": origin.name,
        "version": origin.version,
        "udgiver": origin.publisher,
        "dato": origin.date,
        "erstatter": sorted(replaces),
        "filer": dict(sums),
    }
    return json.dumps(fields, ensure_ascii=False, indent=1) + "\n"


def _manifest(form: Form, file: SourceFile) -> Manifest:
    origin = Origin(
        id=form.text("id", required=True),
        name=form.text("navn", required=True),
        version=form.text("version", required=True),
        publisher=form.text("udgiver", required=True),
        date=form.text("dato", required=True),
    )
    replaces = form.texts("erstatter")
    sums = form.texts_by_name("filer")
    form.close()
    line = form.line_of
    if origin.id and not _is_free(origin.id):
        file.report(line("id"), content.BAD_ID.format(id=origin.id[:_LONGEST_ID]))
    for key, text in (("navn", origin.name), ("version", origin.version), ("udgiver", origin.publisher)):
        if len(text) > _LONGEST_TEXT:
            file.report(line(key), packs.TOO_LONG.format(key=key, most=_LONGEST_TEXT))
    if origin.date and not _is_date(origin.date):
        file.report(line("dato"), packs.BAD_DATE)
    if not sums:
        file.report(line("filer"), packs.NO_SUMS)
    for name, found in sums.items():
        if not is_safe(name) or not _SUM.fullmatch(found):
            file.report(line("filer"), packs.BAD_SUM.format(name=name[:_LONGEST_TEXT]))
    return Manifest(origin, frozenset(replaces), sums)


def _is_free(pack_id: str) -> bool:
    is_name = bool(_ID.fullmatch(pack_id)) and len(pack_id) <= _LONGEST_ID and is_safe(f"{pack_id}.zip")
    return is_name and (pack_id == FOLLOWED or pack_id not in _RESERVED)


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
