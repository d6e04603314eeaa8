"""The posyandu this file belongs to, and the operators who sign in it."""

from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.errors import StoreDamaged
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.transaction import transaction

_OPERATORS = "SELECT id, name, role, is_admin FROM operators"


class PosyanduRecord:
    """The one posyandu of an open store."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def get(self) -> Posyandu:
        """Return the posyandu.

        Raises:
            StoreDamaged: A file without one is no store of ours.
        """
        row = self._db.row(
            """SELECT id, name, village, village_code, puskesmas, registration_number, is_demo
               FROM posyandu"""
        )
        if row is None:
            raise StoreDamaged
        posyandu_id, name, village, village_code, puskesmas, registration_number, is_demo = row
        return Posyandu(
            id=PosyanduId(UUID(posyandu_id)),
            name=name,
            village=village,
            village_code=village_code,
            puskesmas=puskesmas,
            registration_number=registration_number,
            is_demo=bool(is_demo),
        )

    def save(self, posyandu: Posyandu) -> None:
        """Change what is known about the posyandu."""
        columns: dict[str, Any] = {
            "name": posyandu.name,
            "village": posyandu.village,
            "village_code": posyandu.village_code,
            "puskesmas": posyandu.puskesmas,
            "registration_number": posyandu.registration_number,
            "is_demo": posyandu.is_demo,
        }
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO posyandu
                     (id, name, village, village_code, puskesmas, registration_number, is_demo)
                   VALUES (?, ?, ?, ?, ?, ?, ?)
                   ON CONFLICT (id) DO UPDATE SET
                     name = excluded.name, village = excluded.village,
                     village_code = excluded.village_code, puskesmas = excluded.puskesmas,
                     registration_number = excluded.registration_number,
                     is_demo = excluded.is_demo""",
                (str(posyandu.id), *columns.values()),
            )
            self._journal.write("save", "posyandu", posyandu.id, columns)


class Operators:
    """The operators of one open store; who left stays, because their visits name them."""

    def __init__(self, db: CipherDatabase, journal: Journal) -> None:
        self._db = db
        self._journal = journal

    def save(self, operator: Operator) -> None:
        """Add or change an operator."""
        with transaction(self._db):
            self._db.execute(
                """INSERT INTO operators (id, name, role, is_admin) VALUES (?, ?, ?, ?)
                   ON CONFLICT (id) DO UPDATE SET name = excluded.name, role = excluded.role,
                     is_admin = excluded.is_admin""",
                (str(operator.id), operator.name, operator.role, operator.is_admin),
            )
            columns = {"name": operator.name, "role": operator.role, "is_admin": operator.is_admin}
            self._journal.write("save", "operator", operator.id, columns)

    def get(self, operator_id: OperatorId) -> Operator:
        """Return an operator who is known to be there.

        Raises:
            KeyError: There is none with this id; asking for them is a bug.
        """
        if operator := self.find(operator_id):
            return operator
        raise KeyError(operator_id)

    def find(self, operator_id: OperatorId) -> Operator | None:
        """Return the operator with this id, or None."""
        row = self._db.row(f"{_OPERATORS} WHERE id = ?", (str(operator_id),))
        return _operator(row) if row else None

    def all(self) -> list[Operator]:
        """Return every operator by name, those without a PIN today included."""
        return [_operator(row) for row in self._db.rows(f"{_OPERATORS} ORDER BY name")]


def _operator(row: Any) -> Operator:
    operator_id, name, role, is_admin = row
    return Operator(
        id=OperatorId(UUID(operator_id)), name=name, role=Role(role), is_admin=bool(is_admin)
    )
