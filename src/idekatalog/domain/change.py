"""What a pack would change, told per entry so that people can say yes or no to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from idekatalog.domain.article import Article, Situation
from idekatalog.domain.contact import Contact, readable_phone
from idekatalog.domain.intervention import Intervention
from idekatalog.domain.literature import Work
from idekatalog.domain.meeting import Meeting
from idekatalog.strings import packs as strings

Value = Intervention | Article | Situation | Meeting | Contact | Work
_UNSEEN = ("id", "origin", "document")  # the document is the body, parsed


class ChangeKind(StrEnum):
    """What happens to an entry; the value is how many of them are spoken of."""

    NEW = "new"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry and what happens to it, as one sentence."""

    kind: ChangeKind
    id: str
    sentence: str


def changes(before: Mapping[str, Value], after: Mapping[str, Value], ids: Iterable[str]) -> tuple[Change, ...]:
    """Compare the entries of these ids, in their order; what stays as it is, is left out."""
    found = (_change(before.get(entry_id), after.get(entry_id)) for entry_id in dict.fromkeys(ids))
    return tuple(change for change in found if change is not None)


def summary(found: Iterable[Change]) -> str:
    """Count the changes: "3 nye, 2 ændrede"."""
    kinds = [change.kind for change in found]
    counted = (
        (ChangeKind.NEW, strings.NEW_ONE, strings.NEW),
        (ChangeKind.CHANGED, strings.CHANGED_ONE, strings.CHANGED_MORE),
        (ChangeKind.REMOVED, strings.REMOVED_ONE, strings.REMOVED_MORE),
    )
    told = [
        (one if count == 1 else more).format(count=count) for kind, one, more in counted if (count := kinds.count(kind))
    ]
    return ", ".join(told) or strings.NOTHING_NEW


def _change(before: Value | None, after: Value | None) -> Change | None:
    if after is None:
        return Change(ChangeKind.REMOVED, before.id, strings.GOES.format(name=_name(before))) if before else None
    if before is None:
        return Change(ChangeKind.NEW, after.id, strings.COMES.format(name=_name(after)))
    different = [
        field.name
        for field in fields(after)
        if field.name not in _UNSEEN and getattr(before, field.name, None) != getattr(after, field.name)
    ]
    if not different:
        return None
    if isinstance(before, Contact) and isinstance(after, Contact) and different == ["phones"]:
        numbers = {"new": _numbers(after), "old": _numbers(before), "name": after.organisation}
        return Change(ChangeKind.CHANGED, after.id, strings.NEW_PHONE.format(**numbers))
    if isinstance(before, Contact) and isinstance(after, Contact) and different == ["emails"]:
        mails = {"new": ", ".join(after.emails) or strings.NONE, "old": ", ".join(before.emails) or strings.NONE}
        return Change(ChangeKind.CHANGED, after.id, strings.NEW_MAIL.format(name=after.organisation, **mails))
    labels = ", ".join(dict.fromkeys(strings.FIELDS.get(name, strings.OTHER_FIELD) for name in different))
    return Change(ChangeKind.CHANGED, after.id, strings.CHANGES.format(name=_name(after), fields=labels))


def _name(value: Value) -> str:
    title = f"{value.organisation} {value.unit}".strip() if isinstance(value, Contact) else value.title or value.id
    return strings.NAMED.format(kind=strings.KINDS[type(value).__name__], title=title)


def _numbers(contact: Contact) -> str:
    return ", ".join(map(readable_phone, contact.phones)) or strings.NONE
