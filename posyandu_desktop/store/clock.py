"""What the laptop's clock was seen to say: the latest moment known, the server's, and people's."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from uuid import UUID

from posyandu_desktop.domain.clock import Evidence, agrees_with_server
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction

_CLOCK_ID = UUID(int=1)
_MANY_LINES = 500


class ClockRecord:
    """The clock of one open store. Order never depends on it: this only serves to warn."""

    def __init__(self, db: CipherDatabase, journal: Journal, now: Callable[[], datetime]) -> None:
        self._db = db
        self._journal = journal
        self._now = now

    def evidence(self) -> Evidence:
        """Return what the clock can be compared with."""
        latest_at, through_seq, server_at, laptop_at, confirmed_on = self._db.row(
            "SELECT latest_at, through_seq, server_at, laptop_at, confirmed_on FROM clock"
        )
        # Only what was written since: reading the whole journal would take longer every year.
        [written_at] = self._db.row("SELECT max(at) FROM journal WHERE seq > ?", (through_seq,))
        moments = [at for at in (latest_at, written_at) if at]
        return Evidence(
            latest_at=from_text(max(moments)) if moments else None,
            server_at=from_text(server_at) if server_at else None,
            laptop_at=from_text(laptop_at) if laptop_at else None,
            confirmed_on=date.fromisoformat(confirmed_on) if confirmed_on else None,
        )

    def move_on(self) -> None:
        """Take what the journal holds by now into the latest moment, so that looking stays quick.

        Raises:
            CannotSave: The disk did not take it.
        """
        [lines] = self._db.row(
            "SELECT coalesce((SELECT max(seq) FROM journal), 0) - through_seq FROM clock"
        )
        if lines < _MANY_LINES:
            return
        with transaction(self._db):
            self._db.execute(
                """UPDATE clock SET
                     latest_at = nullif(max(coalesce(latest_at, ''), coalesce(
                       (SELECT max(at) FROM journal WHERE seq > through_seq), '')), ''),
                     through_seq = coalesce((SELECT max(seq) FROM journal), 0)"""
            )

    def saw(self, moment: datetime) -> None:
        """Note a moment that has certainly passed, such as that of a receipt.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                "UPDATE clock SET latest_at = max(coalesce(latest_at, ''), ?)", (to_text(moment),)
            )

    def server_said(self, ahead: timedelta) -> None:
        """Note how far the server's clock is ahead of this one now; behind where negative.

        Where they agree, moments later than that were written by a clock that was wrong.

        Raises:
            CannotSave: The disk did not take it.
        """
        laptop_at = self._now()
        server_at = laptop_at + ahead
        with transaction(self._db):
            self._db.execute(
                "UPDATE clock SET server_at = ?, laptop_at = ?",
                (to_text(server_at), to_text(laptop_at)),
            )
            if agrees_with_server(server_at, laptop_at):
                self._begin_at(laptop_at)

    def confirm(self, today: date) -> None:
        """Note that whoever signed in says that the clock's day is right; quiet for that day.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._journal.write("confirm", "clock", _CLOCK_ID, {"day": today.isoformat()})
            self._db.execute("UPDATE clock SET confirmed_on = ?", (today.isoformat(),))
            self._begin_at(self._now())

    def _begin_at(self, at: datetime) -> None:
        self._db.execute(
            """UPDATE clock SET latest_at = ?,
                 through_seq = coalesce((SELECT max(seq) FROM journal), 0)""",
            (to_text(at),),
        )
