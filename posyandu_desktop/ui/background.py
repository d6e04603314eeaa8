"""Work off the GUI thread. One worker, one signal home, nothing Qt lives in the worker."""

import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.hands import Hands

T = TypeVar("T")

LONGEST_TURN_S: Final = 0.0005
"""How long a job may go on once a key waits for its turn at the interpreter.

A key asks for many turns: each statement of the database and each picture gives one away. At
Python's own 5 ms, ten of them are as long as a key may take altogether.
"""


@dataclass(frozen=True, slots=True)
class _Job:
    """Who wants to hear how a job went. Both are called on the GUI thread."""

    then: Callable[[Any], None]
    failed: Callable[[PosyanduError], None]


class Background(QObject):
    """Runs one job at a time and hands its result to the GUI thread.

    A job is a plain function that touches no widget and opens its own store. It polls `stop`
    between records and may report `(done, total)` through `progress`.
    """

    progressed = Signal(int, int)
    _finished = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stop = Event()
        self.hands = Hands()
        self._waiting = 0
        sys.setswitchinterval(LONGEST_TURN_S)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a job runs or waits."""
        return self._waiting > 0

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        """Run `job` in the background, then `then` or `failed` on this thread.

        An exception that is no `PosyanduError` is a bug and is raised on this thread, where the
        crash hook sees it.
        """
        if self._waiting == 0:
            # Somebody may have asked an idle worker to stop.
            self.stop.clear()
        self._waiting += 1
        future = self._pool.submit(job)
        # Emitted on the worker's thread; the queued connection to a bound method brings it home.
        future.add_done_callback(lambda done: self._finished.emit(done, _Job(then, failed)))

    def progress(self, done: int, total: int) -> None:
        """Report from inside a job."""
        self.progressed.emit(done, total)

    def progress_politely(self, done: int, total: int) -> None:
        """Report from inside a long job, and step back while somebody types."""
        self.progress(done, total)
        self.hands.wait_for_rest(self.stop)

    def cancel(self) -> None:
        """Ask the running job to stop between two records; the next job starts fresh."""
        self.stop.set()

    def close(self) -> None:
        """Ask the running job to stop and wait for it."""
        self.stop.set()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, done: "Future[Any]", job: _Job) -> None:
        self._waiting -= 1
        if done.cancelled():
            return
        try:
            result = done.result()
        except PosyanduError as error:
            job.failed(error)
        else:
            job.then(result)
