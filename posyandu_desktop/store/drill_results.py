"""How fast an operator was in a drill; only in the demo village, and no health record."""

import json
from datetime import datetime

from posyandu_desktop.domain.drill import DrillResult
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import to_text
from posyandu_desktop.store.transaction import transaction


class DrillResults:
    """The drill results of one open store."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def add(self, operator_id: OperatorId, result: DrillResult, finished_at: datetime) -> None:
        """Keep a result.

        Raises:
            CannotSave: The disk did not take it.
        """
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO drill_results (operator_id, drill, finished_at, seconds, slips)
                   VALUES (?, ?, ?, ?, ?)""",
                (
                    str(operator_id),
                    result.code,
                    to_text(finished_at),
                    json.dumps(result.seconds),
                    result.slips,
                ),
            )

    def of(self, operator_id: OperatorId, drill: str) -> tuple[DrillResult, ...]:
        """Return an operator's results of one drill, the newest first."""
        rows = self._db.rows(
            """SELECT drill, seconds, slips FROM drill_results
               WHERE operator_id = ? AND drill = ? ORDER BY number DESC""",
            (str(operator_id), drill),
        )
        return tuple(
            DrillResult(code=code, seconds=tuple(json.loads(seconds)), slips=slips)
            for code, seconds, slips in rows
        )
