"""A screen from which what waits is sent, asked for with the key that also stops it. No Qt here."""

from abc import abstractmethod
from dataclasses import replace
from typing import Any

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.presenting import Presenter, StateT, ViewT
from posyandu_desktop.ui.texts.sent import Sent


class SendingPresenter(Presenter[StateT, ViewT]):
    """Begins an upload, stops it, and shows how far it is.

    The state of each such screen has `sending`, `stopping`, `send_progress` and `message`; its desk
    has `run`, `send` and `stop_sending`.
    """

    _desk: Any

    def send(self) -> None:
        """Upload what waits, in the background; asked again meanwhile, stop."""
        if self._is_sending:
            self._change(stopping=True)
            self._desk.stop_sending()
            return
        self._change(sending=True, stopping=False, send_progress=None, message="")
        self._desk.run(self._desk.send, self._was_sent, self._not_sent)

    def progressed(self, done: int, total: int) -> None:
        """Show how far the upload is."""
        if self._is_sending:
            self._change(send_progress=(done, total))

    @property
    def _is_sending(self) -> bool:
        return bool(self._state.sending)  # type: ignore[attr-defined]  # each such state has it

    def _change(self, **changes: Any) -> None:
        self._show(replace(self._state, **changes))  # type: ignore[type-var]  # each is a dataclass

    @abstractmethod
    def _was_sent(self, sent: Sent) -> None:
        """Say what it came to."""

    @abstractmethod
    def _not_sent(self, error: PosyanduError) -> None:
        """Say why nothing came of it."""
