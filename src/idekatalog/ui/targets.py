"""Where the quick switcher can go: everything in the catalogue, every place, every possible command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from idekatalog.domain.taxonomy import Group
from idekatalog.strings import switcher as strings
from idekatalog.ui.actions import ACTIONS, ActionId, Actions, ActionSpec, shortcuts
from idekatalog.ui.panels.texts import knowledge_rows, situation_rows

if TYPE_CHECKING:
    from idekatalog.library import Library

_GOING = "go_"
"""How the actions that lead to a place begin."""


class TargetKind(StrEnum):
    """What one can go to."""

    PLACE = "place"
    INTERVENTION = "intervention"
    SITUATION = "situation"
    MEETING = "meeting"
    ARTICLE = "article"
    CONTACT = "contact"
    COMMAND = "command"


_ICONS = {
    TargetKind.INTERVENTION: "intervention",
    TargetKind.SITUATION: "situations",
    TargetKind.MEETING: "meeting",
    TargetKind.ARTICLE: "knowledge",
    TargetKind.CONTACT: "contacts",
    TargetKind.COMMAND: "command",
}


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to go to: its id within its kind, its title, what is said under it, its other names."""

    kind: TargetKind
    id: str
    title: str
    more: str = ""
    other_names: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Everything it may be called, the title first."""
        return (self.title, *self.other_names)

    @property
    def icon(self) -> str:
        """The icon of its kind; a place has its own."""
        return _ICONS.get(self.kind, self.id.removeprefix(_GOING))

    @property
    def line(self) -> str:
        """Its kind in words, and what else is worth knowing before one goes there."""
        return strings.SEPARATOR.join(filter(None, (strings.KINDS[self.kind], self.more)))


def targets(actions: Actions, library: Library | None) -> tuple[Target, ...]:
    """Return everything one can go to now; the places first."""
    commands = sorted(_commands(actions), key=lambda target: target.kind is not TargetKind.PLACE)
    return (*commands, *(_content(library) if library is not None else ()))


def _commands(actions: Actions) -> Iterator[Target]:
    for spec in ACTIONS:
        if spec.id is not ActionId.SWITCH and actions[spec.id].isEnabled():
            kind = TargetKind.PLACE if spec.id.startswith(_GOING) else TargetKind.COMMAND
            yield Target(kind, spec.id, spec.text.replace("&", "").removesuffix(" …"), _help(spec))


def _help(spec: ActionSpec) -> str:
    keys = (key.toString(QKeySequence.SequenceFormat.NativeText) for key in shortcuts(spec)[:1])
    return strings.SEPARATOR.join((*keys, spec.help))


def _content(library: Library) -> Iterable[Target]:
    register = library.register
    for entry in library.interventions():
        category = register.vocabulary.label(Group.CATEGORY, entry.category)
        names = (*entry.abbreviations, *entry.aliases)
        yield Target(TargetKind.INTERVENTION, entry.id, entry.title, category, names)
    for row in situation_rows(library):
        yield Target(TargetKind.SITUATION, row.id, row.title)
    for meeting in library.meetings:
        yield Target(TargetKind.MEETING, meeting.id, meeting.title)
    for row in knowledge_rows(library):
        yield Target(TargetKind.ARTICLE, row.id, row.title, row.line)
    for contact in register.contacts:
        yield Target(TargetKind.CONTACT, contact.id, contact.organisation, contact.unit, (contact.unit, contact.place))
