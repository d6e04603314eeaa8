"""How a visit and its parts lie in the file, and come back equal."""

import json
from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.second_look import FirstReading, Overruled
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.signing import awaits_bidan
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Source,
    Supplement,
    SupplementKind,
    Value,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.seen_before import known_id, known_json

SELECT = """
    SELECT number, id, person_id, session_id, visited_on, cards, recorded_by, recorded_at,
           setting, source, status, education, doubts_overruled, first_readings,
           entered_by, verified_by, verified_at, doses_not_given
    FROM visits"""

NOT_AN_ERROR = f"status <> '{VisitStatus.ENTERED_IN_ERROR}'"

PART_TABLES = {
    "observations": "visit, code, number, answer, choice",
    "immunizations": (
        "visit, position, vaccine, dose_number, source, given_on, lot_number, expires_on,"
        " vaccinator, signed_by"
    ),
    "supplements": "visit, position, kind, quantity",
    "referrals": (
        "visit, target, reasons, note, state, arrived_on, answered_on, closed_on, answer, signed_by"
    ),
}
FINDING_COLUMNS = "visit, position, rule, code, severity, inputs, thresholds, source, version"


def visit_columns(visit: Visit) -> dict[str, Any]:
    """Return the columns of table `visits`, less those the table or the clock makes."""
    return {
        "id": str(visit.id),
        "person_id": str(visit.person_id),
        "session_id": str(visit.session_id) if visit.session_id else None,
        "visited_on": visit.visited_on.isoformat(),
        "cards": json.dumps([(card.code, card.version) for card in visit.cards]),
        "recorded_by": str(visit.recorded_by) if visit.recorded_by else None,
        "recorded_at": to_text(visit.recorded_at) if visit.recorded_at else None,
        "setting": visit.setting,
        "source": visit.source,
        "status": visit.status,
        "education": json.dumps(visit.education),
        "doses_not_given": json.dumps([_held_back(dose) for dose in visit.doses_not_given]),
        "doubts_overruled": json.dumps([one.to_json() for one in visit.doubts_overruled]),
        "first_readings": json.dumps([one.to_json() for one in visit.first_readings]),
        "entered_by": json.dumps({code: str(by) for code, by in visit.entered_by.items()}),
        "verified_by": _id_text(visit.verified_by),
        "verified_at": to_text(visit.verified_at) if visit.verified_at else None,
        "awaits_bidan": awaits_bidan(visit),
    }


def part_rows(number: int, visit: Visit) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows of every part table, without the tables that get none."""
    rows: dict[str, list[tuple[Any, ...]]] = {
        "observations": [_observation(number, *item) for item in visit.observations.items()],
        "immunizations": [
            (number, position, *_dose(dose)) for position, dose in enumerate(visit.immunizations)
        ],
        "supplements": [
            (number, position, given.kind, given.quantity)
            for position, given in enumerate(visit.supplements)
        ],
        "referrals": [(number, *_referral(visit.referral))] if visit.referral else [],
    }
    return {table: found for table, found in rows.items() if found}


def finding_rows(number: int, findings: Sequence[Finding]) -> list[tuple[Any, ...]]:
    """Return the rows of table `findings`."""
    return [
        (
            number,
            position,
            finding.rule,
            finding.code,
            int(finding.severity),
            json.dumps(finding.inputs),
            json.dumps(finding.thresholds),
            finding.source,
            finding.version,
        )
        for position, finding in enumerate(findings)
    ]


def finding_of(row: Any) -> Finding:
    """Return the finding in the columns from `rule` on."""
    rule, code, severity, inputs, thresholds, source, version = row
    return Finding(
        rule=rule,
        code=code,
        severity=Severity(severity),
        inputs=json.loads(inputs),
        thresholds=json.loads(thresholds),
        source=source,
        version=version,
    )


def visits_of(
    db: CipherDatabase, rows: Sequence[Any], codes: Collection[str] | None = None
) -> list[Visit]:
    """Return the visits in rows of `SELECT`, their parts read with one query a table.

    Args:
        db: The file.
        rows: Rows of `SELECT`.
        codes: The observations that are wanted; None reads them all.
    """
    if not rows:
        return []
    numbers = json.dumps([row[0] for row in rows])
    parts = {
        table: _parts(db, table, numbers, codes if table == "observations" else None)
        for table in PART_TABLES
    }
    return [_visit(row, parts) for row in rows]


def journal_state(visit: Visit) -> dict[str, Any]:
    """Return everything about a visit as the journal keeps it."""
    return visit_columns(visit) | {
        "observations": dict(visit.observations),
        "immunizations": [_dose(dose) for dose in visit.immunizations],
        "supplements": [(given.kind, given.quantity) for given in visit.supplements],
        "referral": _referral(visit.referral) if visit.referral else None,
    }


def _parts(
    db: CipherDatabase, table: str, numbers: str, codes: Collection[str] | None
) -> dict[int, list[Any]]:
    by_visit: dict[int, list[Any]] = defaultdict(list)
    query = f"SELECT {PART_TABLES[table]} FROM {table}"  # noqa: S608  # our own tables
    query += " WHERE visit IN (SELECT value FROM json_each(?))"
    given: tuple[str, ...] = (numbers,)
    if codes is not None:
        query += " AND code IN (SELECT value FROM json_each(?))"
        given = (numbers, json.dumps(sorted(codes)))
    for number, *row in db.rows(f"{query} ORDER BY 1, 2", given):
        by_visit[number].append(row)
    return by_visit


def _visit(row: Any, parts: dict[str, dict[int, list[Any]]]) -> Visit:
    number, visit_id, person_id, session_id, day, cards, by, at, *states = row[:11]
    topics, doubts, first, entered_by, verified_by, verified_at, held_back = row[11:]
    setting, source, status = states

    def part(table: str) -> list[Any]:
        return parts[table].get(number, [])

    return Visit(
        id=VisitId(known_id(visit_id)),
        person_id=PersonId(known_id(person_id)),
        visited_on=date.fromisoformat(day),
        cards=tuple(CardVersion(code=code, version=version) for code, version in known_json(cards)),
        observations={code: _value(*values) for code, *values in part("observations")},
        immunizations=tuple(_immunization(row) for row in part("immunizations")),
        doses_not_given=tuple(_held_back_of(*one) for one in known_json(held_back)),
        supplements=tuple(
            Supplement(kind=SupplementKind(kind), quantity=quantity)
            for _, kind, quantity in part("supplements")
        ),
        education=tuple(known_json(topics)),
        referral=next((_referral_of(row) for row in part("referrals")), None),
        session_id=SessionId(known_id(session_id)) if session_id else None,
        recorded_by=_operator_id(by),
        recorded_at=from_text(at) if at else None,
        setting=Setting(setting),
        source=Source(source),
        status=VisitStatus(status),
        doubts_overruled=tuple(Overruled.from_json(one) for one in known_json(doubts)),
        first_readings=tuple(FirstReading.from_json(one) for one in known_json(first)),
        entered_by={c: OperatorId(known_id(one)) for c, one in known_json(entered_by).items()},
        verified_by=_operator_id(verified_by),
        verified_at=from_text(verified_at) if verified_at else None,
    )


def _id_text(operator_id: OperatorId | None) -> str | None:
    return str(operator_id) if operator_id else None


def _operator_id(text: str | None) -> OperatorId | None:
    return OperatorId(known_id(text)) if text else None


def _observation(number: int, code: str, value: Value) -> tuple[Any, ...]:
    if isinstance(value, bool):
        return (number, code, None, int(value), None)
    if isinstance(value, str):
        return (number, code, None, None, value)
    return (number, code, float(value), None, None)


def _value(number: float | None, answer: int | None, choice: str | None) -> Value:
    if number is not None:
        return number
    return bool(answer) if choice is None else choice


def _dose(dose: Immunization) -> tuple[Any, ...]:
    return (
        dose.vaccine,
        dose.dose_number,
        dose.source,
        dose.given_on.isoformat() if dose.given_on else None,
        dose.lot_number,
        dose.expires_on.isoformat() if dose.expires_on else None,
        dose.vaccinator,
        _id_text(dose.signed_by),
    )


def _immunization(row: Any) -> Immunization:
    _, vaccine, dose_number, source, given_on, lot_number, expires_on, vaccinator, signed_by = row
    return Immunization(
        vaccine=vaccine,
        dose_number=dose_number,
        source=ImmunizationSource(source),
        given_on=date.fromisoformat(given_on) if given_on else None,
        lot_number=lot_number,
        expires_on=date.fromisoformat(expires_on) if expires_on else None,
        vaccinator=vaccinator,
        signed_by=_operator_id(signed_by),
    )


def _held_back(dose: DoseNotGiven) -> tuple[str, int, str]:
    return dose.vaccine, dose.dose_number, dose.reason


def _held_back_of(vaccine: str, dose_number: int, reason: str) -> DoseNotGiven:
    return DoseNotGiven(vaccine=vaccine, dose_number=dose_number, reason=NotGivenReason(reason))


def _referral(referral: Referral) -> tuple[Any, ...]:
    return (
        referral.target,
        json.dumps(referral.reasons),
        referral.note,
        referral.state,
        *(
            day.isoformat() if day else None
            for day in (referral.arrived_on, referral.answered_on, referral.closed_on)
        ),
        referral.answer,
        _id_text(referral.signed_by),
    )


def _referral_of(row: Any) -> Referral:
    target, reasons, note, state, arrived_on, answered_on, closed_on, answer, signed_by = row
    return Referral(
        target=ReferralTarget(target),
        reasons=tuple(json.loads(reasons)),
        note=note,
        state=ReferralState(state),
        arrived_on=date.fromisoformat(arrived_on) if arrived_on else None,
        answered_on=date.fromisoformat(answered_on) if answered_on else None,
        closed_on=date.fromisoformat(closed_on) if closed_on else None,
        answer=answer,
        signed_by=_operator_id(signed_by),
    )
