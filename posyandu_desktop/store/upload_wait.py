"""When the next upload may be tried; kept, so that a restart does not storm a tired server."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.transaction import transaction


class Pause(StrEnum):
    """What uploads nobody asked for wait for, beyond the time."""

    NOTHING = ""
    SIGNAL = "signal"
    SOMEBODY = "somebody"


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadWait:
    """How the last passes went.

    Attributes:
        failures: Passes in a row that did not get through.
        next_try_at: Not before this, in UTC; None for at once.
        pause: A sign of the server, or somebody who mends the sign-in.
        app_version: The program that sent last.
    """

    failures: int = 0
    next_try_at: datetime | None = None
    pause: Pause = Pause.NOTHING
    app_version: str = ""


class UploadWaits:
    """The wait of one open store."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def get(self) -> UploadWait:
        """Return the wait; before the first upload there is none."""
        row = self._db.row("SELECT failures, next_try_at, pause, app_version FROM upload_wait")
        if row is None:
            return UploadWait()
        failures, next_try_at, pause, version = row
        return UploadWait(
            failures=failures,
            next_try_at=from_text(next_try_at) if next_try_at else None,
            pause=Pause(pause),
            app_version=version,
        )

    def save(self, wait: UploadWait) -> None:
        """Keep the wait."""
        with transaction(self._db):
            self._db.execute(
                """INSERT OR REPLACE INTO upload_wait
                   (only_one, failures, next_try_at, pause, app_version) VALUES (1, ?, ?, ?, ?)""",
                (
                    wait.failures,
                    to_text(wait.next_try_at) if wait.next_try_at else None,
                    wait.pause,
                    wait.app_version,
                ),
            )

    def begin(self, app_version: str) -> None:
        """Give what was refused for its content another chance, once a new program sends it."""
        wait = self.get()
        if wait.app_version == app_version:
            return
        with transaction(self._db):
            if wait.app_version:
                self._db.execute(
                    """UPDATE outbox SET rejection = NULL, attempts = 0
                       WHERE json_extract(rejection, '$.status') IN (400, 413, 415, 422)"""
                )
            self.save(replace(wait, app_version=app_version))
