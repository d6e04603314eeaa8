"""Looks for garbage on the GUI thread only, and only between two events.

Left to itself, Python looks as soon as enough objects were made: on whichever thread made the last
one, and in the middle of whatever Qt is doing. What it frees may be a widget, and a widget freed on
another thread, or while an event is on its way to it, takes the program down.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 2_000
ENOUGH_OBJECTS = 2_000
"""Opening and leaving a visit leaves about as many; looking through all costs a few ms."""


class GarbageWatch(QObject):
    """Takes the place of Python's own collector for as long as the window lives.

    Looking through everything may take longer than a key should, so it waits until nobody types;
    meanwhile only what is new is looked at.
    """

    def __init__(self, parent: QObject, is_quiet: Callable[[], bool]) -> None:
        super().__init__(parent)
        gc.disable()
        self._is_quiet = is_quiet
        self._is_owed = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Watch from now on; what was imported until now stays and is never looked at again."""
        if not self._timer.isActive():
            gc.freeze()
            self._timer.start()

    def look(self) -> None:
        """Free what nobody can reach, if enough was made since the last look."""
        is_much = gc.get_count()[0] >= ENOUGH_OBJECTS
        if self._is_quiet() and (is_much or self._is_owed):
            gc.collect()
            self._is_owed = False
        elif is_much:
            gc.collect(0)
            self._is_owed = True
