"""The upload that is asked for from the day, and what it came to. No Qt in here."""

from abc import abstractmethod
from dataclasses import replace

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui.day.desk import Desk, Sent
from posyandu_desktop.ui.day.state import State
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.theme_tokens import Tone


class SendingDay(Presenter[State, View[State]]):
    """The part of the day that sends; the lists are read again when it is done."""

    _desk: Desk

    @abstractmethod
    def refresh(self) -> None:
        """Read the lists again."""

    def send(self) -> None:
        """Upload what waits, in the background."""
        if self._state.sending:
            return
        self._show(replace(self._state, sending=True, send_progress=None, message=""))
        self._desk.run(self._desk.send, self._was_sent, self._not_sent)

    def progressed(self, done: int, total: int) -> None:
        """Show how far the upload is."""
        if self._state.sending:
            self._show(replace(self._state, send_progress=(done, total)))

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line until the next thing happens."""
        self._show(replace(self._state, message=message, message_tone=tone))

    def _was_sent(self, sent: Sent) -> None:
        self._show(replace(self._state, sending=False, send_progress=None))
        self.refresh()
        if sent.trouble:
            self.say(sent.trouble, Tone.WATCH)
        elif sent.refused:
            self.say(
                tr(
                    "{received} diterima server, {refused} perlu diperbaiki. Buka "
                    "Kiriman (Ctrl+L) untuk melihat alasannya."
                ).format(received=sent.received, refused=sent.refused),
                Tone.ACT,
            )
        elif sent.waiting:
            self.say(
                tr("{received} diterima server, {waiting} masih menunggu.").format(
                    received=sent.received, waiting=sent.waiting
                ),
                Tone.INFO,
            )
        else:
            self.say(
                tr("{received} diterima server. Tidak ada yang menunggu.").format(
                    received=sent.received
                ),
                Tone.GOOD,
            )

    def _not_sent(self, error: PosyanduError) -> None:
        self._show(replace(self._state, sending=False, send_progress=None))
        self.say(error.sentence, Tone.WATCH)
