"""Which of our forms each server has: a form goes there once, before the first answers to it."""

from collections.abc import Collection
from datetime import datetime

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import to_text
from posyandu_desktop.store.transaction import transaction


class FormsSent:
    """The forms the servers of one open store confirmed; a form is named with its version."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def at(self, server: str) -> frozenset[str]:
        """Return the forms that the server at this address has."""
        rows = self._db.rows("SELECT form FROM forms_sent WHERE server = ?", (server,))
        return frozenset(form for (form,) in rows)

    def note(self, server: str, forms: Collection[str], received_at: datetime) -> None:
        """Remember what a server confirmed.

        Raises:
            CannotSave: The disk did not take it; the forms will be sent again.
        """
        rows = [(server, form, to_text(received_at)) for form in forms]
        with transaction(self._db):
            self._db.execute_each("INSERT OR REPLACE INTO forms_sent VALUES (?, ?, ?)", rows)

    def forget(self, since: datetime) -> None:
        """Forget what was confirmed at `since` or later: the server may have lost it."""
        with transaction(self._db):
            self._db.execute("DELETE FROM forms_sent WHERE received_at >= ?", (to_text(since),))
