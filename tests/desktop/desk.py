"""A desk with a screen, a keyboard and a screen reader of its own, and the real program on it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TypeVar

from jeepney import DBusAddress, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.desktop.tree import Element, Tree, namesakes

Found = TypeVar("Found")
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_NEEDS = ("Xvfb", "dbus-daemon", _LAUNCHER, "openbox", "setxkbmap", "xdotool")
_BUS = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
_SCREEN = "1280x800x24"
_LIMIT_S = 30.0
_PAUSE_S = 0.02
_MOST_TOLD = 80

MISSING = tuple(name for name in _NEEDS if not shutil.which(name))
"""The commands of the system that are not here."""


class Desk:
    """Presses keys and says what a screen reader would find; nothing else of the program is touched."""

    def __init__(self, environment: Mapping[str, str], tree: Tree, program: subprocess.Popen[str]) -> None:
        self._environment = environment
        self._tree = tree
        self._program = program

    def press(self, *keys: str) -> None:
        """Press keys one after another, as ``ctrl+f`` or ``Tab``."""
        self._run("xdotool", "key", *keys)

    def type(self, text: str) -> None:
        """Type letters on the Danish keyboard."""
        self._run("xdotool", "type", text)

    def find(self, role: str, name: str = "") -> Element | None:
        """Return the first element of a role that shows and whose name begins so."""
        return next(self._matches(role, name), None)

    def names(self, role: str) -> list[str]:
        """Return the names of all elements of a role that show, top to bottom."""
        return [found.name for found in self._matches(role, "")]

    def wait_for(self, role: str, name: str = "") -> Element:
        """Wait until such an element shows."""
        return self.until(lambda: self.find(role, name), f"{role} {name!r}")

    def wait_for_focus(self, role: str, name: str = "") -> Element:
        """Wait until the keyboard is at such an element."""

        def there() -> Element | None:
            focused = self.focused()
            return focused if focused and (focused.role, focused.name[: len(name)]) == (role, name) else None

        return self.until(there, f"the keyboard at {role} {name!r}")

    def faults(self) -> list[Element]:
        """Return what takes the keyboard and has no name of its own."""
        root = self.root()
        return self._tree.nameless(root) + namesakes(root)

    def tab_round(self, most: int = 200) -> list[Element]:
        """Press Tab until the keyboard is back where it began; return where it has been."""
        walked = [self._tab()]
        while (at := self._tab()).place != walked[0].place:
            walked.append(at)
            assert len(walked) < most, "Tab never returns"
        return walked

    def tab_to(self, role: str, name: str, most: int = 80) -> Element:
        """Press Tab until the keyboard is at such an element."""
        walked: list[str] = []
        for _ in range(most):
            at = self._tab()
            walked.append(f"{at.role} {at.name!r}")
            if at.role == role and at.name.startswith(name):
                return at
        raise AssertionError(f"Tab does not lead to {role} {name!r}, but to {walked}")

    def focused(self) -> Element | None:
        """Return what has the keyboard."""
        return self._tree.focused()

    def text(self, element: Element) -> str:
        """Read the text of an element."""
        return self._tree.text(element)

    def root(self) -> Element:
        """Read all that shows."""
        return self.until(self._tree.root, "the program")

    def until(self, look: Callable[[], Found | None], wanted: str) -> Found:
        """Look again and again until something is found; fail with all that shows where it never is."""
        deadline = time.monotonic() + _LIMIT_S
        while not (found := look()):
            if self._program.poll() is not None:
                raise AssertionError(f"the program ended with {self._program.returncode}")
            if time.monotonic() > deadline:
                raise AssertionError(f"waited in vain for {wanted}\n{self._told()}")
            time.sleep(_PAUSE_S)
        return found

    def _tab(self) -> Element:
        before = self._tree.moves
        self.press("Tab")

        def moved() -> Element | None:
            at = self.focused()
            return at if self._tree.moves > before else None

        return self.until(moved, "Tab to lead somewhere")

    def _matches(self, role: str, name: str) -> Iterator[Element]:
        return (found for found in self.root().all() if found.role == role and found.name.startswith(name))

    def _run(self, *command: str) -> None:
        subprocess.run(command, env=self._environment, check=True, timeout=_LIMIT_S)

    def _told(self) -> str:
        root = self._tree.root()
        shown = [f"[{one.role}] {one.name!r}" for one in root.all() if one.name] if root else ["nothing shows"]
        return "\n".join(shown[:_MOST_TOLD])


@contextmanager
def a_desk(home: Path) -> Iterator[Desk]:
    """Start a screen, its buses and the program, whose user has nothing but an empty home."""
    with ExitStack() as stack:
        environment = {
            **os.environ,
            "HOME": str(home),
            "IDEKATALOG_HOME": str(home / "idekatalog"),
            "XDG_RUNTIME_DIR": str(home),
            "LC_ALL": "C.UTF-8",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for name in ("AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME"):
            environment.pop(name, None)

        def start(*command: str) -> subprocess.Popen[str]:
            return stack.enter_context(_running(command, environment))

        # Without -noreset the keyboard would be English again as soon as setxkbmap has left.
        screen = start("Xvfb", "-displayfd", "1", "-screen", "0", _SCREEN, "-noreset", "-nolisten", "tcp")
        environment["DISPLAY"] = f":{_line(screen)}"
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address")
        environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus)
        subprocess.run(["setxkbmap", "dk"], env=environment, check=True)
        start(_LAUNCHER, "--launch-immediately")
        _line(start("openbox", "--startup", "echo ready"))
        tree = Tree(_tree_address(environment["DBUS_SESSION_BUS_ADDRESS"]))
        stack.callback(tree.close)
        yield Desk(environment, tree, start(sys.executable, "-m", "idekatalog.app"))


@contextmanager
def _running(command: Sequence[str], environment: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with process:
        try:
            yield process
        finally:
            process.terminate()


def _line(process: subprocess.Popen[str]) -> str:
    """Read the one line a server says when it is ready."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _tree_address(session: str) -> str:
    """Wait for the bus of the screen readers, and return its address."""
    with open_dbus_connection(session) as connection:
        deadline = time.monotonic() + _LIMIT_S
        while not connection.send_and_get_reply(message_bus.NameHasOwner(_BUS.bus_name), timeout=_LIMIT_S).body[0]:
            assert time.monotonic() < deadline, "no bus for screen readers"
            time.sleep(_PAUSE_S)
        return connection.send_and_get_reply(new_method_call(_BUS, "GetAddress"), timeout=_LIMIT_S).body[0]
