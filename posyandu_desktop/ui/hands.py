"""Lets work in the background step back while somebody types: the keys come first."""

import time
from threading import Event

REST_S = 0.4
LONGEST_S = 1.0
"""A background job that never got its turn would leave the day's visits on the laptop."""


class Hands:
    """Knows when a key was last pressed; read and written by one thread each."""

    def __init__(self) -> None:
        self._touched_at = -REST_S

    def touched(self) -> None:
        """Take note of a key."""
        self._touched_at = time.monotonic()

    def wait_for_rest(self, stop: Event) -> None:
        """Wait, on the worker's thread, until no key was pressed for a moment, but not for long."""
        ends_at = time.monotonic() + LONGEST_S
        while (now := time.monotonic()) < ends_at:
            left = self._touched_at + REST_S - now
            if left <= 0 or stop.wait(min(left, ends_at - now)):
                return
