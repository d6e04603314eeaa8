"""A warm program whose children send and are killed."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SIGKILL = 9


class Nursery:
    """Starts children that send; each may be killed while it does."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._told = threading.Event()
        self._child = 0

    def child(self) -> int:
        """Return the number of the process that sends, as soon as it is known."""
        self._told.wait(10)
        return self._child

    def send(self, folder: Path, url: str, token: str) -> bool:
        """Let a child send from a folder; say whether it died of being killed."""
        if self._process.stdin is None:
            raise AssertionError("the pipe was asked for")
        self._told.clear()
        self._process.stdin.write(f"{folder}\t{url}\t{token}\n")
        self._process.stdin.flush()
        self._child = int(self._heard("child "))
        self._told.set()
        return int(self._heard("ended ")) == _SIGKILL

    def _heard(self, awaited: str) -> str:
        if self._process.stdout is None:
            raise AssertionError("the pipe was asked for")
        for line in self._process.stdout:
            if awaited in line:
                return line.split(awaited)[1]
        raise AssertionError("the program ended")


@contextmanager
def a_nursery() -> Iterator[Nursery]:
    """Run the program until the block ends."""
    process = subprocess.Popen(  # our own program
        [sys.executable, "-m", "tests.sync.machine.killed_sender"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield Nursery(process)
    finally:
        process.communicate(timeout=30)
