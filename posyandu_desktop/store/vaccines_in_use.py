"""The products this posyandu gets, where there is a choice: hexavalent, two-dose rotavirus, JE."""

from collections.abc import Iterable

from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction


class VaccinesInUse:
    """The products in use in one open store, by their codes of the schedule."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def get(self) -> frozenset[str]:
        """Return the products in use; empty until somebody says so."""
        return frozenset(row[0] for row in self._db.rows("SELECT vaccine FROM vaccines_in_use"))

    def save(self, posyandu_id: PosyanduId, vaccines: Iterable[str]) -> None:
        """Replace the products in use; the journal keeps what they were.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            before, after = self.get(), frozenset(vaccines)
            self._db.execute("DELETE FROM vaccines_in_use")
            for vaccine in sorted(after):
                self._db.execute("INSERT INTO vaccines_in_use (vaccine) VALUES (?)", (vaccine,))
            change = {"before": sorted(before), "after": sorted(after)}
            self._journal.write("change", "vaccines_in_use", posyandu_id, change)
