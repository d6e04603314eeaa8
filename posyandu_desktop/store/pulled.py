"""What the server holds, as far as it was read: what came and waits, and what was agreed last."""

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.transaction import transaction

RecordKey = tuple[Kind, UUID]
"""Names one record that is neither a person nor a visit."""

COLUMNS = "key, patient, visit, record, version, updated_at, device_id, says"
_SET = ", ".join(f"{name} = excluded.{name}" for name in COLUMNS.split(", ")[1:])


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One resource of the server in our own words.

    Attributes:
        key: Type and id: what the server knows it by.
        version: The server's own name of this state of it.
        updated_at: When the server stored it, by the server's clock.
        person_id: Whom it is about; None when only its visit says so.
        visit_id: The visit it belongs to; None for what belongs to a person.
        record: The record of another kind it belongs to.
        device_id: The laptop that wrote it; None when no laptop of ours did.
        says: Plain values by our own names.
    """

    key: str
    version: str
    updated_at: datetime
    says: dict[str, Any]
    person_id: UUID | None = None
    visit_id: UUID | None = None
    record: RecordKey | None = None
    device_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Foreign:
    """Where a visit comes from that this laptop did not record.

    `parts` names what each resource of the visit said that says several things.
    """

    device_id: UUID | None
    updated_at: datetime
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Pulled:
    """What one open store knows of its servers."""

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def position(self, server: str, list_name: str) -> datetime | None:
        """Return up to which moment of the server's clock a list was read; None at first."""
        row = self._db.row(
            "SELECT at FROM pull_positions WHERE server = ? AND list = ?", (server, list_name)
        )
        return from_text(row[0]) if row else None

    def take(
        self, server: str, list_name: str, facts: Iterable[Fact], position: datetime | None
    ) -> None:
        """Keep a page of a list, and how far the list is read by it: both, or neither.

        What is known in that very version already is passed over. A version stored later is
        another one, whatever its number: the server may have been set back meanwhile.

        Raises:
            CannotSave: The disk did not take it; the page will be read again.
        """
        with transaction(self._db):
            self._db.execute_each(
                f"""INSERT INTO pull_waiting ({COLUMNS})
                    SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE NOT EXISTS (
                        SELECT 1 FROM server_copies
                        WHERE server = ?9 AND key = ?1 AND version = ?5 AND updated_at >= ?6)
                    ON CONFLICT (key) DO UPDATE SET {_SET}""",  # noqa: S608  # our own columns
                [(*fact_columns(fact), server) for fact in facts],
            )
            if position is not None:
                self._db.execute(
                    "INSERT OR REPLACE INTO pull_positions (server, list, at) VALUES (?, ?, ?)",
                    (server, list_name, to_text(position)),
                )

    def people_waiting(self, limit: int, after: str = "") -> list[PersonId]:
        """Return about whom something came, by id from `after` on, which is left out."""
        rows = self._db.rows(
            """SELECT DISTINCT patient FROM pull_waiting
               WHERE visit IS NULL AND record IS NULL AND patient > ? ORDER BY patient LIMIT ?""",
            (after, limit),
        )
        return [PersonId(UUID(one)) for (one,) in rows]

    def visits_waiting(self, limit: int, after: str = "") -> list[VisitId]:
        """Return of which visits something came, by id from `after` on, which is left out."""
        rows = self._db.rows(
            """SELECT DISTINCT visit FROM pull_waiting
               WHERE visit IS NOT NULL AND visit > ? ORDER BY visit LIMIT ?""",
            (after, limit),
        )
        return [VisitId(UUID(one)) for (one,) in rows]

    def came_about(self, person_id: PersonId) -> list[Fact]:
        """Return what came about a person and waits."""
        return self._facts(
            "pull_waiting WHERE visit IS NULL AND record IS NULL AND patient = ?", str(person_id)
        )

    def came_of(self, visit_id: VisitId) -> list[Fact]:
        """Return what came of a visit and waits."""
        return self._facts("pull_waiting WHERE visit = ?", str(visit_id))

    def count_waiting(self) -> int:
        """Return how much came and waits."""
        return int(self._db.row("SELECT count(*) FROM pull_waiting")[0])

    def done_with(self, facts: Iterable[Fact]) -> None:
        """Forget what came, unless another version of it came meanwhile."""
        self._db.execute_each(
            "DELETE FROM pull_waiting WHERE key = ? AND version = ?",
            [(fact.key, fact.version) for fact in facts],
        )

    def agree(self, server: str, facts: Iterable[Fact]) -> None:
        """Keep what the server holds now as agreed."""
        with transaction(self._db):
            self._db.execute_each(
                f"""INSERT INTO server_copies ({COLUMNS}, server)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT (server, key) DO UPDATE SET {_SET}""",  # noqa: S608
                [(*fact_columns(fact), server) for fact in facts],
            )

    def agreed(self, server: str, person_id: PersonId) -> list[Fact]:
        """Return what was agreed last about a person."""
        return self._facts(
            "server_copies WHERE server = ? AND patient = ? AND visit IS NULL AND record IS NULL",
            server,
            str(person_id),
        )

    def versions(self, server: str, keys: Collection[str]) -> dict[str, str]:
        """Return the server's version of each of these that is known, by key."""
        rows = self._db.rows(
            """SELECT key, version FROM server_copies
               WHERE server = ? AND key IN (SELECT value FROM json_each(?))""",
            (server, json.dumps(list(keys))),
        )
        return dict(rows)

    def merged_elsewhere(self, server: str) -> list[tuple[PersonId, PersonId]]:
        """Return who is another's record by the server and not yet here: the merged, the kept."""
        rows = self._db.rows(
            """SELECT patient, says ->> 'merged_into' AS kept FROM server_copies
               JOIN people ON people.id = patient
               WHERE server = ? AND kept IS NOT NULL AND people.merged_into IS NOT kept""",
            (server,),
        )
        return [(PersonId(UUID(one)), PersonId(UUID(other))) for one, other in rows]

    def mothers_to_name(self, server: str) -> list[tuple[PersonId, PersonId]]:
        """Return whose mother is in the register by now and not named yet: child and mother.

        Whoever waits to be sent is left out: there the mother may have been taken away.
        """
        rows = self._db.rows(
            """SELECT child.id, mother.id FROM server_copies
               JOIN people AS child ON child.id = patient
               JOIN people AS mother ON mother.id = says ->> 'mother_id'
               WHERE server = ? AND child.mother_id IS NULL AND mother.merged_into IS NULL
                 AND mother.id <> child.id
                 AND NOT EXISTS (SELECT 1 FROM outbox
                                 WHERE kind = 'person' AND entity_id = child.id)""",
            (server,),
        )
        return [(PersonId(UUID(one)), PersonId(UUID(other))) for one, other in rows]

    def parted_elsewhere(self, server: str) -> list[PersonId]:
        """Return who is merged here, and by the server a person of their own again.

        What was merged here and not yet sent waits in the outbox, and is not among them.
        """
        rows = self._db.rows(
            """SELECT patient FROM server_copies JOIN people ON people.id = patient
               WHERE server = ?1 AND key = 'Patient/' || patient AND merged_into IS NOT NULL
                 AND says ->> 'merged_into' IS NULL
                 AND NOT EXISTS (SELECT 1 FROM outbox
                                 WHERE kind = 'person' AND entity_id = patient)""",
            (server,),
        )
        return [PersonId(UUID(one)) for (one,) in rows]

    def mark_foreign(self, visit_id: VisitId, where: Foreign) -> None:
        """Note that a visit belongs to another laptop, which alone may change it."""
        device = str(where.device_id) if where.device_id else None
        self._db.execute(
            """INSERT OR REPLACE INTO foreign_visits (visit_id, device_id, updated_at, parts)
               VALUES (?, ?, ?, ?)""",
            (str(visit_id), device, to_text(where.updated_at), json.dumps(dict(where.parts))),
        )

    def foreign(self, visit_ids: Iterable[VisitId]) -> dict[VisitId, Foreign]:
        """Return where each visit comes from that another laptop recorded."""
        rows = self._db.rows(
            """SELECT visit_id, device_id, updated_at, parts FROM foreign_visits
               WHERE visit_id IN (SELECT value FROM json_each(?))""",
            (json.dumps([str(one) for one in visit_ids]),),
        )
        return {
            VisitId(UUID(one)): Foreign(
                UUID(device) if device else None,
                from_text(at),
                {key: tuple(names) for key, names in json.loads(parts).items()},
            )
            for one, device, at, parts in rows
        }

    def claim_nik(self, person_id: PersonId, nik: str | None) -> None:
        """Keep the NIK of somebody whose number another record has; None lets go of it."""
        self._db.execute("DELETE FROM claimed_niks WHERE claimant = ?", (str(person_id),))
        if nik is not None:
            self._db.execute("INSERT INTO claimed_niks VALUES (?, ?)", (str(person_id), nik))

    def claimed_nik(self, person_id: PersonId) -> str | None:
        """Return the NIK of somebody whose number another record has, or None."""
        row = self._db.row("SELECT nik FROM claimed_niks WHERE claimant = ?", (str(person_id),))
        return row[0] if row else None

    def twins(self) -> list[tuple[PersonId, PersonId, str]]:
        """Return who has a NIK, who claims the same one, and which; neither was merged away."""
        rows = self._db.rows(
            """SELECT owner.id, claimant, claimed_niks.nik FROM claimed_niks
               JOIN people AS owner ON owner.nik = claimed_niks.nik
               JOIN people AS other ON other.id = claimant
               WHERE owner.merged_into IS NULL AND other.merged_into IS NULL
               ORDER BY owner.number"""
        )
        return [(PersonId(UUID(one)), PersonId(UUID(other)), nik) for one, other, nik in rows]

    def free_claims(self) -> list[tuple[PersonId, str]]:
        """Return whose claimed NIK nobody has any more."""
        rows = self._db.rows(
            """SELECT claimant, nik FROM claimed_niks
               WHERE nik NOT IN (SELECT nik FROM people WHERE nik IS NOT NULL) ORDER BY claimant"""
        )
        return [(PersonId(UUID(one)), nik) for one, nik in rows]

    def _facts(self, where: str, *values: str) -> list[Fact]:
        rows: Sequence[Any] = self._db.rows(f"SELECT {COLUMNS} FROM {where} ORDER BY key", values)  # noqa: S608
        return [fact_of_columns(row) for row in rows]


def fact_columns(fact: Fact) -> tuple[Any, ...]:
    """Return the columns of a fact."""
    ids = (fact.person_id, fact.visit_id)
    return (
        fact.key,
        *(str(one) if one else None for one in ids),
        "/".join(map(str, fact.record)) if fact.record else None,
        fact.version,
        to_text(fact.updated_at),
        str(fact.device_id) if fact.device_id else None,
        json.dumps(fact.says, ensure_ascii=False),
    )


def fact_of_columns(row: Any) -> Fact:
    """Return the fact in a row of `COLUMNS`."""
    key, person_id, visit_id, record, version, updated_at, device_id, says = row
    return Fact(
        key=key,
        person_id=UUID(person_id) if person_id else None,
        visit_id=UUID(visit_id) if visit_id else None,
        record=record_key(record) if record else None,
        version=version,
        updated_at=from_text(updated_at),
        device_id=UUID(device_id) if device_id else None,
        says=json.loads(says),
    )


def record_key(text: str) -> RecordKey:
    """Return which record a text names."""
    kind, _, id_ = text.partition("/")
    return Kind(kind), UUID(id_)
