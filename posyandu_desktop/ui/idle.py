"""Notices that nobody is at the keyboard."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.hands import Hands

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)
MOMENT_MS = 1_000


class IdleWatch(QObject):
    """Emits `passed` when no key and no mouse was touched for a while.

    It listens at the window of the operating system, where each key arrives once: a filter over the
    whole application would be asked for every repaint of every widget.
    """

    passed = Signal()

    def __init__(self, window: QWidget, hands: Hands | None = None) -> None:
        super().__init__(window)
        self._hands = hands or Hands()
        self._window = window
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.passed)
        self._is_on = False
        self._hears = False

    def is_quiet(self) -> bool:
        """Say whether nothing was touched for a moment, so that a short pause is felt by nobody."""
        passed_ms = self.timer.interval() - self.timer.remainingTime()
        return not self.timer.isActive() or passed_ms >= MOMENT_MS

    def begin(self, minutes: int) -> None:
        """Watch from now on."""
        handle: QWindow | None = self._window.windowHandle()
        if handle is not None and not self._hears:
            handle.installEventFilter(self)
            self._hears = True
        self._is_on = True
        self.timer.start(minutes * 60_000)

    def stop(self) -> None:
        """Watch no more: there is nothing to hide."""
        self._is_on = False
        self.timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to count anew at every sign of life."""
        del watched
        if event.type() == QEvent.Type.KeyPress:
            self._hands.touched()
        if self._is_on and event.type() in _SIGNS_OF_LIFE:
            self.timer.start()
        return False
