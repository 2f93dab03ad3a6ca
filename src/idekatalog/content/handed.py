"""What a colleague hands over of her own, as files of a pack: read when the pack is taken in, and never again.

The reader's own things are kept as records, so these files are in no layer, and not in an installed pack.
"""

import datetime
import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from idekatalog.content.complaint import Report, UnreadableError
from idekatalog.content.complaint import without_control_characters as _kept
from idekatalog.content.digest import HANDED_LISTS
from idekatalog.content.form import Form
from idekatalog.content.located_yaml import Mapping as YamlMapping
from idekatalog.content.located_yaml import Sequence as YamlSequence
from idekatalog.content.located_yaml import load_yaml
from idekatalog.content.source_file import SourceFile
from idekatalog.domain.contact import is_email, is_phone
from idekatalog.domain.handover import HANDED, Handed
from idekatalog.domain.personal import ContactPart, Correction, Folder, FolderItem, Note, OwnExperience
from idekatalog.strings import content, packs
from idekatalog.strings import handover as strings

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MADE_ID = re.compile(r"[0-9a-f]{16}(?:-[0-9a-f]{8})*")
"""The id of a folder or an experience, as the program makes it; others could be those of the shelves."""
_LONGEST_ID, _LONGEST_LINE, _LONGEST_TEXT = 120, 2_000, 200_000
_MOST = 2_000
_TEXT = re.compile(r'"(?:[^"\\]|\\.)*"')
_MISREAD = re.compile(r"[\[\]{}\x7f-\xa0\u2028\u2029\ufeff]|(?:[-?:]\s+){20,}")
"""What YAML, or our own guard against absurd depth, would take for something else than a text."""
_FILES = dict(zip(HANDED, HANDED_LISTS, strict=True))


class _Part(StrEnum):
    PHONE = "telefon"
    EMAIL = "mail"
    NAME = "navn"


def read_handed(files: Iterable[SourceFile]) -> tuple[Handed, ...]:
    """Read the things in the files; what is not right is reported there, and left out."""
    readers = {name: _READERS[kind] for kind, name in _FILES.items()}
    found = {file.name: _read(file, readers[file.name]) for file in files}
    return tuple(value for name in readers for value in found.get(name, ()))


def handed_files(values: Sequence[Handed]) -> dict[str, bytes]:
    """Write things as files, by their names; a kind that is not among them has none."""
    kinds = {kind: [value for value in values if type(value) is kind] for kind in HANDED}
    return {
        _FILES[kind]: _written([_WRITERS[kind](value) for value in found]) for kind, found in kinds.items() if found
    }


def _written(rows: list[dict[str, Any]]) -> bytes:
    text = json.dumps(rows, ensure_ascii=False, indent=1)
    return (_TEXT.sub(_plain, text) + "\n").encode()


def _plain(text: re.Match[str]) -> str:
    """Spell out in a text the signs that could be misread."""
    return _MISREAD.sub(lambda found: "".join(f"\\u{ord(sign):04x}" for sign in found[0]), text[0])


def _read(file: SourceFile, read: Callable[[Form, Report], Handed]) -> tuple[Handed, ...]:
    try:
        root = load_yaml(file.load(), 1, file.report)
        if not isinstance(root, YamlSequence):
            raise UnreadableError(root.line, strings.NOT_A_LIST)
        if len(root.items) > _MOST:
            raise UnreadableError(root.line, strings.TOO_MANY.format(most=_MOST))
        return tuple(value for item in root.items if (value := _one(item, read, file)) is not None)
    except UnreadableError as error:
        file.report(error.line, error.message)
        return ()


def _one(item: object, read: Callable[[Form, Report], Handed], file: SourceFile) -> Handed | None:
    """Read one thing, None where something in it is not right."""
    before = len(file.complaints)
    if not isinstance(item, YamlMapping):
        file.report(getattr(item, "line", 1), content.NOT_A_MAPPING)
        return None
    form = Form(item, file.report)
    value = read(form, file.report)
    form.close()
    return value if len(file.complaints) == before else None


def _folder(form: Form, report: Report) -> Folder:
    items = form.forms("indhold")
    if len(items) > _MOST:
        report(form.line_of("indhold"), strings.TOO_MANY.format(most=_MOST))
    found = [FolderItem(_id(item, "opslag", report), _line(item, "titel", report)) for item in items[:_MOST]]
    for item in items:
        item.close()
    title, purpose = _line(form, "titel", report), _text(form, "formaal", report)
    by_entry: dict[str, FolderItem] = {}
    for entry in found:
        by_entry.setdefault(entry.entry, entry)  # an entry lies there once
    return Folder(_made_id(form, report), title, purpose, tuple(by_entry.values()))


def _correction(form: Form, report: Report) -> Correction:
    part = ContactPart[form.choice("hvad", _Part, _Part.PHONE).name]
    value = Correction(
        _id(form, "kontakt", report),
        part,
        _line(form, "trykt", report),
        _line(form, "nu", report),
        form.text("dato", required=True),
    )
    if value.on and not _is_date(value.on):
        report(form.line_of("dato"), packs.BAD_DATE)
    if part is ContactPart.PHONE and value.value and not is_phone(value.value):
        report(form.line_of("nu"), strings.BAD_PHONE)
    if part is ContactPart.EMAIL and value.value and not is_email(value.value):
        report(form.line_of("nu"), strings.BAD_EMAIL)
    return value


def _experience(form: Form, report: Report) -> OwnExperience:
    texts = (_text(form, key, report) for key in ("hvornaar", "hvem", "virkede", "virkede_ikke"))
    return OwnExperience(_made_id(form, report), _id(form, "indsats", report), *texts)


def _note(form: Form, report: Report) -> Note:
    return Note(_id(form, "om", report), _text(form, "tekst", report))


def _id(form: Form, key: str, report: Report) -> str:
    value = form.text(key, required=True)
    if value and not (len(value) <= _LONGEST_ID and _ID.fullmatch(value)):
        report(form.line_of(key), strings.BAD_ID.format(value=value[:_LONGEST_ID]))
    return value


def _made_id(form: Form, report: Report) -> str:
    value = form.text("id", required=True)
    if value and not (len(value) <= _LONGEST_ID and _MADE_ID.fullmatch(value)):
        report(form.line_of("id"), strings.BAD_ID.format(value=value[:_LONGEST_ID]))
    return value


def _line(form: Form, key: str, report: Report) -> str:
    return _written_at(form, key, report, _LONGEST_LINE)


def _text(form: Form, key: str, report: Report) -> str:
    return _written_at(form, key, report, _LONGEST_TEXT)


def _written_at(form: Form, key: str, report: Report, most: int) -> str:
    value = form.verbatim(key)
    if len(value) > most:
        report(form.line_of(key), strings.TOO_LONG.format(key=key, most=most))
    return value


def _is_date(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _folder_row(value: Folder) -> dict[str, Any]:
    items = [{"opslag": item.entry, "titel": _kept(item.title)} for item in value.items]
    return {"id": value.id, "titel": _kept(value.title), "formaal": _kept(value.purpose), "indhold": items}


def _correction_row(value: Correction) -> dict[str, Any]:
    told = {"trykt": _kept(value.printed), "nu": _kept(value.value), "dato": value.on}
    return {"kontakt": value.contact, "hvad": _Part[value.part.name].value, **told}


def _experience_row(value: OwnExperience) -> dict[str, Any]:
    texts = {"hvornaar": value.when, "hvem": value.roles, "virkede": value.worked, "virkede_ikke": value.failed}
    return {"id": value.id, "indsats": value.intervention} | {key: _kept(text) for key, text in texts.items()}


def _note_row(value: Note) -> dict[str, Any]:
    return {"om": value.subject, "tekst": _kept(value.text)}


_READERS: Mapping[type[Handed], Callable[[Form, Report], Handed]] = {
    Folder: _folder,
    Correction: _correction,
    OwnExperience: _experience,
    Note: _note,
}
_WRITERS: Mapping[type[Handed], Callable[[Any], dict[str, Any]]] = {
    Folder: _folder_row,
    Correction: _correction_row,
    OwnExperience: _experience_row,
    Note: _note_row,
}
