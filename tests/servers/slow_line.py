"""A loopback line as slow, far and lossy as a village's.

Each direction carries `bits_per_s`; a byte arrives half a round trip after it left. Of the segments
(1,460 bytes) a share is lost: what comes behind waits until it has been sent again, a round trip
and the sender's patience later, as TCP does. Opening a connection takes one round trip.
"""

import contextlib
import random
import socket
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

SEGMENT = 1460
PATIENCE_S = 0.3


class SlowLine:
    """One way through to `port`, used by any number of connections.

    Attributes:
        port: Where to connect instead.
        carried: Bytes that went through, both ways.
    """

    def __init__(
        self, port: int, *, bits_per_s: float, round_trip_s: float, loss: float, seed: int = 1
    ) -> None:
        self._target = port
        self._bytes_per_s = bits_per_s / 8
        self._round_trip_s = round_trip_s
        self._loss = loss
        self._dice = random.Random(seed)  # noqa: S311  # the same losses in every run
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.carried = 0
        self._closing = threading.Event()
        self._sockets: list[socket.socket] = []

    @contextmanager
    def running(self) -> Iterator["SlowLine"]:
        """Carry until the block ends."""
        thread = threading.Thread(target=self._accept, daemon=True)
        thread.start()
        try:
            yield self
        finally:
            self._closing.set()
            # Closing alone does not wake the thread that waits in accept().
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
            self._listener.close()
            for each in self._sockets:
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)
            thread.join()
            for each in self._sockets:
                each.close()

    def _accept(self) -> None:
        while not self._closing.is_set():
            try:
                near, _ = self._listener.accept()
            except OSError:
                return
            self._closing.wait(self._round_trip_s)
            far = socket.create_connection(("127.0.0.1", self._target))
            self._sockets += [near, far]
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._carry, args=(source, sink), daemon=True).start()

    def _carry(self, source: socket.socket, sink: socket.socket) -> None:
        """Read as it comes and hand on when it would have arrived."""
        waiting: deque[tuple[float, bytes]] = deque()
        news = threading.Condition()
        deliver = threading.Thread(target=self._deliver, args=(sink, waiting, news), daemon=True)
        deliver.start()
        free_at = arrived_at = 0.0
        while segment := self._read(source):
            self.carried += len(segment)
            free_at = max(free_at, time.monotonic()) + len(segment) / self._bytes_per_s
            arrives_at = free_at + self._round_trip_s / 2
            while self._dice.random() < self._loss:
                free_at += len(segment) / self._bytes_per_s
                arrives_at += self._round_trip_s + PATIENCE_S
            arrived_at = max(arrived_at, arrives_at)
            with news:
                waiting.append((arrived_at, segment))
                news.notify()
        with news:
            waiting.append((arrived_at, b""))
            news.notify()

    @staticmethod
    def _read(source: socket.socket) -> bytes:
        try:
            return source.recv(SEGMENT)
        except OSError:
            return b""

    def _deliver(
        self,
        sink: socket.socket,
        waiting: deque[tuple[float, bytes]],
        news: threading.Condition,
    ) -> None:
        while True:
            with news:
                while not waiting:
                    news.wait()
                at, segment = waiting.popleft()
            if self._closing.wait(max(0.0, at - time.monotonic())):
                return
            with contextlib.suppress(OSError):
                if not segment:
                    sink.shutdown(socket.SHUT_WR)
                    return
                sink.sendall(segment)
