"""The real window, in which every place and every entry is opened: ``python -m tests.faults.visiting PACK OUT``.

The pack is offered, read through and taken in first; at the end all that can be made for others is written to OUT.
It prints what it has opened.
"""

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QDialog

from idekatalog import app
from idekatalog.domain.handover import HANDED
from idekatalog.exchange.file_kinds import card_makers, list_makers, work_makers
from idekatalog.exchange.table import contact_table, entry_table
from idekatalog.library import Library
from idekatalog.packs import handover_pack
from idekatalog.ui.main_window import MainWindow
from idekatalog.ui.navigation import Place
from idekatalog.ui.sheet_order import comparison_order, method_sheet_order

ENTRY = "natteravne"
_STEP_MS = 20
Step = Callable[[], object]


class Visitor(QObject):
    """Takes one step after the other, so that each is painted."""

    def __init__(self, window: MainWindow, pack: Path, out: Path) -> None:
        super().__init__(window)
        self._window = window
        self._out = out
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        window.keeper.taken_in.connect(self._begin)
        self._steps: Iterator[Step] | None = None
        self._pack = pack
        window.keeper.opened.connect(self._look)

    @Slot()
    def _look(self) -> None:
        desk = self._window.commands.pack_desk
        desk.offered.connect(self._accept)
        desk.look_at(self._pack)

    @Slot()
    def _accept(self) -> None:
        dialog = self._window.findChildren(QDialog)[-1]
        dialog.grab()
        dialog.accept()

    @Slot(str)
    def _begin(self, problem: str) -> None:
        assert not problem
        self._timer.start(_STEP_MS)

    @Slot()
    def _go_on(self) -> None:
        library = self._window.library
        if library is None or ENTRY not in library.titles:
            return  # the catalogue with the pack in it is still being opened
        self._steps = self._steps or self._all(library)
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            self._window.close()
            return
        step()
        self._window.grab()

    def _all(self, library: Library) -> Iterator[Step]:
        window = self._window
        navigation = window.navigation
        for place in Place:
            yield partial(navigation.go_to_place, place)
        for count, (kind, ids, open_it) in enumerate(_entries(window, library)):
            os.write(1, f"{kind} {len(ids)} {count}\n".encode())
            yield from (partial(open_it, entry_id) for entry_id in ids)
        yield partial(window.search.field.setText, "canary")
        for show in (window.commands.show_packs, window.commands.switch, window.commands.hand_over):
            yield show
            yield self._shut
        yield partial(self._write, library)

    def _shut(self) -> None:
        for dialog in self._window.findChildren(QDialog):
            dialog.grab()
            dialog.reject()

    def _write(self, library: Library) -> None:
        entries, register = tuple(library.interventions()), library.register
        for entry in entries:
            order = method_sheet_order(entry, library)
            (self._out / order.file_name).with_suffix(".pdf").write_bytes(order.make())
        (self._out / "sammenlign.pdf").write_bytes(comparison_order(entries[-2:], library, "").make())
        makers = {
            **list_makers(partial(entry_table, entries, register)),
            **card_makers(register.contacts, register),
            **work_makers(register.works),
        }
        for suffix, make in makers.items():
            (self._out / f"alt.{suffix}").write_bytes(make())
        contacts = list_makers(partial(contact_table, register.contacts, register, {}))
        (self._out / "kontakter.csv").write_bytes(contacts["csv"]())
        values = [value for kind in HANDED for value in self._window.keeper.all(kind)]
        (self._out / "videre.zip").write_bytes(handover_pack(library.paths, "x", "y", "2026-11-30", values, {}))
        os.write(1, f"written {len(list(self._out.iterdir()))}\n".encode())


def _entries(window: MainWindow, library: Library) -> Iterator[tuple[str, list[str], Callable[[str], object]]]:
    navigation = window.navigation
    yield "interventions", [entry.id for entry in library.interventions()], navigation.open_entry
    yield "situations", [entry.id for entry in library.situations()], navigation.open_situation
    yield "articles", [entry.id for entry in library.articles()], navigation.open_knowledge
    yield "contacts", [contact.id for contact in library.register.contacts], navigation.open_contact
    yield "folders", [value.key for value in window.keeper.all(HANDED[0])], navigation.open_folder


def _begin_visit(self: MainWindow, library: Library, inherited: object = MainWindow.show_library) -> None:
    assert callable(inherited)
    inherited(self, library)
    if self.findChild(Visitor) is None:
        Visitor(self, Path(sys.argv[1]), Path(sys.argv[2]))


if __name__ == "__main__":
    MainWindow.show_library = _begin_visit  # type: ignore[method-assign]
    sys.exit(app.main([]))
