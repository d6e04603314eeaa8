"""Homes of which the server tells differently, depending on which of their people one asks."""

from dataclasses import dataclass
from itertools import groupby
from uuid import UUID

from posyandu_desktop.domain.meeting import HOME, Plain
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase

_TOLD = ", ".join(f"says ->> '{name}'" for name in HOME)
_OF_RESIDENTS = """
    FROM server_copies JOIN people ON people.id = patient
    WHERE server = ?1 AND key = 'Patient/' || patient AND says ->> 'home_id' = household_id"""


@dataclass(frozen=True, slots=True)
class ToldApart:
    """One home; its people with what the server tells of it with each, stored last in front."""

    people: tuple[tuple[PersonId, dict[str, Plain]], ...]


class SharedHomes:
    """Compares what one open store was told of homes."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def told_apart(self, server: str) -> list[ToldApart]:
        """Return the homes of which the server tells differently with different people."""
        rows = self._db.rows(
            f"""SELECT household_id, patient, {_TOLD} {_OF_RESIDENTS} AND household_id IN (
                    SELECT household_id {_OF_RESIDENTS}
                    GROUP BY household_id HAVING count(DISTINCT json_array({_TOLD})) > 1)
                ORDER BY household_id, updated_at DESC, key""",
            (server,),
        )
        return [
            ToldApart(tuple((PersonId(UUID(one)), _state(told)) for _, one, *told in people))
            for _, people in groupby(rows, key=lambda row: row[0])
        ]


def _state(told: list[Plain]) -> dict[str, Plain]:
    return dict(zip(HOME, told, strict=True))
