"""The upload that is asked for from the day, and what it came to. No Qt in here."""

from abc import abstractmethod
from dataclasses import replace

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.day.desk import Desk
from posyandu_desktop.ui.day.state import State
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.sending_presenter import SendingPresenter
from posyandu_desktop.ui.texts.sent import Sent, sent_text
from posyandu_desktop.ui.theme_tokens import Tone


class SendingDay(SendingPresenter[State, View[State]]):
    """The part of the day that sends; the lists are read again when it is done."""

    _desk: Desk

    @abstractmethod
    def refresh(self) -> None:
        """Read the lists again."""

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line until the next thing happens."""
        self._show(replace(self._state, message=message, message_tone=tone))

    def _was_sent(self, sent: Sent) -> None:
        self._show(replace(self._state, sending=False, stopping=False, send_progress=None))
        self.refresh()
        words, tone = sent_text(sent)
        self.say(words, tone)

    def _not_sent(self, error: PosyanduError) -> None:
        self._show(replace(self._state, sending=False, stopping=False, send_progress=None))
        self.say(error.sentence, Tone.WATCH)
