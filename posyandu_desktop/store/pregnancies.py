"""The pregnancies of the women of the register; kept for ever, one open at most."""

from collections.abc import Mapping, Sequence
from datetime import date, time
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.journaled_row import lay_beside, save_row
from posyandu_desktop.store.outbox import Kind, Outbox
from posyandu_desktop.store.taken_back import mark
from posyandu_desktop.store.transaction import transaction

_COLUMNS = """
    id, woman_id, noted_on, dated_by, dated_from, dating_noted_on, dating_noted_by, gravida, para,
    abortus, previous_birth_on, pre_pregnancy_weight_kg, height_cm, fetuses_expected, outcome,
    ended_on, ended_at, live_children"""
_SELECT = f"SELECT {_COLUMNS} FROM pregnancies"  # noqa: S608  # our own columns

_IS_OPEN = "outcome IS NULL AND taken_back IS NULL"


class Pregnancies:
    """The pregnancies of one open store."""

    def __init__(self, db: CipherDatabase, journal: Journal, outbox: Outbox) -> None:
        self._db = db
        self._journal = journal
        self._outbox = outbox

    def save(self, pregnancy: Pregnancy, *, queue: bool = True) -> None:
        """Add a pregnancy, or change one; the journal keeps what it was, and the outbox takes it.

        Raises:
            CannotSave: The disk did not take it.
            IntegrityError: She has another open one, which `pregnancy_checks` would have said.
        """
        with transaction(self._db):
            before = self.find(pregnancy.id)
            was = _columns(before) if before else None
            outbox = self._outbox if queue else None
            save_row(self._db, self._journal, outbox, Kind.PREGNANCY, (was, _columns(pregnancy)))

    def save_pulled(self, pregnancy: Pregnancy, *, is_void: bool) -> None:
        """Save a pregnancy as the server tells of it; it is not uploaded.

        Another open one of hers stays, and lies beside it.

        Raises:
            CannotSave: The disk did not take it.
        """
        columns = _columns(pregnancy)
        with transaction(self._db):
            before = self.find(pregnancy.id)
            was_void = before is not None and self.is_taken_back(pregnancy.id)
            is_new = (before, was_void) != (pregnancy, is_void)
            if is_new and pregnancy.outcome is None and not is_void:
                lay_beside(self._db, Kind.PREGNANCY, columns, _IS_OPEN)
            if before != pregnancy:
                was = _columns(before) if before else None
                save_row(self._db, self._journal, None, Kind.PREGNANCY, (was, columns), "pull")
            if was_void is not is_void:
                mark(self._db, self._journal, Kind.PREGNANCY, pregnancy.id, is_void=is_void)

    def is_taken_back(self, pregnancy_id: PregnancyId) -> bool:
        """Say whether a pregnancy no longer counts."""
        row = self._db.row("SELECT taken_back FROM pregnancies WHERE id = ?", (str(pregnancy_id),))
        return bool(row and row[0])

    def get(self, pregnancy_id: PregnancyId) -> Pregnancy:
        """Return a pregnancy that is known to be there.

        Raises:
            KeyError: There is none with this id; asking for it is a bug.
        """
        if found := self.find(pregnancy_id):
            return found
        raise KeyError(pregnancy_id)

    def find(self, pregnancy_id: PregnancyId) -> Pregnancy | None:
        """Return the pregnancy with this id, or None."""
        row = self._db.row(f"{_SELECT} WHERE id = ?", (str(pregnancy_id),))
        return _pregnancy(row) if row else None

    def of_woman(self, woman_id: PersonId) -> tuple[Pregnancy, ...]:
        """Return somebody's pregnancies that count, the one noted first in front."""
        rows = self._db.rows(
            f"{_SELECT} WHERE woman_id = ? AND taken_back IS NULL ORDER BY noted_on, id",
            (str(woman_id),),
        )
        return _pregnancies(rows)

    def open(self) -> tuple[Pregnancy, ...]:
        """Return every pregnancy without an outcome, the one noted first in front."""
        return _pregnancies(self._db.rows(f"{_SELECT} WHERE {_IS_OPEN} ORDER BY noted_on, id"))


def _pregnancies(rows: Sequence[Any]) -> tuple[Pregnancy, ...]:
    return tuple(_pregnancy(row) for row in rows)


def pregnancy_of_columns(columns: Mapping[str, Any]) -> Pregnancy:
    """Return the pregnancy in columns by their names, as the journal keeps them."""
    return _pregnancy([columns.get(name.strip()) for name in _COLUMNS.split(",")])


def _columns(pregnancy: Pregnancy) -> dict[str, Any]:
    dating, outcome = pregnancy.dating, pregnancy.outcome
    return {
        "id": str(pregnancy.id),
        "woman_id": str(pregnancy.woman_id),
        "noted_on": pregnancy.noted_on.isoformat(),
        "dated_by": dating and dating.method,
        "dated_from": dating and dating.on.isoformat(),
        "dating_noted_on": dating and dating.noted_on.isoformat(),
        "dating_noted_by": str(dating.noted_by) if dating and dating.noted_by else None,
        "gravida": pregnancy.gravida,
        "para": pregnancy.para,
        "abortus": pregnancy.abortus,
        "previous_birth_on": _iso(pregnancy.previous_birth_on),
        "pre_pregnancy_weight_kg": pregnancy.pre_pregnancy_weight_kg,
        "height_cm": pregnancy.height_cm,
        "fetuses_expected": pregnancy.fetuses_expected,
        "outcome": outcome and outcome.kind,
        "ended_on": outcome and outcome.on.isoformat(),
        "ended_at": outcome.at.isoformat(timespec="minutes") if outcome and outcome.at else None,
        "live_children": outcome and outcome.live_children,
    }


def _pregnancy(row: Any) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(row[0])),
        woman_id=PersonId(UUID(row[1])),
        noted_on=date.fromisoformat(row[2]),
        dating=_dating(*row[3:7]) if row[3] else None,
        gravida=row[7],
        para=row[8],
        abortus=row[9],
        previous_birth_on=_day(row[10]),
        pre_pregnancy_weight_kg=row[11],
        height_cm=row[12],
        fetuses_expected=row[13],
        outcome=_outcome(*row[14:]) if row[14] else None,
    )


def _dating(method: str, on: str, noted_on: str, noted_by: str | None) -> Dating:
    return Dating(
        method=DatingMethod(method),
        on=date.fromisoformat(on),
        noted_on=date.fromisoformat(noted_on),
        noted_by=OperatorId(UUID(noted_by)) if noted_by else None,
    )


def _outcome(kind: str, on: str, at: str | None, live_children: int) -> Outcome:
    return Outcome(
        kind=OutcomeKind(kind),
        on=date.fromisoformat(on),
        at=time.fromisoformat(at) if at else None,
        live_children=live_children,
    )


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
