"""Brings home the word of a thread that writes for the window, beside the jobs of `Background`."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

Hear = Callable[["Future[Any]"], None]


class WordHome(QObject):
    """Lets what is done elsewhere be heard on the thread of the window, while it listens."""

    _came = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listens = True
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def bring(self, future: "Future[Any]", hear: Hear) -> None:
        """Call `hear` with the future, on this thread and never at once, when it is done."""
        future.add_done_callback(partial(self._came.emit, hear))

    def close(self) -> None:
        """Let nothing be heard any more: the screens are about to go."""
        self._listens = False

    def _deliver(self, hear: Hear, future: "Future[Any]") -> None:
        if self._listens:
            hear(future)
