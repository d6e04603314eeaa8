import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.garbage import ENOUGH_OBJECTS, GarbageWatch


class Quiet:
    """Whether nobody types."""

    now = True


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[GarbageWatch]:  # noqa: ARG001  # an event loop
    parent = QObject()
    Ring.freed_on, Quiet.now = [], True
    yield GarbageWatch(parent, lambda: Quiet.now)
    parent.deleteLater()
    gc.unfreeze()
    gc.collect()


class Ring:
    """Something that only the collector frees."""

    freed_on: list[threading.Thread]

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.current_thread())


def much() -> list[list[object]]:
    return [[] for _ in range(ENOUGH_OBJECTS * 20)]


def test_a_job_that_makes_much_frees_nothing_on_its_own_thread(watch: GarbageWatch) -> None:
    watch.begin()
    Ring()
    job = threading.Thread(target=much)
    job.start()
    job.join()
    assert Ring.freed_on == []


def test_what_nobody_reaches_is_freed_on_the_thread_of_the_window(
    watch: GarbageWatch, qtbot: QtBot
) -> None:
    watch.begin()
    Ring()
    kept = much()
    qtbot.waitUntil(lambda: Ring.freed_on == [threading.main_thread()], timeout=30_000)
    assert kept


def test_what_was_there_at_the_beginning_is_never_looked_at_again(watch: GarbageWatch) -> None:
    Ring()
    watch.begin()
    kept = much()
    watch.look()
    assert Ring.freed_on == []
    gc.unfreeze()
    gc.collect()
    assert len(Ring.freed_on) == 1
    assert kept


def test_while_somebody_types_only_what_is_new_is_looked_at(watch: GarbageWatch) -> None:
    watch.begin()
    old = Ring()
    gc.collect(1)  # two looks old
    del old
    Ring()
    Quiet.now = False
    kept = much()
    watch.look()
    assert len(Ring.freed_on) == 1
    Quiet.now = True
    watch.look()
    assert len(Ring.freed_on) == 2
    assert kept
