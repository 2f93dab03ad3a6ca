"""What Python no longer needs ends in the GUI thread, never in the thread that happens to allocate."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from idekatalog.ui.collector import Collector


class Knot(QObject):
    """Refers to itself, as a dialog does that keeps its own slots."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    owner = QObject()
    yield Collector(owner)
    gc.enable()


def a_forgotten_knot(ends: list[int]) -> None:
    weakref.finalize(Knot(), lambda: ends.append(threading.get_ident()))


def allocate() -> None:
    """Make more than any generation waits for."""
    for _ in range(20):
        [[] for _ in range(1_000)]


def test_other_thread_ends_nothing_and_the_gui_thread_does(collector: Collector) -> None:
    ends: list[int] = []
    a_forgotten_knot(ends)
    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    assert ends == []

    kept = [[] for _ in range(1_000)]
    collector.collect()

    assert kept
    assert ends == [threading.get_ident()]


def test_old_generation_is_collected_when_it_is_due(collector: Collector) -> None:
    ends: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ends.append(threading.get_ident()))
    gc.collect()  # the knot is old now
    del knot

    _, young, middle = gc.get_threshold()
    kept: list[list[int]] = []
    for _ in range((young + 2) * (middle + 2)):
        kept += [[] for _ in range(1_000)]
        collector.collect()

    assert ends == [threading.get_ident()]


def test_what_the_start_made_is_not_walked_again(collector: Collector) -> None:
    made = [[] for _ in range(1_000)]

    collector.settle()

    assert gc.get_freeze_count() > len(made)
    gc.unfreeze()


def test_little_garbage_is_left_alone(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    gc.collect()
    asked: list[int] = []
    monkeypatch.setattr(gc, "collect", asked.append)

    collector.collect()

    assert asked == []


def test_typing_puts_a_collection_off_but_not_for_ever(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[float] = []
    now = [0.0]
    monkeypatch.setattr("idekatalog.ui.collector.monotonic", lambda: now[0])
    monkeypatch.setattr(collector._timer, "start", lambda: begun.append(now[0]))
    collector.collect()

    for second in range(1, 30):
        now[0] = float(second)
        collector.put_off()
    assert begun == [float(second) for second in range(1, 10)]

    collector.collect()
    collector.put_off()
    assert begun[-1] == 29.0
