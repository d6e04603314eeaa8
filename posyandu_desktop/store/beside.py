"""What nobody should wait for is written beside: on a second connection, by a thread of its own."""

from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Lock
from typing import Generic, TypeVar

ConnectionT = TypeVar("ConnectionT")


class Beside(Generic[ConnectionT]):
    """Makes changes in the order they were asked for, each on disk before it is called done.

    Of a subject only the newest change is made: while one waits for the disk, those that come
    in between are passed over. Changes are asked for by one thread, which also settles and closes.
    """

    def __init__(
        self, connect: Callable[[], ConnectionT], close: Callable[[ConnectionT], None]
    ) -> None:
        self._connect = connect
        self._close = close
        self._connections: list[ConnectionT] = []
        self._newest: dict[Hashable, int] = {}
        self._asked = 0
        self._guard = Lock()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="beside")
        self._last: Future[bool] | None = None

    def write(self, subject: Hashable, change: Callable[[ConnectionT], None]) -> "Future[bool]":
        """Make a change soon; the result is whether it was made, False where a newer one was.

        What the disk refuses is raised by the future, and nowhere else.
        """
        with self._guard:
            self._asked += 1
            self._newest[subject] = self._asked
        self._last = self._pool.submit(self._write, subject, self._asked, change)
        return self._last

    def settle(self) -> None:
        """Wait until everything that was asked for is on disk or was refused."""
        if self._last is not None:
            wait([self._last])
            self._last = None

    def close(self) -> None:
        """Make what was asked for, and let go of the connection."""
        # SQLite's connections are closed by the thread that opened them.
        self._pool.submit(self._let_go)
        self._pool.shutdown(wait=True)

    def _write(self, subject: Hashable, number: int, change: Callable[[ConnectionT], None]) -> bool:
        with self._guard:
            if self._newest[subject] != number:
                return False
            del self._newest[subject]
        if not self._connections:
            self._connections.append(self._connect())
        change(self._connections[0])
        return True

    def _let_go(self) -> None:
        while self._connections:
            self._close(self._connections.pop())
