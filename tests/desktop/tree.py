"""The accessibility tree of a program, read from another process over D-Bus as a screen reader reads it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_AT_ONCE = 100
_REPLY_S = 20.0
_LABELLED_BY = 2
Place = tuple[str, str]
"""Where an element is: the program's name on the bus, and a path."""


class State(IntEnum):
    """The bits of AT-SPI's states that are looked at here."""

    CHECKED = 4
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


@dataclass(eq=False, slots=True)
class Element:
    """One element as it was when it was read."""

    place: Place
    role: str
    name: str
    states: frozenset[State]
    children: list[Element] = field(default_factory=list)

    def all(self) -> Iterator[Element]:
        """Walk the element and all within it, top to bottom."""
        yield self
        for child in self.children:
            yield from child.all()


class Tree:
    """Reads what shows; hears where the keyboard goes."""

    def __init__(self, address: str) -> None:
        self._connection = open_dbus_connection(address, auth_timeout=_REPLY_S)
        self._focused: Place | None = None
        self.moves = 0
        registry = DBusAddress(_ROOT.replace("accessible/root", "registry"), _REGISTRY, _REGISTRY)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="StateChanged")
        rule.add_arg_condition(0, "focused")
        self._ask([message_bus.AddMatch(rule), _call(registry, "RegisterEvent", "s", "object:state-changed:focused")])

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def root(self) -> Element | None:
        """Read all that shows of the one program on the bus; None before it is there."""
        programs = self._children([(_REGISTRY, _ROOT)])[0]
        if not programs:
            return None
        [root] = self._read(programs[:1], needs_showing=False)
        level = [root]
        while level:
            under = self._children([element.place for element in level])
            found = iter(self._read([place for places in under for place in places]))
            for parent, places in zip(level, under, strict=True):
                parent.children = [child for child in (next(found) for _ in places) if child]
            level = [child for parent in level for child in parent.children]
        return root

    def focused(self) -> Element | None:
        """Return what has the keyboard, as far as the program has told; ``moves`` counts how often it has."""
        self._ask([])
        while self._focused is not None:
            told = self._focused
            [element] = self._read([told], needs_showing=False)
            if told == self._focused:  # no later word came before the answer
                return element
        root = self.root()  # the program had the keyboard before it knew that we listen
        return next((one for one in root.all() if State.FOCUSED in one.states), None) if root else None

    def text(self, element: Element) -> str:
        """Read the text of a field or a passage."""
        address = DBusAddress(element.place[1], element.place[0], "org.a11y.atspi.Text")
        [reply] = self._ask([_call(address, "GetText", "ii", 0, -1)])
        return reply[0] if reply else ""

    def nameless(self, root: Element) -> list[Element]:
        """Return what takes the keyboard without saying what it is; Qt names a combo box by its label alone."""
        used = [element for element in root.all() if State.FOCUSABLE in element.states]
        boxes = [element for element in used if element.role == "combo box"]
        replies = self._ask([_call(_accessible(box.place), "GetRelationSet") for box in boxes])
        bare = [box for box, reply in zip(boxes, replies, strict=True) if _LABELLED_BY not in dict(reply[0])]
        return bare + [one for one in used if not one.name.strip() or one.name.lower() == one.role]

    def _children(self, places: Sequence[Place]) -> list[list[Place]]:
        replies = self._ask([_call(_accessible(place), "GetChildren") for place in places])
        return [[(name, path) for name, path in reply[0]] if reply else [] for reply in replies]

    def _read(self, places: Sequence[Place], *, needs_showing: bool = True) -> list[Element | None]:
        """Read elements; None for those that are gone or out of sight."""
        calls: list[Message] = []
        for place in places:
            address = _accessible(place)
            calls += (Properties(address).get("Name"), _call(address, "GetRoleName"), _call(address, "GetState"))
        replies = self._ask(calls)
        elements = (_element(place, *replies[3 * number : 3 * number + 3]) for number, place in enumerate(places))
        return [
            element if element and (State.SHOWING in element.states or not needs_showing) else None
            for element in elements
        ]

    def _ask(self, calls: Sequence[Message]) -> list[tuple | None]:
        """Send many calls at once and return their answers; None where the element is gone."""
        answers: list[tuple | None] = []
        for start in range(0, max(1, len(calls)), _AT_ONCE):
            serials = [next(self._connection.outgoing_serial) for _ in calls[start : start + _AT_ONCE]]
            for serial, call in zip(serials, calls[start:], strict=False):
                self._connection.send(call, serial=serial)
            answers += self._hear(serials)
        return answers

    def _hear(self, serials: Sequence[int]) -> list[tuple | None]:
        answers: dict[int, tuple | None] = {}
        deadline = time.monotonic() + _REPLY_S
        while True:
            waits = 0 if len(answers) == len(serials) else max(0, deadline - time.monotonic())
            try:
                message = self._connection.receive(timeout=waits)
            except TimeoutError:
                if waits:
                    raise
                return [answers[serial] for serial in serials]
            if message.header.message_type is MessageType.signal:
                self._note(message)
            else:
                is_answer = message.header.message_type is MessageType.method_return
                answers[message.header.fields[HeaderFields.reply_serial]] = message.body if is_answer else None

    def _note(self, signal: Message) -> None:
        fields = signal.header.fields
        if fields.get(HeaderFields.member) == "StateChanged" and signal.body[0] == "focused" and signal.body[1]:
            self._focused = (fields[HeaderFields.sender], fields[HeaderFields.path])
            self.moves += 1


def namesakes(root: Element) -> list[Element]:
    """Return what takes the keyboard and has role and name of a sibling before it."""
    found = []
    for parent in root.all():
        siblings = [child for child in parent.children if State.FOCUSABLE in child.states]
        seen = Counter((child.role, child.name) for child in siblings)
        found += [child for child in siblings if seen[child.role, child.name] > 1]
    return found


def _accessible(place: Place) -> DBusAddress:
    return DBusAddress(place[1], place[0], _ACCESSIBLE)


def _call(address: DBusAddress, method: str, signature: str = "", *arguments: object) -> Message:
    return new_method_call(address, method, signature or None, arguments)


def _element(place: Place, name: tuple | None, role: tuple | None, states: tuple | None) -> Element | None:
    if name is None or role is None or states is None:
        return None
    low, high = states[0]
    bits = low | high << 32
    return Element(place, role[0], name[0][1], frozenset(state for state in State if bits >> state & 1))
