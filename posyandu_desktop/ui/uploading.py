"""The exchange with the server: asked for, or between two visits when nobody looks."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.day.presenter import Sent
from posyandu_desktop.ui.sending import send

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

_SOONEST_S = 5.0


class Uploading(QObject):
    """Sends what waits, every few minutes or when asked."""

    def __init__(self, office: "Office") -> None:
        super().__init__(office)
        self._office = office
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.send_quietly)
        self._sooner = QTimer(self)
        self._sooner.setSingleShot(True)
        self._sooner.timeout.connect(self.send_quietly)
        self.settings_changed(office.workplace.settings)

    def begin(self) -> None:
        """Send by itself from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Send no more by itself."""
        self._timer.stop()
        self._sooner.stop()

    def settings_changed(self, settings: Settings) -> None:
        """Let the pause between two uploads be another one."""
        self._timer.setInterval(settings.upload_every_minutes * 60_000)

    def end_running(self) -> None:
        """End the upload that runs; what was received stays received."""
        self._office.background.cancel()

    def job(self, *, asked: bool = True) -> Callable[[], Sent]:
        """Return the upload as a job for the background; unasked it waits for its time."""
        place, background = self._office.workplace, self._office.background
        return partial(send, place, background.stop, background.progress_politely, asked=asked)

    def send_quietly(self) -> None:
        """Send and read between two visits, when a server is set and nothing else runs.

        Never disturbs. Also a laptop with nothing to send reads what others wrote.
        """
        office, store = self._office, self._office.workplace.store
        if office.is_closed or office.background.busy:
            return
        if store.server.get() is None:
            return
        office.run(self.job(asked=False), self._sent, self._not_sent)

    def _sent(self, sent: Sent) -> None:
        if sent.again_in_s is not None:
            self._sooner.start(round(max(sent.again_in_s, _SOONEST_S) * 1000))
        self._office.refresh_day()
        # What others wrote may be a reason to expect somebody, or no longer one.
        self._office.day_ways.settle()

    def _not_sent(self, _error: PosyanduError) -> None:
        """The receipts above tell what waits; nobody asked, so nobody is disturbed."""
