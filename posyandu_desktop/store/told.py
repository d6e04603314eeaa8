"""What somebody was told once on a session day, so that nobody is told it all day long."""

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.store.cipher import CipherDatabase


class Told:
    """The notes of one open store; no record of anybody's health, so not in the journal."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def first_time(self, session_id: SessionId, operator_id: OperatorId, what: str) -> bool:
        """Remember that an operator is told something now; say whether it is for the first time.

        Raises:
            CannotSave: The disk did not take it.
        """
        row = self._db.row(
            """INSERT INTO told (session_id, operator_id, what) VALUES (?, ?, ?)
               ON CONFLICT DO NOTHING RETURNING 1""",
            (str(session_id), str(operator_id), what),
        )
        return row is not None
