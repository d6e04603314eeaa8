import ast
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from threading import Event
from types import TracebackType

import pytest
from PySide6.QtCore import QObject, Signal, Slot
from pytestqt.qtbot import QtBot

import posyandu_desktop.ui
from posyandu_desktop.errors import DiskFull, PosyanduError
from posyandu_desktop.ui.background import LONGEST_TURN_S, Background
from posyandu_desktop.ui.running import run_at_once

PATIENCE_S = 30


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:  # noqa: ARG001  # an event loop
    made = Background()
    yield made
    made.close()


class Home(QObject):
    """Writes down what came home, and whether on the thread of the window."""

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[PosyanduError] = []
        self.steps: list[tuple[int, int]] = []
        self.on_main: list[bool] = []

    def then(self, result: object) -> None:
        self._note_thread()
        self.results.append(result)

    def failed(self, error: PosyanduError) -> None:
        self._note_thread()
        self.errors.append(error)

    @Slot(int, int)
    def progressed(self, done: int, total: int) -> None:
        self._note_thread()
        self.steps.append((done, total))

    def _note_thread(self) -> None:
        self.on_main.append(threading.current_thread() is threading.main_thread())


def test_a_result_comes_home_on_the_main_thread(background: Background, qtbot: QtBot) -> None:
    home = Home()
    worked_on: list[threading.Thread] = []

    def job() -> int:
        worked_on.append(threading.current_thread())
        return 42

    background.run(job, home.then, home.failed)
    assert background.busy
    qtbot.waitUntil(lambda: home.results == [42])

    assert home.on_main == [True]
    assert worked_on[0] is not threading.main_thread()
    assert not background.busy


def test_a_failure_of_the_world_comes_home_on_the_main_thread(
    background: Background, qtbot: QtBot
) -> None:
    home = Home()

    def job() -> None:
        raise DiskFull

    background.run(job, home.then, home.failed)
    qtbot.waitUntil(lambda: home.errors != [])

    assert isinstance(home.errors[0], DiskFull)
    assert home.on_main == [True]
    assert home.results == []
    assert not background.busy


def test_progress_comes_home_on_the_main_thread_and_before_the_result(
    background: Background, qtbot: QtBot
) -> None:
    home = Home()
    background.progressed.connect(home.progressed)

    def job() -> str:
        background.progress(1, 2)
        background.progress(2, 2)
        return "done"

    background.run(job, home.then, home.failed)
    qtbot.waitUntil(lambda: home.results == ["done"])

    assert home.steps == [(1, 2), (2, 2)]
    assert home.on_main == [True] * 3


def test_a_bug_in_a_job_reaches_the_crash_hook(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = Home()
    hooked: list[BaseException] = []

    def hook(
        _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        home.on_main.append(threading.current_thread() is threading.main_thread())
        hooked.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)

    def job() -> None:
        raise ZeroDivisionError

    background.run(job, home.then, home.failed)
    qtbot.waitUntil(lambda: hooked != [])

    assert isinstance(hooked[0], ZeroDivisionError)
    assert home.on_main == [True]
    assert home.results == home.errors == []
    background.run(lambda: "still works", home.then, home.failed)
    qtbot.waitUntil(lambda: home.results == ["still works"])


def test_jobs_run_one_after_the_other_and_never_together(
    background: Background, qtbot: QtBot
) -> None:
    home = Home()
    first_may_end = Event()
    running: list[str] = []

    def first() -> str:
        running.append("first")
        first_may_end.wait(PATIENCE_S)
        running.remove("first")
        return "first"

    def second() -> str:
        assert running == []
        return "second"

    background.run(first, home.then, home.failed)
    background.run(second, home.then, home.failed)
    first_may_end.set()
    qtbot.waitUntil(lambda: len(home.results) == 2)

    assert home.results == ["first", "second"]
    assert not background.busy


def test_cancel_asks_the_running_job_to_stop_and_the_next_one_starts_fresh(
    background: Background, qtbot: QtBot
) -> None:
    home = Home()
    started = Event()

    def patient() -> bool:
        started.set()
        return background.stop.wait(PATIENCE_S)

    background.run(patient, home.then, home.failed)
    assert started.wait(PATIENCE_S)
    background.cancel()
    qtbot.waitUntil(lambda: home.results == [True])

    background.run(background.stop.is_set, home.then, home.failed)
    qtbot.waitUntil(lambda: home.results == [True, False])


def test_a_cancel_while_nothing_runs_does_not_stop_the_next_job(
    background: Background, qtbot: QtBot
) -> None:
    home = Home()

    background.cancel()
    background.run(background.stop.is_set, home.then, home.failed)
    qtbot.waitUntil(lambda: home.results != [])

    assert home.results == [False]


def test_close_asks_the_job_to_stop_waits_for_it_and_drops_what_had_not_begun(
    qtbot: QtBot,
) -> None:
    background = Background()
    home = Home()
    started = Event()
    ended: list[str] = []

    def patient() -> None:
        started.set()
        background.stop.wait(PATIENCE_S)
        ended.append("patient")

    background.run(patient, home.then, home.failed)
    background.run(lambda: ended.append("never"), home.then, home.failed)
    assert started.wait(PATIENCE_S)

    background.close()

    assert ended == ["patient"]
    qtbot.waitUntil(lambda: not background.busy)
    assert ended == ["patient"]
    assert home.results == [None]


def test_without_an_event_loop_a_job_runs_at_once_and_a_bug_is_raised() -> None:
    home = Home()

    def full() -> None:
        raise DiskFull

    def bug() -> None:
        raise ZeroDivisionError

    run_at_once(lambda: 42, home.then, home.failed)
    run_at_once(full, home.then, home.failed)

    assert home.results == [42]
    assert [type(error) for error in home.errors] == [DiskFull]
    with pytest.raises(ZeroDivisionError):
        run_at_once(bug, home.then, home.failed)


def test_a_signal_of_the_worker_is_only_ever_connected_to_a_bound_method() -> None:
    """A lambda or a partial has no thread of its own and would run in the worker."""
    folder = Path(posyandu_desktop.ui.__file__).parent
    connected = []
    for path in folder.rglob("*.py"):
        for call in _connections_of_worker_signals(path):
            connected.append(path.name)
            assert isinstance(call.args[0], ast.Attribute), f"{path.name}:{call.lineno}"
    assert "background.py" in connected
    assert "office.py" in connected


def _connections_of_worker_signals(path: Path) -> Iterator[ast.Call]:
    signals = {name for name, value in vars(Background).items() if isinstance(value, Signal)}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Attribute(attr=name), attr="connect")):
                if name in signals:
                    yield node
            case _:
                pass


def test_a_key_asks_a_busy_job_for_its_turn_and_gets_it_soon(
    qtbot: QtBot,  # noqa: ARG001  # an event loop
) -> None:
    before = sys.getswitchinterval()
    sys.setswitchinterval(0.005)
    try:
        made = Background()
        assert sys.getswitchinterval() == pytest.approx(LONGEST_TURN_S)
        made.close()
    finally:
        sys.setswitchinterval(before)
